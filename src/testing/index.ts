export { type GenerateAccountOptions, generateAccount } from "./generate-account.js";
