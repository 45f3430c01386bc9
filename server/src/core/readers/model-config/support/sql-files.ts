/** Endings of queries, of the schemas and procedures beside them, and of Dataform's own. */
export const SQL_PATTERNS = ['**/*.{sql,sqlx,ddl,hql,psql,pgsql,plsql,tsql,pks,pkb,pls,bqsql,fsql}']
const SQL_FILE = /\.(?:sqlx?|ddl|hql|psql|pgsql|plsql|tsql|pks|pkb|pls|bqsql|fsql)$/i

export const isSql = (path: string): boolean => SQL_FILE.test(path)
