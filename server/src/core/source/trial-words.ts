/** What somebody says or hands over while it runs, and servers and loops that wait for it. */
export const TAKES =
  /\binput\(|\bargv\b|argparse|parse_args|\bargs[.[]|\bARGV\b|stdin|STDIN|Scanner|read_?[lL]ine|ReadLine|\bgets\b|(?<!\.)\bprompt\(|\bopen\(|\bread\w*\(|\bFiles?\.|\bflag\.|\btyper\b|\bclick\b|[lL]isten\w*\(|[sS]erve\w*\(|\.(?:run|launch|start)\(|\bwhile\b|@\w+\.(?:get|post|route)/
/** A text for people rather than a name or an address. */
export const SAID =
  /["'`](?=[^"'`\n]{0,200}[^\s"'`\w./:-])[^"'`\n]{4,200}["'`]|["'`][^"'`\n]{1,80} [^"'`\n]{1,120}["'`]/
