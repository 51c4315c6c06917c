export { exportIcal, type IcalOptions } from "./export-ical.js";
