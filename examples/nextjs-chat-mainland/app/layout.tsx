import type { ReactNode } from 'react'

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>
        {children}
        <footer>京ICP备20261847号-1</footer>
      </body>
    </html>
  )
}
