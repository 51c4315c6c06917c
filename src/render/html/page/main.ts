import { unpack } from "../pack.js";
import type { PortfolioData } from "../portfolio-data.js";
import type { ReportData } from "../report-data.js";
import { startPortfolio } from "./portfolio-page.js";
import { startReport } from "./report-page.js";

const text = document.getElementById("data")!.textContent ?? "null";
const data = unpack(JSON.parse(text)) as ReportData | PortfolioData;
document.documentElement.classList.add("js");
if ("summaries" in data) startPortfolio(data);
else startReport(data);
