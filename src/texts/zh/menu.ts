/** The spreadsheet's own menu. */
export const menu = {
  'menu.title': '售后服务簿',
  'menu.sidebar': '打开侧边栏',
  'menu.work': '我的工作',
  'menu.dashboard': '看板',
  'menu.call': '登记来电…',
  'menu.papers': '打印单据…',
  'menu.import': '导入数据…',
  'menu.allTabs': '显示全部工作表',
  'menu.dailyTabs': '只显示常用工作表',
  'menu.dryRun': '预演到期任务',
  'menu.runJobs': '立即执行到期任务',
  'menu.setUp': '建立或修复工作簿',
  'menu.sample': '载入示例公司',
  'menu.renewDashboard': '更新看板',
  'menu.dashboardDone': '看板已更新，{done} 行有变动。',
  'menu.jobsDone': '已处理 {done} 条到期事项。',
} as const;
