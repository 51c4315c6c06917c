import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
const manifest = JSON.parse(readFileSync("package.json","utf8"));
const load = (sub) => import(pathToFileURL(path.resolve(manifest.exports[sub].import.default)).href);
const { cases } = await import(pathToFileURL(process.argv[2]).href);
const only = process.argv[3];
let ok=0, bad=0;
for (const c of cases) {
  if (only && !c.id.includes(only)) continue;
  const problems=[]; let res;
  try {
    const mod = await load(c.importer ?? "./import/csv");
    const run = Object.entries(mod).find(([n])=>n.startsWith("import"))[1];
    res = run(c.files, { asOf:"2026-03-01", ...c.options });
    const show = {};
    for (const a of res.accounts) for (const p of a.people) {
      if (p.side==="us") continue;
      const nm = id => a.people.find(q=>q.id===id)?.name ?? (id==null?null:"?"+id);
      show[p.name] = { account:a.name, reportsTo: p.reportsTo==null?null:nm(p.reportsTo), dept: a.departments?.find(d=>d.id===p.departmentId)?.name ?? null, ...Object.fromEntries(["title","email","status","roles","stance","politicalStatus","lastContactAt","isTop","level","organization","inBuyingGroup","location","tags","coverage"].filter(k=>p[k]!=null).map(k=>[k,p[k]])), owner: p.ownerId==null?null:nm(p.ownerId), dotted:(p.dottedLineTo??[]).map(nm)};
    }
    if (c.people) {
      const names=Object.keys(show).sort(), want=Object.keys(c.people).sort();
      if (JSON.stringify(names)!==JSON.stringify(want)) problems.push(`names ${JSON.stringify(names)} wanted ${JSON.stringify(want)}`);
      for (const [n,f] of Object.entries(c.people)) for (const [k,v] of Object.entries(f)) {
        const got=show[n]?.[k] ?? null;
        const same = k==="lastContactAt" ? String(got??"").startsWith(v) : JSON.stringify(got)===JSON.stringify(v);
        if (!same) problems.push(`${n}.${k}=${JSON.stringify(got)} wanted ${JSON.stringify(v)}`);
      }
    }
    if (c.ties!=null){const t=res.accounts.reduce((s,a)=>s+(a.relationships?.length??0),0); if(t!==c.ties)problems.push(`ties ${t} wanted ${c.ties}`);}
    if (c.interactions!=null){const t=res.accounts.reduce((s,a)=>s+(a.interactions?.length??0),0); if(t!==c.interactions)problems.push(`interactions ${t} wanted ${c.interactions}`);}
    if (c.ats){const t=res.accounts.flatMap(a=>(a.interactions??[]).map(i=>i.at)).sort(); if(JSON.stringify(t)!==JSON.stringify(c.ats))problems.push(`ats ${JSON.stringify(t)}`);}
    if (c.readAs && res.readAs!==c.readAs) problems.push(`readAs ${res.readAs} wanted ${c.readAs}`);
    if (c.few!=null && res.issues.length>c.few) problems.push(`${res.issues.length} issues`);
    if (c.check) { const r=c.check(res); if (r) problems.push(r); }
    if (res.issues.some(i=>/@/.test(i.message))) problems.push("ADDRESS in issue: "+res.issues.find(i=>/@/.test(i.message)).message);
    if (only) { console.log(JSON.stringify(show,null,1)); }
    if (problems.length || only) console.log("   issues:", res.issues.map(i=>`${i.severity[0]} ${i.path.join("/")}: ${i.message}`).join("\n           "));
  } catch(e){ problems.push(e.stack.slice(0,400)); }
  if (problems.length){bad++;console.log("FAIL",c.id,"\n  ",problems.join("\n   "));} else ok++;
}
console.log(ok,"ok",bad,"bad");
