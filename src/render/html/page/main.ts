import { unpack } from "../pack.js";
import type { ReportData } from "../report-data.js";
import { startReport } from "./report-page.js";

const data = unpack(JSON.parse(document.getElementById("data")!.textContent ?? "null")) as ReportData;
document.documentElement.classList.add("js");
startReport(data);
