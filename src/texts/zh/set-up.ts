/** What set-up and repair tell. */
export const setUp = {
  'setUp.nothing': '一切正常，没有改动。',
  'setUp.zones':
    '工作簿的时区（{workbook}）与脚本的时区（{script}）不同，日期和时间会相差。请在“文件 → 设置”中改成与脚本相同的时区。',
  'setUp.created': '已建立工作表：{tabs}。',
  'setUp.marked': '“{tab}”已重新认作登记簿“{register}”。',
  'setUp.copiedTab': '“{tab}”是“{register}”的副本，今后作为您自己的工作表，不再由程序使用。',
  'setUp.unreadable':
    '“{tab}”的表头已无法辨认，未作任何改动。请从版本历史恢复；如果其中没有需要的内容，清空后再运行一次即可重建。',
  'setUp.headRow': '“{tab}”被删除的第 {row} 行（表头）已补回。',
  'setUp.keys': '“{tab}”：已恢复列标识：{columns}。',
  'setUp.copies': '“{tab}”：{columns} 是复制出来的列，今后作为您自己的列。',
  'setUp.columns':
    '“{tab}”：已在末尾补上列 {columns}。如果原列是误删的，其中的数据请从版本历史恢复。',
  'setUp.keyRow': '“{tab}”：第 1 行（列标识）已重新隐藏。',
  'setUp.labels': '“{tab}”：已恢复列名：{columns}。',
  'setUp.freeze': '“{tab}”：表头两行已重新冻结。',
  'setUp.formats': '“{tab}”：已恢复格式：{columns}。',
  'setUp.choices': '“{tab}”：已更新下拉选项：{columns}。',
  'setUp.guards': '“{tab}”：已恢复编辑提醒。',
  'setUp.colours': '“{tab}”：已恢复颜色规则。',
  'setUp.filter': '“{tab}”：筛选器已改为从列名行开始。',
  'setUp.views': '“{tab}”：已按“视图”更新筛选视图：{views}。',
  'setUp.viewFault': '“视图”中的 {view} 有看不懂的部分：“{part}”，未做成筛选视图。',
  'setUp.rows': '“{tab}”：已补上缺少的 {count} 行。',
  'setUp.language': '已改为{language}：{tabs}。',
  'setUp.languageName': '中文',
  'setUp.admin': '{user} 已登记为管理员。',
  'setUp.noAdmin': '还没有管理员：Google 未告知您的账号。请在“人员”中登记一名管理员。',
  'setUp.unit': '已建立单位“{unit}”（{code}）。',
} as const;
