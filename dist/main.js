// Built from src/ by `npm run build`: change it there.
"use strict";
var App = (() => {
  var __create = Object.create;
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __getProtoOf = Object.getPrototypeOf;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __commonJS = (cb, mod) => function __require() {
    try {
      return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
    } catch (e) {
      throw mod = 0, e;
    }
  };
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
    mod
  ));
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // node_modules/nzh/src/utils.js
  var require_utils = __commonJS({
    "node_modules/nzh/src/utils.js"(exports) {
      "use strict";
      var REG_NUMBER = /^([+-])?0*(\d+)(\.(\d+))?$/;
      var REG_E = /^([+-])?0*(\d+)(\.(\d+))?e(([+-])?(\d+))$/i;
      var e2ten = exports.e2ten = function(num) {
        var result = REG_E.exec(num.toString());
        if (!result) return num;
        var zs = result[2], xs = result[4] || "", e = result[5] ? +result[5] : 0;
        if (e > 0) {
          var _zs = xs.substr(0, e);
          _zs = _zs.length < e ? _zs + new Array(e - _zs.length + 1).join("0") : _zs;
          xs = xs.substr(e);
          zs += _zs;
        } else {
          e = -e;
          var s_start = zs.length - e;
          s_start = s_start < 0 ? 0 : s_start;
          var _xs = zs.substr(s_start, e);
          _xs = _xs.length < e ? new Array(e - _xs.length + 1).join("0") + _xs : _xs;
          zs = zs.substring(0, s_start);
          xs = _xs + xs;
        }
        zs = zs == "" ? "0" : zs;
        return (result[1] == "-" ? "-" : "") + zs + (xs ? "." + xs : "");
      };
      exports.getNumbResult = function(num) {
        var result = REG_NUMBER.exec(num.toString());
        if (!result && REG_E.test(num.toString())) {
          result = REG_NUMBER.exec(e2ten(num.toString()));
        }
        if (result) {
          return {
            int: result[2],
            decimal: result[4],
            minus: result[1] == "-",
            num: result.slice(1, 3).join("")
          };
        }
      };
      exports.centerArray = function centerArray(baseArray, array1) {
        baseArray.splice.apply(baseArray, [0, array1.length].concat(array1.splice(0, array1.length)));
        if (arguments.length > 2) {
          var r = [].slice.call(arguments, 2);
          r.unshift(baseArray);
          centerArray.apply(null, r);
        }
        return baseArray;
      };
      var hasAttr = exports.hasAttr = function(obj, key) {
        return Object.prototype.hasOwnProperty.call(obj, key);
      };
      exports.extend = function(obj) {
        var name, target = arguments[0] || {};
        var objs = Array.prototype.slice.call(arguments, 1);
        for (var i = 0; i < objs.length; i++) {
          var _obj = objs[i];
          for (name in _obj) {
            if (hasAttr(_obj, name)) {
              target[name] = _obj[name];
            }
          }
        }
        return target;
      };
      exports.getDigit = function(index) {
        return index >= 5 ? (index - 4) * 4 + 4 : index;
      };
      exports.unshiftZero = function(arr, n) {
        if (n == null) n = 1;
        if (n <= 0) return;
        for (; n--; ) arr.unshift(0);
      };
      exports.clearZero = function(str, zero, type) {
        if (str == null) return "";
        var reg0 = ~"*.?+$^[](){}|\\/".indexOf(zero) ? "\\" + zero : zero;
        var arg_s = new RegExp("^" + reg0 + "+"), arg_e = new RegExp(reg0 + "+$"), arg_d = new RegExp(reg0 + "{2}", "g");
        str = str.toString();
        if (type == "^") {
          str = str.replace(arg_s, "");
        }
        if (!type || type == "$") {
          str = str.replace(arg_e, "");
        }
        if (!type || type == "nto1") {
          str = str.replace(arg_d, zero);
        }
        return str;
      };
    }
  });

  // node_modules/nzh/src/index.js
  var require_src = __commonJS({
    "node_modules/nzh/src/index.js"(exports, module) {
      var utils = require_utils();
      function CL(num, options) {
        var result = utils.getNumbResult(num);
        if (!result) {
          return num;
        }
        options = options ? options : {};
        var ch = this.ch, ch_u = this.ch_u, ch_f = this.ch_f || "", ch_d = this.ch_d || ".", n0 = ch.charAt(0);
        var _int = result.int, _decimal = result.decimal, _minus = result.minus;
        var int2 = "", dicimal = "", minus = _minus ? ch_f : "";
        var encodeInt = function encodeInt2(_int2, _m, _dg) {
          _int2 = utils.getNumbResult(_int2).int;
          var int3 = "", tenm = arguments.length > 1 ? arguments[1] : options.tenMin, _length = _int2.length;
          if (_length == 1) return ch.charAt(+_int2);
          if (_length <= 4) {
            for (var i = 0, n = _length; n--; ) {
              var _num = +_int2.charAt(i);
              int3 += tenm && _length == 2 && i == 0 && _num == 1 ? "" : ch.charAt(_num);
              int3 += _num && n ? ch_u.charAt(n) : "";
              i++;
            }
          } else {
            var d = _int2.length / 4 >> 0, y = _int2.length % 4;
            while (y == 0 || !ch_u.charAt(3 + d)) {
              y += 4;
              d--;
            }
            var _maxLeft = _int2.substr(0, y), _other = _int2.substr(y);
            int3 = encodeInt2(_maxLeft, tenm) + ch_u.charAt(3 + d) + (_other.charAt(0) == "0" ? n0 : "") + encodeInt2(_other, _other.length > 4 ? tenm : false);
          }
          int3 = utils.clearZero(int3, n0);
          return int3;
        };
        if (_decimal) {
          _decimal = utils.clearZero(_decimal, "0", "$");
          for (var x2 = 0; x2 < _decimal.length; x2++) {
            dicimal += ch.charAt(+_decimal.charAt(x2));
          }
          dicimal = dicimal ? ch_d + dicimal : "";
        }
        int2 = encodeInt(_int);
        if (options.ww && ch_u.length > 5) {
          var dw_w = ch_u.charAt(4), dw_y = ch_u.charAt(5);
          var lasty = int2.lastIndexOf(dw_y);
          if (~lasty) {
            int2 = int2.substring(0, lasty).replace(new RegExp(dw_y, "g"), dw_w + dw_w) + int2.substring(lasty);
          }
        }
        return minus + int2 + dicimal;
      }
      function unCL(cnnumb, options) {
        cnnumb = cnnumb.toString();
        var result = cnnumb.split(this.ch_d);
        var _int = result[0].replace(this.ch_f, ""), _decimal = result[1], _minus = !!~result[0].indexOf(this.ch_f);
        var dw_s = this.ch_u.charAt(1), dw_w = this.ch_u.charAt(4), dw_y = this.ch_u.charAt(5);
        _int = _int.replace(new RegExp(dw_w + "{2}(?!" + dw_w + ")", "g"), dw_y);
        var cnarr = _int.split("");
        var dw = 0, maxdw = 0;
        var rnum_a = [], num_a = [], _num_a = [];
        for (var i = 0; i < cnarr.length; i++) {
          var chr = cnarr[i];
          var n = 0, u2 = 0;
          if (~(n = this.ch.indexOf(chr))) {
            if (n > 0) _num_a.unshift(n);
          } else if (~(u2 = this.ch_u.indexOf(chr))) {
            var digit = utils.getDigit(u2);
            if (dw > u2) {
              utils.unshiftZero(_num_a, digit);
              utils.centerArray(num_a, _num_a);
            } else if (u2 >= maxdw) {
              if (i == 0) _num_a = [1];
              utils.centerArray(rnum_a, num_a, _num_a);
              if (rnum_a.length > 0) utils.unshiftZero(rnum_a, digit);
              maxdw = u2;
            } else {
              if (_num_a.length == 0 && dw_s == chr) _num_a = [1];
              utils.centerArray(num_a, _num_a);
              utils.unshiftZero(num_a, utils.getDigit(u2));
              dw = u2;
            }
          }
        }
        utils.centerArray(rnum_a, num_a, _num_a).reverse();
        if (rnum_a.length == 0) rnum_a.push(0);
        var decimal = 0;
        if (_decimal) {
          rnum_a.push(".");
          decimal = "0.";
          for (var i = 0; i < _decimal.length; i++) {
            decimal += this.ch.indexOf(_decimal.charAt(i));
            rnum_a.push(this.ch.indexOf(_decimal.charAt(i)));
          }
          decimal = +decimal;
        }
        if (_minus) rnum_a.unshift("-");
        return options && options.outputString ? rnum_a.join("") : parseFloat(rnum_a.join(""));
      }
      function toMoney(num, options) {
        var def = { ww: true, complete: false, outSymbol: true, unOmitYuan: false, forceZheng: false };
        var result = utils.getNumbResult(num);
        var ch_0 = this.ch.charAt(0);
        options = typeof options == "object" ? options : {};
        if (!result) {
          return num;
        }
        options = utils.extend(def, options);
        var _int = result.int, _decimal = result.decimal || "";
        var t_str = options.outSymbol ? this.m_t : "", zs_str = result.minus ? this.ch_f : "", xs_str = "";
        if (options.complete) {
          for (var i = 1; i < this.m_u.length; i++) {
            xs_str += CL.call(this, _decimal.charAt(i - 1) || "0") + this.m_u.charAt(i);
          }
          zs_str += CL.call(this, _int, options) + this.m_u.charAt(0);
        } else {
          var hasYuan = options.unOmitYuan || _int !== "0";
          _decimal = _decimal.substr(0, this.m_u.length - 1);
          _decimal = utils.clearZero(_decimal, "0", "$");
          if (_decimal) {
            var mark_0;
            for (var i = 0; i < this.m_u.length - 1; i++) {
              if (_decimal.charAt(i) && _decimal.charAt(i) != "0") {
                xs_str += CL.call(this, _decimal.charAt(i)) + this.m_u.charAt(i + 1);
                mark_0 = false;
              }
              if (_decimal.charAt(i) === "0" && !mark_0) {
                if (i != 0 || _int !== "0") xs_str += ch_0;
                mark_0 = true;
              }
            }
          }
          if (hasYuan || !xs_str) {
            zs_str += CL.call(this, _int, options) + this.m_u.charAt(0);
          }
          if (!options.forceZheng) {
            zs_str += result.decimal ? "" : this.m_z;
          } else if (xs_str == "" || xs_str.charAt(xs_str.length - 1) !== this.m_u[2]) {
            xs_str += this.m_z;
          }
          if (options.forceZheng) {
          }
        }
        return t_str + zs_str + xs_str;
      }
      module.exports = {
        CL,
        unCL,
        toMoney
      };
    }
  });

  // node_modules/nzh/src/autoGet.js
  var require_autoGet = __commonJS({
    "node_modules/nzh/src/autoGet.js"(exports, module) {
      var nzhClass = require_src();
      var utils = require_utils();
      function getNzhObjByLang(lang_s, lang_b) {
        return {
          encodeS: function(num, options) {
            options = utils.extend({ ww: true, tenMin: true }, options);
            return nzhClass.CL.call(lang_s, num, options);
          },
          encodeB: function(num, options) {
            options = utils.extend({ ww: true }, options);
            return nzhClass.CL.call(lang_b, num, options);
          },
          decodeS: function() {
            return nzhClass.unCL.apply(lang_s, arguments);
          },
          decodeB: function() {
            return nzhClass.unCL.apply(lang_b, arguments);
          },
          toMoney: function(num, options) {
            options = utils.extend({ ww: true }, options);
            return nzhClass.toMoney.call(lang_b, num, options);
          }
        };
      }
      module.exports = getNzhObjByLang;
    }
  });

  // node_modules/nzh/src/langs/cn_s.js
  var require_cn_s = __commonJS({
    "node_modules/nzh/src/langs/cn_s.js"(exports, module) {
      module.exports = {
        ch: "零一二三四五六七八九",
        ch_u: "个十百千万亿",
        ch_f: "负",
        ch_d: "点"
      };
    }
  });

  // node_modules/nzh/src/langs/cn_b.js
  var require_cn_b = __commonJS({
    "node_modules/nzh/src/langs/cn_b.js"(exports, module) {
      module.exports = {
        ch: "零壹贰叁肆伍陆柒捌玖",
        ch_u: "个拾佰仟万亿",
        ch_f: "负",
        ch_d: "点",
        m_t: "人民币",
        m_z: "整",
        m_u: "元角分"
      };
    }
  });

  // node_modules/nzh/cn.js
  var require_cn = __commonJS({
    "node_modules/nzh/cn.js"(exports, module) {
      var getNzhObjByLang = require_autoGet();
      var langs = {
        s: require_cn_s(),
        b: require_cn_b()
      };
      module.exports = getNzhObjByLang(langs.s, langs.b);
    }
  });

  // src/main.ts
  var main_exports = {};
  __export(main_exports, {
    act: () => act,
    loadSampleCompany: () => loadSampleCompany,
    onFormAnswer: () => onFormAnswer,
    onInstall: () => onInstall,
    onOpen: () => onOpen,
    onWorkbookEdit: () => onWorkbookEdit,
    openCall: () => openCall,
    openImport: () => openImport,
    openSidebar: () => openSidebar,
    runDueJobs: () => runDueJobs,
    setUpWorkbook: () => setUpWorkbook,
    showAllTabs: () => showAllTabs,
    showDailyTabs: () => showDailyTabs,
    showDueJobs: () => showDueJobs,
    tick: () => tick,
    view: () => view
  });

  // src/platform/session.ts
  function session() {
    return {
      user: () => Session.getActiveUser().getEmail(),
      owner: () => Session.getEffectiveUser().getEmail(),
      zones: () => ({
        workbook: SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
        script: Session.getScriptTimeZone()
      })
    };
  }
  function wallClock(date2 = /* @__PURE__ */ new Date()) {
    return Utilities.formatDate(
      date2,
      Session.getScriptTimeZone(),
      "yyyy-MM-dd'T'HH:mm:ss"
    );
  }
  function ids() {
    const uuid = () => Utilities.getUuid().replace(/-/g, "");
    return {
      short: () => uuid().slice(0, 12),
      token: uuid,
      digest: (text2) => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text2, Utilities.Charset.UTF_8).map((byte) => ((byte + 256) % 256).toString(16).padStart(2, "0")).join("")
    };
  }

  // src/platform/forms.ts
  function forms() {
    return {
      create,
      mend,
      response: (formId, responseId) => {
        const form2 = FormApp.openById(formId);
        const response = form2.getResponse(responseId);
        return response ? answerOf(response) : null;
      },
      responses: (formId, since) => {
        const [day, time] = since.split("T");
        const start = Utilities.parseDate(
          `${day} ${time}`,
          Session.getScriptTimeZone(),
          "yyyy-MM-dd HH:mm:ss"
        );
        return FormApp.openById(formId).getResponses(start).map(answerOf);
      }
    };
  }
  function create(plan2) {
    const form2 = FormApp.create(plan2.name);
    form2.setTitle(plan2.title).setDescription(plan2.description).setConfirmationMessage(plan2.thanks);
    form2.setCollectEmail(false).setShowLinkToRespondAgain(false);
    if (form2.supportsAdvancedResponderPermissions()) form2.setPublished(true);
    const items = Object.fromEntries(
      plan2.questions.map((question) => [question.key, addQuestion(form2, question)])
    );
    return { formId: form2.getId(), prefilled: prefilledLink(form2, plan2, items), items };
  }
  function mend(formId, plan2, known) {
    const form2 = openForm(formId);
    if (!form2) return null;
    const there = new Set(form2.getItems().map((item) => String(item.getId())));
    const lost = plan2.questions.filter(({ key }) => !there.has(known[key] ?? ""));
    const items = { ...known };
    for (const question of lost) items[question.key] = addQuestion(form2, question);
    const added = lost.map(({ key }) => key);
    return { items, added, prefilled: added.length ? prefilledLink(form2, plan2, items) : "" };
  }
  function openForm(formId) {
    try {
      return FormApp.openById(formId);
    } catch {
      return null;
    }
  }
  function prefilledLink(form2, plan2, items) {
    const places2 = plan2.questions.filter(({ prefill }) => prefill);
    if (!places2.length) return form2.getPublishedUrl();
    let response = form2.createResponse();
    for (const { key, prefill = "" } of places2) {
      const item = form2.getItemById(Number(items[key])).asTextItem();
      response = response.withItemResponse(item.createResponse(placeOf(prefill)));
    }
    return places2.reduce(
      (link, { prefill = "" }) => link.replace(placeOf(prefill), `{${prefill}}`),
      response.toPrefilledUrl()
    );
  }
  function placeOf(prefill) {
    return `${prefill.toUpperCase()}PLACE`;
  }
  function addQuestion(form2, question) {
    if (question.kind === "grade") return addGrade(form2, question);
    const item = question.kind === "open" ? form2.addParagraphTextItem() : form2.addTextItem();
    item.setTitle(question.title).setHelpText(question.help);
    item.setRequired(question.required === true);
    return String(item.getId());
  }
  function addGrade(form2, question) {
    const item = form2.addScaleItem().setBounds(1, 5);
    item.setTitle(question.title).setHelpText(question.help);
    item.setLabels(question.low ?? "", question.high ?? "").setRequired(true);
    return String(item.getId());
  }
  function answerOf(response) {
    const answers = {};
    for (const item of response.getItemResponses()) {
      answers[String(item.getItem().getId())] = String(item.getResponse() ?? "");
    }
    return { responseId: response.getId(), at: wallClock(response.getTimestamp()), answers };
  }

  // src/platform/lock.ts
  function scriptLock() {
    const lock = LockService.getScriptLock();
    return {
      acquire: (seconds) => lock.tryLock(seconds * 1e3),
      release: () => lock.releaseLock()
    };
  }

  // src/platform/mail.ts
  function mail() {
    return {
      remaining: () => MailApp.getRemainingDailyQuota(),
      send: ({ to, subject, body }) => MailApp.sendEmail(to, subject, body)
    };
  }

  // src/platform/page.ts
  function page() {
    const workbook = () => SpreadsheetApp.getActiveSpreadsheet();
    return {
      selection: () => {
        const range = workbook().getActiveRange();
        return range ? { sheetId: range.getSheet().getSheetId(), row: range.getRow() } : null;
      },
      toast: (message) => workbook().toast(message),
      tell: (title, message) => {
        const ui = openUi();
        ui?.alert(title, message, ui.ButtonSet.OK);
      },
      sidebar: (name, title) => {
        SpreadsheetApp.getUi().showSidebar(
          HtmlService.createHtmlOutputFromFile(name).setTitle(title)
        );
      },
      dialog: (name, title, { width, height } = { width: 860, height: 600 }) => {
        const html = HtmlService.createHtmlOutputFromFile(name).setWidth(width).setHeight(height);
        SpreadsheetApp.getUi().showModalDialog(html, title);
      },
      menu: (caption, items) => {
        const menu3 = SpreadsheetApp.getUi().createMenu(caption);
        for (const item of items) {
          if (item === "separator") menu3.addSeparator();
          else menu3.addItem(item.caption, item.functionName);
        }
        menu3.addToUi();
      }
    };
  }
  function openUi() {
    try {
      return SpreadsheetApp.getUi();
    } catch {
      return null;
    }
  }

  // src/workbook/grid.ts
  var REGISTER_MARK = "servicebook.register";
  var HEAD_ROWS = 2;
  function rangeOf(title, reference) {
    const quoted = `'${title.replace(/'/g, "''")}'`;
    return reference ? `${quoted}!${reference}` : quoted;
  }
  function columnName(index) {
    const letter = String.fromCharCode(65 + index % 26);
    return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
  }

  // src/platform/sheets-grid.ts
  var TAB_FIELDS = "sheets(properties(sheetId,title,hidden,gridProperties),developerMetadata(metadataKey,metadataValue))";
  var ANSWER_FIELDS = "updatedSpreadsheet.sheets(properties.sheetId,data(startRow,startColumn,rowData.values.userEnteredValue))";
  var CELL_FIELDS = "userEnteredValue,note,dataValidation.condition,userEnteredFormat(numberFormat,textFormat.bold)";
  var INSPECT_FIELDS = `sheets(${[
    "properties(sheetId,title,gridProperties)",
    "developerMetadata(metadataId,metadataKey,metadataValue)",
    "protectedRanges(protectedRangeId,description,range)",
    "conditionalFormats(ranges,booleanRule.condition)",
    "basicFilter.range",
    `data(startRow,rowMetadata.hiddenByUser,rowData.values(${CELL_FIELDS}))`
  ].join(",")})`;
  function sheetsGrid() {
    const workbook = SpreadsheetApp.getActiveSpreadsheet();
    const id = workbook.getId();
    const titles = /* @__PURE__ */ new Map();
    const sheets = /* @__PURE__ */ new Map();
    return {
      tabs: () => {
        const tabs = readTabs(id);
        for (const tab of tabs) titles.set(tab.sheetId, tab.title);
        return tabs;
      },
      read: (ranges) => readValues(id, ranges),
      inspect: (ranges) => service().spreadsheets.get(id, { ranges, fields: INSPECT_FIELDS }).sheets ?? [],
      find: (tab, column, text2) => {
        const sheet = sheets.get(tab.sheetId) ?? workbook.getSheetById(tab.sheetId);
        if (!sheet) throw new Error(`No tab with id ${tab.sheetId}`);
        sheets.set(tab.sheetId, sheet);
        return findRows(sheet, columnName(column), text2);
      },
      write: (requests, readBack) => {
        const ranges = readBack.map((place2) => {
          const cell2 = `${columnName(place2.column)}${place2.row}`;
          return rangeOf(titles.get(place2.sheetId) ?? "", cell2);
        });
        const sheetsAfter = writeAll(id, requests, ranges);
        return readBack.map((place2) => cellAt(sheetsAfter, place2));
      }
    };
  }
  function service() {
    const spreadsheets = (typeof Sheets === "undefined" ? void 0 : Sheets)?.Spreadsheets;
    const values = spreadsheets?.Values;
    if (!spreadsheets || !values) throw new Error('The advanced service "Sheets" is not enabled.');
    return { spreadsheets, values };
  }
  function readTabs(id) {
    return (service().spreadsheets.get(id, { fields: TAB_FIELDS }).sheets ?? []).map(tabInfo);
  }
  var MOST_RANGES = 100;
  function readValues(id, ranges) {
    const pieces = Array.from(
      { length: Math.ceil(ranges.length / MOST_RANGES) },
      (_, index) => ranges.slice(index * MOST_RANGES, (index + 1) * MOST_RANGES)
    );
    return pieces.flatMap((piece) => readPiece(id, piece));
  }
  function readPiece(id, ranges) {
    const answer = service().values.batchGet(id, {
      ranges,
      valueRenderOption: "UNFORMATTED_VALUE",
      dateTimeRenderOption: "SERIAL_NUMBER"
    });
    return (answer.valueRanges ?? []).map((one) => one.values ?? []);
  }
  function findRows(sheet, column, text2) {
    return sheet.getRange(`${column}${HEAD_ROWS + 1}:${column}`).createTextFinder(text2).matchEntireCell(true).matchCase(true).findAll().map((cell2) => cell2.getRow());
  }
  function writeAll(id, requests, ranges) {
    if (!ranges.length) {
      service().spreadsheets.batchUpdate({ requests }, id, { fields: "spreadsheetId" });
      return [];
    }
    const body = {
      requests,
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: ranges
    };
    const answer = service().spreadsheets.batchUpdate(body, id, { fields: ANSWER_FIELDS });
    return answer.updatedSpreadsheet?.sheets ?? [];
  }
  function tabInfo(sheet) {
    const { sheetId, title, hidden, gridProperties } = sheet.properties ?? {};
    const mark = sheet.developerMetadata?.find((one) => one.metadataKey === REGISTER_MARK);
    return {
      sheetId: sheetId ?? 0,
      title: title ?? "",
      hidden: hidden ?? false,
      rowCount: gridProperties?.rowCount ?? 0,
      columnCount: gridProperties?.columnCount ?? 0,
      frozenRowCount: gridProperties?.frozenRowCount ?? 0,
      register: mark?.metadataValue ?? ""
    };
  }
  function cellAt(sheets, place2) {
    const sheet = sheets.find((one) => (one.properties?.sheetId ?? 0) === place2.sheetId);
    for (const block of sheet?.data ?? []) {
      const row = block.rowData?.[place2.row - 1 - (block.startRow ?? 0)];
      const cell2 = row?.values?.[place2.column - (block.startColumn ?? 0)]?.userEnteredValue;
      if (cell2)
        return cell2.stringValue ?? cell2.numberValue ?? cell2.boolValue ?? cell2.formulaValue ?? "";
    }
    return "";
  }

  // src/platform/triggers.ts
  function triggers() {
    return {
      ensure: (formIds) => {
        const present = ScriptApp.getProjectTriggers();
        const has = (name, source = "") => present.some((trigger) => {
          const isSource = !source || trigger.getTriggerSourceId() === source;
          return isSource && trigger.getHandlerFunction() === name;
        });
        const workbook = SpreadsheetApp.getActiveSpreadsheet();
        const made = [];
        const make = (name, work) => {
          work();
          made.push(name);
        };
        if (!has("onWorkbookEdit"))
          make(
            "onWorkbookEdit",
            () => ScriptApp.newTrigger("onWorkbookEdit").forSpreadsheet(workbook).onEdit().create()
          );
        for (const formId of formIds.filter((id) => !has("onFormAnswer", id)))
          make(
            "onFormAnswer",
            () => ScriptApp.newTrigger("onFormAnswer").forForm(formId).onFormSubmit().create()
          );
        if (!has("tick"))
          make("tick", () => ScriptApp.newTrigger("tick").timeBased().everyHours(1).create());
        return [...new Set(made)];
      }
    };
  }

  // src/platform/ports.ts
  function googlePorts() {
    return {
      grid: sheetsGrid(),
      lock: scriptLock(),
      session: session(),
      clock: { now: () => wallClock() },
      ids: ids(),
      mail: mail(),
      forms: forms(),
      page: page(),
      triggers: triggers()
    };
  }

  // src/texts/en/acts.ts
  var acts = {
    "act.registerRequest": "Register a request",
    "act.confirmIntake": "Confirm the intake",
    "act.amend": "Amend",
    "act.cancel": "Cancel",
    "act.dispatch": "Dispatch",
    "act.reassign": "Reassign",
    "act.logContact": "Log the contact",
    "act.reschedule": "Reschedule",
    "act.pause": "Pause",
    "act.resume": "Resume",
    "act.arrive": "Arrive",
    "act.complete": "Complete",
    "act.takeBack": "Take back",
    "act.returnItems": "Return the items",
    "act.commission": "Commission",
    "act.sign": "Customer signs",
    "act.addCharge": "Add charges",
    "act.confirmExclusion": "Confirm an exclusion",
    "act.approveDeviation": "Approve a price deviation",
    "act.issueInvoice": "Record the invoice",
    "act.voidInvoice": "Void or reverse an invoice",
    "act.recordPayment": "Record a payment",
    "act.submitForReview": "Hand in for review",
    "act.review": "Review",
    "act.recordSurveyAnswer": "Record a survey answer",
    "act.openFeedback": "Open feedback",
    "act.promise": "Promise",
    "act.renegotiate": "Renegotiate",
    "act.resolveFeedback": "Resolve feedback",
    "act.escalate": "Escalate",
    "act.answerEscalation": "Answer an escalation",
    "act.expedite": "Expedite",
    "act.acknowledge": "Acknowledge",
    "act.logHqContact": "Log a head-office contact",
    "act.logDifficulty": "Log a difficulty",
    "act.recordFollowUp": "Record a follow-up",
    "act.spotCheck": "Spot check",
    "act.setAbsence": "Set an absence",
    "act.draftPolicy": "Draft the policy",
    "act.approvePolicy": "Approve the policy",
    "act.grantException": "Grant an exception",
    "act.importRows": "Import rows",
    "act.fileCall": "File a call",
    "act.answerFeedback": "Answer feedback",
    "act.retract": "Take back",
    "act.exportCustomer": "Export a customer",
    "act.eraseCustomer": "Erase a customer"
  };

  // src/texts/en/billing.ts
  var billing = {
    "error.chargesSigned": "The customer signed for the charges of {no} on {at}; they stand.",
    "hint.chargesSigned": "Register later work as a request of its own. To add a charge that was forgotten, hand the form in and have the supervisor send it back; the customer then signs again.",
    "error.chargesInvoiced": "Invoice {number} over the total so far is recorded for {no}; no charge can be added.",
    "hint.chargesInvoiced": "Charges are complete before the invoice. Register what came later as a request of its own.",
    "error.nothingToConfirm": "{no} has no excluded charge that waits to be confirmed.",
    "hint.nothingToConfirm": 'An excluded charge that is also far from the rule is approved with "Approve a price deviation", which confirms both.',
    "error.nothingToApprove": "{no} has no deviation that waits for approval.",
    "hint.nothingToApprove": 'Excluded charges are agreed to with "Confirm an exclusion"; others need no approval.',
    "error.nothingToInvoice": "Nothing is payable for {no}, so there is nothing to invoice.",
    "hint.nothingToInvoice": 'If something was charged, record it with "Add charges" first.',
    "error.alreadyInvoiced": "Invoice {number} is already recorded for {no}.",
    "hint.alreadyInvoiced": "Each request has one invoice over its whole sum. If it is wrong, the accountant voids or reverses it, and it is issued anew.",
    "error.nothingToVoid": "{no} has no invoice that could be voided or reversed.",
    "hint.nothingToVoid": "Only an invoice that was issued, and is not ended yet, can be; one that is still to be issued need not be voided.",
    "error.onlyReversed": "Invoice {number} ({kind}, issued {issuedOn}) cannot be voided, only reversed in red.",
    "hint.onlyReversed": 'Issue the red-letter invoice on the tax platform, then fill in its number and that of its confirmation slip. "Invoice kinds" says how long a kind may be voided.',
    "error.exclusionUntold": "The customer was not told of {count} excluded charge(s) of {no} before the work: {items}.",
    "hint.exclusionUntold": 'Add the charges anew with "Replaces all former charges" and say when and how the customer was told. What nobody told may not be charged: leave out the exclusion.',
    "error.nothingToPay": "Nothing is payable for {no}.",
    "hint.nothingToPay": 'If something was charged, record it with "Add charges" first.',
    "error.fullyPaid": "All of the {payable} yuan for {no} was paid.",
    "hint.fullyPaid": 'If the sum is wrong, correct the charges with "Add charges", or have the accountant check the payments.',
    "field.priceKind": 'Price "{code}" is for {kind}; change the kind or leave it blank.',
    "field.priceInactive": 'Price "{code}" is not in use; choose another, or ask the accountant to activate it.',
    "field.priceListed": "The price list has a price. To charge less or more, fill in the amount charged and the reason.",
    "field.exclusionUseless": "This is neither a free nor a contract service, so there is nothing to exclude.",
    "field.deviationReason": "By the rule this is {rule} yuan; say why something else is charged.",
    "field.invoiceNumberOrDue": "Fill in the number, or the day by which the invoice will be issued.",
    "field.dueOnPast": "This day may not lie in the past.",
    "field.invoiceNumberUsed": "This number is recorded for {no} already; please check it.",
    "field.linesLater": "Lines are filled in when the invoice is issued, not before.",
    "field.differenceReason": "The total of {total} yuan is not the {payable} payable; please say why.",
    "field.whichInvoice": "Fill in the number of the invoice that is meant: {numbers}.",
    "field.redEarly": "A red-letter invoice is not dated before the original, {issuedOn}.",
    "field.toldHow": "Please choose how the customer was told.",
    "field.toldAfterWork": "The customer is told before the work is completed ({at}).",
    "field.toldUseless": "Without an exclusion there is nothing to tell the customer.",
    "field.paidTooMuch": "Only {outstanding} yuan is outstanding.",
    "field.beforeRegistered": "Not before the registration, {at}.",
    "warning.needsApproval": '"{item}" is {rule} yuan by the rule and {charged} as charged: the supervisor must approve it before the customer signs.',
    "warning.exclusionUnconfirmed": '"{item}" is charged as not covered: the supervisor must confirm it before the customer signs.',
    "warning.exclusionUntold": '"{item}" is charged as not covered: tell the customer before the work and record when, or nobody can sign (R9).',
    "warning.taxRateUnchecked": "The tax rate of {percent} % ({category}) was never checked by the accountant; please check it.",
    "warning.taxRateNotInTable": "A tax rate of {percent} % is not in the table of {on} ({category}); please check it.",
    "warning.invoiceAnew": "The invoice over {total} yuan is taken back; record a new one, or the day by which it will be issued.",
    "warning.receiptOnly": "A receipt is no invoice: contract and paid services still need a formal one (R34).",
    "warning.overpaid": "{paid} yuan was received, more than the {payable} payable: give the rest back, or check it.",
    "reason.chargeReplaced": "Taken back by {who} on {at}. Formerly: quantity {quantity}, {charged} yuan charged; {reason}",
    "log.deviationApproved": "Deviation approved: {comment}",
    "label.lines": "Charges",
    "label.price": "Unit price (if not in the price list)",
    "label.taxRate": "Tax rate (13 is 13 %)",
    "label.dueOn": "To be issued by (if not issued yet)",
    "label.replace": "Replaces all former charges",
    "label.addCharge.charged": "Amount charged (if not by the rule)",
    "label.addCharge.exclusion": "Exclusion (if not covered)",
    "label.addCharge.toldAt": "Customer told at (if excluded)",
    "label.addCharge.toldHow": "How the customer was told",
    "label.approveDeviation.comment": "Comment on the approval",
    "label.issueInvoice.kind": "Kind of invoice",
    "label.issueInvoice.code": "Invoice code (older invoices only)",
    "label.issueInvoice.lines": "Lines of the invoice (blank: from the charges)",
    "label.issueInvoice.quantity": "Quantity on the line",
    "label.issueInvoice.net": "Net amount of the line",
    "label.issueInvoice.rate": "Rate of the line (13 is 13 %; blank: as above)",
    "label.issueInvoice.tax": "Tax of the line (blank: by the rate)",
    "label.issueInvoice.delivery": "Delivered by (if handed over)",
    "label.issueInvoice.differenceReason": "Why it is not the amount payable",
    "label.voidInvoice.reason": "Why it is voided or reversed",
    "label.voidInvoice.number": "Number of the original (if several)",
    "label.voidInvoice.redNumber": "Number of the red-letter invoice",
    "label.voidInvoice.redCode": "Its invoice code (older invoices only)",
    "label.voidInvoice.confirmationNo": "Number of its confirmation slip",
    "label.voidInvoice.issuedOn": "Date of the red-letter invoice (blank: today)",
    "label.recordPayment.at": "Received at (blank: now)",
    "label.recordPayment.amount": "Amount received",
    "label.recordPayment.method": "How it was paid",
    "label.recordPayment.invoiceNo": "Invoice no. (blank: that of the request)"
  };

  // src/texts/en/compliance.ts
  var compliance = {
    "error.notAMonth": '"{found}" is no month.',
    "hint.notAMonth": "Write it as 2026-11.",
    "verdict.kept": "kept",
    "verdict.broken": "broken",
    "verdict.notApplicable": "not applicable",
    "verdict.noEvidence": "no evidence",
    "verdict.sentence": "{clause} {verdict}: {fact}",
    "verdict.unreadable": '"{register}", row {row}, column "{column}" cannot be read ({found}); not judged.',
    "fact.off": "This version of the policy leaves the clause out.",
    "fact.byException": "{fact} (by exception {exception})",
    "fact.written": "The {what} is on record.",
    "fact.missing": "No {what} on record.",
    "fact.notYet": "Not yet {what}.",
    "fact.minutes": "{minutes} minutes",
    "fact.hoursMinutes": "{hours} h {minutes} min",
    "fact.workHours": "{hours} working hours",
    "fact.inTime": "{start} {from}, {end} {until}, before {due}.",
    "fact.overLimit": "{start} {from}, {end} {until}: took {used}, more than {limit}.",
    "fact.late": "{start} {from}, {end} {until}, due by {due}.",
    "fact.overdue": "{start} {from}, not {end} by {until}, due by {due}.",
    "fact.running": "{start} {from}; the time until {due} is not over.",
    "fact.stopped": "{start} {from}; it ended before {due} came.",
    "fact.noProductNeeded": "Other service: no product is needed.",
    "fact.product": "Product {serial}.",
    "fact.pricedWithoutProduct": "Priced although no product is named.",
    "fact.noProduct": "A repair or maintenance was completed and names no product.",
    "fact.noProductYet": "No product is named yet, and nothing is priced.",
    "fact.noException": "No exception was used.",
    "fact.exceptionUsed": "Handled by exception {list}.",
    "fact.exceptionUnfounded": "Exception {list} has no reason or nobody granted it.",
    "fact.versionInForce": "Version {version} was in force at registration.",
    "fact.otherVersion": "Registered under version {version}; {inForce} was in force.",
    "fact.typeOpen": "The type is not decided yet.",
    "fact.typeReasoned": "The type was decided by rule, with its reason.",
    "fact.typeUnreasoned": "The type has no reason.",
    "fact.notFree": "Not a free service.",
    "fact.periodUnknown": "The product, or the start or months of its warranty, is missing: the period cannot be checked.",
    "fact.inPeriod": "Registered on {on}, within the warranty from {start} to {until}.",
    "fact.outOfPeriod": "Registered on {on}, outside the warranty from {start} to {until}, yet free.",
    "fact.notRepair": "No repair or maintenance, or its type is open.",
    "fact.repairFree": "Repair or maintenance within the warranty is free.",
    "fact.freeDenied": "Registered on {on}, within the warranty from {start} to {until}, yet not free.",
    "fact.notInPeriod": "Outside the free period.",
    "fact.noCharges": "There are no charges.",
    "fact.exclusionUnconfirmed": "An exclusion was not confirmed by the supervisor.",
    "fact.notWaived": "A free service was not waived.",
    "fact.waived": "All charges were waived.",
    "fact.contractUnknown": "Contract {no} is not on record.",
    "fact.contractHolds": "Contract {no} was in force and covers the product.",
    "fact.contractFails": "Contract {no} was not in force on {on}, or does not cover the product.",
    "fact.notContract": "No contract is concerned.",
    "fact.contractPassed": "Contract {no} covers the product, yet the service is paid.",
    "fact.noContractLines": "No line is charged by contract.",
    "fact.notPaid": "Not a paid service.",
    "fact.paidRightly": "Registered on {on}, after the warranty ended on {until}, without a contract.",
    "fact.unpaid": "Registered on {on}, after the warranty ended on {until} and without a contract, yet not paid.",
    "fact.noPaidLines": "No line is paid.",
    "fact.priceUnknown": "A cost or list price is missing: the price cannot be checked.",
    "fact.otherPrice": "The price by the rule is another one: {list}.",
    "fact.priceByRule": "Priced by the rule.",
    "fact.notOther": "Not other service.",
    "fact.repairAsOther": "A repair or maintenance passes for other service.",
    "fact.otherDone": "Answered or done.",
    "fact.noEnquiry": "No enquiry.",
    "fact.otherChannel": "It did not come by telephone, letter or mail.",
    "fact.needTooShort": "The customer's words are shorter than {least} characters.",
    "fact.letterUndated": "The letter has no date, or one after registration.",
    "fact.inOwnWords": "Recorded in the customer's words.",
    "fact.repliedAtOnce": "Taken in person or in the call itself.",
    "fact.answeredAtOnce": "Answered at once.",
    "fact.timePromised": "A time was agreed or promised.",
    "fact.noVisitNeeded": "No visit is needed.",
    "fact.leftWithoutContact": "Nobody had reached the customer before the visit.",
    "fact.arrivedInTime": "Arrived as agreed.",
    "fact.lowGrade": 'The customer gave {grade} for "{what}".',
    "fact.graded": 'The customer gave {grade} for "{what}".',
    "fact.notOnTheSpot": "It could not be done on the spot: see R25.",
    "fact.noCard": "There is no warranty card to note it on.",
    "fact.oneEntry": "One entry stands on the warranty card.",
    "fact.otherEntries": "{count} entries stand on the warranty card instead of one.",
    "fact.noHistory": "There is no such repair before it.",
    "fact.repeatMarked": "Marked as a repeat of {no}.",
    "fact.repeatUnmarked": "The same fault was repaired within {days} days ({list}), and it is not marked.",
    "fact.signed": "The signature fits what stands there.",
    "fact.signatureStale": "What was signed was changed since.",
    "fact.nothingPending": "Nothing was left unfinished.",
    "fact.pendingUnexplained": "What was left unfinished has no reason or explanation.",
    "fact.pendingExplained": "What was left unfinished has its reason and explanation.",
    "fact.pendingUnpromised": "Nothing was promised for what was left unfinished.",
    "fact.nothingPromised": "Nothing was promised.",
    "fact.nothingTaken": "Nothing was taken back.",
    "fact.quantityDiffers": "As much did not go back as came: {list}.",
    "fact.quantityEqual": "As much went back as came.",
    "fact.slipIncomplete": "The slip lacks its number or a signature: {list}.",
    "fact.slipSigned": "The slip has its number and both signatures.",
    "fact.returnUnpromised": "No time of return was promised.",
    "fact.commissionFailed": "The commissioning check failed.",
    "fact.commissioned": "Installed and commissioned.",
    "fact.needlessInvoice": "Invoice {number} was issued although nothing is payable.",
    "fact.nothingToInvoice": "No invoice is needed.",
    "fact.invoiced": "Invoice {number}.",
    "fact.invoiceOverdue": "The invoice was due on {on} and is missing.",
    "fact.invoicePlanned": "The invoice is due on {on}, which is not over.",
    "fact.deviationGroundless": "A charge departs from the rule without a reason.",
    "fact.deviationUnapproved": "A charge departs by more than {limit} % without approval.",
    "fact.chargedByRule": "Charged by the rule, and paid.",
    "fact.owedWithReason": "{owed} yuan are owed, with a reason.",
    "fact.owed": "{owed} yuan are owed without a reason.",
    "fact.notByPhone": "It did not come by telephone.",
    "fact.noVisit": "There was no visit.",
    "fact.notLookedAt": "This check did not look at it.",
    "fact.notObserved": "Nobody observed it.",
    "fact.seenPoor": "Spot check {list}: poor.",
    "fact.seenGood": "Spot check {list}: good.",
    "fact.complaintUpheld": "Complaint {no} was upheld.",
    "fact.handedIn": "Visit on {day}, handed in {at}.",
    "fact.handedInLate": "Visit on {day}, handed in only {at}.",
    "fact.notHandedIn": "Visit on {day}, not handed in that day.",
    "fact.handInOpen": "Visit on {day}, which is not over.",
    "fact.ownReview": "{reviewer} reviewed his own work.",
    "fact.archived": "Archived as {no}.",
    "fact.awaitsInvoice": "It waits for its invoice.",
    "fact.numberOther": "{no} is no number of {unit}.",
    "fact.numberInOrder": "{no} follows the one before it.",
    "fact.numberGap": "The number before {no} is missing.",
    "fact.obtainedAfter": "Obtained after it was registered.",
    "fact.confirmedLater": "The intake was confirmed only after the dispatch.",
    "fact.severalRows": "{count} rows bear this number.",
    "fact.printing": "One row, one page; printing is not judged from records.",
    "fact.stranger": "{list} is not in the register of staff.",
    "fact.roleGone": "{list} lacks the role today; whether it was held then is not known.",
    "fact.rolesHeld": "All who acted hold the role for it.",
    "fact.nobodyActed": "No act that needs a role is on record.",
    "fact.noMisunderstanding": "There was no misunderstanding.",
    "fact.noComplaint": "No complaint.",
    "fact.complaintClauses": "A complaint is judged by R46 to R48.",
    "fact.anonymous": "Whoever said it gave no name: nobody can be answered.",
    "fact.noExpedite": "Not an expediting.",
    "fact.offHours": "Sent outside working time.",
    "fact.acknowledged": "Acknowledged.",
    "fact.noEscalation": "Not an escalation.",
    "fact.notHelped": "No help is on record.",
    "fact.noContact": "{unit} was not contacted within the set days since {since}.",
    "fact.contactHeld": "{unit} was contacted.",
    "fact.contactRunning": "The next contact with {unit} is not due.",
    "fact.cardSkipped": "This card is not sent.",
    "fact.cardNotSent": "The card was not sent yet.",
    "fact.cardAnswered": "The customer answered.",
    "fact.cardUnanswered": "The customer has not answered.",
    "fact.gradeWrong": "A grade is not between 1 and 5: {list}.",
    "fact.gradeBlank": "Not graded: {list}.",
    "fact.fourGrades": "All four grades are there.",
    "fact.callSkipped": "This call was dropped.",
    "fact.notCalled": "The customer was not reached.",
    "fact.needWithoutRequest": "The customer has a need, and no request followed.",
    "fact.draftedBy": "Drafted by {who}.",
    "fact.approvedBy": "Approved by {who}.",
    "fact.draft": "Still a draft.",
    "fact.backdated": "In force from {from}, before its approval on {on}.",
    "fact.measured": "{promises} promises, {grades} graded cards and {repairs} repairs were measured.",
    "fact.notMeasured": "Nothing to measure: {list}.",
    "what.version": "policy version",
    "what.serviceType": "service type",
    "what.unit": "recording unit",
    "what.channel": "channel",
    "what.documentRef": "document reference",
    "what.known": "known",
    "what.registered": "registered",
    "what.obtainedAt": "time when it became known",
    "what.answer": "answer",
    "what.replied": "replied",
    "what.appointment": "appointment",
    "what.visited": "visited",
    "what.dispatched": "dispatched",
    "what.contacted": "contacted",
    "what.arrived": "arrived",
    "what.preDiagnosis": "first diagnosis or likely parts",
    "what.cause": "cause",
    "what.diagnosedAt": "time when the cause was found",
    "what.explanation": "explanation",
    "what.workDone": "service record",
    "what.signature": "customer's signature",
    "what.signed": "signed",
    "what.submitted": "handed in",
    "what.completed": "completed",
    "what.completion": "time of completion",
    "what.promised": "promised",
    "what.promise": "promise",
    "what.done": "done",
    "what.commission": "commissioning check",
    "what.invoice": "invoice, or a day for it",
    "what.reviewed": "reviewed",
    "what.review": "review",
    "what.archived": "archived",
    "what.archiveNo": "archive number",
    "what.registeredAt": "date of registration",
    "what.customerName": "customer's name",
    "what.address": "service address",
    "what.phone": "telephone or e-mail",
    "what.need": "need",
    "what.registrar": "registrar",
    "what.intakeSupervisor": "confirmation by the intake supervisor",
    "what.technician": "technician",
    "what.opinion": "opinion of the customer",
    "what.received": "received",
    "what.comfort": "reassurance",
    "what.owner": "owner",
    "what.escalation": "why, what was tried and what is asked for",
    "what.escalated": "escalated",
    "what.answered": "answered",
    "what.answerKind": "kind of help",
    "what.expedited": "expedited",
    "what.acknowledged": "acknowledged",
    "what.addressee": "addressee",
    "what.help": "help",
    "what.contactHq": "due for a contact",
    "what.cardSent": "card sent",
    "what.callDue": "call planned",
    "what.called": "called",
    "what.usage": "use and satisfaction",
    "what.draftedBy": "drafter",
    "what.approval": "approval with its time and day of effect",
    "kpi.firstTimeFix": "fixed at the first visit",
    "kpi.keptPromises": "promises kept",
    "kpi.satisfaction": "satisfaction",
    "note.newlyBroken": "newly broken {list}",
    "note.unreadable": "unreadable {list}"
  };

  // src/texts/en/core.ts
  var core = {
    "error.unknownAct": 'There is no act named "{act}".',
    "error.unknownView": 'There is no view named "{view}".',
    "error.badInput": "{count} field(s) need attention.",
    "hint.badInput": "Correct the marked fields and submit again; everything else is kept.",
    "error.notStaff": '"{user}" is not in the staff register.',
    "hint.notStaff": "Ask an administrator to add a row for this account in the Staff tab.",
    "hint.unknownAct": "The documentation names the acts; no button leads here.",
    "hint.unknownView": "The documentation names the views; no page leads here.",
    "error.roleMissing": 'Your roles ({roles}) may not do "{act}".',
    "hint.roleMissing": "Allowed: {allowed}.",
    "error.outOfScope": '"{act}" is only for records of {scope}.',
    "error.rowNotFound": '"{register}" has no record numbered "{id}".',
    "hint.rowNotFound": "Check the number; a row deleted by mistake can be restored from the version history.",
    "error.rowTwice": '"{register}" holds the number "{id}" more than once.',
    "hint.rowTwice": "Delete or correct the doubled row, then try again.",
    "error.stale": "{id} was changed by someone else (you saw version {seen}, it is now {now}).",
    "hint.stale": "Refresh and look at the changes before you submit. Changed: {changes}",
    "error.rowMoved": "The row of {id} was moved while it was being written; row {row} ({found}) was written instead.",
    "hint.rowMoved": "Check row {row} in the version history; then do this again.",
    "error.tabMissing": 'The tab "{register}" is missing.',
    "error.columnMissing": '"{register}" lacks the column(s) {columns}.',
    "error.keyRowDamaged": 'Row 1 (column keys) of "{register}" was changed: {columns}.',
    "hint.repair": 'Run the menu "Servicebook → Set up or repair this workbook".',
    "error.cellType": '"{column}" in row {row} of "{register}" should be {type}, but holds "{found}".',
    "hint.cellType": "Correct that cell and try again.",
    "error.busy": "Someone else is writing; gave up after {seconds} s.",
    "hint.busy": "Nothing was changed. Please try again in a moment.",
    "hint.outOfScope": "Ask whoever is responsible for it, or the people of its unit; a supervisor can reassign it.",
    "error.wrongStage": '{no} is "{stage}"; "{act}" is not possible now.',
    "hint.wrongStage": "Possible at: {allowed}.",
    "error.policyNotInForce": "The policy was repealed from {since} ({reason}): nothing new can be registered.",
    "error.noPolicyYet": "No policy is in force yet: nothing can be registered.",
    "hint.noPolicyYet": "Head office drafts it, the general manager approves it; from its day registration is open.",
    "error.policyDamaged": "The record of the clauses of policy version {version} is damaged.",
    "hint.policyDamaged": 'Restore that cell ("Clauses as approved" under Policy versions) from the version history.',
    "hint.policyNotInForce": "Open requests go on. Once the general manager has approved a new version and its day has come, registration goes on too.",
    "error.unknownStep": 'There is no step "{step}".',
    "hint.unknownStep": 'Choose one of the drop-down choices of the column "Step".',
    "error.editorUnknown": "It is not known who edits this sheet, so this step is not taken.",
    "hint.editorUnknown": 'Do it from the menu "Servicebook" on a computer.',
    "error.keyReused": "The same submission key was already used for another act ({act}).",
    "hint.keyReused": "Refresh the page, then do it again.",
    "error.unexpected": "Internal error: {message}",
    "hint.unexpected": "Nothing was changed. Please tell an administrator this message.",
    "field.missing": "Please fill this in.",
    "field.type": "This should be {type}.",
    "field.tooLong": "At most {max} characters.",
    "field.tooShort": "At least {min} characters.",
    "field.tooSmall": "Not below {min}.",
    "field.tooLarge": "Not above {max}.",
    "field.choice": '"{found}" is not one of the choices.',
    "field.unknown": "There is no such field.",
    "field.invalid": "This is not valid.",
    "field.date": "Please give a date such as 2026-11-24.",
    "field.dateTime": "Please give a date and time such as 2026-11-24 09:30.",
    "type.text": "text",
    "type.number": "a number",
    "type.money": "an amount",
    "type.date": "a date",
    "type.dateTime": "a date and time",
    "type.bool": "yes or no",
    "type.choice": "one of the choices",
    "type.list": "a list",
    "type.object": "an object",
    "label.yes": "Yes",
    "error.unknownRegister": 'No record of "{register}" can be worked on here.',
    "hint.unknownRegister": "Look at it in its own tab.",
    "label.none": "(none)",
    "scope.unit": "your own unit",
    "scope.own": "your own requests",
    "step.fault": "{field}: {message}"
  };

  // src/texts/en/dispatch.ts
  var dispatch = {
    "error.intakeUnconfirmed": "The intake of {no} is not yet confirmed by the supervisor; it cannot be dispatched.",
    "hint.intakeUnconfirmed": "Ask the supervisor to confirm the intake first.",
    "error.appointmentMissing": "The agreed visit time is not complete.",
    "hint.appointmentMissing": "Give the beginning and the end of the visit; if none was agreed, choose another result.",
    "field.notTechnician": "This is not an active technician.",
    "field.sameTechnician": "This person already has it.",
    "field.beforeDispatch": "This is before the dispatch.",
    "field.windowPast": "The visit would begin before the call.",
    "field.windowEnd": "The end must be later than the beginning.",
    "reason.assignChosen": "Chosen by the dispatcher: {person}.",
    "log.reassigned": "Reassigned from {former} to {technician}: {reason}",
    "log.rescheduled": "Formerly {from} – {to}, rescheduled: {reason}",
    "warning.appointmentStands": "The appointment of {at} stands; the new technician should confirm it with the customer.",
    "warning.technicianAbsent": "{person} is absent at present.",
    "warning.overlap": "Overlaps the appointment of {no} ({at}).",
    "mail.dispatchSubject": "New dispatch: {no} {name}",
    "mail.dispatchBody": "Please contact the customer soon and agree a visit.\n\nNumber: {no}\nCustomer: {name}\nPlace: {address}\nNeed: {need}\n{note}",
    "mail.queueSubject": "To be dispatched: {no} {name}",
    "mail.queueBody": "This request could not be dispatched by itself; please choose a technician.\n\nNumber: {no}\nCustomer: {name}\nPlace: {address}\nNeed: {need}\n{note}",
    "label.dispatch.technician": "Technician (blank: by the area)",
    "label.dispatch.note": "Note to the technician",
    "label.reassign.technician": "New technician",
    "label.reassign.reason": "Reason for reassigning",
    "label.reschedule.appointmentFrom": "New appointment from",
    "label.reschedule.appointmentTo": "New appointment until",
    "label.reschedule.reason": "Reason for rescheduling",
    "label.logContact.at": "Time of the contact (blank: now)",
    "label.logContact.phone": "Telephone used",
    "label.logContact.direction": "Call made or received",
    "label.logContact.text": "What was said"
  };

  // src/texts/en/feedback.ts
  var feedback = {
    "error.wordsTooFew": "Write down the customer's own words, at least {least} characters.",
    "hint.wordsTooFew": "Say what the customer said; the record is of his words, not a summary.",
    "error.letterDateMissing": "A letter is recorded with its date.",
    "hint.letterDateMissing": "Enter the date on the letter, or that of the postmark.",
    "error.replyMissing": "The customer has not been answered.",
    "hint.replyMissing": 'Answer the customer first, and record it with "Answer feedback".',
    "error.comfortMissing": "The customer has not been reassured.",
    "hint.comfortMissing": 'Choose how he was reassured, and record it with "Answer feedback".',
    "error.promiseMissing": "No time has been promised to the customer of {no}, so it cannot be closed.",
    "hint.promiseMissing": 'Record with "Promise" what will be done, and by when.',
    "error.explanationMissing": "A misunderstanding is recorded with how it was explained.",
    "hint.explanationMissing": "Write down what the customer was told.",
    "error.feedbackClosed": "{no} was closed on {at}.",
    "hint.feedbackClosed": "If the customer has more to say, record a new item.",
    "error.promiseSettled": "Promise {id} is settled, or another has taken its place.",
    "hint.promiseSettled": "Open the record and choose the latest promise.",
    "error.nobodyToCall": "{no} has neither telephone nor e-mail, so it cannot become a request.",
    "hint.nobodyToCall": "Add the customer's telephone or e-mail to the item first.",
    "field.letterDate": "Enter the date of the letter.",
    "field.afterReceipt": "Must not be after the day of receipt.",
    "field.beforeReceipt": "Must not be before the time of receipt.",
    "field.beforeReply": "Must not be before the receipt or the reply.",
    "field.replyMissing": "Enter the reply.",
    "field.comfortMissing": "Choose a reassurance.",
    "field.conclusionTextMissing": "Say how it was explained to the customer.",
    "field.promiseDueAtMissing": "Enter until when it is promised.",
    "field.contentMissing": "Enter what is promised.",
    "field.promisePast": "What is promised must lie ahead.",
    "field.oneSubject": "A promise is about one request or one item of feedback: enter one number.",
    "warning.repliedLate": "The first reply is later than {due}, when it was due.",
    "warning.anonymousKept": "Anonymous: customer, technician and request number have not been recorded.",
    "warning.feedbackOwnerless": "The unit has no active supervisor or queue owner, so nobody looks after this item yet.",
    "mail.feedbackNewSubject": "{kind} {no} is waiting for you",
    "mail.feedbackNewBody": `A new item ({kind}, {no}) is yours; please act on it by {due}.

The customer's words are in "Feedback and complaints": please reply, reassure and promise.`,
    "feedback.grades": "Low grades: {grades}.",
    "feedback.grade": "{question} {grade}",
    "label.feedbackNo": "Feedback no.",
    "label.promiseId": "Promise no.",
    "label.promise.no": "Request no.",
    "label.content": "What is promised",
    "label.renegotiate.dueAt": "Promised anew for",
    "label.renegotiate.reason": "Why another time",
    "label.answerFeedback.at": "Replied at",
    "label.resolveFeedback.at": "Closed at",
    "label.opensRequest": "Open a request from it",
    "label.openFeedback.kind": "Kind of feedback",
    "label.openFeedback.channel": "How it came"
  };

  // src/texts/en/follow-up.ts
  var followUp = {
    "error.followUpClosed": "Follow-up {id} is closed ({at}).",
    "hint.followUpClosed": "Choose one of the calls to be made; register a new need directly.",
    "error.followUpIncomplete": "Of a call that was answered, how the product is used and how content the customer is are recorded.",
    "hint.followUpIncomplete": 'Fill in the fields marked; for a customer who will not answer or wants no more calls, tick "No more calls".',
    "field.needForRequest": "A request needs the customer's need in words (at least 2 characters).",
    "note.followUpCustomer": "No call planned, the customer is not in the register: {list}",
    "label.followUpId": "Follow-up no.",
    "label.recordFollowUp.result": "Result of the call",
    "label.recordFollowUp.usage": "How it is used",
    "label.recordFollowUp.needs": "What the customer needs",
    "label.recordFollowUp.satisfaction": "Content with the product (1–5)",
    "label.recordFollowUp.createRequest": "Make the need a request",
    "label.recordFollowUp.requestUnit": "Unit for the request (blank: by the customer's area)",
    "label.recordFollowUp.optOut": "The customer wants no more calls",
    "label.recordFollowUp.note": "Note"
  };

  // src/texts/en/governance.ts
  var governance = {
    "outbox.cutOff": 'Cut off while it was being sent; it is not known whether it left. Look in "Sent"; if it did not, set the status back to "Waiting".',
    "tabs.all": "All registers are shown.",
    "tabs.daily": "Only the registers of daily work are shown.",
    "error.notImportable": 'Nothing can be imported into "{register}".',
    "hint.notImportable": 'The dialog "Import data" lists what can be imported into.',
    "field.noSuchHeader": 'The file has no column "{name}".',
    "field.noSuchColumn": 'The register has no column "{key}" to import into.',
    "field.mappedTwice": 'Two columns are mapped to "{key}".',
    "import.noCustomer": "The customer's name is missing.",
    "import.noNeed": "What was asked for is missing.",
    "import.already": "This row was imported before.",
    "import.kept": "Not understood, and kept as it is in the import note: {what}",
    "import.missing": '"{column}" is missing.',
    "import.oddCell": "Does not fit its column: {what}",
    "label.importKey": "Number in the former system",
    "error.sampleNotEmpty": "The workbook already holds service requests; the sample is not loaded.",
    "hint.sampleNotEmpty": "Load the sample in a new workbook.",
    "sample.done": "The sample company is loaded, with {count} service requests.",
    "install.form": 'Made the form "{form}".',
    "install.formClosed": 'The form "{form}" cannot be opened: it was deleted, or it is not yours. If it is gone, clear {setting} in the settings and run this again: a new one is made, and links sent before lead nowhere.',
    "install.formMended": 'Questions that the form "{form}" lacked are back: {questions}.',
    "install.triggers": "Installed the triggers {names} (they run as {owner}).",
    "install.otherOwner": "The triggers were installed by {owner} and run as that person; not installed twice.",
    "label.importRows.register": "Import into",
    "label.importRows.source": "Name of the source",
    "label.importRows.header": "Column names",
    "label.importRows.mapping": "Mapping of columns",
    "label.importRows.rows": "Rows",
    "label.importRows.firstRow": "Number of the first row",
    "error.draftOpen": "Draft {version} (by {by}) is still open.",
    "hint.draftOpen": "There is one draft at a time: revise or withdraw it, or have it approved first.",
    "error.noDraft": "There is no open draft.",
    "hint.noDraft": 'Choose "Begin".',
    "error.nothingInForce": 'No policy is in force then, so there is nothing for "{kind}".',
    "hint.nothingInForce": 'Draft a "Creation".',
    "error.notADraft": 'Version {version} is "{status}", not a draft.',
    "hint.notADraft": "What was approved stands; draft an amendment.",
    "error.ownDraft": "You drafted version {version} yourself, so you cannot approve it.",
    "hint.ownDraft": "Drafting and approving take two people.",
    "error.clausesFaulty": "Version {version} has {count} clause cell(s) that cannot bind: {what}",
    "hint.clausesFaulty": "Correct the cells named, then approve again.",
    "error.erasedAlready": "Customer {no} was erased on {at}.",
    "hint.erasedAlready": "Nothing is left to erase.",
    "error.customerOpen": "Customer {no} still has open matters: {list}.",
    "hint.customerOpen": "Finish or cancel them first.",
    "error.ownConduct": "Nobody checks his own conduct.",
    "hint.ownConduct": "Another supervisor should do it.",
    "field.effectivePast": "Not before today ({today}).",
    "field.endsBeforeStart": "It cannot end before it begins.",
    "field.noSuchClause": 'There is no clause "{clause}" to change.',
    "field.clauseTwice": 'Clause "{clause}" is named twice.',
    "field.exceptionSubject": "Name at least a customer, a product or a contract.",
    "field.otherPerson": "This absence is another person's.",
    "field.nobodyChecked": "Say who was checked, or name a request that somebody served.",
    "field.nothingSeen": "At least one point must have been observed.",
    "field.poorNote": "Where something was poor, say what you saw.",
    "field.severalCustomers": "Several customers have this telephone; use a number: {list}.",
    "field.noCustomer": "There is no such customer.",
    "warning.laterVersion": "Version {version} is approved from {on} and then takes this one's place; it was drafted without these changes.",
    "warning.exceptionPowerless": "The version in force leaves {clause} out, so this exception has no effect for now.",
    "warning.visitsWhileAbsent": "{count} visit(s) agreed for that time; reassign or reschedule: {list}.",
    "warning.erasedElsewhere": "Delete by hand what lies outside the registers: answers in the survey form, scans in Drive, mails sent, the version history.",
    "mail.absenceSubject": "{person} is away",
    "mail.absenceBody": "{person} is away from {from} to {until}.\n\nVisits agreed for that time: {visits}",
    "clause.unreadable": '"{text}" cannot be read; write it as minutes=30',
    "clause.unknown": 'there is no parameter "{name}" (there are: {names})',
    "clause.missing": 'the parameter "{name}" is missing (delivered: {value})',
    "clause.number": '{name} should be a number, not "{value}"',
    "clause.numbers": '{name} should be numbers parted by commas, not "{value}"',
    "clause.word": '{name} should be one of {words}, not "{value}"',
    "clause.rowMissing": '"{tab}" lacks the row {policyVersion}/{clause}',
    "clause.cellFault": '"{tab}", row {row}, "{column}" ({clause}): {what}',
    "clause.edited": '"{tab}", row {row} ({clause}) says "{found}", but "{bound}" was approved and binds; draft an amendment to change it.',
    "install.policyFrozen": "Kept a record of the clauses of policy version {version}.",
    "install.exceptionUngranted": "Exception {no} was granted by nobody and has no effect.",
    "install.exceptionFaulty": "The parameters of exception {no} have no effect: {what}.",
    "install.abroad": "Note: Google keeps no data in mainland China, so recording customers from there provides their data abroad. {count} customers were recorded or served in {year} so far; ask your lawyer what that requires.",
    "job.eraseOpen": "due to be erased, but still served: {list}",
    "dryRun.head": "A dry run; nothing was written:",
    "dryRun.nothing": "Nothing is due.",
    "dryRun.line": "{job} ({date}): {done} record(s); rows added {added}; changed {changed}; mails {mails}. {note}",
    "dryRun.failed": "{job} ({date}): would fail: {note}",
    "label.draftPolicy.step": "What to do",
    "label.draftPolicy.kind": "Kind",
    "label.draftPolicy.reason": "Reason",
    "label.draftPolicy.effectiveFrom": "Proposed first day",
    "label.draftPolicy.lines": "Changes of clauses",
    "label.draftPolicy.clause": "Clause",
    "label.draftPolicy.parameters": "Parameters (as minutes=10)",
    "label.draftPolicy.active": "Applies",
    "label.approvePolicy.policyVersion": "Version of the draft",
    "label.approvePolicy.effectiveFrom": "First day in force (blank: as drafted)",
    "label.approvePolicy.note": "Approval note",
    "label.grantException.exceptionNo": "Exception to end",
    "label.grantException.clause": "Clause",
    "label.grantException.customerNo": "Customer no.",
    "label.grantException.serial": "Product serial no.",
    "label.grantException.contractNo": "Contract no.",
    "label.grantException.parameters": "Parameters (off: does not apply)",
    "label.grantException.fromOn": "From",
    "label.grantException.untilOn": "Until",
    "label.grantException.reason": "Reason",
    "label.setAbsence.absenceId": "Absence to change",
    "label.setAbsence.staff": "Who is away (blank: yourself)",
    "label.setAbsence.fromAt": "From (blank: now)",
    "label.setAbsence.untilAt": "Until",
    "label.setAbsence.reason": "Reason",
    "label.spotCheck.staff": "Who was checked (blank: who served)",
    "label.spotCheck.how": "How",
    "label.spotCheck.appearance": "Neat appearance",
    "label.spotCheck.conduct": "Courteous conduct",
    "label.spotCheck.habits": "Habits respected",
    "label.spotCheck.site": "Site left clean",
    "label.spotCheck.phoneManner": "Courtesy on the telephone",
    "label.spotCheck.explanation": "Misunderstandings explained",
    "label.spotCheck.note": "What was seen",
    "label.spotCheck.at": "Checked at (blank: now)",
    "label.exportCustomer.customerNo": "Customer no.",
    "label.exportCustomer.phone": "Or telephone",
    "label.exportCustomer.page": "Page",
    "label.eraseCustomer.customerNo": "Customer no."
  };

  // src/texts/en/head-office.ts
  var headOffice = {
    "error.noHeadOffice": "No unit is the head office.",
    "hint.noHeadOffice": 'An administrator sets the kind of the service department to "Head office" under "Units", with its supervisor and queue owner.',
    "error.sourceUnclear": "It is not clear which matter is meant.",
    "hint.sourceUnclear": "Start from one request, one piece of feedback or one escalation, and only one.",
    "error.matterClosed": "{no} is closed: there is nothing to escalate or expedite.",
    "hint.matterClosed": "If the customer has a new need, register it.",
    "error.alreadyHeadOffice": "{no} is with {unit} already.",
    "hint.alreadyHeadOffice": "{unit} handles it directly.",
    "error.escalationOpen": "{no} was escalated at {at} ({id}) and is not answered yet.",
    "hint.escalationOpen": "Wait for head office's answer, or call head office if things have changed.",
    "error.notEscalation": "{id} is not an escalation.",
    "hint.notEscalation": "Choose one of the open escalations; a reminder is acknowledged.",
    "error.escalationAnswered": "Escalation {id} was answered at {at}.",
    "hint.escalationAnswered": "To add something, contact the branch and log the contact.",
    "error.expediteHighest": "{no} has been expedited up to level {level}.",
    "hint.expediteHighest": "The head of service takes it up in person, or head office takes the matter over.",
    "error.notWorkingTime": "It is not working time at {unit}: nobody is expedited now.",
    "hint.notWorkingTime": "Expedite it from {at} on.",
    "error.nobodyToExpedite": "There is nobody who could be expedited about {no}.",
    "hint.nobodyToExpedite": 'An administrator enters supervisor and queue owner under "Units".',
    "error.notReminder": "{id} is not a reminder.",
    "hint.notReminder": 'Head office answers an escalation with "Answer an escalation".',
    "error.reminderSettled": "Reminder {id} was settled at {at}.",
    "hint.reminderSettled": "It needs no more acknowledgement; what is still to be done is done in the matter itself.",
    "error.notDifficulty": "{id} is not a difficulty.",
    "hint.notDifficulty": "Choose one of the open difficulties.",
    "error.difficultySolved": "Difficulty {id} is solved.",
    "hint.difficultySolved": "If it comes again, the branch logs it anew.",
    "field.oneSource": "Only one of these may be filled in.",
    "field.notBranch": "Choose a branch.",
    "field.otherUnit": "This difficulty is one of {unit}.",
    "clock.register": "Register",
    "clock.dispatch": "Dispatch",
    "clock.contact": "Contact the customer",
    "clock.appointment": "Keep the appointment",
    "clock.promise": "Keep the promise",
    "clock.handIn": "Hand in the form",
    "clock.review": "Review",
    "clock.archive": "Archive",
    "clock.survey": "Send the survey card",
    "clock.complaintReply": "Answer the complaint",
    "clock.feedbackAction": "Act on the feedback",
    "clock.escalationReply": "Answer the escalation",
    "clock.followUp": "Follow-up call",
    "clock.hqContact": "Contact the branch",
    "clock.manual": "Expedited by head office",
    "log.escalated": "Escalated to head office ({id}): {asked}",
    "log.escalationAnswered": "Head office answered ({kind}): {text}",
    "log.expediteSettled": "The matter was dealt with; the reminder is settled.",
    "mail.escalationSubject": "Escalation {id}: {unit} {no}",
    "mail.escalationBody": "{unit} cannot handle this and asks for help. Please answer in time.\n\nNumber: {no}\nWhy: {reason}\nWhat was tried: {tried}\nWhat is asked for: {asked}\nAnswer due: {due}",
    "mail.escalationAnswerSubject": "Head office answers {id}: {no} ({kind})",
    "mail.escalationAnswerBody": "Head office has answered your branch's escalation.\n\nNumber: {no}\nAsked for: {asked}\nKind of answer: {kind}\nAnswer: {text}",
    "mail.expediteSubject": "Reminder (level {level}): {no} {item}",
    "mail.expediteBody": 'This is still to be done. Please see to it, and say in the sidebar under "Acknowledge" what you are doing and what came of it.\n\nNumber: {no}\nCustomer or matter: {about}\nTo be done: {item}\nWas due: {due}\nLevel: {level}\nReminder no.: {id}\n{text}',
    "mail.difficultySubject": "Difficulty {id} at {unit}",
    "mail.difficultyBody": "{by} of {unit} reports a difficulty. Please help, and log the help with a contact.\n\nRequest: {no}\nContent: {content}",
    "mail.hqContactSubject": "Please contact {unit}",
    "mail.hqContactBody": "Since {since}, {days} days ago, no contact with {unit} has been logged. Please get in touch and log it.",
    "label.escalate.reason": "Why the branch cannot handle it",
    "label.escalate.tried": "What was tried",
    "label.escalate.asked": "What head office is asked for",
    "label.feedbackNo": "Feedback no.",
    "label.supervisionId": "Escalation or reminder no.",
    "label.liaisonId": "Difficulty no.",
    "label.answerEscalation.kind": "Kind of answer",
    "label.answerEscalation.text": "Answer",
    "label.expedite.text": "What is urged",
    "label.acknowledge.text": "What is being done",
    "label.acknowledge.result": "Result (settles the reminder)",
    "label.logHqContact.unit": "Branch",
    "label.logHqContact.at": "Time of the contact (blank: now)",
    "label.logHqContact.contactPerson": "Contact person",
    "label.logHqContact.content": "What was said",
    "label.logHqContact.help": "Help given",
    "label.logHqContact.solved": "The difficulty is solved",
    "label.logDifficulty.content": "Difficulty"
  };

  // src/texts/en/intake.ts
  var intake = {
    "error.documentMissing": "A request made by document or letter must name the document.",
    "hint.documentMissing": "Give a link to the file or the reference of the paper.",
    "error.unitMissing": "The recording unit is not known.",
    "hint.unitMissing": "Choose the recording unit, or ask an administrator to fill in your unit in Staff.",
    "error.alreadyConfirmed": "The intake of {no} was already confirmed by {who}.",
    "hint.alreadyConfirmed": "It need not be confirmed again; go on with the dispatch.",
    "field.phoneOrEmail": "Give a telephone number or an e-mail, so that the customer can be reached.",
    "field.documentRef": "Give a link to the file or the reference of the paper.",
    "field.future": "This may not lie in the future.",
    "warning.registeredLate": "Registered {minutes} minutes after the information arrived; the limit is {limit}.",
    "warning.serialUnknown": "No product has the serial {serial}; registered as an unknown product.",
    "warning.otherName": "This telephone belongs to customer {no} ({name}); registered under that customer.",
    "error.signedAlready": "The customer signed {no} on {at}; its intake stands.",
    "hint.signedAlready": "If it is wrong, hand the form in and have the supervisor send it back; the customer then signs again.",
    "error.chargesExist": 'The charges of {no} were priced as "{type}"; this correction would make it "{newType}".',
    "hint.chargesExist": 'First take the charges back: "Add charges" with "Replaces all former charges" and no lines. Then correct this, and add them again by the new type.',
    "error.nothingToAmend": "There is nothing to correct in {no}.",
    "hint.nothingToAmend": "Fill in what is to be changed; what is left blank stays as it is.",
    "field.afterRegistered": "Not after the registration, {at}.",
    "log.intakeConfirmed": "Intake confirmed: {note}",
    "log.amended": "Corrected: {changes}. Reason: {reason}",
    "log.amendedField": "{field} {former} → {value}",
    "label.amend.reason": "Reason for the correction",
    "label.cancel.reason": "Reason for cancelling",
    "label.confirmIntake.note": "Remark on the intake",
    "error.clarificationMissing": "A misunderstanding is recorded with how it was explained.",
    "hint.clarificationMissing": 'Write in "Answer" what the customer was told.',
    "error.answerSaysNothing": "The answer says nothing.",
    "hint.answerSaysNothing": "Write what was answered; leave it blank if you could not, and it becomes a request.",
    "field.clarificationMissing": "Say how it was explained to the customer.",
    "field.answerSaysNothing": "Write what was answered, or leave it blank.",
    "field.callBack": "Enter a telephone number, so that the customer can be called back.",
    "label.fileCall.kind": "What the call is about",
    "label.fileCall.need": "In the customer's words",
    "label.fileCall.answer": "What you answered in the call",
    "label.fileCall.clarified": "A misunderstanding, explained",
    "label.fileCall.unit": "For which unit (blank if you do not know)",
    "call.company": "our company",
    "call.ask": "May I have your name and your telephone number? Please tell me what happened.",
    "call.courtesy": "Hear the customer out and write down his own words; do not interrupt or argue, and promise nothing that you cannot answer for.",
    "call.farewell": "I have noted it, and someone will get in touch with you. Thank you for calling; goodbye.",
    "intakeForm.name": "Service request form",
    "intakeForm.title": "{company} service request",
    "intakeForm.description": "Tell us how to reach you and what you need; we will be in touch soon. What you enter is used to serve you, and for nothing else.",
    "intakeForm.thanks": "We have your request and will be in touch soon.",
    "intakeForm.customerName": "Your name, or that of your organisation",
    "intakeForm.phone": "Telephone",
    "intakeForm.email": "E-mail (optional)",
    "intakeForm.address": "Where the service is needed (optional)",
    "intakeForm.productSerial": "Serial number (optional, on the label of the product)",
    "intakeForm.need": "What you need",
    "intakeForm.line": "{question}: {answer}",
    "intakeForm.unregistered": "This form could not be registered as a request; please contact the customer:"
  };

  // src/texts/en/menu.ts
  var menu = {
    "menu.title": "Servicebook",
    "menu.sidebar": "Open the sidebar",
    "menu.call": "File a call…",
    "menu.import": "Import data…",
    "menu.allTabs": "Show all tabs",
    "menu.dailyTabs": "Show the daily tabs only",
    "menu.dryRun": "Show what is due",
    "menu.runJobs": "Run due jobs now",
    "menu.setUp": "Set up or repair this workbook",
    "menu.sample": "Load the sample company",
    "menu.jobsDone": "{done} due item(s) dealt with."
  };

  // src/texts/en/policy.ts
  var policy = {
    "error.scopeUnknown": "The type of service is not decided yet, so nothing can be priced.",
    "hint.scopeUnknown": 'Fill in the product or the kind of work with "Amend"; if the product lacks the start of its warranty, fill that in under Products first. "Amend" then decides the type anew.',
    "error.priceMissing": '"{what}" has no {price} and cannot be priced.',
    "hint.priceMissing": 'Fill it in under "Prices and parts", or on this line.',
    "error.invoiceKindPattern": 'The rule "{found}" for invoices of kind "{kind}" cannot be read.',
    "hint.invoiceKindPattern": 'Ask the accountant to correct it under "Invoice kinds"; \\d{20} is 20 digits.',
    "error.noQueueOwner": 'Unit "{unit}" has nobody to look after its queue.',
    "hint.noQueueOwner": "Name an active queue owner or supervisor in the Units tab.",
    "error.shiftUnreadable": 'The shift "{weekdays} {from}–{until}" cannot be read.',
    "hint.shiftUnreadable": "Correct it in the Shifts tab: weekdays as 1-5 or 1,3,6 (1 is Monday, 7 Sunday), times as 08:30; over midnight as 22:00 to 06:00, all day as 00:00 to 24:00.",
    "error.noWorkingTime": "There is no working time within {days} days of {day}, so no deadline can be reckoned.",
    "hint.noWorkingTime": "Fill in the unit's shifts in the Shifts tab, and check the days off in the Calendar tab.",
    "price.cost": "cost price",
    "price.list": "list price",
    "chargeKind.part": "parts",
    "chargeKind.labour": "labour",
    "chargeKind.other": "other charges",
    "basis.invoice": "invoice date",
    "basis.sale": "sale date",
    "basis.delivery": "delivery date",
    "basis.installation": "installation date",
    "basis.exchange": "date of exchange",
    "reason.warrantyPeriod": "{months} months from the {basis} {start}{extension}",
    "reason.warrantyExtension": ", plus {days} days in repair",
    "reason.warrantyOver": "the free warranty ended {end} ({period})",
    "reason.warrantyNone": "the product has no free warranty (0 months)",
    "reason.free": "Free by R7: {on} is inside the free warranty, which ends {end} ({period}).",
    "reason.contract": "Contract by R10: {warranty}; contract {no} ({from} to {until}) covers {what}.",
    "reason.contractSerial": "serial {serial}",
    "reason.contractCustomer": "all products of the customer",
    "reason.paid": "Paid by R12: {warranty}; {contract}.",
    "reason.noContract": "no contract in force on {on}",
    "reason.contractLeftOut": "the policy in force leaves out contract service (R10)",
    "reason.paidLeftOut": "Scope unknown: the policy in force leaves out paid service (R12); {warranty}; {contract}.",
    "reason.warrantyLeftOut": "the policy in force leaves out the free warranty (R7)",
    "reason.warrantyNoProduct": "without a product there is no free warranty",
    "reason.otherLeftOut": "Scope unknown: {kind} is neither repair nor maintenance, and the policy in force leaves out other service (R14).",
    "reason.partFree": "Main part free by R7: {on} is inside the free warranty of main parts, which ends {end} ({period}).",
    "reason.partOver": "Not free: {warranty}.",
    "reason.partMainOver": "Not free: {warranty}; the free warranty of main parts ended {end} ({period}).",
    "reason.other": "Other by R14: {kind} is neither repair nor maintenance.",
    "reason.noWorkKind": "Scope unknown by R6: the kind of work is not filled in.",
    "reason.noProduct": "Scope unknown by R2: the repair or maintenance has no product.",
    "reason.noStartDate": "Scope unknown by R7: product {serial} has no {basis}, so its free warranty is not known.",
    "reason.noMonths": "Scope unknown by R7: product {serial} has no months of warranty, so its free warranty is not known.",
    "reason.startsLater": "Scope unknown by R7: the {basis} {start} of product {serial} is after {on}.",
    "kind.consultation": "consultation",
    "kind.guidance": "guidance in use or care",
    "kind.extra": "an extra wish",
    "kind.otherService": "other work",
    "guarantee.return": "Three guarantees: a fault within {days} days of the sale on {soldOn} (until {until}) lets the customer choose return, exchange or repair.",
    "guarantee.exchange": "Three guarantees: a fault within {days} days of the sale on {soldOn} (until {until}) lets the customer choose exchange or repair.",
    "guarantee.exchangeRepairs": "Three guarantees: repaired {count} times in the period and still faulty; to be exchanged on the repair records.",
    "guarantee.exchangeNoPart": "Three guarantees: taken back {takenBackOn} and not repaired for {days} days (more than {limit}) for want of a part; to be exchanged.",
    "guarantee.exchangeOwnFault": "Three guarantees: taken back {takenBackOn} and not repaired for {days} days (more than {limit}) by the repairer's own fault; to be exchanged at the repairer's cost.",
    "reason.feeFree": "Free by R9: waived, {quantity} × {list} yuan.",
    "reason.feeContract": "Contract by R11{contract}: {kind} {how}.",
    "reason.feeContractNo": ", contract {no}",
    "reason.feePaid": "Paid by R13: {kind} {how}.",
    "reason.feeExcluded": "Not covered ({exclusion}), so this line is paid by R13: {kind} {how}.",
    "reason.feeOther": "Other by R14: {kind} {how}.",
    "reason.byException": " (by exception {no})",
    "reason.feeOtherNone": "Other by R14: no price was set, so nothing is charged.",
    "reason.feeLeftOut": "The policy in force leaves out the price rule {clause}: {kind} {how}.",
    "how.cost": "at cost, {quantity} × {price} yuan",
    "how.list": "at list price, {quantity} × {price} yuan",
    "how.discount": "at {percent} % of the list price, {quantity} × {price} yuan",
    "how.free": "waived",
    "reason.assignPrimary": '{person} is the technician responsible for "{area}" (R18).',
    "reason.assignBackup": 'The technician responsible for "{area}" is {why}; {person} is the backup (R18).',
    "reason.assignQueue": 'In "{area}" the responsible technician is {primary} and the backup is {backup}; {person} looks after the queue (R18).',
    "reason.assignUnknownArea": 'Nobody is responsible for area "{area}"; {person} looks after the queue (R18).',
    "reason.assignNoArea": "No area was given; {person} looks after the queue (R18).",
    "unavailable.nobody": "not set",
    "unavailable.inactive": "not active",
    "unavailable.absent": "absent",
    "warning.phoneAreaAdded": "The number had no area code; {area} was added.",
    "warning.phoneAreaMissing": "The number has no area code and cannot be dialled from elsewhere.",
    "warning.phoneForeign": "This is a number outside the mainland; please check it.",
    "warning.phoneUnknown": "This telephone number is not recognised; please check it.",
    "warning.yearUnpublished": "The days off of {year} are not published yet; Monday to Friday are taken as working days.",
    "survey.attitude": "Attitude of the technician",
    "survey.skill": "Technical skill of the technician",
    "survey.punctuality": "Arrival at the agreed time",
    "survey.service": "Satisfaction with this service",
    "survey.suggestions": "Your suggestions",
    "survey.otherNeeds": "Your other needs",
    "field.grade": "Please give a whole grade from 1 to 5.",
    "field.invoiceKind": "There is no such kind of invoice.",
    "field.digits": "This should be {count} digits.",
    "field.pattern": "This should follow the rule {pattern}.",
    "field.patternNote": " ({note})",
    "field.invoiceNumberFree": "Please fill in the number.",
    "field.invoiceCodeNone": "This kind of invoice has no code; leave it blank.",
    "field.invoiceCode": "The invoice code{hint}: {wanted}",
    "field.specialNeedsOrganisation": "A special invoice is for organisations only.",
    "field.buyerTaxNoMissing": "This kind of invoice needs the buyer's tax number.",
    "field.taxNoCharacters": "This should be 9 to 20 upper-case letters and digits.",
    "field.taxNoCheck": "The check digit of this unified social credit code is wrong.",
    "field.taxNoLength": "This should be a unified social credit code of 18 characters (older numbers: 15, 17 or 20).",
    "warning.taxNoLegacy": "A tax number of {length} characters cannot be verified; please check it.",
    "field.invoiceTotal": "Net {net} + tax {tax} should be the total {total}.",
    "field.invoiceTax": "The tax should be {expected} (0.01 more or less is accepted).",
    "field.noTaxRate": "The tax rates have none in force on this day; please fill in the rate.",
    "field.invoiceLineNet": "Quantity × unit price is {expected}, not this net amount.",
    "field.taxRate": "Write the tax rate as a fraction between 0 and 1, as in 0.13.",
    "field.invoiceFuture": "The invoice cannot be dated after today.",
    "field.invoiceEarly": "The invoice cannot be dated before the registration, {registered}.",
    "due.dispatch": "Dispatch by",
    "due.contact": "Contact by",
    "due.appointment": "Visit by",
    "due.promise": "Promised for",
    "due.handIn": "Hand in by",
    "due.review": "Review by"
  };

  // src/texts/en/review.ts
  var review = {
    "error.ownWork": "You did the work of {no} yourself; somebody else must judge it.",
    "hint.ownWork": "Ask another supervisor of the unit; if there is none, an administrator can name a deputy in Staff.",
    "error.chargesMissing": "{no} has no charges yet.",
    "hint.chargesMissing": 'Record them with "Add charges"; a free service too (at 0), so that the customer sees what was waived.',
    "error.chargesUnapproved": "{count} charge(s) of {no} wait for the supervisor: {items}.",
    "hint.chargesUnapproved": 'The supervisor agrees with "Confirm an exclusion" or "Approve a price deviation".',
    "error.signatureMissing": "The customer has not signed {no}.",
    "hint.signatureMissing": "Have the customer sign first; if he refuses, name a witness and his reason.",
    "error.signatureStale": "What the customer signed for in {no} was changed since; the signature no longer stands.",
    "hint.signatureStale": "Restore what was changed from the version history, or have the customer sign again.",
    "error.invoiceMissing": "{payable} yuan is payable for {no}: an invoice number, or the day by which it will be issued, is missing.",
    "hint.invoiceMissing": 'Fill in the number with "Record the invoice", or the day when it is not issued yet.',
    "error.invoiceOverdue": "The invoice of {no} was to be issued by {due} and still has no number.",
    "hint.invoiceOverdue": 'Fill in the number with "Record the invoice", or set another day.',
    "error.paymentMissing": "{outstanding} yuan of {no} is still to be paid.",
    "hint.paymentMissing": "Record the payment, or hand in with the reason why it is outstanding.",
    "error.noVisitToHandIn": "{no} has no visit that is still to be handed in.",
    "hint.noVisitToHandIn": "While the work goes on, the form goes in once on each day with a visit; once finished, it goes to the review.",
    "error.nothingHandedIn": "Nothing of {no} was handed in to be looked at.",
    "hint.nothingHandedIn": "The technician hands it in first; once finished it is reviewed.",
    "list.comma": ", ",
    "mail.handInSubject": "{count} form(s) of {day} were not handed in",
    "mail.handInBody": "Visited on {day}, and not handed in to the supervisor by midnight:\n\n{list}\n\nPlease hand them in at once, finished or not.",
    "error.notRetractable": 'The last step of {no} is "{act}", which cannot be taken back.',
    "hint.notRetractable": 'Only the last step can. Correct wrong data with "Amend", void a wrong invoice, have a signed form sent back by the supervisor, cancel what is not needed.',
    "error.notYourStep": '"{act}" was done by {who}; it is not yours to take back.',
    "hint.notYourStep": "Ask that person, or the supervisor.",
    "error.stepInUse": '"{act}" cannot be taken back: {id} rests on it already.',
    "hint.stepInUse": "Go on from where it stands; amend or renegotiate what is wrong.",
    "log.retracted": 'Took back "{act}" ({who}, {at}): {reason}. Before that: {stood}',
    "log.stood": "{field} {value}",
    "mail.dispatchWithdrawnSubject": "Dispatch withdrawn: {no} {name}",
    "mail.dispatchWithdrawnBody": "You are not sent to this customer any more; please do not go there.\n\nNumber: {no}\nCustomer: {name}\nReason: {reason}",
    "label.retract.reason": "Why it is taken back",
    "field.outstandingReason": "{outstanding} yuan is outstanding; please say why.",
    "field.returnComment": "Say why it is sent back, so that the technician knows what to change.",
    "warning.submittedLate": "The service was on {day}; the form goes in the same day (R50).",
    "warning.invoiceNotNeeded": "Nothing is payable, yet invoice {number} is recorded; please check it.",
    "note.archiveInvoice": "Waiting for an invoice: {list}",
    "note.archiveFault": "Not archived, a cell is wrong or the review has no time: {list}",
    "label.decision": "Decision",
    "label.review.comment": "Review comment"
  };

  // src/texts/en/set-up.ts
  var setUp = {
    "setUp.nothing": "All is well; nothing was changed.",
    "setUp.zones": `The workbook's time zone ({workbook}) is not the script's ({script}): dates and times would be off. Choose the script's zone under "File → Settings".`,
    "setUp.created": "Tabs created: {tabs}.",
    "setUp.marked": '"{tab}" is known again as the register "{register}".',
    "setUp.copiedTab": '"{tab}" is a copy of "{register}": from now on it is a tab of your own.',
    "setUp.unreadable": 'The head of "{tab}" can no longer be told; nothing was changed there. Restore it from the version history; or, if it holds nothing that is needed, clear it and run this again.',
    "setUp.headRow": '"{tab}": row {row} (part of its head) had been deleted and is back.',
    "setUp.keys": '"{tab}": column keys restored: {columns}.',
    "setUp.copies": '"{tab}": {columns} are copied columns; from now on they are your own.',
    "setUp.columns": '"{tab}": columns added at the end: {columns}. If they were deleted by mistake, get their data back from the version history.',
    "setUp.keyRow": '"{tab}": row 1 (column keys) is hidden again.',
    "setUp.labels": '"{tab}": labels restored: {columns}.',
    "setUp.freeze": '"{tab}": the two head rows are frozen again.',
    "setUp.formats": '"{tab}": formats restored: {columns}.',
    "setUp.choices": '"{tab}": drop-downs updated: {columns}.',
    "setUp.guards": '"{tab}": warnings against editing restored.',
    "setUp.colours": '"{tab}": colour rules restored.',
    "setUp.filter": '"{tab}": the filter now begins at the labels.',
    "setUp.rows": '"{tab}": {count} missing row(s) added.',
    "setUp.language": "Now in {language}: {tabs}.",
    "setUp.languageName": "English",
    "setUp.admin": "{user} is now an administrator.",
    "setUp.noAdmin": "There is no administrator: Google does not tell your account. Enter one in the Staff tab.",
    "setUp.unit": 'Unit "{unit}" ({code}) created.'
  };

  // src/texts/en/survey.ts
  var survey = {
    "survey.name": "Customer opinion survey card",
    "survey.title": "{company} customer opinion survey card",
    "survey.description": "Thank you for using our service. Please take a minute to tell us how it went; someone will deal with what you say.",
    "survey.thanks": "Thank you! We have received your opinion.",
    "survey.low": "Very dissatisfied",
    "survey.high": "Very satisfied",
    "survey.token": "Return code",
    "survey.tokenHelp": "Filled in for you, please leave it: it ties your opinion to this service.",
    "error.alreadyAnswered": "Survey card {no} was answered on {at}; the first answer counts.",
    "hint.alreadyAnswered": "There is nothing to record. If the customer said more, note it with the request.",
    "error.otherForm": "Form {form} is not this workbook's survey.",
    "hint.otherForm": "The setting surveyFormId names this workbook's form; answers of other forms are not recorded here.",
    "error.responseMissing": "There is no form response {response}.",
    "hint.responseMissing": `Look under the form's "Responses" whether it was deleted; if it is there, the next timed run records it.`,
    "error.answerNotTaken": "The form response was not recorded: {why}.",
    "hint.answerNotTaken": `Look it up under the form's "Responses" and record it in the sidebar under "Record a survey answer".`,
    "mail.surveySubject": "How was our service? ({no})",
    "mail.surveyBody": "Dear {name},\n\nwe served you on {date} (number {no}). Please open this link and take a minute to tell us whether you are satisfied:\n\n{link}\n\nThe link is for you and this service only; please do not pass it on.\n\n{company}",
    "mail.surveyTaskSubject": "Please ask for the customer's opinion ({no})",
    "mail.surveyCardBody": 'Customer {name} ({phone}, number {no}) has no e-mail. Please post printed survey card {card}, and record the answer in the sidebar under "Record a survey answer".',
    "mail.surveyCallBody": 'Please call customer {name} ({phone}, number {no}), and record the answer in the sidebar under "Record a survey answer" (card {card}).',
    "label.surveyNo": "Survey card no.",
    "label.recordSurveyAnswer.channel": "Answered by",
    "label.recordSurveyAnswer.attitude": "Attitude of the technician (1 to 5)",
    "label.recordSurveyAnswer.skill": "Technical skill of the technician (1 to 5)",
    "label.recordSurveyAnswer.punctuality": "Arrival at the agreed time (1 to 5)",
    "label.recordSurveyAnswer.service": "Satisfaction with this service (1 to 5)"
  };

  // src/texts/en/take-back.ts
  var takeBack = {
    "error.itemUnexplained": "In {count} place(s) the reason, or what the customer was told, is missing.",
    "hint.itemUnexplained": "Each item that cannot be finished on the spot needs its reason and what the customer was told.",
    "error.promiseMissing": "{count} item(s) have no promised time.",
    "hint.promiseMissing": "Agree a time to come with the customer and fill in what is marked.",
    "error.goodsOut": "What was taken back for {no} is not returned yet (slip {slip}).",
    "hint.goodsOut": "Return the items first; as many go back as came.",
    "error.notCommissioned": "What was returned for {no} is not commissioned yet (slip {slip}).",
    "hint.notCommissioned": "Commission it first, or say why nothing needs to be tried out.",
    "error.stillWaiting": "{no} still waits ({reason}) and cannot be completed like this.",
    "hint.stillWaiting": "Resume it and go there; cancel it when no service is needed any more.",
    "error.handoverUnsigned": "The slip lacks a signature; nothing changes hands.",
    "hint.handoverUnsigned": "Have the customer sign the slip; if he does not, the goods stay with him.",
    "error.handoverIncomplete": "In {count} place(s) the slip lacks the quantity or the condition.",
    "hint.handoverIncomplete": "Say for each item how many and in what condition; both sides check it.",
    "error.nothingOut": "Nothing of {no} is out.",
    "hint.nothingOut": "All that was taken back is returned, or nothing ever was.",
    "error.returnMismatch": "{count} line(s) do not match what was taken back.",
    "hint.returnMismatch": "Follow the slip of the taking back; no more goes back than came.",
    "error.nothingInstalled": "{no} has nothing returned that could be tried out.",
    "hint.nothingInstalled": "Return what was taken back first, or resume the request and go there.",
    "field.pendingReasonMissing": "Choose why it cannot be finished on the spot.",
    "field.workshopByTakeBack": 'What goes to the workshop goes by "Take back", with a slip.',
    "field.beforeVisitOnlyCustomer": "Before the visit only the customer can ask to wait.",
    "field.toldMissing": "Say what the customer was told.",
    "field.promiseMissing": "Give the promised time.",
    "field.promisePast": "A promise is for a time to come.",
    "field.refusedHandover": "A refused signature is no hand-over.",
    "field.moreThanOut": 'Of "{item}" only {left} are still out.',
    "field.notOut": "Say which one: {list}",
    "field.beforeTakeBack": "This is before the taking back, or the last hand-over.",
    "field.beforeReturn": "This is before the return or the arrival.",
    "field.commissionEmpty": "Fill in what was tried out, or say why nothing needs to be.",
    "promise.completion": "Finish: {item}",
    "promise.return": "Return: {item} (slip {slip})",
    "log.resumed": "Resumed: {note}",
    "log.returned": "Goods returned (slip {slip})",
    "log.commissionWaived": "Nothing to be tried out",
    "warning.stillOut": '{quantity} of "{item}" is still out.',
    "warning.notPassed": '"{item}" did not pass; the service cannot be completed.',
    "mail.promiseNearSubject": "A promise is due soon: {no} ({due})",
    "mail.promiseNearBody": "One working day is left of the time promised to the customer. See to it; if it cannot be kept, agree a new time with the customer now.\n\nNumber: {no}\nPromise: {content}\nDue: {due}",
    "mail.promiseLapsedSubject": "A promise was broken: {no} ({due})",
    "mail.promiseLapsedBody": "The time promised to the customer has passed and it is not done. Contact the customer at once and agree a new time.\n\nNumber: {no}\nPromise: {content}\nDue: {due}",
    "label.pause.lines": "Not finished",
    "label.pause.item": "Item",
    "label.pause.reason": "Why not on the spot",
    "label.pause.dueAt": "Promised for",
    "label.pause.explanation": "What the customer was told",
    "label.pause.at": "Time (blank: now)",
    "label.pause.text": "Remark",
    "label.resume.appointmentFrom": "New appointment from (blank: none yet)",
    "label.resume.appointmentTo": "New appointment until",
    "label.resume.note": "Remark",
    "label.takeBack.lines": "Items taken back",
    "label.takeBack.explanation": "What the customer was told",
    "label.takeBack.dueAt": "Return promised for",
    "label.takeBack.at": "Taken back at (blank: now)",
    "label.returnItems.lines": "Items returned",
    "label.returnItems.outId": "Line taken back",
    "label.returnItems.at": "Returned at (blank: now)",
    "label.commission.lines": "Tried out",
    "label.commission.item": "Item",
    "label.commission.waiver": "Why nothing needs to be tried out",
    "label.commission.at": "Commissioned at (blank: now)",
    "label.takeBack.note": "Remark",
    "label.returnItems.note": "Remark"
  };

  // src/texts/en/visit.ts
  var visit = {
    "error.contactMissing": "{no} has no successful contact with the customer; nobody goes there yet.",
    "hint.contactMissing": 'Log the contact first, with the result "Agreed".',
    "error.recordIncomplete": "The service record of {no} lacks {count} of its parts; it is not complete.",
    "hint.recordIncomplete": "Fill in what is marked and send it again.",
    "error.alreadySigned": "{no} was already signed at {at}.",
    "hint.alreadySigned": "A new signature is only needed when what was signed was changed, or the form was sent back.",
    "error.signatureIncomplete": "The proof of the signature is not complete.",
    "hint.signatureIncomplete": "Fill in what is marked.",
    "field.beforeContact": "This may not be before the contact with the customer.",
    "field.beforeLastVisit": "This may not be before the arrival of the last visit.",
    "field.beforeArrival": "This may not be before the arrival.",
    "field.beforeRegistration": "This may not be before the registration.",
    "field.beforeCompletion": "This may not be before the completion.",
    "field.afterCompletion": "The cause may not be found after the completion.",
    "field.causeMissing": "Choose a kind of cause, or describe the cause.",
    "field.explanationMissing": "Say how it was explained to the customer.",
    "field.workDoneMissing": "Say in the service record what was done.",
    "field.answerMissing": "Write down the answer that the customer was given.",
    "field.signedByMissing": "Say who signed.",
    "field.signatureRefMissing": "Attach the signature document.",
    "field.witnessMissing": "A refused signature needs a witness.",
    "field.refusalMissing": "Say in the customer's opinion why it was not signed.",
    "warning.arrivedLate": "Arrived {minutes} minutes after the agreed time ({grace} are allowed); this counts for punctuality.",
    "warning.repeatRepair": "{no} is the same fault of the same product as {former}: a repeat repair (R32).",
    "warning.siteNotCleaned": "It is not confirmed that the site was left clean.",
    "warning.typeUndecided": "The service type of {no} is not decided: until it is, it can be neither priced nor handed in.",
    "warning.noWarrantyEntry": "There is no product serial number, so the warranty card got no entry.",
    "label.arrive.at": "Arrived at (blank: now)",
    "label.complete.at": "Completed at (blank: now)",
    "label.sign.at": "Signed at (blank: now)"
  };

  // src/texts/en/index.ts
  var en = {
    ...acts,
    ...billing,
    ...compliance,
    ...core,
    ...dispatch,
    ...feedback,
    ...followUp,
    ...governance,
    ...headOffice,
    ...intake,
    ...menu,
    ...policy,
    ...review,
    ...setUp,
    ...survey,
    ...takeBack,
    ...visit
  };

  // src/texts/zh/acts.ts
  var acts2 = {
    "act.registerRequest": "登记服务需求",
    "act.confirmIntake": "确认受理",
    "act.amend": "更正",
    "act.cancel": "取消",
    "act.dispatch": "派工",
    "act.reassign": "改派",
    "act.logContact": "记录联系与预约",
    "act.reschedule": "改约",
    "act.pause": "暂停",
    "act.resume": "继续",
    "act.arrive": "到达现场",
    "act.complete": "完成服务",
    "act.takeBack": "取回",
    "act.returnItems": "交还",
    "act.commission": "安装调试",
    "act.sign": "客户签认",
    "act.addCharge": "记费用",
    "act.confirmExclusion": "确认除外",
    "act.approveDeviation": "批准收费偏差",
    "act.issueInvoice": "登记发票",
    "act.voidInvoice": "作废或红冲发票",
    "act.recordPayment": "登记收款",
    "act.submitForReview": "上交审阅",
    "act.review": "审阅",
    "act.recordSurveyAnswer": "登记意见卡",
    "act.openFeedback": "登记意见与投诉",
    "act.promise": "承诺",
    "act.renegotiate": "重新约定",
    "act.resolveFeedback": "办结意见",
    "act.escalate": "转报总部",
    "act.answerEscalation": "答复转报",
    "act.expedite": "催办",
    "act.acknowledge": "回执",
    "act.logHqContact": "登记总部联络",
    "act.logDifficulty": "登记困难",
    "act.recordFollowUp": "登记回访",
    "act.spotCheck": "抽查",
    "act.setAbsence": "登记请假",
    "act.draftPolicy": "起草办法",
    "act.approvePolicy": "批准办法",
    "act.grantException": "准予例外",
    "act.importRows": "导入数据",
    "act.fileCall": "登记来电",
    "act.answerFeedback": "答复意见",
    "act.retract": "撤回",
    "act.exportCustomer": "导出客户资料",
    "act.eraseCustomer": "抹除客户资料"
  };

  // src/texts/zh/billing.ts
  var billing2 = {
    "error.chargesSigned": "{no} 的费用已由客户于 {at} 签认，不能再改。",
    "hint.chargesSigned": "签认后新增的工作请另行登记需求；要补记费用，请先上交，由主管退回后补记，再请客户签认。",
    "error.chargesInvoiced": "{no} 已按原合计登记发票 {number}，不能再加费用。",
    "hint.chargesInvoiced": "费用须在开票前记全；之后新增的工作请另行登记需求。",
    "error.nothingToConfirm": "{no} 没有待确认的除外费用。",
    "hint.nothingToConfirm": "若该项收费还超出允许的偏差，请用“批准收费偏差”，同时即确认除外。",
    "error.nothingToApprove": "{no} 没有待批准的收费偏差。",
    "hint.nothingToApprove": "除外费用请用“确认除外”办理；其余费用无须批准。",
    "error.nothingToInvoice": "{no} 没有应收金额，无须也不应开票。",
    "hint.nothingToInvoice": "若确有收费，请先用“记费用”登记。",
    "error.alreadyInvoiced": "{no} 已登记发票 {number}。",
    "hint.alreadyInvoiced": "每张需求表只登记一张发票，金额为应收合计。若号码或内容有误，请财务作废或红冲后重开。",
    "error.nothingToVoid": "{no} 没有可作废或红冲的发票。",
    "hint.nothingToVoid": "只能作废或红冲已开出、尚未作废或红冲的发票；待开的发票无须作废。",
    "error.onlyReversed": "{kind} {number}（{issuedOn} 开具）不能作废，只能红冲。",
    "hint.onlyReversed": "请先在税务平台开具红字发票，再填红字发票号码和红字确认单编号。可作废期限见“发票种类”。",
    "error.exclusionUntold": "{no} 有 {count} 项除外收费未在动手前告知客户：{items}。",
    "hint.exclusionUntold": "请用“记费用”重记（勾选“取代以前的费用”），填上告知的时间和方式；未告知的不得收费，请去掉除外原因。",
    "error.nothingToPay": "{no} 没有应收金额。",
    "hint.nothingToPay": "若确有收费，请先用“记费用”登记。",
    "error.fullyPaid": "{no} 应收 {payable} 元已全部收讫。",
    "hint.fullyPaid": "若金额有误，请先用“记费用”更正应收，或请财务核对收款记录。",
    "field.priceKind": "价目“{code}”属于{kind}，请改类别或留空。",
    "field.priceInactive": "价目“{code}”现未启用，请另选，或请财务在“价目与备件”中启用。",
    "field.priceListed": "价目中已有单价。要少收或多收，请填应收金额并说明理由。",
    "field.exclusionUseless": "本单不是免费或合同服务，无须填除外原因。",
    "field.deviationReason": "按规则应收 {rule} 元，与应收金额不同，请说明理由。",
    "field.invoiceNumberOrDue": "请填发票号码；尚未开出的，请填应开日期。",
    "field.dueOnPast": "应开日期不能早于今天。",
    "field.invoiceNumberUsed": "此号码已登记在 {no} 名下，请核对。",
    "field.linesLater": "尚未开出的发票不填明细，开出时再填。",
    "field.differenceReason": "价税合计 {total} 元与应收 {payable} 元不符，请说明原因。",
    "field.whichInvoice": "请填写要作废或红冲的发票号码：{numbers}。",
    "field.redEarly": "红字发票不能早于原发票的开票日期 {issuedOn}。",
    "field.toldHow": "请选择是怎样告知客户的。",
    "field.toldAfterWork": "须在完成（{at}）之前告知客户。",
    "field.toldUseless": "没有除外原因，无须填告知时间和方式。",
    "field.paidTooMuch": "尚欠 {outstanding} 元，不能多收。",
    "field.beforeRegistered": "不能早于登记时间 {at}。",
    "warning.needsApproval": "“{item}”按规则应收 {rule} 元，实收 {charged} 元，须主管批准后客户才能签认。",
    "warning.exclusionUnconfirmed": "“{item}”按除外收费，须主管确认后客户才能签认。",
    "warning.exclusionUntold": "“{item}”按除外收费，须在动手前告知客户并记下告知的时间，否则客户不能签认（R9）。",
    "warning.taxRateUnchecked": "税率 {percent}%（{category}）尚未经财务核对，请核对。",
    "warning.taxRateNotInTable": "税率 {percent}% 不在 {on} 有效的税率表中（{category}），请核对。",
    "warning.invoiceAnew": "原发票 {total} 元已冲销，请重新登记发票或应开日期。",
    "warning.receiptOnly": "收据不能代替发票：合同和有偿服务仍须登记正式发票（R34）。",
    "warning.overpaid": "已收 {paid} 元，超过应收 {payable} 元，请退还或核对。",
    "reason.chargeReplaced": "已由 {who} 于 {at} 撤回。原为：数量 {quantity}，应收 {charged} 元；{reason}",
    "log.deviationApproved": "批准收费偏差：{comment}",
    "label.lines": "费用明细",
    "label.price": "单价（价目中没有时填）",
    "label.taxRate": "税率（13 即 13%）",
    "label.dueOn": "应开日期（尚未开出时填）",
    "label.replace": "取代以前的费用（以前的费用作废）",
    "label.addCharge.charged": "应收金额（与规则不同时填）",
    "label.addCharge.exclusion": "除外原因（不在保修或合同内时选）",
    "label.addCharge.toldAt": "告知客户的时间（除外收费时填）",
    "label.addCharge.toldHow": "告知客户的方式",
    "label.approveDeviation.comment": "批准意见",
    "label.issueInvoice.kind": "发票类型",
    "label.issueInvoice.code": "发票代码（旧式发票才有）",
    "label.issueInvoice.lines": "发票明细（留空即按费用生成）",
    "label.issueInvoice.quantity": "明细数量",
    "label.issueInvoice.net": "明细金额（不含税）",
    "label.issueInvoice.rate": "明细税率（13 即 13%，留空同上）",
    "label.issueInvoice.tax": "明细税额（留空即按税率算）",
    "label.issueInvoice.delivery": "交付方式（已交给客户时选）",
    "label.issueInvoice.differenceReason": "与应收不符的原因（不符时填）",
    "label.voidInvoice.reason": "作废或红冲的原因",
    "label.voidInvoice.number": "原发票号码（有几张时填）",
    "label.voidInvoice.redNumber": "红字发票号码（红冲时填）",
    "label.voidInvoice.redCode": "红字发票代码（旧式发票才有）",
    "label.voidInvoice.confirmationNo": "红字确认单编号（红冲时填）",
    "label.voidInvoice.issuedOn": "红字发票开票日期（留空即今天）",
    "label.recordPayment.at": "收款时间（留空即现在）",
    "label.recordPayment.amount": "收款金额",
    "label.recordPayment.method": "收款方式",
    "label.recordPayment.invoiceNo": "发票号码（留空即本单发票）"
  };

  // src/texts/zh/compliance.ts
  var compliance2 = {
    "error.notAMonth": "“{found}”不是月份。",
    "hint.notAMonth": "请写成 2026-11 的样式。",
    "verdict.kept": "合规",
    "verdict.broken": "违规",
    "verdict.notApplicable": "不适用",
    "verdict.noEvidence": "缺证据",
    "verdict.sentence": "{clause} {verdict}：{fact}",
    "verdict.unreadable": "“{register}”第 {row} 行“{column}”无法读取（{found}），未作判定。",
    "fact.off": "该版本办法不含此条款。",
    "fact.byException": "{fact}（依例外 {exception}）",
    "fact.written": "已记录{what}。",
    "fact.missing": "未记录{what}。",
    "fact.notYet": "尚未{what}。",
    "fact.minutes": "{minutes} 分钟",
    "fact.hoursMinutes": "{hours} 小时 {minutes} 分钟",
    "fact.workHours": "{hours} 个工作小时",
    "fact.inTime": "{from} {start}，{until} {end}，在 {due} 之前。",
    "fact.overLimit": "{from} {start}，{until} {end}，用时 {used}，超过 {limit}。",
    "fact.late": "{from} {start}，{until} {end}，应在 {due} 之前。",
    "fact.overdue": "{from} {start}，至 {until} 仍未{end}，应在 {due} 之前。",
    "fact.running": "{from} {start}，期限 {due} 未到。",
    "fact.stopped": "{from} {start}，未到期限 {due} 已结束。",
    "fact.noProductNeeded": "属其他服务，不要求产品。",
    "fact.product": "产品 {serial}。",
    "fact.pricedWithoutProduct": "未关联产品却已计价。",
    "fact.noProduct": "维修、保养已完成而未关联产品。",
    "fact.noProductYet": "尚未关联产品，也未计价。",
    "fact.noException": "没有用到例外。",
    "fact.exceptionUsed": "依例外 {list} 办理。",
    "fact.exceptionUnfounded": "所用例外 {list} 没有理由或准予人。",
    "fact.versionInForce": "登记时生效的是版本 {version}。",
    "fact.otherVersion": "登记为版本 {version}，当时生效的是 {inForce}。",
    "fact.typeOpen": "种类尚未判定。",
    "fact.typeReasoned": "种类由规则判定，理由在案。",
    "fact.typeUnreasoned": "种类没有理由。",
    "fact.notFree": "不是免费服务。",
    "fact.periodUnknown": "缺少产品或保修起算日期、月数，无法核对保修期。",
    "fact.inPeriod": "登记日 {on} 在保修期 {start} 至 {until} 内。",
    "fact.outOfPeriod": "登记日 {on} 不在保修期 {start} 至 {until} 内，却按免费。",
    "fact.notRepair": "不是维修或保养，或种类未定。",
    "fact.repairFree": "保修期内的维修、保养按免费。",
    "fact.freeDenied": "登记日 {on} 在保修期 {start} 至 {until} 内，却未按免费。",
    "fact.notInPeriod": "不在免费保修期内。",
    "fact.noCharges": "没有费用行。",
    "fact.exclusionUnconfirmed": "除外事项未经主管确认。",
    "fact.notWaived": "免费服务的费用没有减免。",
    "fact.waived": "费用全部减免。",
    "fact.contractUnknown": "找不到合同 {no}。",
    "fact.contractHolds": "合同 {no} 有效并包括该产品。",
    "fact.contractFails": "合同 {no} 在 {on} 不生效，或不包括该产品。",
    "fact.notContract": "不涉及合同。",
    "fact.contractPassed": "有效合同 {no} 包括该产品，却按有偿。",
    "fact.noContractLines": "没有按合同收费的行。",
    "fact.notPaid": "不是有偿服务。",
    "fact.paidRightly": "登记日 {on} 已过保修期 {until}，又无有效合同。",
    "fact.unpaid": "登记日 {on} 已过保修期 {until}，又无有效合同，却未定为有偿。",
    "fact.noPaidLines": "没有有偿收费的行。",
    "fact.priceUnknown": "缺少成本价或目录价，无法核对。",
    "fact.otherPrice": "规则价与价目不符：{list}。",
    "fact.priceByRule": "按规则计价。",
    "fact.notOther": "不是其他服务。",
    "fact.repairAsOther": "维修、保养定成了其他服务。",
    "fact.otherDone": "已答复或办妥。",
    "fact.noEnquiry": "不是咨询。",
    "fact.otherChannel": "不是电话、信函或邮件。",
    "fact.needTooShort": "原话不足 {least} 个字。",
    "fact.letterUndated": "来信没有日期，或日期晚于登记。",
    "fact.inOwnWords": "按原话记录。",
    "fact.repliedAtOnce": "当面或通话中受理。",
    "fact.answeredAtOnce": "当场答复。",
    "fact.timePromised": "已约定或承诺时间。",
    "fact.noVisitNeeded": "不需要上门。",
    "fact.leftWithoutContact": "上门前没有联系成功的记录。",
    "fact.arrivedInTime": "按约到达。",
    "fact.lowGrade": "客户对“{what}”评 {grade} 分。",
    "fact.graded": "客户对“{what}”评 {grade} 分。",
    "fact.notOnTheSpot": "不能就地办妥，见 R25。",
    "fact.noCard": "没有保修卡可记。",
    "fact.oneEntry": "保修卡上有一条记录。",
    "fact.otherEntries": "保修卡上有 {count} 条记录，应为一条。",
    "fact.noHistory": "没有可参考的同类维修。",
    "fact.repeatMarked": "已标示为 {no} 的重复维修。",
    "fact.repeatUnmarked": "{days} 天内同一故障修过（{list}），未标示。",
    "fact.signed": "签名与内容一致。",
    "fact.signatureStale": "签名之后内容有改动。",
    "fact.nothingPending": "没有未了事项。",
    "fact.pendingUnexplained": "未了事项没有原因或说明。",
    "fact.pendingExplained": "未了事项有原因和说明。",
    "fact.pendingUnpromised": "未了事项没有承诺完成时间。",
    "fact.nothingPromised": "没有承诺。",
    "fact.nothingTaken": "没有取回。",
    "fact.quantityDiffers": "取回与交还数量不等：{list}。",
    "fact.quantityEqual": "取回与交还数量相等。",
    "fact.slipIncomplete": "交接单缺编号或签名：{list}。",
    "fact.slipSigned": "交接单有编号和双方签名。",
    "fact.returnUnpromised": "取回时没有承诺交还时间。",
    "fact.commissionFailed": "调试不合格。",
    "fact.commissioned": "安装调试合格。",
    "fact.needlessInvoice": "无应收金额却开了发票 {number}。",
    "fact.nothingToInvoice": "不需要发票。",
    "fact.invoiced": "发票 {number}。",
    "fact.invoiceOverdue": "应在 {on} 前开票，至今未开。",
    "fact.invoicePlanned": "应在 {on} 前开票，期限未到。",
    "fact.deviationGroundless": "收费偏离规则而无理由。",
    "fact.deviationUnapproved": "收费偏离超过 {limit}% 而未经主管批准。",
    "fact.chargedByRule": "收费合理并已收讫。",
    "fact.owedWithReason": "尚欠 {owed} 元，理由在案。",
    "fact.owed": "尚欠 {owed} 元而无理由。",
    "fact.notByPhone": "不是电话。",
    "fact.noVisit": "没有上门。",
    "fact.notLookedAt": "这次抽查未看此项。",
    "fact.notObserved": "没有抽查或评分。",
    "fact.seenPoor": "抽查 {list}：不佳。",
    "fact.seenGood": "抽查 {list}：良好。",
    "fact.complaintUpheld": "投诉 {no} 属实。",
    "fact.handedIn": "{day} 上门，{at} 上交。",
    "fact.handedInLate": "{day} 上门，{at} 才上交。",
    "fact.notHandedIn": "{day} 上门，当日未上交。",
    "fact.handInOpen": "{day} 上门，当日未完。",
    "fact.ownReview": "{reviewer} 审阅了自己的服务。",
    "fact.archived": "存档号 {no}。",
    "fact.awaitsInvoice": "待开发票，暂不存档。",
    "fact.numberOther": "NO. {no} 不是 {unit} 的编号。",
    "fact.numberInOrder": "NO. {no} 连续。",
    "fact.numberGap": "{no} 的前一号不在。",
    "fact.obtainedAfter": "信息获得时间晚于登记。",
    "fact.confirmedLater": "派工之后才确认受理。",
    "fact.severalRows": "同一 NO. 有 {count} 行。",
    "fact.printing": "一行一表；打印不由记录判定。",
    "fact.stranger": "{list} 不在人员表中。",
    "fact.roleGone": "{list} 现在没有该角色，当时是否有无从得知。",
    "fact.rolesHeld": "经办人均有相应角色。",
    "fact.nobodyActed": "尚无须角色的操作在案。",
    "fact.noMisunderstanding": "没有误会。",
    "fact.noComplaint": "不是投诉。",
    "fact.complaintClauses": "投诉依 R46 至 R48 判定。",
    "fact.anonymous": "匿名，无从答复或承诺。",
    "fact.noExpedite": "不是催办。",
    "fact.offHours": "催办发在工作时间之外。",
    "fact.acknowledged": "已回执。",
    "fact.noEscalation": "不是转报。",
    "fact.notHelped": "没有协助的记录。",
    "fact.noContact": "{unit} 自 {since} 起未在规定天数内联络。",
    "fact.contactHeld": "已与 {unit} 联络。",
    "fact.contactRunning": "与 {unit} 的下次联络未到期。",
    "fact.cardSkipped": "此卡不寄。",
    "fact.cardNotSent": "卡尚未寄出。",
    "fact.cardAnswered": "客户已答复。",
    "fact.cardUnanswered": "客户未答复。",
    "fact.gradeWrong": "评分不在 1 至 5 之间：{list}。",
    "fact.gradeBlank": "未评分：{list}。",
    "fact.fourGrades": "四项评分齐全。",
    "fact.callSkipped": "此次回访取消。",
    "fact.notCalled": "尚未接通。",
    "fact.needWithoutRequest": "客户有需求而未转为需求表。",
    "fact.draftedBy": "{who} 起草。",
    "fact.approvedBy": "{who} 批准。",
    "fact.draft": "仍是草案。",
    "fact.backdated": "生效日 {from} 早于批准日 {on}。",
    "fact.measured": "承诺 {promises} 项、评分 {grades} 份、维修 {repairs} 件可核对。",
    "fact.notMeasured": "无数据：{list}。",
    "what.version": "办法版本",
    "what.serviceType": "服务种类",
    "what.unit": "记录单位",
    "what.channel": "信息获得方式",
    "what.documentRef": "文件凭据",
    "what.known": "获悉",
    "what.registered": "登记",
    "what.obtainedAt": "信息获得时间",
    "what.answer": "答复内容",
    "what.replied": "答复",
    "what.appointment": "约定上门",
    "what.visited": "上门",
    "what.dispatched": "派工",
    "what.contacted": "联系成功",
    "what.arrived": "到达",
    "what.preDiagnosis": "行前预判或可能备件",
    "what.cause": "故障原因",
    "what.diagnosedAt": "查明时间",
    "what.explanation": "说明",
    "what.workDone": "服务记录",
    "what.signature": "客户签名",
    "what.signed": "签名",
    "what.submitted": "上交",
    "what.completed": "完成",
    "what.completion": "完成时间",
    "what.promised": "承诺",
    "what.promise": "承诺",
    "what.done": "兑现",
    "what.commission": "安装调试结果",
    "what.invoice": "发票或应开票日期",
    "what.reviewed": "审阅",
    "what.review": "审阅结论",
    "what.archived": "存档",
    "what.archiveNo": "存档号",
    "what.registeredAt": "登记日期",
    "what.customerName": "客户名称",
    "what.address": "服务地点",
    "what.phone": "电话或邮箱",
    "what.need": "需服务内容",
    "what.registrar": "登记经办人",
    "what.intakeSupervisor": "受理主管的确认",
    "what.technician": "服务人员",
    "what.opinion": "客户意见",
    "what.received": "收到",
    "what.comfort": "安抚措施",
    "what.owner": "负责人",
    "what.escalation": "原因、已试措施与请求",
    "what.escalated": "转报",
    "what.answered": "答复",
    "what.answerKind": "协助方式",
    "what.expedited": "催办",
    "what.acknowledged": "回执",
    "what.addressee": "受理人",
    "what.help": "协助措施",
    "what.contactHq": "到联络期",
    "what.cardSent": "寄出调查卡",
    "what.callDue": "到期",
    "what.called": "回访",
    "what.usage": "使用状况与满意度",
    "what.draftedBy": "起草人",
    "what.approval": "批准人、时间或生效日",
    "kpi.firstTimeFix": "一次修复率",
    "kpi.keptPromises": "守约率",
    "kpi.satisfaction": "满意度",
    "note.newlyBroken": "新增违规 {list}",
    "note.unreadable": "无法读取 {list}"
  };

  // src/texts/zh/core.ts
  var core2 = {
    "error.unknownAct": "没有名为“{act}”的操作。",
    "error.unknownView": "没有名为“{view}”的视图。",
    "error.badInput": "有 {count} 项填写有误。",
    "hint.badInput": "请更正标出的各项后再提交；其他内容保持不变。",
    "error.notStaff": "“{user}”不在人员登记中。",
    "hint.notStaff": "请管理员在“人员”页为此账号添加一行。",
    "hint.unknownAct": "可用的操作见文档；界面中的按钮不会出现此错误。",
    "hint.unknownView": "可用的视图见文档；界面中不会出现此错误。",
    "error.roleMissing": "您的角色（{roles}）不能执行“{act}”。",
    "hint.roleMissing": "可执行者：{allowed}。",
    "error.outOfScope": "“{act}”只能用于{scope}的记录。",
    "error.rowNotFound": "“{register}”中没有编号为“{id}”的记录。",
    "hint.rowNotFound": "请核对编号；若行被误删，可从版本历史恢复。",
    "error.rowTwice": "“{register}”中编号“{id}”出现了不止一次。",
    "hint.rowTwice": "请删除或改正重复的行，然后重试。",
    "error.stale": "{id} 已被他人修改（您看到第 {seen} 版，现为第 {now} 版）。",
    "hint.stale": "请刷新后查看改动再提交。改动：{changes}",
    "error.rowMoved": "写入 {id} 时该行被移动，已写到第 {row} 行（{found}）。",
    "hint.rowMoved": "请在版本历史中核对第 {row} 行；本次操作请重做。",
    "error.tabMissing": "缺少“{register}”工作表。",
    "error.columnMissing": "“{register}”缺少列 {columns}。",
    "error.keyRowDamaged": "“{register}”第 1 行（列标识）被改动：{columns}。",
    "hint.repair": "请运行菜单“售后服务簿 → 建立或修复工作簿”。",
    "error.cellType": "“{register}”第 {row} 行的“{column}”应为{type}，现为“{found}”。",
    "hint.cellType": "请更正该单元格后重试。",
    "error.busy": "其他人正在写入，等待 {seconds} 秒后放弃。",
    "hint.busy": "没有任何改动。请稍候再试。",
    "hint.outOfScope": "请由该记录的负责人或所属单位的人员办理，或请主管改派。",
    "error.wrongStage": "{no} 现为“{stage}”，不能执行“{act}”。",
    "hint.wrongStage": "此操作只能在：{allowed}。",
    "error.policyNotInForce": "本办法自 {since} 起废止（{reason}），不能登记新的需求。",
    "error.noPolicyYet": "还没有施行中的办法，不能登记新的需求。",
    "hint.noPolicyYet": "请售后服务部起草、总经理批准；生效后即可登记。",
    "error.policyDamaged": "“办法版本”中版本 {version} 的条款存底已损坏。",
    "hint.policyDamaged": "请从版本历史恢复该单元格（“生效条款（存底）”列）。",
    "hint.policyNotInForce": "未了的需求照旧办理；新的办法经总经理批准生效后即可登记。",
    "error.unknownStep": "没有“{step}”这一步。",
    "hint.unknownStep": "请从“操作”列的下拉选项中选择。",
    "error.editorUnknown": "无法确认是谁在编辑，此步骤不能代办。",
    "hint.editorUnknown": "请在电脑上用菜单“售后服务簿”办理。",
    "error.keyReused": "同一提交标识已用于另一操作（{act}）。",
    "hint.keyReused": "请刷新页面后重新办理。",
    "error.unexpected": "程序出错：{message}",
    "hint.unexpected": "没有任何改动。请把此消息告诉管理员。",
    "field.missing": "请填写。",
    "field.type": "应为{type}。",
    "field.tooLong": "最多 {max} 个字符。",
    "field.tooShort": "至少 {min} 个字符。",
    "field.tooSmall": "不能小于 {min}。",
    "field.tooLarge": "不能大于 {max}。",
    "field.choice": "“{found}”不在选项中。",
    "field.unknown": "没有这一项。",
    "field.invalid": "内容无效。",
    "field.date": "请填写日期，如 2026-11-24。",
    "field.dateTime": "请填写日期和时间，如 2026-11-24 09:30。",
    "type.text": "文字",
    "type.number": "数字",
    "type.money": "金额",
    "type.date": "日期",
    "type.dateTime": "日期和时间",
    "type.bool": "是/否",
    "type.choice": "选项",
    "type.list": "列表",
    "type.object": "对象",
    "label.yes": "是",
    "error.unknownRegister": "“{register}”中没有可在此办理的记录。",
    "hint.unknownRegister": "请在相应的工作表中查看。",
    "label.none": "（无）",
    "scope.unit": "本单位",
    "scope.own": "本人负责",
    "step.fault": "{field}：{message}"
  };

  // src/texts/zh/dispatch.ts
  var dispatch2 = {
    "error.intakeUnconfirmed": "{no} 尚未由主管确认受理，不能派工。",
    "hint.intakeUnconfirmed": "请主管先“确认受理”。",
    "error.appointmentMissing": "约定上门时间不完整。",
    "hint.appointmentMissing": "请填写约定的起止时间；未约成请选择其他联系结果。",
    "field.notTechnician": "此人不是在职的服务人员。",
    "field.sameTechnician": "已由此人负责。",
    "field.beforeDispatch": "早于派工时间。",
    "field.windowPast": "约定时间早于联系时间。",
    "field.windowEnd": "结束时间须晚于开始时间。",
    "reason.assignChosen": "由派工人指定：{person}。",
    "log.reassigned": "由 {former} 改派 {technician}：{reason}",
    "log.rescheduled": "原约 {from} – {to} 改约：{reason}",
    "warning.appointmentStands": "原预约 {at} 仍有效，请新的服务人员与客户确认。",
    "warning.technicianAbsent": "{person} 目前请假。",
    "warning.overlap": "与 {no}（{at}）的预约时间重叠。",
    "mail.dispatchSubject": "新派工：{no} {name}",
    "mail.dispatchBody": "请尽快与客户联系并约定上门时间。\n\n单号：{no}\n客户：{name}\n地点：{address}\n需求：{need}\n{note}",
    "mail.queueSubject": "待派工：{no} {name}",
    "mail.queueBody": "此需求未能自动派工，请指定服务人员。\n\n单号：{no}\n客户：{name}\n地点：{address}\n需求：{need}\n{note}",
    "label.dispatch.technician": "服务人员（留空即按地区指派）",
    "label.dispatch.note": "派工说明",
    "label.reassign.technician": "改派给",
    "label.reassign.reason": "改派原因",
    "label.reschedule.appointmentFrom": "改约上门起",
    "label.reschedule.appointmentTo": "改约上门止",
    "label.reschedule.reason": "改约原因",
    "label.logContact.at": "联系时间（留空即现在）",
    "label.logContact.phone": "联系电话",
    "label.logContact.direction": "去电或来电",
    "label.logContact.text": "通话内容"
  };

  // src/texts/zh/feedback.ts
  var feedback2 = {
    "error.wordsTooFew": "请按客户的原话记录，至少 {least} 个字。",
    "hint.wordsTooFew": "请写明客户说了什么；记录的是客户的话，不是概括。",
    "error.letterDateMissing": "来信须注明来信日期。",
    "hint.letterDateMissing": "请填写信上的日期，或邮戳日期。",
    "error.replyMissing": "尚未答复客户。",
    "hint.replyMissing": "请先答复客户，并用“答复意见”记下答复内容。",
    "error.comfortMissing": "尚未安抚客户。",
    "hint.comfortMissing": "请选择安抚措施，用“答复意见”记下。",
    "error.promiseMissing": "{no} 尚未向客户承诺时间，不能办结。",
    "hint.promiseMissing": "请先用“承诺”写明何时办妥什么。",
    "error.explanationMissing": "属误会的，须写明如何解释。",
    "hint.explanationMissing": "请在说明中写下向客户作出的解释。",
    "error.feedbackClosed": "{no} 已于 {at} 办结。",
    "hint.feedbackClosed": "客户另有意见的，请登记一条新的意见。",
    "error.promiseSettled": "承诺 {id} 已经了结或已被新的承诺取代。",
    "hint.promiseSettled": "请打开该记录，选最近一次承诺重新约定。",
    "error.nobodyToCall": "{no} 没有留下电话或邮箱，不能转为需求表。",
    "hint.nobodyToCall": "请先在该条意见中补上客户的电话或邮箱。",
    "field.letterDate": "请填写来信日期。",
    "field.afterReceipt": "不能晚于收到的日期。",
    "field.beforeReceipt": "不能早于收到时间。",
    "field.beforeReply": "不能早于收到或答复的时间。",
    "field.replyMissing": "请填写答复内容。",
    "field.comfortMissing": "请选择安抚措施。",
    "field.conclusionTextMissing": "请写明如何向客户解释。",
    "field.promiseDueAtMissing": "请填写承诺期限。",
    "field.contentMissing": "请填写承诺内容。",
    "field.promisePast": "承诺的时间须晚于现在。",
    "field.oneSubject": "承诺针对一份需求表或一条意见，请填写其中一个编号。",
    "warning.repliedLate": "首次答复晚于规定时间 {due}。",
    "warning.anonymousKept": "匿名意见：未保留客户、服务人员和需求表编号。",
    "warning.feedbackOwnerless": "该单位没有在职的主管或待派负责人，此意见暂无负责人。",
    "mail.feedbackNewSubject": "{kind} {no} 待处理",
    "mail.feedbackNewBody": "有一条新的{kind}（{no}）由您负责，请于 {due} 前处理。\n\n请在“意见与投诉”中查看原话，并答复、安抚、承诺客户。",
    "feedback.grades": "评分偏低：{grades}。",
    "feedback.grade": "{question} {grade} 分",
    "label.feedbackNo": "意见编号",
    "label.promiseId": "承诺编号",
    "label.promise.no": "需求表 NO.",
    "label.content": "承诺内容",
    "label.renegotiate.dueAt": "新的承诺期限",
    "label.renegotiate.reason": "重新约定的原因",
    "label.answerFeedback.at": "答复时间",
    "label.resolveFeedback.at": "办结时间",
    "label.opensRequest": "转为服务需求",
    "label.openFeedback.kind": "意见类别",
    "label.openFeedback.channel": "来源方式"
  };

  // src/texts/zh/follow-up.ts
  var followUp2 = {
    "error.followUpClosed": "回访 {id} 已办结（{at}）。",
    "hint.followUpClosed": "请从“待回访”中选择；客户另有需求请直接登记。",
    "error.followUpIncomplete": "已接通的回访须记录使用状况与满意度。",
    "hint.followUpIncomplete": "请填写标出的各项；客户不愿回答或不愿再被回访的，请勾选“不再回访”。",
    "field.needForRequest": "转为需求表须写明客户的需求（至少 2 个字符）。",
    "note.followUpCustomer": "客户不在登记中，未安排回访：{list}",
    "label.followUpId": "回访编号",
    "label.recordFollowUp.result": "回访结果",
    "label.recordFollowUp.usage": "使用状况",
    "label.recordFollowUp.needs": "客户需求",
    "label.recordFollowUp.satisfaction": "产品满意度（1–5）",
    "label.recordFollowUp.createRequest": "把需求转为需求表",
    "label.recordFollowUp.requestUnit": "需求交由单位（留空即按客户地区）",
    "label.recordFollowUp.optOut": "客户要求不再回访",
    "label.recordFollowUp.note": "备注"
  };

  // src/texts/zh/governance.ts
  var governance2 = {
    "outbox.cutOff": "发送时被中断，是否寄出不明。请查看“已发送”；若未寄出，把状态改回“待发”。",
    "tabs.all": "已显示全部登记表。",
    "tabs.daily": "只显示日常使用的登记表。",
    "error.notImportable": "不能向“{register}”导入数据。",
    "hint.notImportable": "可导入的登记表见“导入数据”对话框中的“导入到”。",
    "field.noSuchHeader": "文件中没有“{name}”这一列。",
    "field.noSuchColumn": "登记表中没有可导入的列“{key}”。",
    "field.mappedTwice": "有两列都对应到“{key}”。",
    "import.noCustomer": "缺少客户名称。",
    "import.noNeed": "缺少需服务内容。",
    "import.already": "此行已经导入过。",
    "import.kept": "以下内容未能识别，已原样存入导入备注：{what}",
    "import.missing": "缺少“{column}”。",
    "import.oddCell": "内容不符合该列要求：{what}",
    "label.importKey": "原系统编号",
    "error.sampleNotEmpty": "工作簿中已有服务需求，不能载入示例。",
    "hint.sampleNotEmpty": "请在一份新的工作簿中载入示例。",
    "sample.done": "示例公司已载入，含 {count} 张服务需求表。",
    "install.form": "已建立表单“{form}”。",
    "install.formClosed": "表单“{form}”打不开：可能已被删除，或您无权打开。若确已删除，请清空“设置”中的 {setting} 再运行一次，即会重新建立；以前发出的链接随之失效。",
    "install.formMended": "表单“{form}”缺少的题目已补回：{questions}。",
    "install.triggers": "已安装触发器 {names}（以 {owner} 的身份运行）。",
    "install.otherOwner": "触发器由 {owner} 安装并运行，未重复安装。",
    "label.importRows.register": "导入到",
    "label.importRows.source": "来源名称",
    "label.importRows.header": "列名",
    "label.importRows.mapping": "列的对应",
    "label.importRows.rows": "各行",
    "label.importRows.firstRow": "首行行号",
    "error.draftOpen": "草案 {version}（{by} 起草）尚未批准。",
    "hint.draftOpen": "一次只有一份草案：请选“修改草案”或“撤回草案”，或先请总经理批准。",
    "error.noDraft": "目前没有草案。",
    "hint.noDraft": "请选“新起草”。",
    "error.nothingInForce": "届时没有施行中的办法，不能起草“{kind}”。",
    "hint.nothingInForce": "请起草“制定”。",
    "error.notADraft": "版本 {version} 现为“{status}”，不是草案。",
    "hint.notADraft": "已批准的版本不能更改；请另行起草修正。",
    "error.ownDraft": "版本 {version} 是您自己起草的，不能由您批准。",
    "hint.ownDraft": "起草与批准须由两人分别办理。",
    "error.clausesFaulty": "版本 {version} 有 {count} 处条款不能生效：{what}",
    "hint.clausesFaulty": "请改正所列单元格，再行批准。",
    "error.erasedAlready": "客户 {no} 的资料已于 {at} 抹除。",
    "hint.erasedAlready": "不必再次抹除。",
    "error.customerOpen": "客户 {no} 尚有未了事项：{list}。",
    "hint.customerOpen": "请先办结或取消，再行抹除。",
    "error.ownConduct": "不能抽查自己。",
    "hint.ownConduct": "请由另一位主管抽查。",
    "field.effectivePast": "不能早于今天（{today}）。",
    "field.endsBeforeStart": "截止不能早于起始。",
    "field.noSuchClause": "没有可改的条款“{clause}”。",
    "field.clauseTwice": "条款“{clause}”写了两次。",
    "field.exceptionSubject": "请至少写明客户、产品或合同之一。",
    "field.otherPerson": "这是另一个人的请假。",
    "field.nobodyChecked": "请写明抽查谁，或选一张已有服务人员的需求表。",
    "field.nothingSeen": "至少要有一项观察到的结果。",
    "field.poorNote": "有“欠佳”的，请写明看到了什么。",
    "field.severalCustomers": "有几位客户用这个电话，请改用客户编号：{list}。",
    "field.noCustomer": "没有这位客户。",
    "warning.laterVersion": "版本 {version} 已批准自 {on} 施行，届时取代本版本；起草时未包含本次改动。",
    "warning.exceptionPowerless": "现行办法不含 {clause}，此例外暂无作用。",
    "warning.visitsWhileAbsent": "请假期间已约 {count} 次上门，请改派或改约：{list}。",
    "warning.erasedElsewhere": "工作簿以外的请另行删除：调查表单中的答卷、云端硬盘中的扫描件、已发邮件和版本历史。",
    "mail.absenceSubject": "{person} 请假",
    "mail.absenceBody": "{person} 自 {from} 至 {until} 请假。\n\n期间已约的上门：{visits}",
    "clause.unreadable": "“{text}”读不懂，应写成 minutes=30",
    "clause.unknown": "没有参数“{name}”（有：{names}）",
    "clause.missing": "缺少参数“{name}”（交付时为 {value}）",
    "clause.number": "{name} 应为数字，现为“{value}”",
    "clause.numbers": "{name} 应为数字（可用逗号隔开），现为“{value}”",
    "clause.word": "{name} 应为 {words} 之一，现为“{value}”",
    "clause.rowMissing": "“{tab}”缺少 {policyVersion}/{clause} 这一行",
    "clause.cellFault": "“{tab}”第 {row} 行“{column}”（{clause}）：{what}",
    "clause.edited": "“{tab}”第 {row} 行（{clause}）现为“{found}”，批准时为“{bound}”；以批准的为准，要改请起草修正。",
    "install.policyFrozen": "已存底办法版本 {version} 的条款。",
    "install.exceptionUngranted": "例外规定 {no} 未经准予，不起作用。",
    "install.exceptionFaulty": "例外规定 {no} 的参数不起作用：{what}。",
    "install.abroad": "提示：Google 不在中国大陆存放数据，在此登记大陆客户属于向境外提供个人信息。{year} 年至今已登记或服务 {count} 位客户；是否需要另办手续，请咨询法律顾问。",
    "job.eraseOpen": "资料已到期但尚有未了事项：{list}",
    "dryRun.head": "以下只是预演，没有写入任何内容：",
    "dryRun.nothing": "没有到期的事项。",
    "dryRun.line": "{job}（{date}）：{done} 条；新增 {added}；更改 {changed}；邮件 {mails} 封。{note}",
    "dryRun.failed": "{job}（{date}）：会出错：{note}",
    "label.draftPolicy.step": "起草步骤",
    "label.draftPolicy.kind": "类别",
    "label.draftPolicy.reason": "理由",
    "label.draftPolicy.effectiveFrom": "拟自何日施行",
    "label.draftPolicy.lines": "条款改动",
    "label.draftPolicy.clause": "条款",
    "label.draftPolicy.parameters": "参数（如 minutes=10）",
    "label.draftPolicy.active": "适用",
    "label.approvePolicy.policyVersion": "草案版本",
    "label.approvePolicy.effectiveFrom": "自何日施行（留空即按草案）",
    "label.approvePolicy.note": "批准意见",
    "label.grantException.exceptionNo": "例外编号（仅用于终止）",
    "label.grantException.clause": "条款",
    "label.grantException.customerNo": "客户编号",
    "label.grantException.serial": "产品序列号",
    "label.grantException.contractNo": "合同号",
    "label.grantException.parameters": "参数（不适用写 off）",
    "label.grantException.fromOn": "起始日期",
    "label.grantException.untilOn": "截止日期",
    "label.grantException.reason": "理由",
    "label.setAbsence.absenceId": "请假编号（仅用于更改）",
    "label.setAbsence.staff": "人员（留空即本人）",
    "label.setAbsence.fromAt": "起始时间（留空即现在）",
    "label.setAbsence.untilAt": "结束时间",
    "label.setAbsence.reason": "原因",
    "label.spotCheck.staff": "被抽查人（留空即服务人员）",
    "label.spotCheck.how": "抽查方式",
    "label.spotCheck.appearance": "仪容整洁",
    "label.spotCheck.conduct": "言行礼貌",
    "label.spotCheck.habits": "尊重习惯",
    "label.spotCheck.site": "现场整洁",
    "label.spotCheck.phoneManner": "电话礼仪",
    "label.spotCheck.explanation": "误会解释",
    "label.spotCheck.note": "说明",
    "label.spotCheck.at": "抽查时间（留空即现在）",
    "label.exportCustomer.customerNo": "客户编号",
    "label.exportCustomer.phone": "或电话",
    "label.exportCustomer.page": "第几页",
    "label.eraseCustomer.customerNo": "客户编号"
  };

  // src/texts/zh/head-office.ts
  var headOffice2 = {
    "error.noHeadOffice": "“单位”中没有总公司。",
    "hint.noHeadOffice": "请管理员在“单位”中把售后服务部的单位类型设为“总公司”，并填写主管与待派责任人。",
    "error.sourceUnclear": "未指明是哪一件事项。",
    "hint.sourceUnclear": "请从一张需求表、一条投诉意见或一件转报中办理，且只选其一。",
    "error.matterClosed": "{no} 已办结，不能再转报或催办。",
    "hint.matterClosed": "如客户有新的需求，请另行登记。",
    "error.alreadyHeadOffice": "{no} 已由{unit}办理，无需转报。",
    "hint.alreadyHeadOffice": "请由{unit}直接办理。",
    "error.escalationOpen": "{no} 已于 {at} 转报总部（{id}），尚未答复。",
    "hint.escalationOpen": "请等待总部答复；情况有变请与总部联系。",
    "error.notEscalation": "{id} 不是转报。",
    "hint.notEscalation": "请从“待处理的转报”中选择；催办请用“回执”。",
    "error.escalationAnswered": "转报 {id} 已于 {at} 答复。",
    "hint.escalationAnswered": "如需补充，请与分公司联络并登记。",
    "error.expediteHighest": "{no} 已催办至第 {level} 级。",
    "hint.expediteHighest": "请由售后服务部经理直接过问，或请分公司转报、由总部接手。",
    "error.notWorkingTime": "现在不是{unit}的工作时间，不能催办。",
    "hint.notWorkingTime": "请于 {at} 以后再催办。",
    "error.nobodyToExpedite": "{no} 没有可以催办的人。",
    "hint.nobodyToExpedite": "请管理员在“单位”中填写主管与待派责任人。",
    "error.notReminder": "{id} 不是催办。",
    "hint.notReminder": "转报由总部用“答复转报”办理。",
    "error.reminderSettled": "催办 {id} 已于 {at} 了结。",
    "hint.reminderSettled": "无需再回执；事项仍未办的，请在该事项中办理。",
    "error.notDifficulty": "{id} 不是困难登记。",
    "hint.notDifficulty": "请从“待解决的困难”中选择。",
    "error.difficultySolved": "困难 {id} 已解决。",
    "hint.difficultySolved": "如又出现，请分公司另行登记。",
    "field.oneSource": "只能填写其中一项。",
    "field.notBranch": "请选择分公司。",
    "field.otherUnit": "该困难是 {unit} 的。",
    "clock.register": "登记",
    "clock.dispatch": "派工",
    "clock.contact": "联系客户",
    "clock.appointment": "按约上门",
    "clock.promise": "兑现承诺",
    "clock.handIn": "当日上交",
    "clock.review": "审阅",
    "clock.archive": "存档",
    "clock.survey": "寄发调查卡",
    "clock.complaintReply": "答复投诉",
    "clock.feedbackAction": "办理意见",
    "clock.escalationReply": "答复转报",
    "clock.followUp": "定期回访",
    "clock.hqContact": "联络分公司",
    "clock.manual": "人工催办",
    "log.escalated": "转报总部（{id}）：{asked}",
    "log.escalationAnswered": "总部答复（{kind}）：{text}",
    "log.expediteSettled": "事项已办理，催办自动了结。",
    "mail.escalationSubject": "转报 {id}：{unit} {no}",
    "mail.escalationBody": "{unit}有一件办不了的事项，请求协助。请在期限前答复。\n\n编号：{no}\n无法办理的原因：{reason}\n已采取的措施：{tried}\n请求事项：{asked}\n答复期限：{due}",
    "mail.escalationAnswerSubject": "总部答复 {id}：{no}（{kind}）",
    "mail.escalationAnswerBody": "总部已答复您单位的转报。\n\n编号：{no}\n请求事项：{asked}\n答复方式：{kind}\n答复内容：{text}",
    "mail.expediteSubject": "催办（第 {level} 级）：{no} {item}",
    "mail.expediteBody": "以下事项尚未办理，请尽快办理，并在侧边栏“回执”中说明措施与结果。\n\n编号：{no}\n客户或事项：{about}\n催办内容：{item}\n期限：{due}\n级别：{level}\n催办编号：{id}\n{text}",
    "mail.difficultySubject": "分公司困难 {id}：{unit}",
    "mail.difficultyBody": "{unit}的{by}反映困难，请协助解决，并在联络登记中写明措施。\n\n需求表：{no}\n内容：{content}",
    "mail.hqContactSubject": "请联络{unit}",
    "mail.hqContactBody": "自 {since} 起 {days} 天没有与{unit}联络的登记。请联络并登记。",
    "label.escalate.reason": "无法办理的原因",
    "label.escalate.tried": "已采取的措施",
    "label.escalate.asked": "请求总部做什么",
    "label.feedbackNo": "投诉意见编号",
    "label.supervisionId": "转报或催办编号",
    "label.liaisonId": "困难编号",
    "label.answerEscalation.kind": "答复方式",
    "label.answerEscalation.text": "答复内容",
    "label.expedite.text": "催办内容",
    "label.acknowledge.text": "措施与计划",
    "label.acknowledge.result": "结果（填写即了结）",
    "label.logHqContact.unit": "分公司",
    "label.logHqContact.at": "联络时间（留空即现在）",
    "label.logHqContact.contactPerson": "对方人员",
    "label.logHqContact.content": "联络内容",
    "label.logHqContact.help": "协助措施",
    "label.logHqContact.solved": "困难已解决",
    "label.logDifficulty.content": "困难内容"
  };

  // src/texts/zh/intake.ts
  var intake2 = {
    "error.documentMissing": "以文件或信函提出的需求须注明文件。",
    "hint.documentMissing": "请填写文件链接或纸质文件编号。",
    "error.unitMissing": "无法确定记录单位。",
    "hint.unitMissing": "请选择记录单位，或请管理员在“人员”页填写您的单位。",
    "error.alreadyConfirmed": "{no} 已由 {who} 确认受理。",
    "hint.alreadyConfirmed": "无须再确认，可以继续派工。",
    "field.phoneOrEmail": "请填写电话或邮箱，以便联系客户。",
    "field.documentRef": "请填写文件链接或纸质文件编号。",
    "field.future": "时间不能晚于现在。",
    "warning.registeredLate": "信息获得 {minutes} 分钟后才登记，超过规定的 {limit} 分钟。",
    "warning.serialUnknown": "产品档案中没有序列号 {serial}，暂按未知产品登记。",
    "warning.otherName": "此电话属于客户 {no}（{name}），已按该客户登记。",
    "error.signedAlready": "{no} 已由客户于 {at} 签认，受理内容不能再改。",
    "hint.signedAlready": "确有错误的，请先上交，由主管退回后更正，再请客户签认。",
    "error.chargesExist": "{no} 已按“{type}”记费用，此更正会使服务种类变为“{newType}”。",
    "hint.chargesExist": "请先用“记费用”勾选“取代以前的费用”并删去全部明细，更正后再按新的种类记费用。",
    "error.nothingToAmend": "{no} 没有需要更正的内容。",
    "hint.nothingToAmend": "请填写要改的各项；留空的项保持不变。",
    "field.afterRegistered": "不能晚于登记时间 {at}。",
    "log.intakeConfirmed": "确认受理：{note}",
    "log.amended": "更正：{changes}。原因：{reason}",
    "log.amendedField": "{field} {former} → {value}",
    "label.amend.reason": "更正原因",
    "label.cancel.reason": "取消原因",
    "label.confirmIntake.note": "确认说明",
    "error.clarificationMissing": "误会须写明如何解释。",
    "hint.clarificationMissing": "请在“答复”中写下向客户作出的解释。",
    "error.answerSaysNothing": "“答复”没有内容。",
    "hint.answerSaysNothing": "请写明答复了什么；未能当场答复的请留空，将转为服务需求。",
    "field.clarificationMissing": "请写明如何向客户解释。",
    "field.answerSaysNothing": "请写明答复内容，或留空。",
    "field.callBack": "请填写电话，以便回复客户。",
    "label.fileCall.kind": "来电事由",
    "label.fileCall.need": "客户原话",
    "label.fileCall.answer": "已当场答复的内容",
    "label.fileCall.clarified": "属误会，已解释",
    "label.fileCall.unit": "转交单位（不清楚可留空）",
    "call.company": "本公司",
    "call.ask": "请问您怎么称呼？您的电话是多少？请您说说遇到的问题。",
    "call.courtesy": "耐心听完，按客户的原话记录，不打断、不争辩；答不了的不要随意许诺。",
    "call.farewell": "已为您登记，会有专人与您联系。感谢您的来电，再见。",
    "intakeForm.name": "服务需求登记表",
    "intakeForm.title": "{company} 服务需求登记",
    "intakeForm.description": "请填写您的联系方式和需要的服务，我们会尽快与您联系。所填内容仅用于为您服务。",
    "intakeForm.thanks": "已收到您的需求，我们会尽快与您联系。",
    "intakeForm.customerName": "您的姓名或单位名称",
    "intakeForm.phone": "联系电话",
    "intakeForm.email": "邮箱（选填）",
    "intakeForm.address": "服务地址（选填）",
    "intakeForm.productSerial": "产品序列号（选填，见机身标签）",
    "intakeForm.need": "需要什么服务",
    "intakeForm.line": "{question}：{answer}",
    "intakeForm.unregistered": "以下表单答复未能登记为需求表，请联系客户："
  };

  // src/texts/zh/menu.ts
  var menu2 = {
    "menu.title": "售后服务簿",
    "menu.sidebar": "打开侧边栏",
    "menu.call": "登记来电…",
    "menu.import": "导入数据…",
    "menu.allTabs": "显示全部工作表",
    "menu.dailyTabs": "只显示常用工作表",
    "menu.dryRun": "预演到期任务",
    "menu.runJobs": "立即执行到期任务",
    "menu.setUp": "建立或修复工作簿",
    "menu.sample": "载入示例公司",
    "menu.jobsDone": "已处理 {done} 条到期事项。"
  };

  // src/texts/zh/policy.ts
  var policy2 = {
    "error.scopeUnknown": "服务种类尚未确定，不能计价。",
    "hint.scopeUnknown": "请用“更正”补全产品或工作类别；若缺的是产品的起算日期，先在“产品档案”中补上，再用“更正”重定种类。",
    "error.priceMissing": "“{what}”没有{price}，不能计价。",
    "hint.priceMissing": "请在“价目与备件”中补上，或在本行填写。",
    "error.invoiceKindPattern": "发票种类“{kind}”的号码规则“{found}”无法识别。",
    "hint.invoiceKindPattern": "请财务在“发票种类”中改正，如 \\d{20} 即 20 位数字。",
    "error.noQueueOwner": "单位“{unit}”没有可用的待派负责人。",
    "hint.noQueueOwner": "请在“单位”页填写在职的待派负责人或主管。",
    "error.shiftUnreadable": "班次“{weekdays} {from}–{until}”无法识别。",
    "hint.shiftUnreadable": "请在“班次”页改正：星期写成 1-5 或 1,3,6（1 为星期一，7 为星期日），时间写成 08:30；跨午夜的班次写 22:00 至 06:00，全天写 00:00 至 24:00。",
    "error.noWorkingTime": "{day} 前后 {days} 天内没有任何工作时间，无法计算期限。",
    "hint.noWorkingTime": "请在“班次”页填写该单位的班次，并检查“日历”页的休息日。",
    "price.cost": "成本价",
    "price.list": "目录价",
    "chargeKind.part": "零配件",
    "chargeKind.labour": "工时",
    "chargeKind.other": "其他费用",
    "basis.invoice": "发票日期",
    "basis.sale": "销售日期",
    "basis.delivery": "交付日期",
    "basis.installation": "安装日期",
    "basis.exchange": "换货日期",
    "reason.warrantyPeriod": "自{basis} {start} 起 {months} 个月{extension}",
    "reason.warrantyExtension": "，另加修理占用 {days} 天",
    "reason.warrantyOver": "免费保修期已于 {end} 结束（{period}）",
    "reason.warrantyNone": "该产品没有免费保修期（0 个月）",
    "reason.free": "免费服务（R7）：{on} 在免费保修期内，保修期至 {end}（{period}）。",
    "reason.contract": "合同服务（R10）：{warranty}；合同 {no}（{from} 至 {until}）包括{what}。",
    "reason.contractSerial": "序列号 {serial}",
    "reason.contractCustomer": "该客户的全部产品",
    "reason.paid": "有偿服务（R12）：{warranty}；{contract}。",
    "reason.noContract": "{on} 没有有效的合同",
    "reason.contractLeftOut": "现行办法不含合同服务（R10）",
    "reason.paidLeftOut": "种类未定：现行办法不含有偿服务（R12）；{warranty}；{contract}。",
    "reason.warrantyLeftOut": "现行办法不含免费保修（R7）",
    "reason.warrantyNoProduct": "尚未关联产品，不计免费保修期",
    "reason.otherLeftOut": "种类未定：{kind}不属于维修或保养，现行办法不含其他服务（R14）。",
    "reason.partFree": "主要部件免费（R7）：{on} 在主要部件的免费保修期内，至 {end}（{period}）。",
    "reason.partOver": "不免费：{warranty}。",
    "reason.partMainOver": "不免费：{warranty}；主要部件的免费保修期已于 {end} 结束（{period}）。",
    "reason.other": "其他服务（R14）：{kind}不属于维修或保养。",
    "reason.noWorkKind": "种类未定（R6）：尚未填写工作类别。",
    "reason.noProduct": "种类未定（R2）：维修或保养尚未关联产品。",
    "reason.noStartDate": "种类未定（R7）：产品 {serial} 没有{basis}，无法计算免费保修期。",
    "reason.noMonths": "种类未定（R7）：产品 {serial} 没有填写保修月数，无法计算免费保修期。",
    "reason.startsLater": "种类未定（R7）：产品 {serial} 的{basis} {start} 晚于 {on}。",
    "kind.consultation": "产品咨询",
    "kind.guidance": "使用或保养指导",
    "kind.extra": "客户额外要求",
    "kind.otherService": "其他工作",
    "guarantee.return": "三包：自售出日 {soldOn} 起 {days} 日内（至 {until}）出现性能故障，客户可选择退货、换货或修理。",
    "guarantee.exchange": "三包：自售出日 {soldOn} 起 {days} 日内（至 {until}）出现性能故障，客户可选择换货或修理。",
    "guarantee.exchangeRepairs": "三包：三包有效期内已修理 {count} 次仍不能正常使用，凭修理记录换货。",
    "guarantee.exchangeNoPart": "三包：{takenBackOn} 取回，因生产者未供应零配件已 {days} 日未修好（超过 {limit} 日），应予换货。",
    "guarantee.exchangeOwnFault": "三包：{takenBackOn} 取回，因修理者自身原因已 {days} 日未修好（超过 {limit} 日），应予换货，费用由修理者承担。",
    "reason.feeFree": "免费服务（R9）：免收，已减免 {quantity} × {list} 元。",
    "reason.feeContract": "合同服务（R11{contract}）：{kind}{how}。",
    "reason.feeContractNo": "，合同 {no}",
    "reason.feePaid": "有偿服务（R13）：{kind}{how}。",
    "reason.feeExcluded": "保修除外（{exclusion}），本项为有偿服务（R13）：{kind}{how}。",
    "reason.feeOther": "其他服务（R14）：{kind}{how}。",
    "reason.byException": "（依例外规定 {no}）",
    "reason.feeOtherNone": "其他服务（R14）：未定价，不收费。",
    "reason.feeLeftOut": "现行办法不含本项的收费规定（{clause}）：{kind}{how}。",
    "how.cost": "按成本价，{quantity} × {price} 元",
    "how.list": "按目录价，{quantity} × {price} 元",
    "how.discount": "按目录价的 {percent}%，{quantity} × {price} 元",
    "how.free": "免收",
    "reason.assignPrimary": "{person} 是“{area}”的主责人员（R18）。",
    "reason.assignBackup": "“{area}”的主责人员{why}，由后备人员 {person} 前往（R18）。",
    "reason.assignQueue": "“{area}”的主责人员{primary}，后备人员{backup}；转由待派负责人 {person} 处理（R18）。",
    "reason.assignUnknownArea": "没有地区“{area}”的责任人员，转由待派负责人 {person} 处理（R18）。",
    "reason.assignNoArea": "未填写地区，转由待派负责人 {person} 处理（R18）。",
    "unavailable.nobody": "未设置",
    "unavailable.inactive": "已停用",
    "unavailable.absent": "请假",
    "warning.phoneAreaAdded": "电话未写区号，已补 {area}。",
    "warning.phoneAreaMissing": "电话没有区号，外地无法拨通。",
    "warning.phoneForeign": "这是境外号码，请核对。",
    "warning.phoneUnknown": "认不出这个电话号码，请核对。",
    "warning.yearUnpublished": "{year} 年的放假安排尚未公布，暂按周一至周五为工作日。",
    "survey.attitude": "服务人员的态度",
    "survey.skill": "服务人员的技术能力",
    "survey.punctuality": "是否按约定时间到达",
    "survey.service": "对本次服务事项的满意程度",
    "survey.suggestions": "您的建议",
    "survey.otherNeeds": "您的其他需求",
    "field.grade": "请打 1 至 5 的整数分。",
    "field.invoiceKind": "没有这种发票。",
    "field.digits": "应为 {count} 位数字。",
    "field.pattern": "应符合规则 {pattern}。",
    "field.patternNote": "（{note}）",
    "field.invoiceNumberFree": "请填写编号。",
    "field.invoiceCodeNone": "这种发票没有发票代码，请留空。",
    "field.invoiceCode": "发票代码{hint}{wanted}",
    "field.specialNeedsOrganisation": "专用发票只能开给单位。",
    "field.buyerTaxNoMissing": "这种发票须填写购买方纳税人识别号。",
    "field.taxNoCharacters": "应为 9 至 20 位大写字母和数字。",
    "field.taxNoCheck": "统一社会信用代码的校验位不符，请核对。",
    "field.taxNoLength": "应为 18 位统一社会信用代码（旧号 15、17 或 20 位）。",
    "warning.taxNoLegacy": "{length} 位的纳税人识别号无法校验，请核对。",
    "field.invoiceTotal": "金额 {net} + 税额 {tax} 应等于价税合计 {total}。",
    "field.invoiceTax": "税额应为 {expected}（允许相差 0.01）。",
    "field.noTaxRate": "税率表中没有当日有效的税率，请填写税率。",
    "field.invoiceLineNet": "数量 × 单价为 {expected}，与金额不符。",
    "field.taxRate": "税率应写成 0 至 1 之间的小数，如 0.13。",
    "field.invoiceFuture": "开票日期不能晚于今天。",
    "field.invoiceEarly": "开票日期不能早于登记日期 {registered}。",
    "due.dispatch": "派工时限",
    "due.contact": "联系客户时限",
    "due.appointment": "约定上门",
    "due.promise": "承诺期限",
    "due.handIn": "上交时限",
    "due.review": "审阅时限"
  };

  // src/texts/zh/review.ts
  var review2 = {
    "error.ownWork": "{no} 是您本人办理的，须由他人审阅或批准。",
    "hint.ownWork": "请本单位另一位主管办理；没有时请管理员在“人员”页指定代理主管。",
    "error.chargesMissing": "{no} 还没有费用明细。",
    "hint.chargesMissing": "请先用“记费用”登记；免费服务也要登记（金额为 0），让客户看到减免了多少。",
    "error.chargesUnapproved": "{no} 有 {count} 项费用待主管批准：{items}。",
    "hint.chargesUnapproved": "请主管用“确认除外”或“批准收费偏差”办理。",
    "error.signatureMissing": "{no} 尚无客户签认。",
    "hint.signatureMissing": "请先办理“客户签认”；客户拒签时写明见证人和原因。",
    "error.signatureStale": "{no} 在客户签认之后又有改动，签认已失效。",
    "hint.signatureStale": "请从版本历史恢复被改的内容，或重新办理“客户签认”。",
    "error.invoiceMissing": "{no} 应收 {payable} 元，须有发票号码或应开日期。",
    "hint.invoiceMissing": "请用“登记发票”填写号码；尚未开出的，填写应开日期。",
    "error.invoiceOverdue": "{no} 的发票应于 {due} 前开出，至今没有号码。",
    "hint.invoiceOverdue": "请用“登记发票”填写号码，或另定应开日期。",
    "error.paymentMissing": "{no} 尚欠 {outstanding} 元。",
    "hint.paymentMissing": "请用“登记收款”登记，或填写未收原因后上交。",
    "error.noVisitToHandIn": "{no} 没有尚未上交的上门记录。",
    "hint.noVisitToHandIn": "办理期间，每次上门的当日上交一次；完成后再上交审阅。",
    "error.nothingHandedIn": "{no} 没有待阅看的上交。",
    "hint.nothingHandedIn": "服务人员上交后即可阅看；办完后再审阅。",
    "list.comma": "、",
    "mail.handInSubject": "{day} 有 {count} 份需求表未当日上交",
    "mail.handInBody": "{day} 上门，至当日 24:00 未上交主管的客户服务需求表：\n\n{list}\n\n请立即上交（办完与否都要上交）。",
    "error.notRetractable": "{no} 的最后一步是“{act}”，不能撤回。",
    "hint.notRetractable": "只能撤回最后一步。资料有误用“更正”，发票有误用“作废发票”，签认后有误由主管审阅“退回”，不再需要服务用“取消”。",
    "error.notYourStep": "“{act}”是 {who} 办理的，不能由您撤回。",
    "hint.notYourStep": "请本人或主管撤回。",
    "error.stepInUse": "“{act}”之后已有办理（{id}），不能撤回。",
    "hint.stepInUse": "请按现状继续办理，需要时用“更正”或“重新约定”。",
    "log.retracted": "撤回“{act}”（{who}，{at}）：{reason}。撤回前：{stood}",
    "log.stood": "{field} {value}",
    "mail.dispatchWithdrawnSubject": "派工已撤回：{no} {name}",
    "mail.dispatchWithdrawnBody": "此单的派工已撤回，请不要上门。\n\n单号：{no}\n客户：{name}\n原因：{reason}",
    "label.retract.reason": "撤回的原因",
    "field.outstandingReason": "尚欠 {outstanding} 元，请填写未收原因。",
    "field.returnComment": "退回须说明原因，服务人员才知道改什么。",
    "warning.submittedLate": "服务日是 {day}，按规定应当日上交（R50）。",
    "warning.invoiceNotNeeded": "本单没有应收金额，却登记了发票 {number}，请核对。",
    "note.archiveInvoice": "等待开票：{list}",
    "note.archiveFault": "单元格有误或没有审阅时间，未存档：{list}",
    "label.decision": "审阅决定",
    "label.review.comment": "审阅意见"
  };

  // src/texts/zh/set-up.ts
  var setUp2 = {
    "setUp.nothing": "一切正常，没有改动。",
    "setUp.zones": "工作簿的时区（{workbook}）与脚本的时区（{script}）不同，日期和时间会相差。请在“文件 → 设置”中改成与脚本相同的时区。",
    "setUp.created": "已建立工作表：{tabs}。",
    "setUp.marked": "“{tab}”已重新认作登记簿“{register}”。",
    "setUp.copiedTab": "“{tab}”是“{register}”的副本，今后作为您自己的工作表，不再由程序使用。",
    "setUp.unreadable": "“{tab}”的表头已无法辨认，未作任何改动。请从版本历史恢复；如果其中没有需要的内容，清空后再运行一次即可重建。",
    "setUp.headRow": "“{tab}”被删除的第 {row} 行（表头）已补回。",
    "setUp.keys": "“{tab}”：已恢复列标识：{columns}。",
    "setUp.copies": "“{tab}”：{columns} 是复制出来的列，今后作为您自己的列。",
    "setUp.columns": "“{tab}”：已在末尾补上列 {columns}。如果原列是误删的，其中的数据请从版本历史恢复。",
    "setUp.keyRow": "“{tab}”：第 1 行（列标识）已重新隐藏。",
    "setUp.labels": "“{tab}”：已恢复列名：{columns}。",
    "setUp.freeze": "“{tab}”：表头两行已重新冻结。",
    "setUp.formats": "“{tab}”：已恢复格式：{columns}。",
    "setUp.choices": "“{tab}”：已更新下拉选项：{columns}。",
    "setUp.guards": "“{tab}”：已恢复编辑提醒。",
    "setUp.colours": "“{tab}”：已恢复颜色规则。",
    "setUp.filter": "“{tab}”：筛选器已改为从列名行开始。",
    "setUp.rows": "“{tab}”：已补上缺少的 {count} 行。",
    "setUp.language": "已改为{language}：{tabs}。",
    "setUp.languageName": "中文",
    "setUp.admin": "{user} 已登记为管理员。",
    "setUp.noAdmin": "还没有管理员：Google 未告知您的账号。请在“人员”中登记一名管理员。",
    "setUp.unit": "已建立单位“{unit}”（{code}）。"
  };

  // src/texts/zh/survey.ts
  var survey2 = {
    "survey.name": "客户意见调查卡",
    "survey.title": "{company} 客户意见调查卡",
    "survey.description": "感谢您使用我们的服务。请用一分钟告诉我们这次服务做得如何；您的意见会有专人处理。",
    "survey.thanks": "谢谢！您的意见已收到。",
    "survey.low": "很不满意",
    "survey.high": "非常满意",
    "survey.token": "回执码",
    "survey.tokenHelp": "已自动填写，请勿修改：它把您的意见与这次服务对应起来。",
    "error.alreadyAnswered": "调查卡 {no} 已于 {at} 收到答复；以第一次答复为准。",
    "hint.alreadyAnswered": "无须再录；客户另有意见的，请写入该单的服务记录。",
    "error.otherForm": "表单 {form} 不是本工作簿的调查表。",
    "hint.otherForm": "本工作簿的调查表见“设置”中的 surveyFormId；其他表单的答复不在此登记。",
    "error.responseMissing": "找不到表单答复 {response}。",
    "hint.responseMissing": "请在表单的“回复”中查看是否已被删除；若仍在，下次定时任务会再登记。",
    "error.answerNotTaken": "表单答复未登记：{why}。",
    "hint.answerNotTaken": "请在表单的“回复”中查看该答复，并在侧边栏“登记意见卡”中录入。",
    "mail.surveySubject": "请评价我们的服务（{no}）",
    "mail.surveyBody": "{name}，您好！\n\n我们于 {date} 为您提供了服务（单号 {no}）。请点开下面的链接，用一分钟告诉我们您是否满意：\n\n{link}\n\n此链接仅供您本次使用，请勿转发。\n\n{company}",
    "mail.surveyTaskSubject": "请向客户征求意见（{no}）",
    "mail.surveyCardBody": "客户 {name}（{phone}，单号 {no}）没有邮箱。请寄出纸质调查卡 {card}，收回后在侧边栏“登记意见卡”中录入。",
    "mail.surveyCallBody": "请致电客户 {name}（{phone}，单号 {no}）征求意见，并在侧边栏“登记意见卡”中录入（卡号 {card}）。",
    "label.surveyNo": "意见卡编号",
    "label.recordSurveyAnswer.channel": "答复方式",
    "label.recordSurveyAnswer.attitude": "服务人员的态度（1 至 5 分）",
    "label.recordSurveyAnswer.skill": "服务人员的技术能力（1 至 5 分）",
    "label.recordSurveyAnswer.punctuality": "是否按约定时间到达（1 至 5 分）",
    "label.recordSurveyAnswer.service": "对本次服务的满意程度（1 至 5 分）"
  };

  // src/texts/zh/take-back.ts
  var takeBack2 = {
    "error.itemUnexplained": "有 {count} 处未写明原因或对客户的说明。",
    "hint.itemUnexplained": "不能就地完成的每一事项都要选原因，并写明如何向客户说明。",
    "error.promiseMissing": "有 {count} 个事项没有承诺完成的时间。",
    "hint.promiseMissing": "请与客户商定以后的时间，填在标出的各项。",
    "error.goodsOut": "{no} 取回的物品尚未交还（交接单 {slip}）。",
    "hint.goodsOut": "请先“交还”；取回多少，交还多少。",
    "error.notCommissioned": "{no} 交还的物品尚未安装调试合格（交接单 {slip}）。",
    "hint.notCommissioned": "请先“安装调试”；无需调试的，写明理由。",
    "error.stillWaiting": "{no} 还在等待（{reason}），不能直接完成。",
    "hint.stillWaiting": "请先“继续”并上门；不再需要服务的，请“取消”。",
    "error.handoverUnsigned": "交接单没有双方签名，不能交接。",
    "hint.handoverUnsigned": "请客户在交接单上签名；客户不签的，物品留在客户处。",
    "error.handoverIncomplete": "交接单有 {count} 处没有填写数量或外观。",
    "hint.handoverIncomplete": "请逐项写明数量和外观状况，双方核对。",
    "error.nothingOut": "{no} 没有在外的物品。",
    "hint.nothingOut": "取回的物品已全部交还，或者从未取回。",
    "error.returnMismatch": "有 {count} 行与取回的物品对不上。",
    "hint.returnMismatch": "请按取回的交接单填写；交还不能多于取回。",
    "error.nothingInstalled": "{no} 没有交还的物品可供调试。",
    "hint.nothingInstalled": "请先“交还”取回的物品，或“继续”并上门。",
    "field.pendingReasonMissing": "请选择不能就地完成的原因。",
    "field.workshopByTakeBack": "要带回修理的，请用“取回”办理交接。",
    "field.beforeVisitOnlyCustomer": "上门之前只能因客户要求而暂停。",
    "field.toldMissing": "请写明如何向客户说明。",
    "field.promiseMissing": "请填写承诺完成的时间。",
    "field.promisePast": "承诺的时间须在以后。",
    "field.refusedHandover": "客户拒签不能算交接。",
    "field.moreThanOut": "“{item}”还在外的只有 {left} 件。",
    "field.notOut": "请指明是哪一件：{list}",
    "field.beforeTakeBack": "不能早于取回或上次交接的时间。",
    "field.beforeReturn": "不能早于交还或到达的时间。",
    "field.commissionEmpty": "请填写调试的项目，或写明无需调试的理由。",
    "promise.completion": "完成：{item}",
    "promise.return": "交还：{item}（交接单 {slip}）",
    "log.resumed": "继续办理：{note}",
    "log.returned": "交还物品（交接单 {slip}）",
    "log.commissionWaived": "无需调试",
    "warning.stillOut": "“{item}”还有 {quantity} 件未交还。",
    "warning.notPassed": "“{item}”未合格，不能完成服务。",
    "mail.promiseNearSubject": "承诺将到期：{no}（{due}）",
    "mail.promiseNearBody": "向客户承诺的时间还剩一个工作日，请安排；做不到的，请提前与客户重新约定。\n\n单号：{no}\n承诺：{content}\n期限：{due}",
    "mail.promiseLapsedSubject": "承诺已逾期：{no}（{due}）",
    "mail.promiseLapsedBody": "向客户承诺的时间已过，尚未完成。请立即与客户联系并重新约定。\n\n单号：{no}\n承诺：{content}\n期限：{due}",
    "label.pause.lines": "未了事项",
    "label.pause.item": "事项",
    "label.pause.reason": "不能就地完成的原因",
    "label.pause.dueAt": "承诺完成时间",
    "label.pause.explanation": "如何向客户说明",
    "label.pause.at": "时间（留空即现在）",
    "label.pause.text": "备注",
    "label.resume.appointmentFrom": "新约上门起（未约可留空）",
    "label.resume.appointmentTo": "新约上门止",
    "label.resume.note": "备注",
    "label.takeBack.lines": "取回的物品",
    "label.takeBack.explanation": "如何向客户说明",
    "label.takeBack.dueAt": "承诺交还时间",
    "label.takeBack.at": "取回时间（留空即现在）",
    "label.returnItems.lines": "交还的物品",
    "label.returnItems.outId": "取回行号",
    "label.returnItems.at": "交还时间（留空即现在）",
    "label.commission.lines": "调试项目",
    "label.commission.item": "项目",
    "label.commission.waiver": "无需调试的理由",
    "label.commission.at": "调试时间（留空即现在）",
    "label.takeBack.note": "备注",
    "label.returnItems.note": "备注"
  };

  // src/texts/zh/visit.ts
  var visit2 = {
    "error.contactMissing": "{no} 没有与客户联系成功的记录，不能上门。",
    "hint.contactMissing": "请先“记录联系与预约”，结果选“已约定”。",
    "error.recordIncomplete": "{no} 的服务记录还缺 {count} 项，不能完成。",
    "hint.recordIncomplete": "请补上标出的各项后再提交。",
    "error.alreadySigned": "{no} 已于 {at} 签名。",
    "hint.alreadySigned": "签名后内容有改动，或被主管退回，才需要重新签名。",
    "error.signatureIncomplete": "签名的凭据不完整。",
    "hint.signatureIncomplete": "请补上标出的各项。",
    "field.beforeContact": "不能早于与客户联系的时间。",
    "field.beforeLastVisit": "不能早于上次到达的时间。",
    "field.beforeArrival": "不能早于到达时间。",
    "field.beforeRegistration": "不能早于登记时间。",
    "field.beforeCompletion": "不能早于完成时间。",
    "field.afterCompletion": "查明时间不能晚于完成时间。",
    "field.causeMissing": "请选择原因类别，或写明故障原因。",
    "field.explanationMissing": "请写明如何向客户解释。",
    "field.workDoneMissing": "请在服务记录中写明做了什么。",
    "field.answerMissing": "请写明给客户的答复。",
    "field.signedByMissing": "请填写签名人。",
    "field.signatureRefMissing": "请附上签名件。",
    "field.witnessMissing": "客户拒签时须有见证人。",
    "field.refusalMissing": "请在客户意见中写明拒签原因。",
    "warning.arrivedLate": "比约定时间晚到 {minutes} 分钟（允许 {grace} 分钟），将计入守时。",
    "warning.repeatRepair": "{no} 与 {former} 是同一产品的同一故障，属重复维修（R32）。",
    "warning.siteNotCleaned": "未确认现场已清洁。",
    "warning.typeUndecided": "{no} 的服务种类未定：确定之前不能计价和上交。",
    "warning.noWarrantyEntry": "没有产品序列号，未写入保修卡记录。",
    "label.arrive.at": "到达时间（留空即现在）",
    "label.complete.at": "完成时间（留空即现在）",
    "label.sign.at": "签名时间（留空即现在）"
  };

  // src/texts/zh/index.ts
  var zh = {
    ...acts2,
    ...billing2,
    ...compliance2,
    ...core2,
    ...dispatch2,
    ...feedback2,
    ...followUp2,
    ...governance2,
    ...headOffice2,
    ...intake2,
    ...menu2,
    ...policy2,
    ...review2,
    ...setUp2,
    ...survey2,
    ...takeBack2,
    ...visit2
  };

  // src/texts/say.ts
  var tables = { zh, en };
  function say(key, params3 = {}) {
    return { zh: fill("zh", key, params3), en: fill("en", key, params3) };
  }
  function hasText(key) {
    return key in zh;
  }
  function same(text2) {
    return { zh: text2, en: text2 };
  }
  function listed(texts2) {
    const zh2 = texts2.map((one) => one.zh).join("、");
    return { zh: zh2, en: texts2.map((one) => one.en).join(", ") };
  }
  function fill(language, key, params3) {
    return tables[language][key].replace(/\{(\w+)\}/g, (place2, name) => {
      const value = params3[name];
      if (value === void 0) return place2;
      return typeof value === "object" ? value[language] : String(value);
    });
  }

  // src/policy/refusal.ts
  function refusal(code, params3 = {}, more = {}) {
    const hintKey = `hint.${code}`;
    const hint = more.hint ?? (hasText(hintKey) ? say(hintKey, params3) : void 0);
    return {
      code,
      message: say(`error.${code}`, params3),
      ...hint ? { hint } : {},
      ...more.clause ? { clause: more.clause } : {},
      ...more.fields ? { fields: more.fields } : {}
    };
  }
  var RefusedError = class extends Error {
    constructor(why) {
      super(why.message.en);
      this.name = "RefusedError";
      this.code = why.code;
      this.refusal = why;
    }
  };
  function refuse(...why) {
    throw new RefusedError(refusal(...why));
  }

  // src/workbook/actor.ts
  function actorOf(book, who) {
    const email = who.email.trim().toLowerCase();
    const row = book.all("staff").find((one) => one.id.toLowerCase() === email);
    if (!row?.values.active) return refuse("notStaff", { user: who.email || same("?") });
    return {
      email: row.id,
      name: row.values.name,
      roles: row.values.roles,
      unit: row.values.unit,
      source: who.source,
      verified: true
    };
  }
  function anyoneOf(book, who) {
    const email = who.email.trim().toLowerCase();
    const row = book.all("staff").find((one) => one.id.toLowerCase() === email);
    if (row?.values.active) return actorOf(book, who);
    const { source } = who;
    return { email, name: email, roles: [], unit: "", source, verified: email !== "" };
  }
  function workbookActor(source) {
    return {
      email: "servicebook",
      name: "Servicebook",
      roles: ["system"],
      unit: "",
      source,
      verified: true
    };
  }

  // src/policy/retraction.ts
  var RETRACTABLE = [
    "confirmIntake",
    "dispatch",
    "logContact",
    "arrive",
    "pause",
    "resume",
    "takeBack",
    "returnItems",
    "commission",
    "complete",
    "submitForReview",
    "review"
  ];
  function isRetractable(act2) {
    return RETRACTABLE.includes(act2);
  }
  var KEPT = [
    "causeCode",
    "cause",
    "explanation",
    "workDone",
    "siteCleaned",
    "answer",
    "diagnosedAt",
    "preDiagnosis",
    "likelyParts",
    "outstandingReason",
    "surveyDueOn"
  ];
  function isPutBack(register2, key) {
    return register2 !== "requests" || !KEPT.includes(key);
  }
  function lastStanding(steps2) {
    const standing4 = [];
    for (const step of steps2) {
      if (step.act === "retract") standing4.pop();
      else standing4.push(step);
    }
    return standing4[standing4.length - 1] ?? null;
  }

  // src/workbook/change.ts
  function append(register2, values) {
    return { kind: "append", register: register2, values };
  }
  function update(row, values) {
    const version = row.values.version ?? null;
    return { kind: "update", register: row.register, row: row.row, id: row.id, version, values };
  }

  // sheets-templates/absences.json
  var absences_default = {
    $schema: "./schema.json",
    register: "absences",
    title: { zh: "请假", en: "Absences" },
    key: "id",
    visible: false,
    order: 150,
    size: "small",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 130 },
      { key: "staff", label: { zh: "人员", en: "Staff member" }, type: "staffRef", width: 190, required: true },
      { key: "fromAt", label: { zh: "起始时间", en: "From" }, type: "dateTime", width: 130, required: true },
      { key: "untilAt", label: { zh: "结束时间", en: "Until" }, type: "dateTime", width: 130, required: true },
      { key: "reason", label: { zh: "原因", en: "Reason" }, type: "text", width: 180 },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/areas.json
  var areas_default = {
    $schema: "./schema.json",
    register: "areas",
    title: { zh: "地区责任", en: "Areas" },
    key: "code",
    visible: false,
    order: 160,
    size: "small",
    columns: [
      { key: "code", label: { zh: "地区码", en: "Area code" }, type: "id", width: 110, required: true },
      { key: "name", label: { zh: "地区名称", en: "Area" }, type: "text", width: 160, required: true },
      { key: "unit", label: { zh: "负责单位", en: "Unit" }, type: "ref", ref: "units", width: 110, required: true },
      { key: "primary", label: { zh: "主责人员", en: "Technician in charge" }, type: "staffRef", width: 190 },
      { key: "backup", label: { zh: "后备人员", en: "Backup" }, type: "staffRef", width: 190 }
    ]
  };

  // sheets-templates/audit.json
  var audit_default = {
    $schema: "./schema.json",
    register: "audit",
    title: { zh: "操作日志", en: "Audit log" },
    key: "id",
    visible: false,
    order: 240,
    size: "big",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 130, guarded: true },
      { key: "at", label: { zh: "时间", en: "At" }, type: "dateTime", width: 130 },
      { key: "actor", label: { zh: "操作人", en: "Actor" }, type: "email", width: 190 },
      { key: "act", label: { zh: "操作", en: "Act" }, type: "text", width: 140 },
      { key: "target", label: { zh: "对象", en: "Target" }, type: "text", width: 140 },
      { key: "unit", label: { zh: "单位", en: "Unit" }, type: "text", width: 110 },
      { key: "source", label: { zh: "来源", en: "Source" }, type: "choice", choices: "actSource", width: 100 },
      { key: "verified", label: { zh: "身份已核实", en: "Identity verified" }, type: "bool", width: 100 },
      { key: "key", label: { zh: "提交标识", en: "Submission key" }, type: "text", width: 140, hidden: true },
      { key: "changes", label: { zh: "改动", en: "Changes" }, type: "longText", width: 360, wrap: true },
      { key: "answer", label: { zh: "答复", en: "Answer" }, type: "longText", width: 260, wrap: true, hidden: true },
      { key: "undo", label: { zh: "撤回依据", en: "What it replaced" }, type: "longText", width: 260, hidden: true, guarded: true, note: { zh: "此操作之前的值，撤回时照此恢复；不含客户资料。", en: "What stood there before, to be put back when the act is taken back; no customer's data." } }
    ]
  };

  // sheets-templates/calendar.json
  var calendar_default = {
    $schema: "./schema.json",
    register: "calendar",
    title: { zh: "日历", en: "Calendar" },
    key: "id",
    visible: false,
    order: 180,
    size: "small",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 130 },
      { key: "date", label: { zh: "日期", en: "Date" }, type: "date", width: 100, required: true },
      { key: "nature", label: { zh: "性质", en: "Nature" }, type: "choice", choices: "dayNature", width: 80, required: true },
      { key: "name", label: { zh: "名称", en: "Name" }, type: "text", width: 140 },
      { key: "unit", label: { zh: "单位", en: "Unit" }, type: "ref", ref: "units", width: 110, note: { zh: "留空适用于所有单位。", en: "Blank: all units." } }
    ]
  };

  // sheets-templates/charges.json
  var charges_default = {
    $schema: "./schema.json",
    register: "charges",
    title: { zh: "费用", en: "Charges" },
    key: "id",
    visible: false,
    order: 40,
    size: "big",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 130, guarded: true },
      { key: "requestNo", label: { zh: "需求表NO.", en: "Request no." }, type: "ref", ref: "requests", width: 130, required: true },
      { key: "kind", label: { zh: "费用类别", en: "Kind" }, type: "choice", choices: "chargeKind", width: 90, required: true },
      { key: "code", label: { zh: "价目编码", en: "Price code" }, type: "ref", ref: "prices", width: 120 },
      { key: "description", label: { zh: "项目", en: "Item" }, type: "text", width: 200, required: true },
      { key: "quantity", label: { zh: "数量", en: "Quantity" }, type: "number", width: 80, required: true },
      { key: "cost", label: { zh: "成本单价", en: "Unit cost" }, type: "money", width: 95, hidden: true },
      { key: "listPrice", label: { zh: "目录单价", en: "List price each" }, type: "money", width: 95 },
      { key: "rulePrice", label: { zh: "规则金额", en: "Amount by rule" }, type: "money", width: 95 },
      { key: "waived", label: { zh: "减免金额", en: "Waived" }, type: "money", width: 95 },
      { key: "charged", label: { zh: "应收金额", en: "Charged" }, type: "money", width: 95 },
      { key: "lineType", label: { zh: "收费种类", en: "Type of this line" }, type: "choice", choices: "serviceType", width: 100 },
      { key: "exclusion", label: { zh: "除外原因", en: "Exclusion" }, type: "choice", choices: "exclusion", width: 130 },
      { key: "clause", label: { zh: "依据条款", en: "Deciding clause" }, type: "text", width: 90, hidden: true },
      { key: "reason", label: { zh: "计价理由", en: "How it was priced" }, type: "text", width: 240 },
      { key: "deviationReason", label: { zh: "偏差理由", en: "Reason for deviating" }, type: "text", width: 180 },
      { key: "approvedBy", label: { zh: "批准人", en: "Approved by" }, type: "staffRef", width: 190 },
      { key: "approvedAt", label: { zh: "批准时间", en: "Approved at" }, type: "dateTime", width: 130 },
      { key: "oldSerial", label: { zh: "换下件序列号", en: "Old serial no." }, type: "text", width: 140 },
      { key: "newSerial", label: { zh: "换上件序列号", en: "New serial no." }, type: "text", width: 140 },
      { key: "toldAt", label: { zh: "除外告知时间", en: "Customer told at" }, type: "dateTime", width: 130, note: { zh: "除外收费须在动手前告知客户。", en: "The customer hears of an excluded charge before the work." } },
      { key: "toldHow", label: { zh: "除外告知方式", en: "Customer told by" }, type: "choice", choices: "toldHow", width: 100 },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/choices.json
  var choices_default = {
    $schema: "./schema.json",
    register: "choices",
    title: { zh: "字典", en: "Choices" },
    key: "id",
    visible: false,
    order: 200,
    size: "small",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 180, guarded: true },
      { key: "list", label: { zh: "字典名", en: "List" }, type: "text", width: 130, required: true },
      { key: "code", label: { zh: "代码", en: "Code" }, type: "text", width: 130, required: true, note: { zh: "程序按代码识别，建立后请勿更改。", en: "The program goes by the code: do not change it once it is used." } },
      { key: "zh", label: { zh: "中文", en: "Chinese" }, type: "text", width: 220, required: true },
      { key: "en", label: { zh: "英文", en: "English" }, type: "text", width: 260, required: true },
      { key: "order", label: { zh: "顺序", en: "Order" }, type: "int", width: 70 },
      { key: "active", label: { zh: "启用", en: "Active" }, type: "bool", width: 80 }
    ],
    rows: [
      { id: "stage/registered", list: "stage", code: "registered", zh: "已登记", en: "Registered", order: 1, active: true },
      { id: "stage/dispatched", list: "stage", code: "dispatched", zh: "已派工", en: "Dispatched", order: 2, active: true },
      { id: "stage/appointed", list: "stage", code: "appointed", zh: "已约定", en: "Appointed", order: 3, active: true },
      { id: "stage/onSite", list: "stage", code: "onSite", zh: "服务中", en: "On site", order: 4, active: true },
      { id: "stage/completed", list: "stage", code: "completed", zh: "已完成", en: "Completed", order: 5, active: true },
      { id: "stage/submitted", list: "stage", code: "submitted", zh: "已上交", en: "Handed in", order: 6, active: true },
      { id: "stage/reviewed", list: "stage", code: "reviewed", zh: "已审阅", en: "Reviewed", order: 7, active: true },
      { id: "stage/archived", list: "stage", code: "archived", zh: "已存档", en: "Archived", order: 8, active: true },
      { id: "stage/pending", list: "stage", code: "pending", zh: "未了待续", en: "Pending", order: 9, active: true },
      { id: "stage/cancelled", list: "stage", code: "cancelled", zh: "已取消", en: "Cancelled", order: 10, active: true },
      { id: "stage/imported", list: "stage", code: "imported", zh: "历史导入", en: "Imported", order: 11, active: true },
      { id: "step/confirmIntake", list: "step", code: "confirmIntake", zh: "确认受理", en: "Confirm the intake", order: 1, active: true },
      { id: "step/logContact", list: "step", code: "logContact", zh: "记录联系与预约", en: "Log the contact", order: 2, active: true },
      { id: "step/arrive", list: "step", code: "arrive", zh: "到达现场", en: "Arrive", order: 3, active: true },
      { id: "step/complete", list: "step", code: "complete", zh: "完成服务", en: "Complete", order: 4, active: true },
      { id: "step/sign", list: "step", code: "sign", zh: "客户签认", en: "Customer signs", order: 5, active: true },
      { id: "step/submitForReview", list: "step", code: "submitForReview", zh: "上交审阅", en: "Hand in for review", order: 6, active: true },
      { id: "step/approve", list: "step", code: "approve", zh: "审阅同意", en: "Approve", order: 7, active: true },
      { id: "step/return", list: "step", code: "return", zh: "审阅退回", en: "Send back", order: 8, active: true },
      { id: "serviceType/free", list: "serviceType", code: "free", zh: "免费服务", en: "Free", order: 1, active: true },
      { id: "serviceType/contract", list: "serviceType", code: "contract", zh: "合同服务", en: "Contract", order: 2, active: true },
      { id: "serviceType/paid", list: "serviceType", code: "paid", zh: "有偿服务", en: "Paid", order: 3, active: true },
      { id: "serviceType/other", list: "serviceType", code: "other", zh: "其他服务", en: "Other", order: 4, active: true },
      { id: "workKind/repair", list: "workKind", code: "repair", zh: "维修", en: "Repair", order: 1, active: true },
      { id: "workKind/maintenance", list: "workKind", code: "maintenance", zh: "保养", en: "Maintenance", order: 2, active: true },
      { id: "workKind/consultation", list: "workKind", code: "consultation", zh: "产品咨询", en: "Consultation", order: 3, active: true },
      { id: "workKind/guidance", list: "workKind", code: "guidance", zh: "使用与保养指导", en: "Guidance in use and care", order: 4, active: true },
      { id: "workKind/extra", list: "workKind", code: "extra", zh: "额外要求", en: "Extra wish", order: 5, active: true },
      { id: "workKind/otherService", list: "workKind", code: "otherService", zh: "其他工作", en: "Other work", order: 6, active: true },
      { id: "channel/phone", list: "channel", code: "phone", zh: "电话", en: "Telephone", order: 1, active: true },
      { id: "channel/document", list: "channel", code: "document", zh: "文件", en: "Document", order: 2, active: true },
      { id: "channel/letter", list: "channel", code: "letter", zh: "信函", en: "Letter", order: 3, active: true },
      { id: "channel/mail", list: "channel", code: "mail", zh: "邮件", en: "E-mail", order: 4, active: true },
      { id: "channel/visit", list: "channel", code: "visit", zh: "来访", en: "Visit", order: 5, active: true },
      { id: "channel/form", list: "channel", code: "form", zh: "表单", en: "Form", order: 6, active: true },
      { id: "channel/outreach", list: "channel", code: "outreach", zh: "主动回访", en: "Follow-up call", order: 7, active: true },
      { id: "channel/other", list: "channel", code: "other", zh: "其他", en: "Other", order: 8, active: true },
      { id: "urgency/normal", list: "urgency", code: "normal", zh: "一般", en: "Normal", order: 1, active: true },
      { id: "urgency/urgent", list: "urgency", code: "urgent", zh: "紧急", en: "Urgent", order: 2, active: true },
      { id: "cause/wear", list: "cause", code: "wear", zh: "正常磨损", en: "Normal wear", order: 1, active: true },
      { id: "cause/partFailure", list: "cause", code: "partFailure", zh: "零部件故障", en: "Part failure", order: 2, active: true },
      { id: "cause/electrical", list: "cause", code: "electrical", zh: "电气故障", en: "Electrical fault", order: 3, active: true },
      { id: "cause/control", list: "cause", code: "control", zh: "控制或软件故障", en: "Control or software fault", order: 4, active: true },
      { id: "cause/installation", list: "cause", code: "installation", zh: "安装不当", en: "Faulty installation", order: 5, active: true },
      { id: "cause/misuse", list: "cause", code: "misuse", zh: "使用不当", en: "Misuse", order: 6, active: true },
      { id: "cause/environment", list: "cause", code: "environment", zh: "环境或电源问题", en: "Surroundings or power supply", order: 7, active: true },
      { id: "cause/consumable", list: "cause", code: "consumable", zh: "耗材更换", en: "Consumable due", order: 8, active: true },
      { id: "cause/maintenanceDue", list: "cause", code: "maintenanceDue", zh: "例行保养", en: "Routine maintenance", order: 9, active: true },
      { id: "cause/noFault", list: "cause", code: "noFault", zh: "未发现故障", en: "No fault found", order: 10, active: true },
      { id: "cause/other", list: "cause", code: "other", zh: "其他", en: "Other", order: 11, active: true },
      { id: "exclusion/misuse", list: "exclusion", code: "misuse", zh: "使用不当", en: "Misuse", order: 1, active: true },
      { id: "exclusion/dismantled", list: "exclusion", code: "dismantled", zh: "非授权拆修", en: "Opened by others", order: 2, active: true },
      { id: "exclusion/noProof", list: "exclusion", code: "noProof", zh: "无保修凭证及发票", en: "No certificate or invoice", order: 3, active: true },
      { id: "exclusion/alteredProof", list: "exclusion", code: "alteredProof", zh: "凭证涂改", en: "Altered certificate", order: 4, active: true },
      { id: "exclusion/serialMismatch", list: "exclusion", code: "serialMismatch", zh: "序列号不符", en: "Serial number differs", order: 5, active: true },
      { id: "exclusion/overPeriod", list: "exclusion", code: "overPeriod", zh: "该部件超过保修期", en: "Part out of its period", order: 6, active: true },
      { id: "exclusion/consumable", list: "exclusion", code: "consumable", zh: "易耗件", en: "Consumable", order: 7, active: true },
      { id: "exclusion/forceMajeure", list: "exclusion", code: "forceMajeure", zh: "不可抗力损坏", en: "Force majeure", order: 8, active: true },
      { id: "outcome/onSite", list: "outcome", code: "onSite", zh: "就地完成", en: "Done on the spot", order: 1, active: true },
      { id: "outcome/answered", list: "outcome", code: "answered", zh: "已答复", en: "Answered", order: 2, active: true },
      { id: "outcome/pending", list: "outcome", code: "pending", zh: "未就地完成", en: "Not done on the spot", order: 3, active: true },
      { id: "outcome/clarified", list: "outcome", code: "clarified", zh: "误会已解释", en: "Misunderstanding explained", order: 4, active: true },
      { id: "logKind/contact", list: "logKind", code: "contact", zh: "联系", en: "Contact", order: 1, active: true },
      { id: "logKind/visit", list: "logKind", code: "visit", zh: "上门", en: "Visit", order: 2, active: true },
      { id: "logKind/answer", list: "logKind", code: "answer", zh: "答复", en: "Answer", order: 3, active: true },
      { id: "logKind/note", list: "logKind", code: "note", zh: "备注", en: "Note", order: 4, active: true },
      { id: "logKind/commission", list: "logKind", code: "commission", zh: "安装调试", en: "Commissioning", order: 5, active: true },
      { id: "logKind/pause", list: "logKind", code: "pause", zh: "暂停", en: "Pause", order: 6, active: true },
      { id: "direction/out", list: "direction", code: "out", zh: "去电", en: "Outgoing", order: 1, active: true },
      { id: "direction/in", list: "direction", code: "in", zh: "来电", en: "Incoming", order: 2, active: true },
      { id: "contactResult/agreed", list: "contactResult", code: "agreed", zh: "已约定", en: "Agreed", order: 1, active: true },
      { id: "contactResult/noAnswer", list: "contactResult", code: "noAnswer", zh: "无人接听", en: "No answer", order: 2, active: true },
      { id: "contactResult/refused", list: "contactResult", code: "refused", zh: "客户拒绝", en: "Refused", order: 3, active: true },
      { id: "contactResult/wrongNumber", list: "contactResult", code: "wrongNumber", zh: "号码有误", en: "Wrong number", order: 4, active: true },
      { id: "contactResult/later", list: "contactResult", code: "later", zh: "稍后再联系", en: "Later", order: 5, active: true },
      { id: "signatureKind/paper", list: "signatureKind", code: "paper", zh: "纸质签名", en: "On paper", order: 1, active: true },
      { id: "signatureKind/drawn", list: "signatureKind", code: "drawn", zh: "屏幕手写", en: "Drawn on screen", order: 2, active: true },
      { id: "signatureKind/refused", list: "signatureKind", code: "refused", zh: "拒绝签名", en: "Refused", order: 3, active: true },
      { id: "reviewDecision/approved", list: "reviewDecision", code: "approved", zh: "同意", en: "Approved", order: 1, active: true },
      { id: "reviewDecision/returned", list: "reviewDecision", code: "returned", zh: "退回", en: "Sent back", order: 2, active: true },
      { id: "chargeKind/part", list: "chargeKind", code: "part", zh: "零配件", en: "Part", order: 1, active: true },
      { id: "chargeKind/labour", list: "chargeKind", code: "labour", zh: "工时", en: "Labour", order: 2, active: true },
      { id: "chargeKind/other", list: "chargeKind", code: "other", zh: "其他", en: "Other", order: 3, active: true },
      { id: "invoiceKind/e-special", list: "invoiceKind", code: "e-special", zh: "数电票（增值税专用发票）", en: "Digital special VAT invoice", order: 1, active: true },
      { id: "invoiceKind/e-ordinary", list: "invoiceKind", code: "e-ordinary", zh: "数电票（普通发票）", en: "Digital ordinary invoice", order: 2, active: true },
      { id: "invoiceKind/paper-e-special", list: "invoiceKind", code: "paper-e-special", zh: "数电纸质发票（增值税专用发票）", en: "Digital special VAT invoice on paper", order: 3, active: true },
      { id: "invoiceKind/paper-e-ordinary", list: "invoiceKind", code: "paper-e-ordinary", zh: "数电纸质发票（普通发票）", en: "Digital ordinary invoice on paper", order: 4, active: true },
      { id: "invoiceKind/special", list: "invoiceKind", code: "special", zh: "增值税专用发票（纸质）", en: "Paper special VAT invoice", order: 5, active: true },
      { id: "invoiceKind/ordinary", list: "invoiceKind", code: "ordinary", zh: "增值税普通发票（纸质）", en: "Paper ordinary VAT invoice", order: 6, active: true },
      { id: "invoiceKind/electronic-ordinary", list: "invoiceKind", code: "electronic-ordinary", zh: "增值税电子普通发票", en: "Electronic ordinary VAT invoice", order: 7, active: true },
      { id: "invoiceKind/electronic-special", list: "invoiceKind", code: "electronic-special", zh: "增值税电子专用发票", en: "Electronic special VAT invoice", order: 8, active: true },
      { id: "invoiceKind/receipt", list: "invoiceKind", code: "receipt", zh: "收据（未开票收入）", en: "Receipt (no invoice)", order: 9, active: true },
      { id: "buyerType/company", list: "buyerType", code: "company", zh: "企业", en: "Company", order: 1, active: true },
      { id: "buyerType/person", list: "buyerType", code: "person", zh: "个人", en: "Person", order: 2, active: true },
      { id: "buyerType/institution", list: "buyerType", code: "institution", zh: "事业单位", en: "Public institution", order: 3, active: true },
      { id: "invoiceStatus/toIssue", list: "invoiceStatus", code: "toIssue", zh: "待开", en: "To be issued", order: 1, active: true },
      { id: "invoiceStatus/issued", list: "invoiceStatus", code: "issued", zh: "已开", en: "Issued", order: 2, active: true },
      { id: "invoiceStatus/delivered", list: "invoiceStatus", code: "delivered", zh: "已交付", en: "Delivered", order: 3, active: true },
      { id: "invoiceStatus/reversed", list: "invoiceStatus", code: "reversed", zh: "已红冲", en: "Reversed", order: 4, active: true },
      { id: "invoiceStatus/voided", list: "invoiceStatus", code: "voided", zh: "作废", en: "Voided", order: 5, active: true },
      { id: "invoiceDelivery/mail", list: "invoiceDelivery", code: "mail", zh: "邮箱", en: "E-mail", order: 1, active: true },
      { id: "invoiceDelivery/paper", list: "invoiceDelivery", code: "paper", zh: "纸质", en: "Paper", order: 2, active: true },
      { id: "invoiceDelivery/scan", list: "invoiceDelivery", code: "scan", zh: "扫码", en: "QR code", order: 3, active: true },
      { id: "voidWithin/never", list: "voidWithin", code: "never", zh: "不可作废", en: "Never", order: 1, active: true },
      { id: "voidWithin/day", list: "voidWithin", code: "day", zh: "开票当日", en: "On its day", order: 2, active: true },
      { id: "voidWithin/month", list: "voidWithin", code: "month", zh: "开票当月", en: "In its month", order: 3, active: true },
      { id: "voidWithin/always", list: "voidWithin", code: "always", zh: "不限", en: "At any time", order: 4, active: true },
      { id: "taxCategory/goods", list: "taxCategory", code: "goods", zh: "货物（零配件）", en: "Goods and parts", order: 1, active: true },
      { id: "taxCategory/repair", list: "taxCategory", code: "repair", zh: "修理修配劳务", en: "Repair work", order: 2, active: true },
      { id: "taxCategory/installation", list: "taxCategory", code: "installation", zh: "安装（建筑服务）", en: "Installation", order: 3, active: true },
      { id: "taxCategory/consulting", list: "taxCategory", code: "consulting", zh: "咨询与技术服务", en: "Consulting and technical service", order: 4, active: true },
      { id: "taxCategory/smallScale", list: "taxCategory", code: "smallScale", zh: "小规模纳税人", en: "Small-scale taxpayer", order: 5, active: true },
      { id: "taxCategory/exempt", list: "taxCategory", code: "exempt", zh: "免税", en: "Exempt", order: 6, active: true },
      { id: "taxCategory/notTaxable", list: "taxCategory", code: "notTaxable", zh: "不征税", en: "Not taxable", order: 7, active: true },
      { id: "taxCategory/zeroRated", list: "taxCategory", code: "zeroRated", zh: "零税率", en: "Zero-rated", order: 8, active: true },
      { id: "toldHow/inPerson", list: "toldHow", code: "inPerson", zh: "当面", en: "In person", order: 1, active: true },
      { id: "toldHow/phone", list: "toldHow", code: "phone", zh: "电话", en: "Telephone", order: 2, active: true },
      { id: "toldHow/message", list: "toldHow", code: "message", zh: "短信或消息", en: "Message", order: 3, active: true },
      { id: "toldHow/paper", list: "toldHow", code: "paper", zh: "书面", en: "In writing", order: 4, active: true },
      { id: "paymentMethod/cash", list: "paymentMethod", code: "cash", zh: "现金", en: "Cash", order: 1, active: true },
      { id: "paymentMethod/wechat", list: "paymentMethod", code: "wechat", zh: "微信支付", en: "WeChat Pay", order: 2, active: true },
      { id: "paymentMethod/alipay", list: "paymentMethod", code: "alipay", zh: "支付宝", en: "Alipay", order: 3, active: true },
      { id: "paymentMethod/card", list: "paymentMethod", code: "card", zh: "刷卡", en: "Card", order: 4, active: true },
      { id: "paymentMethod/transfer", list: "paymentMethod", code: "transfer", zh: "银行转账", en: "Bank transfer", order: 5, active: true },
      { id: "paymentMethod/other", list: "paymentMethod", code: "other", zh: "其他", en: "Other", order: 6, active: true },
      { id: "surveyChannel/form", list: "surveyChannel", code: "form", zh: "表单", en: "Form", order: 1, active: true },
      { id: "surveyChannel/card", list: "surveyChannel", code: "card", zh: "纸质卡片", en: "Printed card", order: 2, active: true },
      { id: "surveyChannel/phone", list: "surveyChannel", code: "phone", zh: "电话", en: "Telephone", order: 3, active: true },
      { id: "surveyStatus/planned", list: "surveyStatus", code: "planned", zh: "待寄", en: "Planned", order: 1, active: true },
      { id: "surveyStatus/sent", list: "surveyStatus", code: "sent", zh: "已寄出", en: "Sent", order: 2, active: true },
      { id: "surveyStatus/answered", list: "surveyStatus", code: "answered", zh: "已回收", en: "Answered", order: 3, active: true },
      { id: "surveyStatus/skipped", list: "surveyStatus", code: "skipped", zh: "不寄", en: "Not sent", order: 4, active: true },
      { id: "customerKind/person", list: "customerKind", code: "person", zh: "个人", en: "Person", order: 1, active: true },
      { id: "customerKind/company", list: "customerKind", code: "company", zh: "单位", en: "Organisation", order: 2, active: true },
      { id: "startBasis/invoice", list: "startBasis", code: "invoice", zh: "发票日期", en: "Invoice date", order: 1, active: true },
      { id: "startBasis/sale", list: "startBasis", code: "sale", zh: "销售日期", en: "Sale date", order: 2, active: true },
      { id: "startBasis/delivery", list: "startBasis", code: "delivery", zh: "交付日期", en: "Delivery date", order: 3, active: true },
      { id: "startBasis/installation", list: "startBasis", code: "installation", zh: "安装日期", en: "Installation date", order: 4, active: true },
      { id: "ruleSet/threeGuarantees", list: "ruleSet", code: "threeGuarantees", zh: "三包", en: "Three guarantees", order: 1, active: true },
      { id: "productStatus/inUse", list: "productStatus", code: "inUse", zh: "在用", en: "In use", order: 1, active: true },
      { id: "productStatus/inRepair", list: "productStatus", code: "inRepair", zh: "修理中", en: "In repair", order: 2, active: true },
      { id: "productStatus/replaced", list: "productStatus", code: "replaced", zh: "已换货", en: "Exchanged", order: 3, active: true },
      { id: "productStatus/retired", list: "productStatus", code: "retired", zh: "已停用", en: "Retired", order: 4, active: true },
      { id: "partsRule/cost", list: "partsRule", code: "cost", zh: "成本价", en: "At cost", order: 1, active: true },
      { id: "partsRule/list", list: "partsRule", code: "list", zh: "目录价", en: "At list price", order: 2, active: true },
      { id: "partsRule/discount", list: "partsRule", code: "discount", zh: "折扣", en: "Discount", order: 3, active: true },
      { id: "partsRule/free", list: "partsRule", code: "free", zh: "免收", en: "Free", order: 4, active: true },
      { id: "labourRule/free", list: "labourRule", code: "free", zh: "免收", en: "Free", order: 1, active: true },
      { id: "labourRule/list", list: "labourRule", code: "list", zh: "目录价", en: "At list price", order: 2, active: true },
      { id: "labourRule/discount", list: "labourRule", code: "discount", zh: "折扣", en: "Discount", order: 3, active: true },
      { id: "contractStatus/draft", list: "contractStatus", code: "draft", zh: "草拟", en: "Draft", order: 1, active: true },
      { id: "contractStatus/active", list: "contractStatus", code: "active", zh: "生效", en: "Active", order: 2, active: true },
      { id: "contractStatus/terminated", list: "contractStatus", code: "terminated", zh: "已终止", en: "Terminated", order: 3, active: true },
      { id: "role/employee", list: "role", code: "employee", zh: "员工", en: "Employee", order: 1, active: true },
      { id: "role/registrar", list: "role", code: "registrar", zh: "登记员", en: "Registrar", order: 2, active: true },
      { id: "role/technician", list: "role", code: "technician", zh: "服务人员", en: "Technician", order: 3, active: true },
      { id: "role/supervisor", list: "role", code: "supervisor", zh: "分公司主管", en: "Branch supervisor", order: 4, active: true },
      { id: "role/hqService", list: "role", code: "hqService", zh: "售后服务部", en: "Head office service", order: 5, active: true },
      { id: "role/hqManager", list: "role", code: "hqManager", zh: "售后服务部经理", en: "Head of service", order: 6, active: true },
      { id: "role/generalManager", list: "role", code: "generalManager", zh: "总经理", en: "General manager", order: 7, active: true },
      { id: "role/accountant", list: "role", code: "accountant", zh: "财务", en: "Accountant", order: 8, active: true },
      { id: "role/admin", list: "role", code: "admin", zh: "管理员", en: "Administrator", order: 9, active: true },
      { id: "scope/own", list: "scope", code: "own", zh: "本人负责", en: "Own requests", order: 1, active: true },
      { id: "scope/unit", list: "scope", code: "unit", zh: "本单位", en: "Own unit", order: 2, active: true },
      { id: "scope/all", list: "scope", code: "all", zh: "全部", en: "All", order: 3, active: true },
      { id: "unitKind/branch", list: "unitKind", code: "branch", zh: "分公司", en: "Branch", order: 1, active: true },
      { id: "unitKind/headOffice", list: "unitKind", code: "headOffice", zh: "总公司", en: "Head office", order: 2, active: true },
      { id: "dayNature/off", list: "dayNature", code: "off", zh: "休", en: "Day off", order: 1, active: true },
      { id: "dayNature/work", list: "dayNature", code: "work", zh: "班", en: "Working day", order: 2, active: true },
      { id: "promiseKind/completion", list: "promiseKind", code: "completion", zh: "完成服务", en: "Completion", order: 1, active: true },
      { id: "promiseKind/return", list: "promiseKind", code: "return", zh: "交还", en: "Return", order: 2, active: true },
      { id: "promiseKind/complaint", list: "promiseKind", code: "complaint", zh: "投诉", en: "Complaint", order: 3, active: true },
      { id: "promiseKind/feedback", list: "promiseKind", code: "feedback", zh: "意见", en: "Feedback", order: 4, active: true },
      { id: "promiseResult/kept", list: "promiseResult", code: "kept", zh: "守约", en: "Kept", order: 1, active: true },
      { id: "promiseResult/broken", list: "promiseResult", code: "broken", zh: "逾期", en: "Broken", order: 2, active: true },
      { id: "promiseResult/renegotiated", list: "promiseResult", code: "renegotiated", zh: "已重新约定", en: "Renegotiated", order: 3, active: true },
      { id: "promiseResult/withdrawn", list: "promiseResult", code: "withdrawn", zh: "已撤回", en: "Withdrawn", order: 4, active: true },
      { id: "mailKind/survey", list: "mailKind", code: "survey", zh: "意见调查", en: "Survey", order: 1, active: true },
      { id: "mailKind/dispatch", list: "mailKind", code: "dispatch", zh: "派工通知", en: "Dispatch notice", order: 2, active: true },
      { id: "mailKind/reminder", list: "mailKind", code: "reminder", zh: "提醒", en: "Reminder", order: 3, active: true },
      { id: "mailKind/expedite", list: "mailKind", code: "expedite", zh: "催办", en: "Expedite", order: 4, active: true },
      { id: "mailKind/notice", list: "mailKind", code: "notice", zh: "通知", en: "Notice", order: 5, active: true },
      { id: "mailStatus/waiting", list: "mailStatus", code: "waiting", zh: "待发", en: "Waiting", order: 1, active: true },
      { id: "mailStatus/sending", list: "mailStatus", code: "sending", zh: "发送中", en: "Sending", order: 2, active: true },
      { id: "mailStatus/sent", list: "mailStatus", code: "sent", zh: "已发", en: "Sent", order: 3, active: true },
      { id: "mailStatus/failed", list: "mailStatus", code: "failed", zh: "失败", en: "Failed", order: 4, active: true },
      { id: "mailStatus/skipped", list: "mailStatus", code: "skipped", zh: "不再发送", en: "Skipped", order: 5, active: true },
      { id: "actSource/page", list: "actSource", code: "page", zh: "侧边栏", en: "Sidebar", order: 1, active: true },
      { id: "actSource/cell", list: "actSource", code: "cell", zh: "单元格", en: "Cell", order: 2, active: true },
      { id: "actSource/form", list: "actSource", code: "form", zh: "表单", en: "Form", order: 3, active: true },
      { id: "actSource/job", list: "actSource", code: "job", zh: "定时任务", en: "Scheduled job", order: 4, active: true },
      { id: "actSource/import", list: "actSource", code: "import", zh: "导入", en: "Import", order: 5, active: true },
      { id: "jobStatus/running", list: "jobStatus", code: "running", zh: "进行中", en: "Running", order: 1, active: true },
      { id: "jobStatus/done", list: "jobStatus", code: "done", zh: "已完成", en: "Done", order: 2, active: true },
      { id: "jobStatus/failed", list: "jobStatus", code: "failed", zh: "失败", en: "Failed", order: 3, active: true },
      { id: "feedbackKind/complaint", list: "feedbackKind", code: "complaint", zh: "投诉", en: "Complaint", order: 1, active: true },
      { id: "feedbackKind/suggestion", list: "feedbackKind", code: "suggestion", zh: "建议", en: "Suggestion", order: 2, active: true },
      { id: "feedbackKind/need", list: "feedbackKind", code: "need", zh: "其他需求", en: "Other need", order: 3, active: true },
      { id: "feedbackKind/opinion", list: "feedbackKind", code: "opinion", zh: "客户意见", en: "Opinion on the form", order: 4, active: true },
      { id: "feedbackKind/lowGrade", list: "feedbackKind", code: "lowGrade", zh: "低分评价", en: "Low grade", order: 5, active: true },
      { id: "feedbackStatus/open", list: "feedbackStatus", code: "open", zh: "待答复", en: "To be answered", order: 1, active: true },
      { id: "feedbackStatus/replied", list: "feedbackStatus", code: "replied", zh: "已答复", en: "Answered", order: 2, active: true },
      { id: "feedbackStatus/promised", list: "feedbackStatus", code: "promised", zh: "已承诺", en: "Promised", order: 3, active: true },
      { id: "feedbackStatus/resolved", list: "feedbackStatus", code: "resolved", zh: "已办结", en: "Resolved", order: 4, active: true },
      { id: "feedbackConclusion/upheld", list: "feedbackConclusion", code: "upheld", zh: "成立", en: "Upheld", order: 1, active: true },
      { id: "feedbackConclusion/misunderstanding", list: "feedbackConclusion", code: "misunderstanding", zh: "误会已解释", en: "Misunderstanding explained", order: 2, active: true },
      { id: "feedbackConclusion/notUpheld", list: "feedbackConclusion", code: "notUpheld", zh: "不成立", en: "Not upheld", order: 3, active: true },
      { id: "feedbackConclusion/done", list: "feedbackConclusion", code: "done", zh: "已办理", en: "Acted on", order: 4, active: true },
      { id: "callKind/repair", list: "callKind", code: "repair", zh: "报修", en: "Repair", order: 1, active: true },
      { id: "callKind/enquiry", list: "callKind", code: "enquiry", zh: "咨询", en: "Enquiry", order: 2, active: true },
      { id: "callKind/complaint", list: "callKind", code: "complaint", zh: "投诉或意见", en: "Complaint or opinion", order: 3, active: true },
      { id: "comfort/apology", list: "comfort", code: "apology", zh: "致歉", en: "Apology", order: 1, active: true },
      { id: "comfort/visit", list: "comfort", code: "visit", zh: "上门慰问", en: "Visit", order: 2, active: true },
      { id: "comfort/priority", list: "comfort", code: "priority", zh: "优先处理", en: "Priority", order: 3, active: true },
      { id: "comfort/spare", list: "comfort", code: "spare", zh: "提供代用品", en: "Spare unit", order: 4, active: true },
      { id: "comfort/compensation", list: "comfort", code: "compensation", zh: "补偿", en: "Compensation", order: 5, active: true },
      { id: "comfort/explanation", list: "comfort", code: "explanation", zh: "耐心解释", en: "Patient explanation", order: 6, active: true },
      { id: "comfort/other", list: "comfort", code: "other", zh: "其他", en: "Other", order: 7, active: true },
      { id: "supervisionKind/escalation", list: "supervisionKind", code: "escalation", zh: "转报", en: "Escalation", order: 1, active: true },
      { id: "supervisionKind/expedite", list: "supervisionKind", code: "expedite", zh: "催办", en: "Expediting", order: 2, active: true },
      { id: "supervisionStatus/open", list: "supervisionStatus", code: "open", zh: "待处理", en: "Open", order: 1, active: true },
      { id: "supervisionStatus/acknowledged", list: "supervisionStatus", code: "acknowledged", zh: "已回执", en: "Acknowledged", order: 2, active: true },
      { id: "supervisionStatus/answered", list: "supervisionStatus", code: "answered", zh: "已答复", en: "Answered", order: 3, active: true },
      { id: "supervisionStatus/closed", list: "supervisionStatus", code: "closed", zh: "已了结", en: "Closed", order: 4, active: true },
      { id: "escalationAnswer/guidance", list: "escalationAnswer", code: "guidance", zh: "指导", en: "Guidance", order: 1, active: true },
      { id: "escalationAnswer/sendStaff", list: "escalationAnswer", code: "sendStaff", zh: "派员", en: "Staff sent", order: 2, active: true },
      { id: "escalationAnswer/sendPart", list: "escalationAnswer", code: "sendPart", zh: "调件", en: "Part sent", order: 3, active: true },
      { id: "escalationAnswer/takeOver", list: "escalationAnswer", code: "takeOver", zh: "接手", en: "Taken over", order: 4, active: true },
      { id: "liaisonKind/contact", list: "liaisonKind", code: "contact", zh: "联络", en: "Contact", order: 1, active: true },
      { id: "liaisonKind/difficulty", list: "liaisonKind", code: "difficulty", zh: "困难", en: "Difficulty", order: 2, active: true },
      { id: "liaisonStatus/open", list: "liaisonStatus", code: "open", zh: "待解决", en: "Open", order: 1, active: true },
      { id: "liaisonStatus/helped", list: "liaisonStatus", code: "helped", zh: "已协助", en: "Helped", order: 2, active: true },
      { id: "liaisonStatus/solved", list: "liaisonStatus", code: "solved", zh: "已解决", en: "Solved", order: 3, active: true },
      { id: "liaisonStatus/noted", list: "liaisonStatus", code: "noted", zh: "已记录", en: "Noted", order: 4, active: true },
      { id: "followUpStatus/planned", list: "followUpStatus", code: "planned", zh: "待回访", en: "Planned", order: 1, active: true },
      { id: "followUpStatus/done", list: "followUpStatus", code: "done", zh: "已回访", en: "Done", order: 2, active: true },
      { id: "followUpStatus/unreached", list: "followUpStatus", code: "unreached", zh: "未接通", en: "Not reached", order: 3, active: true },
      { id: "followUpStatus/skipped", list: "followUpStatus", code: "skipped", zh: "不再回访", en: "Not called", order: 4, active: true },
      { id: "followUpResult/reached", list: "followUpResult", code: "reached", zh: "已接通", en: "Reached", order: 1, active: true },
      { id: "followUpResult/notReached", list: "followUpResult", code: "notReached", zh: "未接通", en: "Not reached", order: 2, active: true },
      { id: "spotCheckHow/onSite", list: "spotCheckHow", code: "onSite", zh: "现场", en: "On site", order: 1, active: true },
      { id: "spotCheckHow/phone", list: "spotCheckHow", code: "phone", zh: "电话", en: "By telephone", order: 2, active: true },
      { id: "spotCheckHow/photo", list: "spotCheckHow", code: "photo", zh: "照片", en: "Photo", order: 3, active: true },
      { id: "spotCheckResult/good", list: "spotCheckResult", code: "good", zh: "良好", en: "Good", order: 1, active: true },
      { id: "spotCheckResult/poor", list: "spotCheckResult", code: "poor", zh: "欠佳", en: "Poor", order: 2, active: true },
      { id: "spotCheckResult/notSeen", list: "spotCheckResult", code: "notSeen", zh: "未观察", en: "Not observed", order: 3, active: true },
      { id: "policyKind/create", list: "policyKind", code: "create", zh: "制定", en: "Creation", order: 1, active: true },
      { id: "policyKind/amend", list: "policyKind", code: "amend", zh: "修正", en: "Amendment", order: 2, active: true },
      { id: "policyKind/repeal", list: "policyKind", code: "repeal", zh: "废止", en: "Repeal", order: 3, active: true },
      { id: "policyStatus/draft", list: "policyStatus", code: "draft", zh: "草案", en: "Draft", order: 1, active: true },
      { id: "policyStatus/approved", list: "policyStatus", code: "approved", zh: "已批准", en: "Approved", order: 2, active: true },
      { id: "policyStatus/withdrawn", list: "policyStatus", code: "withdrawn", zh: "已撤回", en: "Withdrawn", order: 3, active: true },
      { id: "draftStep/begin", list: "draftStep", code: "begin", zh: "新起草", en: "Begin", order: 1, active: true },
      { id: "draftStep/revise", list: "draftStep", code: "revise", zh: "修改草案", en: "Revise", order: 2, active: true },
      { id: "draftStep/withdraw", list: "draftStep", code: "withdraw", zh: "撤回草案", en: "Withdraw", order: 3, active: true },
      { id: "clauseKind/deadline", list: "clauseKind", code: "deadline", zh: "时限", en: "Deadline", order: 1, active: true },
      { id: "clauseKind/gate", list: "clauseKind", code: "gate", zh: "关口", en: "Gate", order: 2, active: true },
      { id: "clauseKind/price", list: "clauseKind", code: "price", zh: "价格", en: "Price", order: 3, active: true },
      { id: "clauseKind/duty", list: "clauseKind", code: "duty", zh: "义务", en: "Duty", order: 4, active: true },
      { id: "clauseKind/conduct", list: "clauseKind", code: "conduct", zh: "行为", en: "Conduct", order: 5, active: true },
      { id: "handoverDirection/out", list: "handoverDirection", code: "out", zh: "取回", en: "Taken back", order: 1, active: true },
      { id: "handoverDirection/back", list: "handoverDirection", code: "back", zh: "交还", en: "Returned", order: 2, active: true },
      { id: "pendingReason/nextVisit", list: "pendingReason", code: "nextVisit", zh: "需再次上门", en: "Next visit", order: 1, active: true },
      { id: "pendingReason/part", list: "pendingReason", code: "part", zh: "等待备件", en: "Waiting for a part", order: 2, active: true },
      { id: "pendingReason/customer", list: "pendingReason", code: "customer", zh: "等待客户", en: "Waiting for the customer", order: 3, active: true },
      { id: "pendingReason/headOffice", list: "pendingReason", code: "headOffice", zh: "等待总部", en: "Waiting for head office", order: 4, active: true },
      { id: "pendingReason/workshop", list: "pendingReason", code: "workshop", zh: "取回修理", en: "In the workshop", order: 5, active: true }
    ]
  };

  // sheets-templates/clauses.json
  var clauses_default = {
    $schema: "./schema.json",
    register: "clauses",
    title: { zh: "条款", en: "Clauses" },
    key: "id",
    visible: false,
    order: 142,
    size: "small",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 90, guarded: true },
      { key: "policyVersion", label: { zh: "版本", en: "Version" }, type: "ref", ref: "policyVersions", width: 70, guarded: true },
      { key: "clause", label: { zh: "条款", en: "Clause" }, type: "text", width: 70, guarded: true },
      { key: "section", label: { zh: "章节", en: "Section" }, type: "text", width: 70 },
      { key: "kind", label: { zh: "类别", en: "Kind" }, type: "choice", choices: "clauseKind", width: 80, required: true },
      { key: "title", label: { zh: "条款名称", en: "Title" }, type: "text", width: 140 },
      { key: "summary", label: { zh: "摘要", en: "Summary" }, type: "longText", width: 420, wrap: true, note: { zh: "换成本公司条款的摘要。", en: "Replace it with a summary of your company's clause." } },
      { key: "parameters", label: { zh: "参数", en: "Parameters" }, type: "text", width: 260, note: { zh: "写法 minutes=30; 只改草案：已批准的版本以批准时为准。", en: "As minutes=30. Change drafts only: an approved version stands as it was approved." } },
      { key: "active", label: { zh: "适用", en: "Applies" }, type: "bool", width: 80, note: { zh: "取消勾选：该版本不含此条款。", en: "Unticked: this version leaves the clause out." } }
    ],
    rows: [
      { id: "1/R1", policyVersion: "1", clause: "R1", section: "1.1", kind: "duty", title: { zh: "宗旨", en: "Purpose" }, summary: { zh: "以可核对的指标衡量服务与形象：守约率、满意度、一次修复率。", en: "Service and image are measured: promises kept, satisfaction, fixed at the first visit." }, active: true },
      { id: "1/R2", policyVersion: "1", clause: "R2", section: "1.2", kind: "gate", title: { zh: "适用范围", en: "Scope" }, summary: { zh: "售出产品的各项服务均适用；维修、保养须关联产品，否则不能计价。", en: "Applies to all service for products sold; a repair or maintenance names its product, or cannot be priced." }, active: true },
      { id: "1/R3", policyVersion: "1", clause: "R3", section: "1.2", kind: "price", title: { zh: "另有规定", en: "Exceptions" }, summary: { zh: "除登记在案的例外外，一律依本办法办理；例外注明编号与理由。", en: "This policy governs unless a recorded exception, with number and reason, says otherwise." }, active: true },
      { id: "1/R4", policyVersion: "1", clause: "R4", section: "1.3.1", kind: "duty", title: { zh: "起草", en: "Drafting" }, summary: { zh: "制定、修正、废止均由售后服务部起草；草案不影响任何判定。", en: "Head office's service department drafts creation, amendment and repeal; a draft decides nothing." }, active: true },
      { id: "1/R5", policyVersion: "1", clause: "R5", section: "1.3.2", kind: "gate", title: { zh: "批准", en: "Approval" }, summary: { zh: "经总经理批准并到生效日的版本才适用；废止之后不再受理登记，未了的需求照旧办完。", en: "Only a version approved by the general manager applies, from its date; after a repeal nothing new is registered, what is open goes on." }, active: true },
      { id: "1/R6", policyVersion: "1", clause: "R6", section: "2.1", kind: "price", title: { zh: "服务种类", en: "Service types" }, summary: { zh: "免费、合同、有偿、其他四种，由规则判定并写明理由。", en: "Four types: free, contract, paid, other; a rule decides and says why." }, active: true },
      { id: "1/R7", policyVersion: "1", clause: "R7", section: "2.1.1", kind: "price", title: { zh: "免费保修期", en: "Free warranty period" }, summary: { zh: "按起算日、月数与修理占用天数计算，截止当日仍属免费。", en: "Counted from the start date by months and days in repair; its last day is still free." }, active: true },
      { id: "1/R8", policyVersion: "1", clause: "R8", section: "2.1.1", kind: "price", title: { zh: "免费范围", en: "What is free" }, summary: { zh: "保修期内的保养与维修都属免费服务。", en: "Maintenance and repair within the period are both free." }, active: true },
      { id: "1/R9", policyVersion: "1", clause: "R9", section: "2.1.1", kind: "price", title: { zh: "免收费用", en: "Charges waived" }, summary: { zh: "免费服务的零配件费与工时费全免，减免额记录在案；除外事项须主管确认并事先告知客户。", en: "Parts and labour are waived, and what was waived is kept; exclusions are confirmed by a supervisor and told to the customer first." }, active: true },
      { id: "1/R10", policyVersion: "1", clause: "R10", section: "2.1.2", kind: "price", title: { zh: "合同服务", en: "Contract service" }, summary: { zh: "有生效且包括该产品的保修合同时，按合同办理。", en: "A contract in force that covers the product governs." }, active: true },
      { id: "1/R11", policyVersion: "1", clause: "R11", section: "2.1.2", kind: "price", title: { zh: "合同收费", en: "Contract charges" }, summary: { zh: "通常收零配件成本、免工时；合同另有约定从其约定。", en: "Usually parts at cost and no labour; the contract may say otherwise." }, parameters: "parts=cost; labour=free", active: true },
      { id: "1/R12", policyVersion: "1", clause: "R12", section: "2.1.3", kind: "price", title: { zh: "有偿服务", en: "Paid service" }, summary: { zh: "过了保修期又无有效合同的，为有偿服务。", en: "After the warranty and without a contract the service is paid." }, active: true },
      { id: "1/R13", policyVersion: "1", clause: "R13", section: "2.1.3", kind: "price", title: { zh: "有偿收费", en: "Paid charges" }, summary: { zh: "收取零配件费与工时费，按价目表计算。", en: "Parts and labour are charged by the price list." }, active: true },
      { id: "1/R14", policyVersion: "1", clause: "R14", section: "2.1.4", kind: "price", title: { zh: "其他服务", en: "Other service" }, summary: { zh: "咨询、使用与保养指导、额外要求等，可不上门，以答复办结。", en: "Consultation, guidance and extra wishes; they may be closed by an answer, without a visit." }, active: true },
      { id: "1/R15", policyVersion: "1", clause: "R15", section: "2.2-1", kind: "duty", title: { zh: "受理单位", en: "Who receives" }, summary: { zh: "售后服务部或分公司均可受理，须写明记录单位。", en: "Head office or a branch may receive a request; the recording unit is named." }, active: true },
      { id: "1/R16", policyVersion: "1", clause: "R16", section: "2.2-1", kind: "gate", title: { zh: "受理方式", en: "How it came" }, summary: { zh: "电话或文件均可；文件、信函须有凭据。", en: "By telephone or document; a document or letter has its reference." }, active: true },
      { id: "1/R17", policyVersion: "1", clause: "R17", section: "2.2-1", kind: "deadline", title: { zh: "立刻登记", en: "Registered at once" }, summary: { zh: "得知需求后在规定分钟内登记。", en: "A need is registered within the set minutes of becoming known." }, parameters: "minutes=30", active: true },
      { id: "1/R18", policyVersion: "1", clause: "R18", section: "2.2-1", kind: "deadline", title: { zh: "派工", en: "Dispatch" }, summary: { zh: "在规定的工作小时内派地区责任人员；主责不在派后备，无人可派时有人负责。", en: "The area's technician is sent within the set working hours: the primary, the backup, or an owner looks after it." }, parameters: "hours=2", active: true },
      { id: "1/R19", policyVersion: "1", clause: "R19", section: "2.2-2", kind: "deadline", title: { zh: "行前联系", en: "Contact before leaving" }, summary: { zh: "上门前须与客户联系成功，并在规定的工作小时内完成联系。", en: "The customer is reached before anyone leaves, within the set working hours." }, parameters: "hours=4", active: true },
      { id: "1/R20", policyVersion: "1", clause: "R20", section: "2.2-2", kind: "deadline", title: { zh: "约定时间", en: "Appointment" }, summary: { zh: "约定上门时段并按时到达，允许规定的宽限。", en: "A window is agreed and kept, within the grace allowed." }, parameters: "graceMinutes=15", active: true },
      { id: "1/R21", policyVersion: "1", clause: "R21", section: "2.2-2", kind: "duty", title: { zh: "行前核查", en: "Checked beforehand" }, summary: { zh: "行前进一步核查故障，记下预判与可能用到的备件。", en: "The fault is looked into beforehand: a first diagnosis and likely parts." }, active: true },
      { id: "1/R22", policyVersion: "1", clause: "R22", section: "2.2-3", kind: "duty", title: { zh: "查明原因", en: "Cause found" }, summary: { zh: "到场后尽快查明原因并记录时间。", en: "On site the cause is found quickly and its time recorded." }, active: true },
      { id: "1/R23", policyVersion: "1", clause: "R23", section: "2.2-3", kind: "gate", title: { zh: "合理解释", en: "Explained" }, summary: { zh: "向客户作合理解释，写在表上。", en: "The cause is explained to the customer, in writing on the form." }, active: true },
      { id: "1/R24", policyVersion: "1", clause: "R24", section: "2.2-3", kind: "duty", title: { zh: "就地办妥", en: "Done on the spot" }, summary: { zh: "能就地办妥的立刻办妥。", en: "What can be done on the spot is done at once." }, active: true },
      { id: "1/R25", policyVersion: "1", clause: "R25", section: "2.2-4", kind: "gate", title: { zh: "说明未了原因", en: "Why not finished" }, summary: { zh: "不能就地办妥的，逐项写明原因并向客户说明。", en: "For each item not finished on the spot: the reason, and what the customer was told." }, active: true },
      { id: "1/R26", policyVersion: "1", clause: "R26", section: "2.2-4", kind: "deadline", title: { zh: "承诺完成时间", en: "Completion promised" }, summary: { zh: "每一未了事项都有承诺的完成时间，并按时兑现。", en: "Each unfinished item has a promised time, and it is kept." }, parameters: "warnWorkdays=1", active: true },
      { id: "1/R27", policyVersion: "1", clause: "R27", section: "2.2-4", kind: "gate", title: { zh: "取回", en: "Taking back" }, summary: { zh: "取回的产品、零部件逐项登记，取回数量等于交还数量。", en: "What is taken back is listed; as much goes back as came." }, active: true },
      { id: "1/R28", policyVersion: "1", clause: "R28", section: "2.2-4", kind: "gate", title: { zh: "书面交接", en: "Written hand-over" }, summary: { zh: "取回须有编号的交接单和双方签名。", en: "Taking back needs a numbered slip and both signatures." }, active: true },
      { id: "1/R29", policyVersion: "1", clause: "R29", section: "2.2-4", kind: "deadline", title: { zh: "按时交还", en: "Returned on time" }, summary: { zh: "在承诺期限内修好交还。", en: "Repaired and returned within the time promised." }, parameters: "warnWorkdays=1", active: true },
      { id: "1/R30", policyVersion: "1", clause: "R30", section: "2.2-4", kind: "gate", title: { zh: "安装调试", en: "Commissioned" }, summary: { zh: "交还后安装调试合格才算完成。", en: "Done only once installed and commissioned with success." }, active: true },
      { id: "1/R31", policyVersion: "1", clause: "R31", section: "2.2-5", kind: "duty", title: { zh: "保修卡", en: "Warranty card" }, summary: { zh: "每次完成的维修、保养在保修卡上注明一次时间与内容。", en: "Each finished repair or maintenance is noted once on the warranty card." }, active: true },
      { id: "1/R32", policyVersion: "1", clause: "R32", section: "2.2-5", kind: "duty", title: { zh: "下次参考", en: "For next time" }, summary: { zh: "历次记录供下次参考；规定天数内同一故障再修的予以标示。", en: "Past entries are at hand next time; the same fault again within the set days is flagged." }, parameters: "repeatDays=30", active: true },
      { id: "1/R33", policyVersion: "1", clause: "R33", section: "2.2-6", kind: "gate", title: { zh: "客户签名", en: "Customer's signature" }, summary: { zh: "客户签名认可，签名与当时内容绑定，之后改动即失效。", en: "The customer signs what stands there; a later change makes the signature stale." }, active: true },
      { id: "1/R34", policyVersion: "1", clause: "R34", section: "2.2-7", kind: "gate", title: { zh: "正式发票", en: "Formal invoice" }, summary: { zh: "合同与有偿服务须开正式发票，免费服务不开。", en: "Contract and paid service have a formal invoice; free service has none." }, active: true },
      { id: "1/R35", policyVersion: "1", clause: "R35", section: "2.2-7", kind: "gate", title: { zh: "合理收费", en: "Reasonable charge" }, summary: { zh: "按规则收费；偏离须有理由，超过百分比须主管批准。", en: "Charged by the rule; a deviation has a reason, above the percentage a supervisor's approval." }, parameters: "deviationPercent=10", active: true },
      { id: "1/R36", policyVersion: "1", clause: "R36", section: "2.3-1", kind: "deadline", title: { zh: "定期回访", en: "Periodic calls" }, summary: { zh: "按购置日期定期回访，遇休息日顺延，在规定天数内完成。", en: "Buyers are called at intervals from the purchase date, shifted off holidays, within the set days." }, parameters: "months=1,3,6,12; thenEvery=12; windowDays=7", active: true },
      { id: "1/R37", policyVersion: "1", clause: "R37", section: "2.3-1", kind: "duty", title: { zh: "了解需求与满意度", en: "Needs and satisfaction" }, summary: { zh: "回访记录使用状况、需求与满意度；有需求即转为需求表。", en: "A call records use, needs and satisfaction; a need becomes a request." }, active: true },
      { id: "1/R38", policyVersion: "1", clause: "R38", section: "2.3-2", kind: "conduct", title: { zh: "仪容", en: "Appearance" }, summary: { zh: "仪容整洁大方，以自查加抽查为凭。", en: "Neat appearance, shown by spot checks." }, active: true },
      { id: "1/R39", policyVersion: "1", clause: "R39", section: "2.3-2", kind: "conduct", title: { zh: "言行", en: "Conduct" }, summary: { zh: "言行礼貌有节，以调查评分与抽查为凭。", en: "Courteous conduct, shown by survey grades and spot checks." }, parameters: "lowGrade=2", active: true },
      { id: "1/R40", policyVersion: "1", clause: "R40", section: "2.3-2", kind: "conduct", title: { zh: "客户习惯", en: "Customer's habits" }, summary: { zh: "尊重客户的习惯，派工单上可见。", en: "The customer's habits are known and respected." }, active: true },
      { id: "1/R41", policyVersion: "1", clause: "R41", section: "2.3-2", kind: "conduct", title: { zh: "现场整洁", en: "Clean site" }, summary: { zh: "离开时现场整洁。", en: "The site is left clean." }, active: true },
      { id: "1/R42", policyVersion: "1", clause: "R42", section: "2.3-3", kind: "conduct", title: { zh: "电话礼仪", en: "Courtesy on the telephone" }, summary: { zh: "任何人员接电话都注意礼仪，可登记来电。", en: "Whoever picks up the telephone is courteous and can file the call." }, active: true },
      { id: "1/R43", policyVersion: "1", clause: "R43", section: "2.3-3", kind: "duty", title: { zh: "解答咨询", en: "Enquiries answered" }, summary: { zh: "咨询当场答复，答不了的转为需求表。", en: "Enquiries are answered, or become a request." }, active: true },
      { id: "1/R44", policyVersion: "1", clause: "R44", section: "2.3-3", kind: "conduct", title: { zh: "解释误会", en: "Misunderstandings" }, summary: { zh: "委婉解释误会并记录说明。", en: "Misunderstandings are explained with tact, in writing." }, active: true },
      { id: "1/R45", policyVersion: "1", clause: "R45", section: "2.3-4", kind: "duty", title: { zh: "耐心记录", en: "Recorded patiently" }, summary: { zh: "电话、信函、邮件来的需求与投诉按原话记录；来信注明日期。", en: "Needs and complaints by telephone, letter or mail are recorded in the customer's words; a letter with its date." }, parameters: "minLength=2", active: true },
      { id: "1/R46", policyVersion: "1", clause: "R46", section: "2.3-4", kind: "deadline", title: { zh: "及时答复", en: "Prompt reply" }, summary: { zh: "在规定的工作小时内首次答复。", en: "The first reply comes within the set working hours." }, parameters: "hours=4", active: true },
      { id: "1/R47", policyVersion: "1", clause: "R47", section: "2.3-4", kind: "duty", title: { zh: "安抚", en: "Reassurance" }, summary: { zh: "给予适当安抚并记录。", en: "Suitable reassurance is given and recorded." }, active: true },
      { id: "1/R48", policyVersion: "1", clause: "R48", section: "2.3-4", kind: "gate", title: { zh: "许诺服务时间", en: "Time promised" }, summary: { zh: "投诉须有承诺时间才能转入办理。", en: "A complaint goes on only with a promised time." }, active: true },
      { id: "1/R49", policyVersion: "1", clause: "R49", section: "2.3-4", kind: "duty", title: { zh: "消除误会", en: "Misunderstanding removed" }, summary: { zh: "属误会的，以“误会”结论记录说明，不计入成立的投诉。", en: "A misunderstanding is closed as such, with its explanation, apart from upheld complaints." }, active: true },
      { id: "1/R50", policyVersion: "1", clause: "R50", section: "2.3-5", kind: "deadline", title: { zh: "当日上交", en: "Handed in the same day" }, summary: { zh: "有上门的当日把需求表（办完与否）上交主管。", en: "On each day with a visit the form, finished or not, is handed in." }, active: true },
      { id: "1/R51", policyVersion: "1", clause: "R51", section: "2.3-5", kind: "deadline", title: { zh: "审阅", en: "Review" }, summary: { zh: "主管在规定的工作日内审阅，服务人员不能审阅自己的。", en: "The supervisor reviews within the set working days, never his own work." }, parameters: "workdays=1", active: true },
      { id: "1/R52", policyVersion: "1", clause: "R52", section: "2.3-5", kind: "duty", title: { zh: "存档", en: "Archive" }, summary: { zh: "审阅后编号存档，只存一次。", en: "Reviewed forms are filed once, under a number." }, active: true },
      { id: "1/R53", policyVersion: "1", clause: "R53", section: "2.3-6", kind: "deadline", title: { zh: "次日调查", en: "Survey the next day" }, summary: { zh: "完成服务的第二天寄出意见调查卡。", en: "The survey card goes out the day after the service is completed." }, parameters: "day=calendar; days=1", active: true },
      { id: "1/R54", policyVersion: "1", clause: "R54", section: "2.3-6", kind: "duty", title: { zh: "了解满意度", en: "Satisfaction known" }, summary: { zh: "调查结果按分公司、人员、种类统计，回收率以寄出数计。", en: "Results count by branch, technician and type; the response rate by cards sent." }, active: true },
      { id: "1/R55", policyVersion: "1", clause: "R55", section: "2.3-6", kind: "gate", title: { zh: "调查内容", en: "What the card asks" }, summary: { zh: "态度、技术、守时、服务事项四项评分，建议与其他需求两项自由填写。", en: "Four grades (attitude, skill, punctuality, service) and two open items." }, active: true },
      { id: "1/R56", policyVersion: "1", clause: "R56", section: "2.3-7", kind: "deadline", title: { zh: "意见及时办理", en: "Feedback acted on" }, summary: { zh: "建议、需求、抱怨转为有负责人的事项，在规定工作日内作出承诺。", en: "Suggestions, needs and complaints become items with an owner, promised within the set working days." }, parameters: "workdays=1; lowGrade=2", active: true },
      { id: "1/R57", policyVersion: "1", clause: "R57", section: "2.3-7", kind: "duty", title: { zh: "承诺与安抚", en: "Promise and reassurance" }, summary: { zh: "对意见作出承诺并安抚客户。", en: "Feedback is met with a promise and reassurance." }, active: true },
      { id: "1/R58", policyVersion: "1", clause: "R58", section: "2.4-1", kind: "duty", title: { zh: "转报总部", en: "Escalation" }, summary: { zh: "分公司办不了的转报售后服务部，写明原因、已试措施与请求。", en: "What a branch cannot do goes to head office: why, what was tried, what is asked." }, active: true },
      { id: "1/R59", policyVersion: "1", clause: "R59", section: "2.4-1", kind: "deadline", title: { zh: "请求协助", en: "Assistance" }, summary: { zh: "总部在规定工作日内答复并说明协助方式。", en: "Head office answers within the set working days and says how it helps." }, parameters: "workdays=1", active: true },
      { id: "1/R60", policyVersion: "1", clause: "R60", section: "2.4-2", kind: "deadline", title: { zh: "密切联系", en: "Close contact" }, summary: { zh: "售后服务部在规定天数内至少与各分公司联络一次。", en: "Head office contacts each branch at least once within the set days." }, parameters: "days=7", active: true },
      { id: "1/R61", policyVersion: "1", clause: "R61", section: "2.4-2", kind: "duty", title: { zh: "催办督导", en: "Expediting" }, summary: { zh: "逾期事项逐级催办，只在工作时间，每项每级一次。", en: "What is late is expedited level by level, in working time, once for each item and level." }, parameters: "levels=3; everyWorkdays=1", active: true },
      { id: "1/R62", policyVersion: "1", clause: "R62", section: "2.4-2", kind: "duty", title: { zh: "解决困难", en: "Difficulties" }, summary: { zh: "分公司的困难登记在案，写明协助措施与日期。", en: "A branch's difficulties are recorded, with the help given and its date." }, active: true },
      { id: "1/R63", policyVersion: "1", clause: "R63", section: "3", kind: "duty", title: { zh: "NO.", en: "No." }, summary: { zh: "单位、年度、流水号组成，不重不漏。", en: "Unit, year and a running number, none twice, none missing." }, active: true },
      { id: "1/R64", policyVersion: "1", clause: "R64", section: "3", kind: "duty", title: { zh: "日期", en: "Date" }, summary: { zh: "登记日期。", en: "The day of registration." }, active: true },
      { id: "1/R65", policyVersion: "1", clause: "R65", section: "3", kind: "gate", title: { zh: "客户名称", en: "Customer" }, summary: { zh: "客户名称必填。", en: "The customer's name." }, active: true },
      { id: "1/R66", policyVersion: "1", clause: "R66", section: "3", kind: "duty", title: { zh: "地点", en: "Place" }, summary: { zh: "服务地点与地区。", en: "The service address and its area." }, active: true },
      { id: "1/R67", policyVersion: "1", clause: "R67", section: "3", kind: "gate", title: { zh: "电话", en: "Telephone" }, summary: { zh: "留有电话或邮箱，规范号码并保留原文。", en: "A telephone or e-mail; normalised, with the original kept." }, active: true },
      { id: "1/R68", policyVersion: "1", clause: "R68", section: "3", kind: "gate", title: { zh: "需服务内容", en: "Service needed" }, summary: { zh: "按客户原话记录。", en: "In the customer's own words." }, active: true },
      { id: "1/R69", policyVersion: "1", clause: "R69", section: "3", kind: "gate", title: { zh: "信息获得时间", en: "Obtained at" }, summary: { zh: "得知需求的时间，不晚于登记。", en: "When the need became known, not after registration." }, active: true },
      { id: "1/R70", policyVersion: "1", clause: "R70", section: "3", kind: "duty", title: { zh: "信息获得方式", en: "Obtained by" }, summary: { zh: "电话、文件、信函、邮件或其他。", en: "Telephone, document, letter, mail or other." }, active: true },
      { id: "1/R71", policyVersion: "1", clause: "R71", section: "3", kind: "gate", title: { zh: "记录单位", en: "Recording unit" }, summary: { zh: "记录单位必填。", en: "The unit that recorded it." }, active: true },
      { id: "1/R72", policyVersion: "1", clause: "R72", section: "3", kind: "duty", title: { zh: "登记经办人", en: "Registrar" }, summary: { zh: "登记人。", en: "Who registered it." }, active: true },
      { id: "1/R73", policyVersion: "1", clause: "R73", section: "3", kind: "gate", title: { zh: "受理主管", en: "Intake supervisor" }, summary: { zh: "主管确认受理后才能派工。", en: "The supervisor confirms the intake before anyone is sent." }, active: true },
      { id: "1/R74", policyVersion: "1", clause: "R74", section: "3", kind: "duty", title: { zh: "服务记录", en: "Service record" }, summary: { zh: "服务人员的记录，多次上门续写。", en: "The technician's record; several visits add to it." }, active: true },
      { id: "1/R75", policyVersion: "1", clause: "R75", section: "3", kind: "duty", title: { zh: "客户意见", en: "Customer's opinion" }, summary: { zh: "客户意见与签名。", en: "The customer's opinion and signature." }, active: true },
      { id: "1/R76", policyVersion: "1", clause: "R76", section: "3", kind: "duty", title: { zh: "审阅", en: "Review" }, summary: { zh: "审阅意见、主管与时间。", en: "The review, by whom and when." }, active: true },
      { id: "1/R77", policyVersion: "1", clause: "R77", section: "3", kind: "duty", title: { zh: "一表一页", en: "One page" }, summary: { zh: "一行即一页，可按表样打印。", en: "One row is one page, printed as the form." }, active: true },
      { id: "1/R78", policyVersion: "1", clause: "R78", section: "3", kind: "gate", title: { zh: "角色", en: "Roles" }, summary: { zh: "各角色只做其职责内的事。", en: "Each role does what is its own to do." }, active: true }
    ]
  };

  // sheets-templates/compliance.json
  var compliance_default = {
    $schema: "./schema.json",
    register: "compliance",
    title: { zh: "条款执行", en: "Compliance" },
    key: "clause",
    visible: false,
    order: 86,
    size: "small",
    columns: [
      { key: "clause", label: { zh: "条款", en: "Clause" }, type: "id", width: 70, guarded: true },
      { key: "section", label: { zh: "章节", en: "Section" }, type: "text", width: 80, guarded: true },
      { key: "kind", label: { zh: "类别", en: "Kind" }, type: "choice", choices: "clauseKind", width: 80, guarded: true },
      { key: "title", label: { zh: "条款名称", en: "Title" }, type: "text", width: 200, guarded: true },
      { key: "kept", label: { zh: "合规", en: "Kept" }, type: "int", width: 80, guarded: true },
      { key: "broken", label: { zh: "违规", en: "Broken" }, type: "int", width: 80, guarded: true },
      { key: "notApplicable", label: { zh: "不适用", en: "Not applicable" }, type: "int", width: 80, guarded: true },
      { key: "noEvidence", label: { zh: "缺证据", en: "No evidence" }, type: "int", width: 80, guarded: true },
      { key: "offending", label: { zh: "违规编号", en: "Offending numbers" }, type: "longText", width: 360, wrap: true, guarded: true },
      { key: "period", label: { zh: "期间", en: "Period" }, type: "text", width: 160, guarded: true },
      { key: "judgedAt", label: { zh: "统计时间", en: "Counted at" }, type: "dateTime", width: 130, guarded: true }
    ]
  };

  // sheets-templates/contracts.json
  var contracts_default = {
    $schema: "./schema.json",
    register: "contracts",
    title: { zh: "保修合同", en: "Maintenance contracts" },
    key: "no",
    visible: false,
    order: 110,
    size: "small",
    columns: [
      { key: "no", label: { zh: "合同号", en: "Contract no." }, type: "id", width: 150, required: true },
      { key: "customerNo", label: { zh: "客户编号", en: "Customer no." }, type: "ref", ref: "customers", width: 110, required: true },
      { key: "customerName", label: { zh: "客户名称", en: "Customer" }, type: "text", width: 160 },
      { key: "serials", label: { zh: "产品序列号", en: "Product serial nos." }, type: "longText", width: 260, wrap: true, note: { zh: "多个序列号用“、”或“,”隔开。", en: "Several serial numbers are parted by commas." } },
      { key: "scopeNote", label: { zh: "范围说明", en: "Scope" }, type: "text", width: 200 },
      { key: "startOn", label: { zh: "起始日期", en: "From" }, type: "date", width: 100, required: true },
      { key: "endOn", label: { zh: "截止日期", en: "Until" }, type: "date", width: 100, required: true, note: { zh: "当日仍有效。", en: "This day is still covered." } },
      { key: "partsRule", label: { zh: "零配件价格规则", en: "Parts are charged" }, type: "choice", choices: "partsRule", width: 120 },
      { key: "partsPercent", label: { zh: "零配件折扣百分比", en: "Parts, percent of list" }, type: "int", width: 130, note: { zh: "规则为折扣时：按目录价的百分之几收取。", en: 'For the rule "discount": percent of the list price that is charged.' } },
      { key: "labourRule", label: { zh: "工时价格规则", en: "Labour is charged" }, type: "choice", choices: "labourRule", width: 120 },
      { key: "labourPercent", label: { zh: "工时折扣百分比", en: "Labour, percent of list" }, type: "int", width: 130 },
      { key: "status", label: { zh: "状态", en: "Status" }, type: "choice", choices: "contractStatus", width: 90 },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/counters.json
  var counters_default = {
    $schema: "./schema.json",
    register: "counters",
    title: { zh: "编号计数", en: "Counters" },
    key: "name",
    visible: false,
    order: 220,
    size: "small",
    columns: [
      { key: "name", label: { zh: "名称", en: "Name" }, type: "id", width: 180, guarded: true },
      { key: "value", label: { zh: "当前值", en: "Value" }, type: "int", width: 80, guarded: true }
    ]
  };

  // sheets-templates/customers.json
  var customers_default = {
    $schema: "./schema.json",
    register: "customers",
    title: { zh: "客户", en: "Customers" },
    key: "no",
    visible: true,
    order: 80,
    size: "big",
    tabColor: "#9334e6",
    columns: [
      { key: "no", label: { zh: "客户编号", en: "Customer no." }, type: "id", width: 110, guarded: true },
      { key: "name", label: { zh: "客户名称", en: "Name" }, type: "text", width: 180, required: true },
      { key: "kind", label: { zh: "客户类型", en: "Kind" }, type: "choice", choices: "customerKind", width: 90 },
      { key: "contactName", label: { zh: "联系人", en: "Contact person" }, type: "text", width: 100 },
      { key: "phone", label: { zh: "电话", en: "Telephone" }, type: "phone", width: 130, required: true },
      { key: "phoneOriginal", label: { zh: "电话原文", en: "Telephone as given" }, type: "text", width: 130, hidden: true },
      { key: "phone2", label: { zh: "备用电话", en: "Second telephone" }, type: "phone", width: 130 },
      { key: "email", label: { zh: "邮箱", en: "E-mail" }, type: "email", width: 190 },
      { key: "areaCode", label: { zh: "地区", en: "Area" }, type: "ref", ref: "areas", width: 100 },
      { key: "address", label: { zh: "地址", en: "Address" }, type: "text", width: 240 },
      { key: "habits", label: { zh: "客户习惯与注意事项", en: "Habits and things to mind" }, type: "longText", width: 260, wrap: true },
      { key: "taxNo", label: { zh: "纳税人识别号", en: "Tax no." }, type: "text", width: 180 },
      { key: "consent", label: { zh: "同意回访", en: "Agrees to follow-up" }, type: "bool", width: 90 },
      { key: "optOut", label: { zh: "拒绝联系", en: "Wants no contact" }, type: "bool", width: 90, note: { zh: "勾选后不再寄调查卡，也不再回访。", en: "When ticked: no survey cards and no follow-up calls." } },
      { key: "note", label: { zh: "备注", en: "Note" }, type: "text", width: 180 },
      { key: "keepUntil", label: { zh: "保存至", en: "Kept until" }, type: "date", width: 100, note: { zh: "过了这一天，夜间任务抹除此客户的资料；空着则按设置 retentionMonths。", en: "After this day the nightly job erases this customer; blank: by the setting retentionMonths." } },
      { key: "erasedAt", label: { zh: "抹除时间", en: "Erased at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/exceptions.json
  var exceptions_default = {
    $schema: "./schema.json",
    register: "exceptions",
    title: { zh: "例外规定", en: "Exceptions" },
    key: "no",
    visible: false,
    order: 143,
    size: "small",
    columns: [
      { key: "no", label: { zh: "编号", en: "No." }, type: "id", width: 140, guarded: true },
      { key: "clause", label: { zh: "条款", en: "Clause" }, type: "text", width: 80, required: true },
      { key: "customerNo", label: { zh: "客户编号", en: "Customer no." }, type: "ref", ref: "customers", width: 110 },
      { key: "serial", label: { zh: "产品序列号", en: "Product serial no." }, type: "ref", ref: "products", width: 150 },
      { key: "contractNo", label: { zh: "合同号", en: "Contract no." }, type: "ref", ref: "contracts", width: 130 },
      { key: "parameters", label: { zh: "参数", en: "Parameters" }, type: "text", width: 200, note: { zh: "例如 minutes=60；写 off 表示不适用该条款。", en: 'As minutes=60; "off" means that the clause does not apply.' } },
      { key: "reason", label: { zh: "理由", en: "Reason" }, type: "longText", width: 260, required: true, wrap: true },
      { key: "fromOn", label: { zh: "起始日期", en: "From" }, type: "date", width: 100 },
      { key: "untilOn", label: { zh: "截止日期", en: "Until" }, type: "date", width: 100 },
      { key: "grantedBy", label: { zh: "准予人", en: "Granted by" }, type: "text", width: 190, guarded: true },
      { key: "grantedAt", label: { zh: "准予时间", en: "Granted at" }, type: "dateTime", width: 130, guarded: true },
      { key: "active", label: { zh: "有效", en: "Active" }, type: "bool", width: 80 },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/feedback.json
  var feedback_default = {
    $schema: "./schema.json",
    register: "feedback",
    title: { zh: "意见与投诉", en: "Feedback and complaints" },
    key: "no",
    visible: true,
    order: 72,
    size: "big",
    columns: [
      { key: "no", label: { zh: "编号", en: "No." }, type: "id", width: 130, guarded: true },
      { key: "kind", label: { zh: "类别", en: "Kind" }, type: "choice", choices: "feedbackKind", width: 90, required: true },
      { key: "status", label: { zh: "状态", en: "Status" }, type: "choice", choices: "feedbackStatus", width: 90, guarded: true },
      { key: "unit", label: { zh: "责任单位", en: "Unit" }, type: "ref", ref: "units", width: 110, guarded: true },
      { key: "owner", label: { zh: "负责人", en: "Owner" }, type: "staffRef", width: 190, guarded: true },
      { key: "channel", label: { zh: "来源方式", en: "Channel" }, type: "choice", choices: "channel", width: 100, required: true },
      { key: "receivedAt", label: { zh: "收到时间", en: "Received at" }, type: "dateTime", width: 130, required: true },
      { key: "letterDate", label: { zh: "来信日期", en: "Date of the letter" }, type: "date", width: 100 },
      { key: "documentRef", label: { zh: "文件凭据", en: "Document reference" }, type: "text", width: 160 },
      { key: "requestNo", label: { zh: "需求表 NO.", en: "Request no." }, type: "ref", ref: "requests", width: 130 },
      { key: "surveyNo", label: { zh: "调查卡号", en: "Survey card no." }, type: "ref", ref: "surveys", width: 130 },
      { key: "technician", label: { zh: "涉及人员", en: "Technician concerned" }, type: "staffRef", width: 190, guarded: true },
      { key: "customerNo", label: { zh: "客户编号", en: "Customer no." }, type: "ref", ref: "customers", width: 110 },
      { key: "customerName", label: { zh: "客户名称", en: "Customer" }, type: "text", width: 160 },
      { key: "phone", label: { zh: "电话", en: "Telephone" }, type: "phone", width: 130 },
      { key: "email", label: { zh: "邮箱", en: "E-mail" }, type: "email", width: 190 },
      { key: "anonymous", label: { zh: "匿名", en: "Anonymous" }, type: "bool", width: 80 },
      { key: "verbatim", label: { zh: "原话", en: "In the customer's words" }, type: "longText", width: 300, required: true, wrap: true },
      { key: "dueAt", label: { zh: "应答复时间", en: "First reply due" }, type: "dateTime", width: 130, guarded: true },
      { key: "repliedAt", label: { zh: "首次答复时间", en: "First replied at" }, type: "dateTime", width: 130, guarded: true },
      { key: "repliedBy", label: { zh: "答复人", en: "Replied by" }, type: "staffRef", width: 190, guarded: true },
      { key: "reply", label: { zh: "答复内容", en: "Reply" }, type: "longText", width: 260, wrap: true },
      { key: "comfort", label: { zh: "安抚措施", en: "Reassurance" }, type: "choice", choices: "comfort", width: 120 },
      { key: "comfortText", label: { zh: "安抚说明", en: "Reassurance in words" }, type: "text", width: 220 },
      { key: "promiseDueAt", label: { zh: "承诺期限", en: "Promised for" }, type: "dateTime", width: 130, guarded: true },
      { key: "conclusion", label: { zh: "结论", en: "Conclusion" }, type: "choice", choices: "feedbackConclusion", width: 110, guarded: true },
      { key: "conclusionText", label: { zh: "结论说明", en: "Conclusion in words" }, type: "longText", width: 260, wrap: true },
      { key: "resolution", label: { zh: "处理结果", en: "What was done" }, type: "longText", width: 260, wrap: true },
      { key: "followingRequestNo", label: { zh: "后续需求表", en: "Request that followed" }, type: "ref", ref: "requests", width: 130, guarded: true },
      { key: "closedAt", label: { zh: "办结时间", en: "Closed at" }, type: "dateTime", width: 130, guarded: true },
      { key: "closedBy", label: { zh: "办结人", en: "Closed by" }, type: "staffRef", width: 190, guarded: true },
      { key: "escalationId", label: { zh: "转报编号", en: "Escalation" }, type: "text", width: 160, hidden: true, guarded: true },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/followUps.json
  var followUps_default = {
    $schema: "./schema.json",
    register: "followUps",
    title: { zh: "定期回访", en: "Follow-up calls" },
    key: "id",
    visible: false,
    order: 78,
    size: "big",
    columns: [
      { key: "id", label: { zh: "编号", en: "No." }, type: "id", width: 170, guarded: true },
      { key: "serial", label: { zh: "产品序列号", en: "Product serial no." }, type: "ref", ref: "products", width: 150, guarded: true },
      { key: "months", label: { zh: "购置后月数", en: "Months after purchase" }, type: "int", width: 100, guarded: true },
      { key: "status", label: { zh: "状态", en: "Status" }, type: "choice", choices: "followUpStatus", width: 90, guarded: true },
      { key: "dueOn", label: { zh: "计划日期", en: "Planned for" }, type: "date", width: 100, guarded: true },
      { key: "customerNo", label: { zh: "客户编号", en: "Customer no." }, type: "ref", ref: "customers", width: 110, guarded: true },
      { key: "customerName", label: { zh: "客户名称", en: "Customer" }, type: "text", width: 160, guarded: true },
      { key: "phone", label: { zh: "电话", en: "Telephone" }, type: "phone", width: 130, guarded: true },
      { key: "productName", label: { zh: "产品", en: "Product" }, type: "text", width: 160, guarded: true },
      { key: "unit", label: { zh: "单位", en: "Unit" }, type: "ref", ref: "units", width: 110, guarded: true },
      { key: "calledAt", label: { zh: "回访时间", en: "Called at" }, type: "dateTime", width: 130, guarded: true },
      { key: "calledBy", label: { zh: "回访人", en: "Called by" }, type: "staffRef", width: 190, guarded: true },
      { key: "attempts", label: { zh: "未接通次数", en: "Calls not answered" }, type: "int", width: 80, guarded: true },
      { key: "usage", label: { zh: "使用状况", en: "How it is used" }, type: "longText", width: 260, wrap: true },
      { key: "needs", label: { zh: "服务需求", en: "Needs" }, type: "longText", width: 260, wrap: true },
      { key: "satisfaction", label: { zh: "产品满意度", en: "Satisfaction" }, type: "int", width: 80 },
      { key: "note", label: { zh: "备注", en: "Note" }, type: "text", width: 200 },
      { key: "requestNo", label: { zh: "转需求表 NO.", en: "Request that followed" }, type: "ref", ref: "requests", width: 130, guarded: true },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/handovers.json
  var handovers_default = {
    $schema: "./schema.json",
    register: "handovers",
    title: { zh: "交接单", en: "Hand-over slips" },
    key: "id",
    visible: false,
    order: 35,
    size: "big",
    columns: [
      { key: "id", label: { zh: "行号", en: "Line" }, type: "id", width: 160, guarded: true },
      { key: "slipNo", label: { zh: "交接单号", en: "Slip no." }, type: "text", width: 140, guarded: true },
      { key: "requestNo", label: { zh: "需求表 NO.", en: "Request no." }, type: "ref", ref: "requests", width: 130, guarded: true },
      { key: "unit", label: { zh: "单位", en: "Unit" }, type: "ref", ref: "units", width: 110, guarded: true },
      { key: "direction", label: { zh: "方向", en: "Direction" }, type: "choice", choices: "handoverDirection", width: 80, guarded: true },
      { key: "at", label: { zh: "交接时间", en: "Handed over at" }, type: "dateTime", width: 130, guarded: true },
      { key: "item", label: { zh: "物品", en: "Item" }, type: "text", width: 180, required: true },
      { key: "serial", label: { zh: "序列号", en: "Serial no." }, type: "text", width: 140 },
      { key: "quantity", label: { zh: "数量", en: "Quantity" }, type: "int", width: 80, required: true },
      { key: "condition", label: { zh: "外观状况", en: "Condition" }, type: "text", width: 200, required: true },
      { key: "accessories", label: { zh: "附件", en: "Accessories" }, type: "text", width: 180 },
      { key: "dueAt", label: { zh: "约定交还期限", en: "To be returned by" }, type: "dateTime", width: 130, guarded: true },
      { key: "outId", label: { zh: "对应取回行", en: "Line taken back" }, type: "text", width: 140, hidden: true, guarded: true },
      { key: "customerSignature", label: { zh: "客户签名", en: "Customer's signature" }, type: "text", width: 120, required: true },
      { key: "signatureKind", label: { zh: "签名方式", en: "Kind of signature" }, type: "choice", choices: "signatureKind", width: 100 },
      { key: "signatureRef", label: { zh: "签名件", en: "Signature document" }, type: "text", width: 160 },
      { key: "staff", label: { zh: "经办人签名", en: "Signed for us by" }, type: "staffRef", width: 190, guarded: true },
      { key: "note", label: { zh: "备注", en: "Note" }, type: "text", width: 200 },
      { key: "withdrawnAt", label: { zh: "撤回时间", en: "Withdrawn at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/invoiceKinds.json
  var invoiceKinds_default = {
    $schema: "./schema.json",
    register: "invoiceKinds",
    title: { zh: "发票种类", en: "Invoice kinds" },
    key: "code",
    visible: false,
    order: 113,
    size: "small",
    columns: [
      { key: "code", label: { zh: "代码", en: "Code" }, type: "id", width: 150, required: true, note: { zh: "与字典 invoiceKind 的代码相同。", en: "The same as the code in the list invoiceKind of the choices." } },
      { key: "name", label: { zh: "发票类型", en: "Kind" }, type: "choice", choices: "invoiceKind", width: 220 },
      { key: "taxCode", label: { zh: "税务代码", en: "Tax code" }, type: "text", width: 80 },
      { key: "numberPattern", label: { zh: "号码规则", en: "Rule for the number" }, type: "text", width: 150, note: { zh: "正则表达式，须全部相符：\\d{20} 即 20 位数字；留空即不限。", en: "A regular expression for the whole number: \\d{20} is 20 digits; blank: anything." } },
      { key: "codePattern", label: { zh: "发票代码规则", en: "Rule for the invoice code" }, type: "text", width: 150, note: { zh: "正则表达式：\\d{10}|\\d{12} 即 10 或 12 位数字；留空即没有发票代码。", en: "A regular expression: \\d{10}|\\d{12} is 10 or 12 digits; blank: there is no code." } },
      { key: "isSpecial", label: { zh: "专用发票", en: "Special invoice" }, type: "bool", width: 90, note: { zh: "只开给单位，并须有纳税人识别号。", en: "For organisations only, with their tax number." } },
      { key: "isFormal", label: { zh: "正式发票", en: "Formal invoice" }, type: "bool", width: 90, note: { zh: "是否满足办法要求的正式发票；收据不是。", en: "Whether it is an invoice in the sense of the policy; a receipt is none." } },
      { key: "voidWithin", label: { zh: "可作废期限", en: "May be voided" }, type: "choice", choices: "voidWithin", width: 110, note: { zh: "过期或不可作废的，只能红冲。", en: "Later, or where it never may, it can only be reversed in red." } },
      { key: "note", label: { zh: "说明", en: "Note" }, type: "text", width: 240 }
    ],
    rows: [
      { code: "e-special", name: "e-special", taxCode: "81", numberPattern: "\\d{20}", isSpecial: true, isFormal: true, voidWithin: "never" },
      { code: "e-ordinary", name: "e-ordinary", taxCode: "82", numberPattern: "\\d{20}", isFormal: true, voidWithin: "never" },
      { code: "paper-e-special", name: "paper-e-special", taxCode: "85", numberPattern: "\\d{20}", codePattern: "\\d{18}|\\d{20}", isSpecial: true, isFormal: true, voidWithin: "never", note: { zh: "印刷的发票代码和号码连写", en: "The printed code and number, written together" } },
      { code: "paper-e-ordinary", name: "paper-e-ordinary", taxCode: "86", numberPattern: "\\d{20}", codePattern: "\\d{18}|\\d{20}", isFormal: true, voidWithin: "never", note: { zh: "印刷的发票代码和号码连写", en: "The printed code and number, written together" } },
      { code: "special", name: "special", taxCode: "004", numberPattern: "\\d{8}", codePattern: "\\d{10}", isSpecial: true, isFormal: true, voidWithin: "month" },
      { code: "ordinary", name: "ordinary", taxCode: "007", numberPattern: "\\d{8}", codePattern: "\\d{10}|\\d{12}", isFormal: true, voidWithin: "month" },
      { code: "electronic-ordinary", name: "electronic-ordinary", taxCode: "026", numberPattern: "\\d{8}", codePattern: "\\d{12}", isFormal: true, voidWithin: "never" },
      { code: "electronic-special", name: "electronic-special", taxCode: "028", numberPattern: "\\d{8}", codePattern: "\\d{12}", isSpecial: true, isFormal: true, voidWithin: "never" },
      { code: "receipt", name: "receipt", numberPattern: ".+", voidWithin: "always" }
    ]
  };

  // sheets-templates/invoiceLines.json
  var invoiceLines_default = {
    $schema: "./schema.json",
    register: "invoiceLines",
    title: { zh: "发票明细", en: "Invoice lines" },
    key: "id",
    visible: false,
    order: 52,
    size: "big",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 150, guarded: true },
      { key: "invoiceId", label: { zh: "发票编号", en: "Invoice id" }, type: "ref", ref: "invoices", width: 130, required: true },
      { key: "requestNo", label: { zh: "需求表NO.", en: "Request no." }, type: "ref", ref: "requests", width: 130, required: true },
      { key: "item", label: { zh: "项目名称", en: "Item" }, type: "text", width: 200, required: true },
      { key: "taxClassCode", label: { zh: "税收分类编码", en: "Tax class code" }, type: "text", width: 180 },
      { key: "spec", label: { zh: "规格型号", en: "Specification" }, type: "text", width: 120 },
      { key: "unitName", label: { zh: "单位", en: "Unit" }, type: "text", width: 80 },
      { key: "quantity", label: { zh: "数量", en: "Quantity" }, type: "number", width: 80 },
      { key: "unitPrice", label: { zh: "单价（不含税）", en: "Unit price (net)" }, type: "number", width: 110 },
      { key: "net", label: { zh: "金额", en: "Net" }, type: "money", width: 95 },
      { key: "rate", label: { zh: "税率", en: "Tax rate" }, type: "number", width: 80, note: { zh: "小数：0.13 即 13%。", en: "As a fraction: 0.13 is 13 %." } },
      { key: "tax", label: { zh: "税额", en: "Tax" }, type: "money", width: 95 },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/invoices.json
  var invoices_default = {
    $schema: "./schema.json",
    register: "invoices",
    title: { zh: "发票", en: "Invoices" },
    key: "id",
    visible: true,
    order: 50,
    size: "big",
    tabColor: "#188038",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 130, guarded: true },
      { key: "requestNo", label: { zh: "需求表NO.", en: "Request no." }, type: "ref", ref: "requests", width: 130, required: true },
      { key: "kind", label: { zh: "发票类型", en: "Kind" }, type: "choice", choices: "invoiceKind", width: 190, required: true },
      { key: "code", label: { zh: "发票代码", en: "Invoice code" }, type: "text", width: 120, note: { zh: "仅旧式纸质和电子发票有代码。", en: "Only the older paper and electronic kinds have a code." } },
      { key: "number", label: { zh: "发票号码", en: "Invoice number" }, type: "text", width: 180 },
      { key: "issuedOn", label: { zh: "开票日期", en: "Issued on" }, type: "date", width: 100 },
      { key: "buyerType", label: { zh: "购买方类型", en: "Kind of buyer" }, type: "choice", choices: "buyerType", width: 100 },
      { key: "buyerName", label: { zh: "购买方名称", en: "Buyer" }, type: "text", width: 200 },
      { key: "buyerTaxNo", label: { zh: "购买方纳税人识别号", en: "Buyer's tax no." }, type: "text", width: 180 },
      { key: "net", label: { zh: "合计金额", en: "Net" }, type: "money", width: 95 },
      { key: "taxRate", label: { zh: "税率", en: "Tax rate" }, type: "number", width: 80, note: { zh: "小数：0.13 即 13%。", en: "As a fraction: 0.13 is 13 %." } },
      { key: "tax", label: { zh: "合计税额", en: "Tax" }, type: "money", width: 95 },
      { key: "total", label: { zh: "价税合计（小写）", en: "Total" }, type: "money", width: 120 },
      { key: "totalInWords", label: { zh: "价税合计（大写）", en: "Total in capitals" }, type: "text", width: 240 },
      { key: "status", label: { zh: "状态", en: "Status" }, type: "choice", choices: "invoiceStatus", width: 90 },
      { key: "issuedBy", label: { zh: "开票人", en: "Issued by" }, type: "staffRef", width: 190 },
      { key: "note", label: { zh: "备注", en: "Note" }, type: "text", width: 180 },
      { key: "buyerAddress", label: { zh: "购买方地址电话", en: "Buyer's address and telephone" }, type: "text", width: 200 },
      { key: "buyerBank", label: { zh: "购买方开户行及账号", en: "Buyer's bank and account" }, type: "text", width: 200 },
      { key: "differenceReason", label: { zh: "与应收不符的原因", en: "Why it differs from the amount payable" }, type: "text", width: 180 },
      { key: "delivery", label: { zh: "交付方式", en: "Delivered by" }, type: "choice", choices: "invoiceDelivery", width: 90 },
      { key: "deliveredAt", label: { zh: "交付时间", en: "Delivered at" }, type: "dateTime", width: 130 },
      { key: "redOf", label: { zh: "原发票号码", en: "Reverses invoice no." }, type: "text", width: 180, note: { zh: "本行为红字发票时填写。", en: "Filled in where this row is a red-letter invoice." } },
      { key: "confirmationNo", label: { zh: "红字确认单编号", en: "Red-letter confirmation no." }, type: "text", width: 180 },
      { key: "endReason", label: { zh: "作废或红冲原因", en: "Why voided or reversed" }, type: "text", width: 180 },
      { key: "endedAt", label: { zh: "作废或红冲时间", en: "Voided or reversed at" }, type: "dateTime", width: 130 },
      { key: "attachment", label: { zh: "附件", en: "Attachment" }, type: "text", width: 160 },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/jobs.json
  var jobs_default = {
    $schema: "./schema.json",
    register: "jobs",
    title: { zh: "运行日志", en: "Job log" },
    key: "id",
    visible: false,
    order: 250,
    size: "big",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 130, guarded: true },
      { key: "job", label: { zh: "任务", en: "Job" }, type: "text", width: 140 },
      { key: "businessDate", label: { zh: "业务日期", en: "Business date" }, type: "date", width: 100 },
      { key: "startedAt", label: { zh: "开始时间", en: "Started at" }, type: "dateTime", width: 130 },
      { key: "finishedAt", label: { zh: "结束时间", en: "Finished at" }, type: "dateTime", width: 130 },
      { key: "status", label: { zh: "状态", en: "Status" }, type: "choice", choices: "jobStatus", width: 90 },
      { key: "done", label: { zh: "处理数", en: "Done" }, type: "int", width: 80 },
      { key: "note", label: { zh: "说明", en: "Note" }, type: "longText", width: 360, wrap: true }
    ]
  };

  // sheets-templates/liaison.json
  var liaison_default = {
    $schema: "./schema.json",
    register: "liaison",
    title: { zh: "联络与困难", en: "Contacts and difficulties" },
    key: "id",
    visible: false,
    order: 76,
    size: "big",
    columns: [
      { key: "id", label: { zh: "编号", en: "No." }, type: "id", width: 140, guarded: true },
      { key: "kind", label: { zh: "类别", en: "Kind" }, type: "choice", choices: "liaisonKind", width: 90, guarded: true },
      { key: "status", label: { zh: "状态", en: "Status" }, type: "choice", choices: "liaisonStatus", width: 90, guarded: true },
      { key: "unit", label: { zh: "单位", en: "Unit" }, type: "ref", ref: "units", width: 110, required: true },
      { key: "at", label: { zh: "时间", en: "At" }, type: "dateTime", width: 130, required: true },
      { key: "staff", label: { zh: "经办人", en: "By" }, type: "staffRef", width: 190, guarded: true },
      { key: "contactPerson", label: { zh: "对方人员", en: "Contact person" }, type: "text", width: 140 },
      { key: "content", label: { zh: "内容", en: "Content" }, type: "longText", width: 260, required: true, wrap: true },
      { key: "requestNo", label: { zh: "需求表 NO.", en: "Request no." }, type: "ref", ref: "requests", width: 130 },
      { key: "help", label: { zh: "协助措施", en: "Help given" }, type: "longText", width: 260, wrap: true },
      { key: "helpedBy", label: { zh: "协助人", en: "Helped by" }, type: "staffRef", width: 190, guarded: true },
      { key: "helpedAt", label: { zh: "协助时间", en: "Helped at" }, type: "dateTime", width: 130, guarded: true },
      { key: "solvedAt", label: { zh: "解决时间", en: "Solved at" }, type: "dateTime", width: 130, guarded: true },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/outbox.json
  var outbox_default = {
    $schema: "./schema.json",
    register: "outbox",
    title: { zh: "待发邮件", en: "Outbox" },
    key: "id",
    visible: false,
    order: 230,
    size: "big",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 130, guarded: true },
      { key: "kind", label: { zh: "类别", en: "Kind" }, type: "choice", choices: "mailKind", width: 100 },
      { key: "to", label: { zh: "收件人", en: "To" }, type: "text", width: 220 },
      { key: "subject", label: { zh: "主题", en: "Subject" }, type: "text", width: 240 },
      { key: "body", label: { zh: "正文", en: "Body" }, type: "longText", width: 360, wrap: true },
      { key: "requestNo", label: { zh: "需求表NO.", en: "Request no." }, type: "ref", ref: "requests", width: 130 },
      { key: "dueAt", label: { zh: "应发时间", en: "Due at" }, type: "dateTime", width: 130 },
      { key: "status", label: { zh: "状态", en: "Status" }, type: "choice", choices: "mailStatus", width: 90 },
      { key: "sentAt", label: { zh: "发出时间", en: "Sent at" }, type: "dateTime", width: 130 },
      { key: "attempts", label: { zh: "尝试次数", en: "Attempts" }, type: "int", width: 80 },
      { key: "error", label: { zh: "错误", en: "Error" }, type: "text", width: 240 }
    ]
  };

  // sheets-templates/payments.json
  var payments_default = {
    $schema: "./schema.json",
    register: "payments",
    title: { zh: "收款", en: "Payments" },
    key: "id",
    visible: false,
    order: 60,
    size: "big",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 130, guarded: true },
      { key: "requestNo", label: { zh: "需求表NO.", en: "Request no." }, type: "ref", ref: "requests", width: 130, required: true },
      { key: "amount", label: { zh: "收款金额", en: "Amount" }, type: "money", width: 95, required: true },
      { key: "method", label: { zh: "收款方式", en: "Method" }, type: "choice", choices: "paymentMethod", width: 100, required: true },
      { key: "receivedAt", label: { zh: "收款时间", en: "Received at" }, type: "dateTime", width: 130 },
      { key: "receivedBy", label: { zh: "收款人", en: "Received by" }, type: "staffRef", width: 190 },
      { key: "invoiceNo", label: { zh: "发票号码", en: "Invoice no." }, type: "text", width: 170 },
      { key: "note", label: { zh: "备注", en: "Note" }, type: "text", width: 180 },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/policyVersions.json
  var policyVersions_default = {
    $schema: "./schema.json",
    register: "policyVersions",
    title: { zh: "办法版本", en: "Policy versions" },
    key: "policyVersion",
    visible: false,
    order: 141,
    size: "small",
    columns: [
      { key: "policyVersion", label: { zh: "办法版本", en: "Policy version" }, type: "id", width: 90, guarded: true },
      { key: "kind", label: { zh: "类别", en: "Kind" }, type: "choice", choices: "policyKind", width: 90, guarded: true },
      { key: "status", label: { zh: "状态", en: "Status" }, type: "choice", choices: "policyStatus", width: 90, guarded: true },
      { key: "basedOn", label: { zh: "所据版本", en: "Based on" }, type: "text", width: 90, guarded: true },
      { key: "reason", label: { zh: "制定或修正理由", en: "Reason" }, type: "longText", width: 260, wrap: true },
      { key: "draftedAt", label: { zh: "起草时间", en: "Drafted at" }, type: "dateTime", width: 130, guarded: true },
      { key: "draftedBy", label: { zh: "起草人", en: "Drafted by" }, type: "text", width: 190, guarded: true },
      { key: "approvedAt", label: { zh: "批准时间", en: "Approved at" }, type: "dateTime", width: 130, guarded: true },
      { key: "approvedBy", label: { zh: "批准人", en: "Approved by" }, type: "text", width: 190, guarded: true },
      { key: "approvalNote", label: { zh: "批准意见", en: "Approval note" }, type: "text", width: 200 },
      { key: "effectiveFrom", label: { zh: "生效日期", en: "In force from" }, type: "date", width: 100, guarded: true },
      { key: "frozen", label: { zh: "生效条款（存底）", en: "Clauses as approved" }, type: "longText", width: 260, hidden: true, guarded: true },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ],
    rows: [
      { policyVersion: "1", kind: "create", status: "approved", reason: { zh: "随工作簿交付的样本办法；请换成本公司的条款摘要。", en: "The sample policy that comes with the workbook; replace its summaries with your company's." }, effectiveFrom: "2000-01-01" }
    ]
  };

  // sheets-templates/prices.json
  var prices_default = {
    $schema: "./schema.json",
    register: "prices",
    title: { zh: "价目与备件", en: "Prices and parts" },
    key: "code",
    visible: false,
    order: 120,
    size: "small",
    columns: [
      { key: "code", label: { zh: "编码", en: "Code" }, type: "id", width: 120, required: true },
      { key: "kind", label: { zh: "类别", en: "Kind" }, type: "choice", choices: "chargeKind", width: 90, required: true },
      { key: "name", label: { zh: "名称", en: "Name" }, type: "text", width: 200, required: true },
      { key: "unitName", label: { zh: "计量单位", en: "Unit of measure" }, type: "text", width: 80 },
      { key: "cost", label: { zh: "成本价", en: "Cost" }, type: "money", width: 95 },
      { key: "listPrice", label: { zh: "目录价", en: "List price" }, type: "money", width: 95, required: true },
      { key: "taxRate", label: { zh: "税率", en: "Tax rate" }, type: "number", width: 80, note: { zh: "小数：0.13 即 13%。留空即按税率表。", en: "As a fraction: 0.13 is 13 %. Blank: that of the tax rates." } },
      { key: "validFrom", label: { zh: "生效日期", en: "Valid from" }, type: "date", width: 100 },
      { key: "active", label: { zh: "启用", en: "Active" }, type: "bool", width: 80 },
      { key: "taxCategory", label: { zh: "计税类别", en: "Tax category" }, type: "choice", choices: "taxCategory", width: 150, note: { zh: "留空时：零配件按货物，其余按维修劳务；其他服务按咨询。", en: "Blank: parts count as goods, the rest as repair work; other services as consulting." } },
      { key: "taxClassCode", label: { zh: "税收分类编码", en: "Tax class code" }, type: "text", width: 180, note: { zh: "19 位数字，印在发票明细中。", en: "19 digits, for the lines of an invoice." } },
      { key: "invoiceItem", label: { zh: "发票项目名称", en: "Item on the invoice" }, type: "text", width: 180, note: { zh: "如 *劳务*维修费；留空即用税率表中的项目名称或费用项目。", en: "As *劳务*维修费; blank: that of the tax rates, else of the charge." } },
      { key: "mainPart", label: { zh: "主要部件", en: "Main part" }, type: "bool", width: 80 }
    ]
  };

  // sheets-templates/products.json
  var products_default = {
    $schema: "./schema.json",
    register: "products",
    title: { zh: "产品档案", en: "Products" },
    key: "serial",
    visible: true,
    order: 90,
    size: "big",
    tabColor: "#9334e6",
    columns: [
      { key: "serial", label: { zh: "序列号", en: "Serial no." }, type: "id", width: 150, required: true },
      { key: "model", label: { zh: "型号", en: "Model" }, type: "text", width: 120, required: true },
      { key: "name", label: { zh: "产品名称", en: "Product" }, type: "text", width: 160 },
      { key: "customerNo", label: { zh: "客户编号", en: "Customer no." }, type: "ref", ref: "customers", width: 110 },
      { key: "customerName", label: { zh: "客户名称", en: "Customer" }, type: "text", width: 160 },
      { key: "saleDate", label: { zh: "销售日期", en: "Sold on" }, type: "date", width: 100 },
      { key: "invoiceNo", label: { zh: "销售发票号码", en: "Sales invoice no." }, type: "text", width: 170 },
      { key: "invoiceDate", label: { zh: "发票日期", en: "Invoiced on" }, type: "date", width: 100 },
      { key: "deliveryDate", label: { zh: "交付日期", en: "Delivered on" }, type: "date", width: 100 },
      { key: "installDate", label: { zh: "安装日期", en: "Installed on" }, type: "date", width: 100 },
      { key: "startBasis", label: { zh: "保修起算依据", en: "Warranty starts from" }, type: "choice", choices: "startBasis", width: 120, note: { zh: "留空：发票日期，无发票则销售日期。", en: "Blank: the invoice date, without one the sale date." } },
      { key: "wholeMonths", label: { zh: "整机保修月数", en: "Whole unit, months" }, type: "int", width: 110 },
      { key: "mainMonths", label: { zh: "主要部件保修月数", en: "Main parts, months" }, type: "int", width: 120 },
      { key: "ruleSet", label: { zh: "保修规则", en: "Warranty rules" }, type: "choice", choices: "ruleSet", width: 120, note: { zh: "留空：只按本公司办法；选“三包”另提示退货、换货条件。", en: "Blank: the company's policy alone; 'Three guarantees' (三包) adds its rights of return and exchange." } },
      { key: "exchangedOn", label: { zh: "换货日期", en: "Exchanged on" }, type: "date", width: 100, note: { zh: "三包产品换货后，保修期自该日重新计算。", en: "Under the three guarantees the period starts anew on this day." } },
      { key: "repairDays", label: { zh: "累计占用天数", en: "Days in repair" }, type: "int", width: 110, guarded: true },
      { key: "warrantyEnd", label: { zh: "免费保修截止日", en: "Free warranty until" }, type: "date", width: 120, guarded: true, note: { zh: "由系统计算，当日仍在保修期内。", en: "Calculated; this day is still covered." } },
      { key: "status", label: { zh: "状态", en: "Status" }, type: "choice", choices: "productStatus", width: 90 },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/promises.json
  var promises_default = {
    $schema: "./schema.json",
    register: "promises",
    title: { zh: "承诺", en: "Promises" },
    key: "id",
    visible: false,
    order: 30,
    size: "big",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 130, guarded: true },
      { key: "sourceRegister", label: { zh: "来源登记簿", en: "Source register" }, type: "text", width: 110, hidden: true },
      { key: "sourceNo", label: { zh: "来源编号", en: "Source no." }, type: "text", width: 130 },
      { key: "unit", label: { zh: "单位", en: "Unit" }, type: "ref", ref: "units", width: 110, guarded: true },
      { key: "kind", label: { zh: "承诺类别", en: "Kind" }, type: "choice", choices: "promiseKind", width: 100, required: true },
      { key: "content", label: { zh: "承诺内容", en: "What was promised" }, type: "text", width: 260, required: true },
      { key: "item", label: { zh: "事项", en: "Item" }, type: "text", width: 180 },
      { key: "reason", label: { zh: "未了原因", en: "Why not finished" }, type: "choice", choices: "pendingReason", width: 110 },
      { key: "explanation", label: { zh: "向客户的说明", en: "What the customer was told" }, type: "longText", width: 260, wrap: true },
      { key: "promisedAt", label: { zh: "承诺作出时间", en: "Promised at" }, type: "dateTime", width: 130 },
      { key: "dueAt", label: { zh: "承诺期限", en: "Promised for" }, type: "dateTime", width: 130, required: true },
      { key: "promisedBy", label: { zh: "承诺人", en: "Promised by" }, type: "staffRef", width: 190 },
      { key: "doneAt", label: { zh: "实际完成时间", en: "Done at" }, type: "dateTime", width: 130 },
      { key: "result", label: { zh: "结果", en: "Result" }, type: "choice", choices: "promiseResult", width: 100, note: { zh: "留空表示尚未了结。", en: "Blank while the promise is open." } },
      { key: "closedAt", label: { zh: "了结时间", en: "Settled at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "warnedAt", label: { zh: "预警时间", en: "Warned at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "previousId", label: { zh: "上一承诺", en: "Previous promise" }, type: "text", width: 130, hidden: true },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/requests.json
  var requests_default = {
    $schema: "./schema.json",
    register: "requests",
    title: { zh: "客户服务需求表", en: "Service requests" },
    key: "no",
    visible: true,
    order: 10,
    size: "big",
    tabColor: "#1a73e8",
    columns: [
      { key: "no", label: { zh: "NO.", en: "No." }, type: "id", width: 130, guarded: true },
      { key: "stage", label: { zh: "阶段", en: "Stage" }, type: "choice", choices: "stage", width: 90, guarded: true },
      { key: "customerName", label: { zh: "客户名称", en: "Customer" }, type: "text", width: 160, required: true },
      { key: "phone", label: { zh: "电话", en: "Telephone" }, type: "phone", width: 130, required: true },
      { key: "address", label: { zh: "地点", en: "Service address" }, type: "text", width: 220 },
      { key: "productName", label: { zh: "产品", en: "Product" }, type: "text", width: 140 },
      { key: "need", label: { zh: "需服务内容", en: "Service needed" }, type: "longText", width: 280, required: true, wrap: true, note: { zh: "照客户原话记录。", en: "In the customer's own words." } },
      { key: "technician", label: { zh: "服务人员", en: "Technician" }, type: "staffRef", width: 190, guarded: true },
      { key: "appointmentFrom", label: { zh: "约定上门起", en: "Appointment from" }, type: "dateTime", width: 130 },
      { key: "appointmentTo", label: { zh: "约定上门止", en: "Appointment until" }, type: "dateTime", width: 130 },
      { key: "step", label: { zh: "操作", en: "Step" }, type: "choice", choices: "step", width: 110, note: { zh: "在手机上也可用：选一项，系统即办理，结果写在“操作结果”。", en: 'Works on a phone too: choose one and it is carried out; the result appears under "Step result".' } },
      { key: "stepTime", label: { zh: "操作时间", en: "Step time" }, type: "dateTime", width: 130, note: { zh: "留空即为现在。", en: "Leave blank for now." } },
      { key: "stepText", label: { zh: "操作说明", en: "Step remark" }, type: "text", width: 180 },
      { key: "stepResult", label: { zh: "操作结果", en: "Step result" }, type: "text", width: 220, guarded: true },
      { key: "unit", label: { zh: "记录单位", en: "Recording unit" }, type: "ref", ref: "units", width: 110, guarded: true },
      { key: "registeredAt", label: { zh: "登记日期", en: "Registered at" }, type: "dateTime", width: 130, guarded: true },
      { key: "customerNo", label: { zh: "客户编号", en: "Customer no." }, type: "ref", ref: "customers", width: 110, guarded: true },
      { key: "phoneOriginal", label: { zh: "电话原文", en: "Telephone as given" }, type: "text", width: 130, hidden: true },
      { key: "email", label: { zh: "邮箱", en: "E-mail" }, type: "email", width: 190 },
      { key: "contactName", label: { zh: "联系人", en: "Contact person" }, type: "text", width: 100 },
      { key: "areaCode", label: { zh: "地区", en: "Area" }, type: "ref", ref: "areas", width: 100 },
      { key: "productSerial", label: { zh: "产品序列号", en: "Product serial no." }, type: "ref", ref: "products", width: 150 },
      { key: "urgency", label: { zh: "紧急程度", en: "Urgency" }, type: "choice", choices: "urgency", width: 80 },
      { key: "preDiagnosis", label: { zh: "行前预判", en: "First diagnosis" }, type: "longText", width: 260, wrap: true, note: { zh: "行前核查故障的结果。", en: "What was found out before the visit." } },
      { key: "likelyParts", label: { zh: "可能备件", en: "Likely parts" }, type: "text", width: 160 },
      { key: "obtainedAt", label: { zh: "信息获得时间", en: "Information obtained at" }, type: "dateTime", width: 130, required: true, note: { zh: "得知需求的时间，不是录入的时间。", en: "When the need became known, not when it was typed in." } },
      { key: "channel", label: { zh: "信息获得方式", en: "Information obtained by" }, type: "choice", choices: "channel", width: 110, required: true },
      { key: "documentRef", label: { zh: "文件凭据", en: "Document reference" }, type: "text", width: 160, note: { zh: "方式为文件或信函时必填：文件链接或纸质编号。", en: "Needed for a document or letter: its link or paper number." } },
      { key: "registrar", label: { zh: "登记经办人", en: "Registrar" }, type: "staffRef", width: 190, guarded: true },
      { key: "intakeSupervisor", label: { zh: "受理主管", en: "Intake supervisor" }, type: "staffRef", width: 190, guarded: true },
      { key: "intakeConfirmedAt", label: { zh: "受理确认时间", en: "Intake confirmed at" }, type: "dateTime", width: 130, guarded: true },
      { key: "serviceType", label: { zh: "服务种类", en: "Service type" }, type: "choice", choices: "serviceType", width: 90, guarded: true },
      { key: "workKind", label: { zh: "工作类别", en: "Kind of work" }, type: "choice", choices: "workKind", width: 110, guarded: true },
      { key: "typeReason", label: { zh: "种类理由", en: "Reason for the type" }, type: "text", width: 260, guarded: true },
      { key: "typeClause", label: { zh: "依据条款", en: "Deciding clause" }, type: "text", width: 90, hidden: true, guarded: true },
      { key: "contractNo", label: { zh: "保修合同号", en: "Contract no." }, type: "ref", ref: "contracts", width: 120, guarded: true },
      { key: "dispatchedAt", label: { zh: "派工时间", en: "Dispatched at" }, type: "dateTime", width: 130, guarded: true },
      { key: "dispatchedBy", label: { zh: "派工人", en: "Dispatched by" }, type: "staffRef", width: 190, hidden: true, guarded: true },
      { key: "queueOwner", label: { zh: "待派责任人", en: "Queue owner" }, type: "staffRef", width: 190, guarded: true },
      { key: "handlingUnit", label: { zh: "办理单位", en: "Handling unit" }, type: "ref", ref: "units", width: 110, guarded: true, note: { zh: "转报总部后为总部；空白即记录单位。", en: "Head office once escalated; blank: the recording unit." } },
      { key: "escalationId", label: { zh: "转报编号", en: "Escalation" }, type: "text", width: 160, hidden: true, guarded: true },
      { key: "dispatchNote", label: { zh: "派工说明", en: "Dispatch note" }, type: "text", width: 180 },
      { key: "contactedAt", label: { zh: "联系时间", en: "Contacted at" }, type: "dateTime", width: 130, guarded: true },
      { key: "arrivedAt", label: { zh: "到达时间", en: "Arrived at" }, type: "dateTime", width: 130, guarded: true },
      { key: "diagnosedAt", label: { zh: "查明时间", en: "Cause found at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "causeCode", label: { zh: "原因类别", en: "Kind of cause" }, type: "choice", choices: "cause", width: 110 },
      { key: "cause", label: { zh: "故障原因", en: "Cause" }, type: "longText", width: 260, wrap: true },
      { key: "explanation", label: { zh: "向客户的解释", en: "Explanation to the customer" }, type: "longText", width: 260, wrap: true },
      { key: "workDone", label: { zh: "服务记录", en: "Service record" }, type: "longText", width: 260, wrap: true },
      { key: "siteCleaned", label: { zh: "现场已清洁", en: "Site left clean" }, type: "bool", width: 80 },
      { key: "outcome", label: { zh: "服务结果", en: "Outcome" }, type: "choice", choices: "outcome", width: 110, guarded: true },
      { key: "completedAt", label: { zh: "完成时间", en: "Completed at" }, type: "dateTime", width: 130, guarded: true },
      { key: "pendingReason", label: { zh: "未了原因", en: "Why not finished" }, type: "choice", choices: "pendingReason", width: 110, guarded: true },
      { key: "pausedAt", label: { zh: "暂停时间", en: "Paused at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "promiseDueAt", label: { zh: "承诺期限", en: "Promised for" }, type: "dateTime", width: 130, guarded: true },
      { key: "slipNo", label: { zh: "交接单号", en: "Hand-over slip" }, type: "text", width: 130, guarded: true },
      { key: "returnedAt", label: { zh: "交还时间", en: "Returned at" }, type: "dateTime", width: 130, guarded: true },
      { key: "commissionedAt", label: { zh: "调试合格时间", en: "Commissioned at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "repeatOf", label: { zh: "重复维修（原 NO.）", en: "Repeat of" }, type: "ref", ref: "requests", width: 130, guarded: true },
      { key: "answer", label: { zh: "答复内容", en: "Answer given" }, type: "longText", width: 260, wrap: true, note: { zh: "服务种类为“其他”时填写给客户的答复。", en: 'For the type "other": what the customer was told.' } },
      { key: "listTotal", label: { zh: "目录价合计", en: "List total" }, type: "money", width: 95, hidden: true, guarded: true },
      { key: "waivedTotal", label: { zh: "减免合计", en: "Waived total" }, type: "money", width: 95, hidden: true, guarded: true },
      { key: "payable", label: { zh: "应收金额", en: "Payable" }, type: "money", width: 95, guarded: true },
      { key: "deviationApprovedBy", label: { zh: "收费偏差批准人", en: "Deviation approved by" }, type: "staffRef", width: 190, hidden: true, guarded: true },
      { key: "opinion", label: { zh: "客户意见", en: "Customer's opinion" }, type: "longText", width: 260, wrap: true },
      { key: "signatureKind", label: { zh: "签名方式", en: "Kind of signature" }, type: "choice", choices: "signatureKind", width: 100 },
      { key: "signedBy", label: { zh: "客户签名", en: "Signed by" }, type: "text", width: 110 },
      { key: "signedAt", label: { zh: "签名时间", en: "Signed at" }, type: "dateTime", width: 130, guarded: true },
      { key: "witness", label: { zh: "见证人", en: "Witness" }, type: "text", width: 110, note: { zh: "客户拒签时必填。", en: "Needed when the customer refuses to sign." } },
      { key: "signatureRef", label: { zh: "签名件", en: "Signature document" }, type: "text", width: 160 },
      { key: "signatureHash", label: { zh: "签名内容校验码", en: "Digest of what was signed" }, type: "text", width: 150, hidden: true, guarded: true },
      { key: "invoiceNo", label: { zh: "发票号码", en: "Invoice no." }, type: "text", width: 170, guarded: true },
      { key: "invoiceDueOn", label: { zh: "应开票日期", en: "Invoice to be issued by" }, type: "date", width: 100 },
      { key: "paid", label: { zh: "实收金额", en: "Paid" }, type: "money", width: 95, guarded: true },
      { key: "outstandingReason", label: { zh: "未收原因", en: "Reason outstanding" }, type: "text", width: 160 },
      { key: "submittedAt", label: { zh: "上交时间", en: "Handed in at" }, type: "dateTime", width: 130, guarded: true },
      { key: "reviewer", label: { zh: "审阅主管", en: "Reviewer" }, type: "staffRef", width: 190, guarded: true },
      { key: "reviewedAt", label: { zh: "审阅时间", en: "Reviewed at" }, type: "dateTime", width: 130, guarded: true },
      { key: "reviewDecision", label: { zh: "审阅结论", en: "Review decision" }, type: "choice", choices: "reviewDecision", width: 90, guarded: true },
      { key: "reviewComment", label: { zh: "审阅意见", en: "Review comment" }, type: "longText", width: 260, wrap: true },
      { key: "archiveNo", label: { zh: "存档号", en: "Archive no." }, type: "id", width: 130, guarded: true },
      { key: "archivedAt", label: { zh: "存档时间", en: "Archived at" }, type: "dateTime", width: 130, guarded: true },
      { key: "surveyDueOn", label: { zh: "调查卡应寄日期", en: "Survey due on" }, type: "date", width: 120, guarded: true },
      { key: "cancelledAt", label: { zh: "取消时间", en: "Cancelled at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "cancelReason", label: { zh: "取消原因", en: "Reason for cancelling" }, type: "text", width: 180, hidden: true },
      { key: "origin", label: { zh: "来源", en: "Comes from" }, type: "text", width: 140, hidden: true, guarded: true, note: { zh: "由回访、意见或来电转来的编号。", en: "The follow-up, feedback or call that it came from." } },
      { key: "importKey", label: { zh: "导入标识", en: "Import key" }, type: "text", width: 140, hidden: true, guarded: true },
      { key: "importNote", label: { zh: "导入说明", en: "Import note" }, type: "text", width: 200, hidden: true },
      { key: "policyVersion", label: { zh: "办法版本", en: "Policy version" }, type: "text", width: 100, hidden: true, guarded: true },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/roles.json
  var roles_default = {
    $schema: "./schema.json",
    register: "roles",
    title: { zh: "角色", en: "Roles" },
    key: "id",
    visible: false,
    order: 140,
    size: "small",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 200, guarded: true },
      { key: "role", label: { zh: "角色", en: "Role" }, type: "choice", choices: "role", width: 140, required: true },
      { key: "act", label: { zh: "操作", en: "Act" }, type: "text", width: 180, required: true },
      { key: "scope", label: { zh: "范围", en: "Scope" }, type: "choice", choices: "scope", width: 120, required: true }
    ],
    rows: [
      { id: "registrar/registerRequest", role: "registrar", act: "registerRequest", scope: "unit" },
      { id: "registrar/dispatch", role: "registrar", act: "dispatch", scope: "unit" },
      { id: "registrar/amend", role: "registrar", act: "amend", scope: "unit" },
      { id: "registrar/cancel", role: "registrar", act: "cancel", scope: "unit" },
      { id: "registrar/openFeedback", role: "registrar", act: "openFeedback", scope: "unit" },
      { id: "registrar/promise", role: "registrar", act: "promise", scope: "unit" },
      { id: "registrar/recordSurveyAnswer", role: "registrar", act: "recordSurveyAnswer", scope: "unit" },
      { id: "registrar/acknowledge", role: "registrar", act: "acknowledge", scope: "own" },
      { id: "registrar/recordFollowUp", role: "registrar", act: "recordFollowUp", scope: "unit" },
      { id: "registrar/importRows", role: "registrar", act: "importRows", scope: "unit" },
      { id: "registrar/complete", role: "registrar", act: "complete", scope: "own" },
      { id: "registrar/addCharge", role: "registrar", act: "addCharge", scope: "own" },
      { id: "registrar/sign", role: "registrar", act: "sign", scope: "own" },
      { id: "registrar/submitForReview", role: "registrar", act: "submitForReview", scope: "own" },
      { id: "supervisor/complete", role: "supervisor", act: "complete", scope: "own" },
      { id: "supervisor/addCharge", role: "supervisor", act: "addCharge", scope: "own" },
      { id: "supervisor/sign", role: "supervisor", act: "sign", scope: "own" },
      { id: "supervisor/submitForReview", role: "supervisor", act: "submitForReview", scope: "own" },
      { id: "hqService/complete", role: "hqService", act: "complete", scope: "own" },
      { id: "hqService/addCharge", role: "hqService", act: "addCharge", scope: "own" },
      { id: "hqService/sign", role: "hqService", act: "sign", scope: "own" },
      { id: "hqService/submitForReview", role: "hqService", act: "submitForReview", scope: "own" },
      { id: "hqManager/complete", role: "hqManager", act: "complete", scope: "own" },
      { id: "hqManager/addCharge", role: "hqManager", act: "addCharge", scope: "own" },
      { id: "hqManager/sign", role: "hqManager", act: "sign", scope: "own" },
      { id: "hqManager/submitForReview", role: "hqManager", act: "submitForReview", scope: "own" },
      { id: "technician/logContact", role: "technician", act: "logContact", scope: "own" },
      { id: "technician/reschedule", role: "technician", act: "reschedule", scope: "own" },
      { id: "technician/pause", role: "technician", act: "pause", scope: "own" },
      { id: "technician/resume", role: "technician", act: "resume", scope: "own" },
      { id: "technician/arrive", role: "technician", act: "arrive", scope: "own" },
      { id: "technician/complete", role: "technician", act: "complete", scope: "own" },
      { id: "technician/takeBack", role: "technician", act: "takeBack", scope: "own" },
      { id: "technician/returnItems", role: "technician", act: "returnItems", scope: "own" },
      { id: "technician/commission", role: "technician", act: "commission", scope: "own" },
      { id: "technician/sign", role: "technician", act: "sign", scope: "own" },
      { id: "technician/addCharge", role: "technician", act: "addCharge", scope: "own" },
      { id: "technician/issueInvoice", role: "technician", act: "issueInvoice", scope: "own" },
      { id: "technician/recordPayment", role: "technician", act: "recordPayment", scope: "own" },
      { id: "technician/submitForReview", role: "technician", act: "submitForReview", scope: "own" },
      { id: "technician/promise", role: "technician", act: "promise", scope: "own" },
      { id: "technician/renegotiate", role: "technician", act: "renegotiate", scope: "own" },
      { id: "technician/acknowledge", role: "technician", act: "acknowledge", scope: "own" },
      { id: "technician/logDifficulty", role: "technician", act: "logDifficulty", scope: "own" },
      { id: "technician/setAbsence", role: "technician", act: "setAbsence", scope: "own" },
      { id: "supervisor/registerRequest", role: "supervisor", act: "registerRequest", scope: "unit" },
      { id: "supervisor/dispatch", role: "supervisor", act: "dispatch", scope: "unit" },
      { id: "supervisor/amend", role: "supervisor", act: "amend", scope: "unit" },
      { id: "supervisor/cancel", role: "supervisor", act: "cancel", scope: "unit" },
      { id: "supervisor/openFeedback", role: "supervisor", act: "openFeedback", scope: "unit" },
      { id: "supervisor/promise", role: "supervisor", act: "promise", scope: "unit" },
      { id: "supervisor/recordSurveyAnswer", role: "supervisor", act: "recordSurveyAnswer", scope: "unit" },
      { id: "supervisor/recordFollowUp", role: "supervisor", act: "recordFollowUp", scope: "unit" },
      { id: "supervisor/importRows", role: "supervisor", act: "importRows", scope: "unit" },
      { id: "supervisor/confirmIntake", role: "supervisor", act: "confirmIntake", scope: "unit" },
      { id: "supervisor/reassign", role: "supervisor", act: "reassign", scope: "unit" },
      { id: "supervisor/review", role: "supervisor", act: "review", scope: "unit" },
      { id: "supervisor/confirmExclusion", role: "supervisor", act: "confirmExclusion", scope: "unit" },
      { id: "supervisor/approveDeviation", role: "supervisor", act: "approveDeviation", scope: "unit" },
      { id: "supervisor/resolveFeedback", role: "supervisor", act: "resolveFeedback", scope: "unit" },
      { id: "supervisor/escalate", role: "supervisor", act: "escalate", scope: "unit" },
      { id: "supervisor/renegotiate", role: "supervisor", act: "renegotiate", scope: "unit" },
      { id: "supervisor/acknowledge", role: "supervisor", act: "acknowledge", scope: "unit" },
      { id: "supervisor/spotCheck", role: "supervisor", act: "spotCheck", scope: "unit" },
      { id: "supervisor/setAbsence", role: "supervisor", act: "setAbsence", scope: "unit" },
      { id: "hqService/registerRequest", role: "hqService", act: "registerRequest", scope: "unit" },
      { id: "hqService/dispatch", role: "hqService", act: "dispatch", scope: "unit" },
      { id: "hqService/amend", role: "hqService", act: "amend", scope: "unit" },
      { id: "hqService/cancel", role: "hqService", act: "cancel", scope: "unit" },
      { id: "hqService/openFeedback", role: "hqService", act: "openFeedback", scope: "unit" },
      { id: "hqService/promise", role: "hqService", act: "promise", scope: "unit" },
      { id: "hqService/recordSurveyAnswer", role: "hqService", act: "recordSurveyAnswer", scope: "unit" },
      { id: "hqService/recordFollowUp", role: "hqService", act: "recordFollowUp", scope: "all" },
      { id: "hqService/importRows", role: "hqService", act: "importRows", scope: "unit" },
      { id: "hqService/answerEscalation", role: "hqService", act: "answerEscalation", scope: "all" },
      { id: "hqService/expedite", role: "hqService", act: "expedite", scope: "all" },
      { id: "hqService/logHqContact", role: "hqService", act: "logHqContact", scope: "all" },
      { id: "hqService/draftPolicy", role: "hqService", act: "draftPolicy", scope: "all" },
      { id: "hqManager/registerRequest", role: "hqManager", act: "registerRequest", scope: "unit" },
      { id: "hqManager/dispatch", role: "hqManager", act: "dispatch", scope: "unit" },
      { id: "hqManager/amend", role: "hqManager", act: "amend", scope: "unit" },
      { id: "hqManager/cancel", role: "hqManager", act: "cancel", scope: "unit" },
      { id: "hqManager/openFeedback", role: "hqManager", act: "openFeedback", scope: "unit" },
      { id: "hqManager/promise", role: "hqManager", act: "promise", scope: "unit" },
      { id: "hqManager/recordSurveyAnswer", role: "hqManager", act: "recordSurveyAnswer", scope: "unit" },
      { id: "hqManager/recordFollowUp", role: "hqManager", act: "recordFollowUp", scope: "all" },
      { id: "hqManager/importRows", role: "hqManager", act: "importRows", scope: "unit" },
      { id: "hqManager/answerEscalation", role: "hqManager", act: "answerEscalation", scope: "all" },
      { id: "hqManager/expedite", role: "hqManager", act: "expedite", scope: "all" },
      { id: "hqManager/logHqContact", role: "hqManager", act: "logHqContact", scope: "all" },
      { id: "hqManager/draftPolicy", role: "hqManager", act: "draftPolicy", scope: "all" },
      { id: "hqManager/confirmIntake", role: "hqManager", act: "confirmIntake", scope: "unit" },
      { id: "hqManager/reassign", role: "hqManager", act: "reassign", scope: "unit" },
      { id: "hqManager/review", role: "hqManager", act: "review", scope: "unit" },
      { id: "hqManager/confirmExclusion", role: "hqManager", act: "confirmExclusion", scope: "unit" },
      { id: "hqManager/approveDeviation", role: "hqManager", act: "approveDeviation", scope: "unit" },
      { id: "hqManager/resolveFeedback", role: "hqManager", act: "resolveFeedback", scope: "unit" },
      { id: "hqManager/escalate", role: "hqManager", act: "escalate", scope: "unit" },
      { id: "hqManager/renegotiate", role: "hqManager", act: "renegotiate", scope: "unit" },
      { id: "hqManager/acknowledge", role: "hqManager", act: "acknowledge", scope: "unit" },
      { id: "hqManager/spotCheck", role: "hqManager", act: "spotCheck", scope: "unit" },
      { id: "hqManager/setAbsence", role: "hqManager", act: "setAbsence", scope: "unit" },
      { id: "hqManager/grantException", role: "hqManager", act: "grantException", scope: "all" },
      { id: "generalManager/approvePolicy", role: "generalManager", act: "approvePolicy", scope: "all" },
      { id: "generalManager/grantException", role: "generalManager", act: "grantException", scope: "all" },
      { id: "accountant/issueInvoice", role: "accountant", act: "issueInvoice", scope: "all" },
      { id: "accountant/voidInvoice", role: "accountant", act: "voidInvoice", scope: "all" },
      { id: "accountant/recordPayment", role: "accountant", act: "recordPayment", scope: "all" },
      { id: "admin/importRows", role: "admin", act: "importRows", scope: "all" },
      { id: "admin/exportCustomer", role: "admin", act: "exportCustomer", scope: "all" },
      { id: "admin/eraseCustomer", role: "admin", act: "eraseCustomer", scope: "all" },
      { id: "employee/fileCall", role: "employee", act: "fileCall", scope: "all" },
      { id: "registrar/fileCall", role: "registrar", act: "fileCall", scope: "all" },
      { id: "technician/fileCall", role: "technician", act: "fileCall", scope: "all" },
      { id: "supervisor/fileCall", role: "supervisor", act: "fileCall", scope: "all" },
      { id: "hqService/fileCall", role: "hqService", act: "fileCall", scope: "all" },
      { id: "hqManager/fileCall", role: "hqManager", act: "fileCall", scope: "all" },
      { id: "generalManager/fileCall", role: "generalManager", act: "fileCall", scope: "all" },
      { id: "accountant/fileCall", role: "accountant", act: "fileCall", scope: "all" },
      { id: "admin/fileCall", role: "admin", act: "fileCall", scope: "all" },
      { id: "registrar/answerFeedback", role: "registrar", act: "answerFeedback", scope: "unit" },
      { id: "registrar/retract", role: "registrar", act: "retract", scope: "unit" },
      { id: "supervisor/answerFeedback", role: "supervisor", act: "answerFeedback", scope: "unit" },
      { id: "supervisor/retract", role: "supervisor", act: "retract", scope: "unit" },
      { id: "hqService/answerFeedback", role: "hqService", act: "answerFeedback", scope: "unit" },
      { id: "hqService/retract", role: "hqService", act: "retract", scope: "unit" },
      { id: "hqManager/answerFeedback", role: "hqManager", act: "answerFeedback", scope: "unit" },
      { id: "hqManager/retract", role: "hqManager", act: "retract", scope: "unit" },
      { id: "technician/retract", role: "technician", act: "retract", scope: "own" },
      { id: "hqService/resolveFeedback", role: "hqService", act: "resolveFeedback", scope: "unit" },
      { id: "hqService/renegotiate", role: "hqService", act: "renegotiate", scope: "unit" },
      { id: "hqService/acknowledge", role: "hqService", act: "acknowledge", scope: "unit" },
      { id: "supervisor/logDifficulty", role: "supervisor", act: "logDifficulty", scope: "unit" },
      { id: "registrar/logDifficulty", role: "registrar", act: "logDifficulty", scope: "unit" },
      { id: "admin/setAbsence", role: "admin", act: "setAbsence", scope: "all" }
    ]
  };

  // sheets-templates/serviceLog.json
  var serviceLog_default = {
    $schema: "./schema.json",
    register: "serviceLog",
    title: { zh: "服务记录", en: "Service log" },
    key: "id",
    visible: true,
    order: 20,
    size: "big",
    tabColor: "#1a73e8",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 130, guarded: true },
      { key: "requestNo", label: { zh: "需求表NO.", en: "Request no." }, type: "ref", ref: "requests", width: 130, required: true },
      { key: "kind", label: { zh: "类别", en: "Kind" }, type: "choice", choices: "logKind", width: 90, required: true },
      { key: "at", label: { zh: "时间", en: "At" }, type: "dateTime", width: 130, required: true },
      { key: "staff", label: { zh: "经办人", en: "Staff member" }, type: "staffRef", width: 190 },
      { key: "phone", label: { zh: "电话", en: "Telephone" }, type: "phone", width: 130 },
      { key: "direction", label: { zh: "方向", en: "Direction" }, type: "choice", choices: "direction", width: 80 },
      { key: "result", label: { zh: "联系结果", en: "Contact result" }, type: "choice", choices: "contactResult", width: 110 },
      { key: "appointmentFrom", label: { zh: "约定上门起", en: "Appointment from" }, type: "dateTime", width: 130 },
      { key: "appointmentTo", label: { zh: "约定上门止", en: "Appointment until" }, type: "dateTime", width: 130 },
      { key: "causeCode", label: { zh: "原因类别", en: "Kind of cause" }, type: "choice", choices: "cause", width: 110 },
      { key: "text", label: { zh: "记录内容", en: "Record" }, type: "longText", width: 320, wrap: true },
      { key: "explanation", label: { zh: "向客户的解释", en: "Explanation to the customer" }, type: "longText", width: 260, wrap: true },
      { key: "reason", label: { zh: "原因", en: "Reason" }, type: "choice", choices: "pendingReason", width: 110, guarded: true },
      { key: "until", label: { zh: "截止时间", en: "Until" }, type: "dateTime", width: 130, guarded: true },
      { key: "selfCheck", label: { zh: "行前自查", en: "Self-check" }, type: "bool", width: 80 },
      { key: "handedInAt", label: { zh: "当日上交时间", en: "Handed in at" }, type: "dateTime", width: 130, guarded: true },
      { key: "lookedAt", label: { zh: "主管阅看时间", en: "Seen by supervisor at" }, type: "dateTime", width: 130, guarded: true },
      { key: "lookedBy", label: { zh: "阅看主管", en: "Seen by" }, type: "staffRef", width: 190, hidden: true, guarded: true },
      { key: "lookComment", label: { zh: "阅看意见", en: "Supervisor's remark" }, type: "text", width: 200, guarded: true },
      { key: "standard", label: { zh: "标准", en: "Standard" }, type: "text", width: 160, hidden: true },
      { key: "measured", label: { zh: "实测", en: "Measured" }, type: "text", width: 160, hidden: true },
      { key: "passed", label: { zh: "合格", en: "Passed" }, type: "bool", width: 80, hidden: true },
      { key: "withdrawnAt", label: { zh: "撤回时间", en: "Withdrawn at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/settings.json
  var settings_default = {
    $schema: "./schema.json",
    register: "settings",
    title: { zh: "设置", en: "Settings" },
    key: "name",
    visible: false,
    order: 210,
    size: "small",
    columns: [
      { key: "name", label: { zh: "名称", en: "Name" }, type: "id", width: 200, required: true },
      { key: "value", label: { zh: "值", en: "Value" }, type: "text", width: 240 },
      { key: "note", label: { zh: "说明", en: "Note" }, type: "text", width: 420 }
    ],
    rows: [
      { name: "language", value: "zh", note: { zh: "工作簿的语言：zh 或 en。改后请运行“建立或修复工作簿”。", en: 'Language of the workbook: zh or en. Run "Set up or repair this workbook" after changing it.' } },
      { name: "companyName", note: { zh: "印在单据、邮件和调查表上的公司名称。", en: "Name of the company on papers, mails and surveys." } },
      { name: "labourCode", note: { zh: "工时在“价目与备件”中的编码。", en: 'Code of the hour of labour in "Prices and parts".' } },
      { name: "taxpayerKind", value: "general", note: { zh: "纳税人身份：general 一般纳税人，smallScale 小规模纳税人（开票一律按小规模的税率）。", en: "Kind of taxpayer: general, or smallScale, whose invoices all take the rate of small-scale taxpayers." } },
      { name: "handInCheckAt", value: "00:30", note: { zh: "每日核对前一日上门是否已上交的时间。", en: "Time of the daily check whether the visits of the day before were handed in." } },
      { name: "archiveAt", value: "01:00", note: { zh: "每日存档、抹除到期客户资料的时间。", en: "Time of the daily archiving, and of erasing customers whose time is over." } },
      { name: "judgeAt", value: "02:00", note: { zh: "每日条款判定的时间。", en: "Time of the daily judging of clauses." } },
      { name: "surveyAt", value: "09:00", note: { zh: "每日寄发调查卡的时间。", en: "Time of the daily sending of survey cards." } },
      { name: "followUpAt", value: "06:00", note: { zh: "每日安排定期回访的时间。", en: "Time of the daily planning of follow-up calls." } },
      { name: "hqContactAt", value: "09:00", note: { zh: "每日检查总部与分公司联络的时间。", en: "Time of the daily look at head office's contact with branches." } },
      { name: "retentionMonths", note: { zh: "客户最近一次服务需求之后，其资料保存几个月；空着为不自动抹除。", en: "Months for which a customer's data is kept after his last request; blank: nothing is erased by itself." } },
      { name: "surveyFormId", note: { zh: "调查表单的标识，由系统填写。", en: "Id of the survey form; filled in by the system." } },
      { name: "surveyLink", note: { zh: "调查表单的预填链接，由系统填写。", en: "Prefilled link of the survey form; filled in by the system." } },
      { name: "surveyItems", note: { zh: "调查表单各题的标识，由系统填写。", en: "Ids of the survey form's questions; filled in by the system." } },
      { name: "intakeFormId", note: { zh: "客户自助报修表单的标识，由系统填写。", en: "Id of the customers' own request form; filled in by the system." } },
      { name: "intakeLink", note: { zh: "报修表单的链接，由系统填写；{serial} 处为产品序列号，可印成二维码贴在产品上。", en: "Link of the request form, filled in by the system; {serial} stands for a product's serial number, for a code on the product." } },
      { name: "intakeItems", note: { zh: "报修表单各题的标识，由系统填写。", en: "Ids of the request form's questions; filled in by the system." } },
      { name: "intakeUnit", note: { zh: "未指明单位的来电与报修表单由哪个单位（代码）受理；留空为总公司。", en: "Unit (code) that takes calls and forms that name none; blank: head office." } },
      { name: "callGreeting", value: { zh: "您好，这里是{company}售后服务。", en: "Hello, this is {company}, customer service." }, note: { zh: "“登记来电”所示的问候语；{company} 为公司名称。", en: `The greeting that "File a call" shows; {company} is the company's name.` } },
      { name: "triggerOwner", note: { zh: "定时任务的安装人，由系统填写。", en: "Who installed the triggers; filled in by the system." } }
    ]
  };

  // sheets-templates/shifts.json
  var shifts_default = {
    $schema: "./schema.json",
    register: "shifts",
    title: { zh: "班次", en: "Shifts" },
    key: "id",
    visible: false,
    order: 190,
    size: "small",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 130 },
      { key: "unit", label: { zh: "单位", en: "Unit" }, type: "ref", ref: "units", width: 110, note: { zh: "留空适用于没有自己班次的单位。", en: "Blank: every unit without shifts of its own." } },
      { key: "weekdays", label: { zh: "星期", en: "Weekdays" }, type: "text", width: 100, required: true, note: { zh: "1 为星期一，7 为星期日，例如 1-5 或 1,3,6。", en: "1 is Monday, 7 Sunday, as in 1-5 or 1,3,6." } },
      { key: "fromTime", label: { zh: "开始", en: "From" }, type: "time", width: 80, required: true },
      { key: "untilTime", label: { zh: "结束", en: "Until" }, type: "time", width: 80, required: true }
    ],
    rows: [
      { id: "morning", weekdays: "1-5", fromTime: "08:30", untilTime: "12:00" },
      { id: "afternoon", weekdays: "1-5", fromTime: "13:30", untilTime: "17:30" }
    ]
  };

  // sheets-templates/spotChecks.json
  var spotChecks_default = {
    $schema: "./schema.json",
    register: "spotChecks",
    title: { zh: "抽查", en: "Spot checks" },
    key: "id",
    visible: false,
    order: 79,
    size: "big",
    columns: [
      { key: "id", label: { zh: "编号", en: "No." }, type: "id", width: 140, guarded: true },
      { key: "requestNo", label: { zh: "需求表 NO.", en: "Request no." }, type: "ref", ref: "requests", width: 130, guarded: true },
      { key: "unit", label: { zh: "单位", en: "Unit" }, type: "ref", ref: "units", width: 110, guarded: true },
      { key: "technician", label: { zh: "被抽查人", en: "Who was checked" }, type: "staffRef", width: 190, guarded: true },
      { key: "at", label: { zh: "抽查时间", en: "Checked at" }, type: "dateTime", width: 130, guarded: true },
      { key: "inspector", label: { zh: "抽查人", en: "Checked by" }, type: "staffRef", width: 190, guarded: true },
      { key: "how", label: { zh: "抽查方式", en: "How" }, type: "choice", choices: "spotCheckHow", width: 100 },
      { key: "appearance", label: { zh: "仪容整洁", en: "Neat appearance" }, type: "choice", choices: "spotCheckResult", width: 100 },
      { key: "conduct", label: { zh: "言行礼貌", en: "Courteous conduct" }, type: "choice", choices: "spotCheckResult", width: 100 },
      { key: "habits", label: { zh: "尊重习惯", en: "Habits respected" }, type: "choice", choices: "spotCheckResult", width: 100 },
      { key: "site", label: { zh: "现场整洁", en: "Site left clean" }, type: "choice", choices: "spotCheckResult", width: 100 },
      { key: "phoneManner", label: { zh: "电话礼仪", en: "Courtesy on the telephone" }, type: "choice", choices: "spotCheckResult", width: 110 },
      { key: "explanation", label: { zh: "误会解释", en: "Misunderstandings explained" }, type: "choice", choices: "spotCheckResult", width: 110 },
      { key: "note", label: { zh: "说明", en: "Note" }, type: "longText", width: 260, wrap: true },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/staff.json
  var staff_default = {
    $schema: "./schema.json",
    register: "staff",
    title: { zh: "人员", en: "Staff" },
    key: "email",
    visible: false,
    order: 130,
    size: "small",
    columns: [
      { key: "email", label: { zh: "账号邮箱", en: "Account e-mail" }, type: "id", width: 220, required: true },
      { key: "name", label: { zh: "姓名", en: "Name" }, type: "text", width: 100, required: true },
      { key: "roles", label: { zh: "角色", en: "Roles" }, type: "list", choices: "role", width: 220, required: true, note: { zh: "多个角色用“、”或“,”隔开。", en: "Several roles are parted by commas." } },
      { key: "unit", label: { zh: "单位", en: "Unit" }, type: "ref", ref: "units", width: 110, required: true },
      { key: "phone", label: { zh: "电话", en: "Telephone" }, type: "phone", width: 130 },
      { key: "active", label: { zh: "在岗", en: "Active" }, type: "bool", width: 80 }
    ]
  };

  // sheets-templates/supervision.json
  var supervision_default = {
    $schema: "./schema.json",
    register: "supervision",
    title: { zh: "转报督导", en: "Escalations and expediting" },
    key: "id",
    visible: false,
    order: 75,
    size: "big",
    columns: [
      { key: "id", label: { zh: "编号", en: "No." }, type: "id", width: 140, guarded: true },
      { key: "kind", label: { zh: "类别", en: "Kind" }, type: "choice", choices: "supervisionKind", width: 90, guarded: true },
      { key: "status", label: { zh: "状态", en: "Status" }, type: "choice", choices: "supervisionStatus", width: 90, guarded: true },
      { key: "level", label: { zh: "级别", en: "Level" }, type: "int", width: 60, guarded: true },
      { key: "unit", label: { zh: "单位", en: "Unit" }, type: "ref", ref: "units", width: 110, guarded: true },
      { key: "sourceRegister", label: { zh: "来源登记簿", en: "Source register" }, type: "text", width: 110, hidden: true, guarded: true },
      { key: "sourceNo", label: { zh: "来源编号", en: "Source no." }, type: "text", width: 140, guarded: true },
      { key: "item", label: { zh: "事项", en: "Matter" }, type: "text", width: 220 },
      { key: "clock", label: { zh: "时限", en: "Clock" }, type: "text", width: 110, hidden: true, guarded: true },
      { key: "clockFrom", label: { zh: "计时起点", en: "Clock started at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "to", label: { zh: "受理人", en: "Addressed to" }, type: "staffRef", width: 190, guarded: true },
      { key: "formerOwner", label: { zh: "原负责人", en: "Former owner" }, type: "staffRef", width: 190, hidden: true, guarded: true },
      { key: "text", label: { zh: "催办内容", en: "What is urged" }, type: "longText", width: 260, wrap: true, guarded: true },
      { key: "reason", label: { zh: "无法办理的原因", en: "Why" }, type: "longText", width: 260, wrap: true },
      { key: "tried", label: { zh: "已采取的措施", en: "What was tried" }, type: "longText", width: 260, wrap: true },
      { key: "asked", label: { zh: "请求事项", en: "What is asked for" }, type: "longText", width: 260, wrap: true },
      { key: "openedAt", label: { zh: "发起时间", en: "Opened at" }, type: "dateTime", width: 130, guarded: true },
      { key: "openedBy", label: { zh: "发起人", en: "Opened by" }, type: "text", width: 190, guarded: true },
      { key: "dueAt", label: { zh: "期限", en: "Due" }, type: "dateTime", width: 130, guarded: true },
      { key: "acknowledgedAt", label: { zh: "回执时间", en: "Acknowledged at" }, type: "dateTime", width: 130, guarded: true },
      { key: "acknowledgedBy", label: { zh: "回执人", en: "Acknowledged by" }, type: "staffRef", width: 190, guarded: true },
      { key: "acknowledgement", label: { zh: "回执内容", en: "Acknowledgement" }, type: "longText", width: 260, wrap: true },
      { key: "answerKind", label: { zh: "答复方式", en: "Kind of answer" }, type: "choice", choices: "escalationAnswer", width: 100 },
      { key: "answer", label: { zh: "总部答复", en: "Head office's answer" }, type: "longText", width: 260, wrap: true },
      { key: "answeredAt", label: { zh: "答复时间", en: "Answered at" }, type: "dateTime", width: 130, guarded: true },
      { key: "answeredBy", label: { zh: "答复人", en: "Answered by" }, type: "staffRef", width: 190, guarded: true },
      { key: "result", label: { zh: "结果", en: "Result" }, type: "longText", width: 260, wrap: true },
      { key: "closedAt", label: { zh: "了结时间", en: "Closed at" }, type: "dateTime", width: 130, guarded: true },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/surveys.json
  var surveys_default = {
    $schema: "./schema.json",
    register: "surveys",
    title: { zh: "客户意见调查卡", en: "Customer survey cards" },
    key: "no",
    visible: true,
    order: 70,
    size: "big",
    tabColor: "#f9ab00",
    columns: [
      { key: "no", label: { zh: "卡号", en: "Card no." }, type: "id", width: 130, guarded: true },
      { key: "requestNo", label: { zh: "需求表NO.", en: "Request no." }, type: "ref", ref: "requests", width: 130 },
      { key: "unit", label: { zh: "服务单位", en: "Serving unit" }, type: "ref", ref: "units", width: 110 },
      { key: "technician", label: { zh: "服务人员", en: "Technician" }, type: "staffRef", width: 190 },
      { key: "customerName", label: { zh: "客户名称", en: "Customer" }, type: "text", width: 160 },
      { key: "channel", label: { zh: "发卡方式", en: "Channel" }, type: "choice", choices: "surveyChannel", width: 90 },
      { key: "status", label: { zh: "状态", en: "Status" }, type: "choice", choices: "surveyStatus", width: 90, guarded: true },
      { key: "dueOn", label: { zh: "应寄日期", en: "Due on" }, type: "date", width: 100 },
      { key: "sentAt", label: { zh: "寄出时间", en: "Sent at" }, type: "dateTime", width: 130 },
      { key: "tokenHash", label: { zh: "回执校验码", en: "Token digest" }, type: "text", width: 150, hidden: true, guarded: true },
      { key: "attitude", label: { zh: "服务人员态度", en: "Attitude" }, type: "int", width: 90, note: { zh: "1 分最低，5 分最高。", en: "1 is lowest, 5 highest." } },
      { key: "skill", label: { zh: "技术能力", en: "Skill" }, type: "int", width: 90 },
      { key: "punctuality", label: { zh: "赴约时间", en: "Punctuality" }, type: "int", width: 90 },
      { key: "service", label: { zh: "服务事项", en: "Service item" }, type: "int", width: 90 },
      { key: "suggestions", label: { zh: "客户的建议", en: "Suggestions" }, type: "longText", width: 260, wrap: true },
      { key: "otherNeeds", label: { zh: "其他需求", en: "Other needs" }, type: "longText", width: 260, wrap: true },
      { key: "answeredAt", label: { zh: "收到时间", en: "Answered at" }, type: "dateTime", width: 130 },
      { key: "recordedBy", label: { zh: "录入人", en: "Recorded by" }, type: "text", width: 140 },
      { key: "responseId", label: { zh: "表单答复标识", en: "Form response id" }, type: "text", width: 150, hidden: true },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // sheets-templates/taxRates.json
  var taxRates_default = {
    $schema: "./schema.json",
    register: "taxRates",
    title: { zh: "税率", en: "Tax rates" },
    key: "id",
    visible: false,
    order: 112,
    size: "small",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 130, required: true },
      { key: "category", label: { zh: "计税类别", en: "Tax category" }, type: "choice", choices: "taxCategory", width: 170, required: true },
      { key: "rate", label: { zh: "税率", en: "Rate" }, type: "number", width: 80, required: true, note: { zh: "小数：0.13 即 13%。", en: "As a fraction: 0.13 is 13 %." } },
      { key: "validFrom", label: { zh: "起始日期", en: "Valid from" }, type: "date", width: 100, note: { zh: "同类几行都有效时，取起始日期最晚的一行。", en: "Of several rows in force the one that began last counts." } },
      { key: "validUntil", label: { zh: "截止日期", en: "Valid until" }, type: "date", width: 100, note: { zh: "含当日；留空即长期有效。", en: "Its last day; blank: open." } },
      { key: "item", label: { zh: "默认项目名称", en: "Item by default" }, type: "text", width: 160 },
      { key: "note", label: { zh: "说明", en: "Note" }, type: "text", width: 320 },
      { key: "checkedBy", label: { zh: "核对人", en: "Checked by" }, type: "staffRef", width: 190 },
      { key: "checkedOn", label: { zh: "核对日期", en: "Checked on" }, type: "date", width: 100 }
    ],
    rows: [
      { id: "goods-13", category: "goods", rate: 0.13, validFrom: "2019-04-01", note: { zh: "凭记忆填写，待财务核对后填写核对人和日期。", en: "From memory: to be checked by the accountant, who then fills in name and day." } },
      { id: "repair-13", category: "repair", rate: 0.13, validFrom: "2019-04-01", item: "*劳务*维修费", note: { zh: "凭记忆填写，待财务核对后填写核对人和日期。", en: "From memory: to be checked by the accountant, who then fills in name and day." } },
      { id: "installation-9", category: "installation", rate: 0.09, validFrom: "2019-04-01", note: { zh: "凭记忆填写，待财务核对后填写核对人和日期。", en: "From memory: to be checked by the accountant, who then fills in name and day." } },
      { id: "consulting-6", category: "consulting", rate: 0.06, validFrom: "2016-05-01", note: { zh: "凭记忆填写，待财务核对后填写核对人和日期。", en: "From memory: to be checked by the accountant, who then fills in name and day." } },
      { id: "smallScale-3", category: "smallScale", rate: 0.03, validFrom: "2009-01-01", note: { zh: "征收率。凭记忆填写，待财务核对后填写核对人和日期。", en: "Levy rate. From memory: to be checked by the accountant, who then fills in name and day." } },
      { id: "smallScale-1", category: "smallScale", rate: 0.01, validFrom: "2023-01-01", validUntil: "2027-12-31", note: { zh: "阶段性减按。凭记忆填写，待财务核对后填写核对人和日期。", en: "A reduction for a time. From memory: to be checked by the accountant, who then fills in name and day." } },
      { id: "exempt-0", category: "exempt", rate: 0, note: { zh: "免税。凭记忆填写，待财务核对后填写核对人和日期。", en: "Exempt. From memory: to be checked by the accountant, who then fills in name and day." } },
      { id: "notTaxable-0", category: "notTaxable", rate: 0, note: { zh: "不征税。凭记忆填写，待财务核对后填写核对人和日期。", en: "Not taxable. From memory: to be checked by the accountant, who then fills in name and day." } },
      { id: "zeroRated-0", category: "zeroRated", rate: 0, note: { zh: "零税率。凭记忆填写，待财务核对后填写核对人和日期。", en: "Zero-rated. From memory: to be checked by the accountant, who then fills in name and day." } }
    ]
  };

  // sheets-templates/units.json
  var units_default = {
    $schema: "./schema.json",
    register: "units",
    title: { zh: "单位", en: "Units" },
    key: "code",
    visible: false,
    order: 170,
    size: "small",
    columns: [
      { key: "code", label: { zh: "单位代码", en: "Unit code" }, type: "id", width: 110, required: true, note: { zh: "用于编号的前缀，例如 SH。", en: "Begins the numbers of its requests, as in SH." } },
      { key: "name", label: { zh: "单位名称", en: "Unit" }, type: "text", width: 160, required: true },
      { key: "kind", label: { zh: "单位类型", en: "Kind" }, type: "choice", choices: "unitKind", width: 100, required: true },
      { key: "supervisor", label: { zh: "主管", en: "Supervisor" }, type: "staffRef", width: 190 },
      { key: "queueOwner", label: { zh: "待派责任人", en: "Queue owner" }, type: "staffRef", width: 190, note: { zh: "派不到人的需求由他处理。", en: "Looks after requests that find no technician." } },
      { key: "phone", label: { zh: "电话", en: "Telephone" }, type: "phone", width: 130 },
      { key: "address", label: { zh: "地址", en: "Address" }, type: "text", width: 240 }
    ]
  };

  // sheets-templates/verdicts.json
  var verdicts_default = {
    $schema: "./schema.json",
    register: "verdicts",
    title: { zh: "条款判定", en: "Verdicts" },
    key: "id",
    visible: false,
    order: 144,
    size: "big",
    columns: [
      { key: "id", label: { zh: "对象", en: "Subject" }, type: "id", width: 200, guarded: true },
      { key: "subjectRegister", label: { zh: "登记簿", en: "Register" }, type: "text", width: 110, guarded: true },
      { key: "subjectNo", label: { zh: "编号", en: "No." }, type: "text", width: 140, guarded: true },
      { key: "unit", label: { zh: "单位", en: "Unit" }, type: "ref", ref: "units", width: 110, guarded: true },
      { key: "month", label: { zh: "月份", en: "Month" }, type: "text", width: 80, guarded: true },
      { key: "policyVersion", label: { zh: "办法版本", en: "Policy version" }, type: "text", width: 90, guarded: true },
      { key: "kept", label: { zh: "合规", en: "Kept" }, type: "longText", width: 260, guarded: true },
      { key: "broken", label: { zh: "违规", en: "Broken" }, type: "longText", width: 260, guarded: true },
      { key: "noEvidence", label: { zh: "缺证据", en: "No evidence" }, type: "longText", width: 260, guarded: true },
      { key: "proof", label: { zh: "依据", en: "Proof" }, type: "longText", width: 360, wrap: true, guarded: true },
      { key: "judgedAt", label: { zh: "判定时间", en: "Judged at" }, type: "dateTime", width: 130, guarded: true },
      { key: "final", label: { zh: "已定", en: "Final" }, type: "bool", width: 80, guarded: true }
    ]
  };

  // sheets-templates/warrantyEntries.json
  var warrantyEntries_default = {
    $schema: "./schema.json",
    register: "warrantyEntries",
    title: { zh: "保修卡记录", en: "Warranty card entries" },
    key: "id",
    visible: false,
    order: 100,
    size: "big",
    columns: [
      { key: "id", label: { zh: "编号", en: "Id" }, type: "id", width: 130, guarded: true },
      { key: "serial", label: { zh: "产品序列号", en: "Product serial no." }, type: "ref", ref: "products", width: 150, required: true },
      { key: "requestNo", label: { zh: "需求表NO.", en: "Request no." }, type: "ref", ref: "requests", width: 130 },
      { key: "at", label: { zh: "维修时间", en: "At" }, type: "dateTime", width: 130 },
      { key: "workKind", label: { zh: "工作类别", en: "Kind of work" }, type: "choice", choices: "workKind", width: 110 },
      { key: "content", label: { zh: "维修内容", en: "What was done" }, type: "longText", width: 260, wrap: true },
      { key: "parts", label: { zh: "更换零配件", en: "Parts replaced" }, type: "text", width: 200 },
      { key: "technician", label: { zh: "服务人员", en: "Technician" }, type: "staffRef", width: 190 },
      { key: "causeCode", label: { zh: "原因类别", en: "Kind of cause" }, type: "choice", choices: "cause", width: 110 },
      { key: "withdrawnAt", label: { zh: "撤回时间", en: "Withdrawn at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "version", label: { zh: "版本", en: "Version" }, type: "int", width: 60, hidden: true, guarded: true },
      { key: "createdAt", label: { zh: "创建时间", en: "Created at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "createdBy", label: { zh: "创建人", en: "Created by" }, type: "email", width: 170, hidden: true, guarded: true },
      { key: "updatedAt", label: { zh: "修改时间", en: "Updated at" }, type: "dateTime", width: 130, hidden: true, guarded: true },
      { key: "updatedBy", label: { zh: "修改人", en: "Updated by" }, type: "email", width: 170, hidden: true, guarded: true }
    ]
  };

  // src/workbook/registers.generated.ts
  var TEMPLATES = {
    requests: requests_default,
    serviceLog: serviceLog_default,
    promises: promises_default,
    handovers: handovers_default,
    charges: charges_default,
    invoices: invoices_default,
    invoiceLines: invoiceLines_default,
    payments: payments_default,
    surveys: surveys_default,
    feedback: feedback_default,
    supervision: supervision_default,
    liaison: liaison_default,
    followUps: followUps_default,
    spotChecks: spotChecks_default,
    customers: customers_default,
    compliance: compliance_default,
    products: products_default,
    warrantyEntries: warrantyEntries_default,
    contracts: contracts_default,
    taxRates: taxRates_default,
    invoiceKinds: invoiceKinds_default,
    prices: prices_default,
    staff: staff_default,
    roles: roles_default,
    policyVersions: policyVersions_default,
    clauses: clauses_default,
    exceptions: exceptions_default,
    verdicts: verdicts_default,
    absences: absences_default,
    areas: areas_default,
    units: units_default,
    calendar: calendar_default,
    shifts: shifts_default,
    choices: choices_default,
    settings: settings_default,
    counters: counters_default,
    outbox: outbox_default,
    audit: audit_default,
    jobs: jobs_default
  };

  // src/workbook/undo.ts
  function undoOf({ found }, changes) {
    const rows = found.all().flat();
    const undo = { set: [], added: [] };
    for (const change of changes) {
      const { register: register2 } = change;
      if (change.kind === "append") {
        undo.added.push({ register: register2, id: String(change.values[TEMPLATES[register2].key] ?? "") });
        continue;
      }
      const row = rows.find((one) => one.register === register2 && one.row === change.row);
      const keys = Object.keys(change.values).filter((key) => isPutBack(register2, key));
      if (row) undo.set.push({ register: register2, id: change.id, values: formerOf(row, keys) });
    }
    return undo;
  }
  function formerOf(row, keys) {
    const values = row.values;
    return Object.fromEntries(keys.map((key) => [key, values[key]]));
  }
  function readUndo(text2) {
    return text2 ? JSON.parse(text2) : null;
  }

  // src/workbook/audit.ts
  var ANSWER_LIMIT = 4e4;
  function auditRow(context, done) {
    const { actor, now, ids: ids2 } = context;
    const answer = JSON.stringify(done.answer);
    const isKept = done.key && !done.decision.isConfidential && answer.length <= ANSWER_LIMIT;
    return append("audit", {
      id: ids2.short(),
      at: now,
      actor: actor.email,
      act: done.act,
      target: done.decision.target,
      unit: done.decision.unit,
      source: actor.source,
      verified: actor.verified,
      key: done.key,
      changes: changed(done.decision.changes),
      answer: isKept ? answer : "",
      undo: undoText(context, done)
    });
  }
  function undoText(context, done) {
    if (!isRetractable(done.act)) return "";
    const undo = JSON.stringify(undoOf(context, done.decision.changes));
    return undo.length <= ANSWER_LIMIT ? undo : "";
  }
  function repeatedAnswer(act2, row) {
    if (row.values.act !== act2) return refuse("keyReused", { act: row.values.act });
    if (!row.values.answer) return { ok: true, value: { repeated: true, target: row.values.target } };
    return JSON.parse(row.values.answer);
  }
  function changed(changes) {
    return changes.map(
      (change) => change.kind === "append" ? `${change.register} +1` : `${change.register} ${change.id}: ${Object.keys(change.values).join(", ")}`
    ).join("; ").slice(0, ANSWER_LIMIT);
  }

  // src/policy/time.ts
  var MS_PER_DAY = 864e5;
  var MS_PER_MINUTE = 6e4;
  var SERIAL_OF_1970 = 25569;
  function isDay(text2) {
    return /^\d{4}-\d\d-\d\d$/.test(text2) && dayText(Date.parse(`${text2}T00:00:00Z`)) === text2;
  }
  function isDateTime(text2) {
    return /^[-\d]{10}T([01]\d|2[0-3])(:[0-5]\d){2}$/.test(text2) && isDay(text2.slice(0, 10));
  }
  function yearOf(text2) {
    msOf(text2);
    return Number(text2.slice(0, 4));
  }
  function weekdayOf(day) {
    return new Date(msOf(day)).getUTCDay();
  }
  function addDays(day, days) {
    return dayText(msOf(day) + days * MS_PER_DAY);
  }
  function addMonths(day, months) {
    const date2 = new Date(msOf(day));
    const year = date2.getUTCFullYear();
    const month2 = date2.getUTCMonth() + months;
    const lastOfMonth = new Date(Date.UTC(year, month2 + 1, 0)).getUTCDate();
    return dayText(Date.UTC(year, month2, Math.min(date2.getUTCDate(), lastOfMonth)));
  }
  function lastDayOfMonths(start, months) {
    return addDays(addMonths(start, months), -1);
  }
  function addMinutes(moment, minutes) {
    return momentText(msOf(moment) + Math.round(minutes * 60) * 1e3);
  }
  function minutesBetween(from, until) {
    return (msOf(until) - msOf(from)) / MS_PER_MINUTE;
  }
  function daysBetween(from, until) {
    return (msOf(until) - msOf(from)) / MS_PER_DAY;
  }
  function toSerial(text2) {
    return msOf(text2) / MS_PER_DAY + SERIAL_OF_1970;
  }
  function fromSerial(serial) {
    const seconds = Math.round((serial - SERIAL_OF_1970) * 86400);
    return momentText(seconds * 1e3);
  }
  var TYPED_DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:日|(?=[\sT])|$)/;
  var TYPED_TIME = /^(上午|下午)?\s*(\d{1,2})\s*[:时点]\s*(?:(\d{1,2})\s*分?)?(?::(\d{1,2})(?:\.\d+)?)?\s*(am|pm)?$/i;
  function readDateTime(text2) {
    const typed = text2.normalize("NFKC").trim();
    const date2 = TYPED_DATE.exec(typed);
    if (!date2) return null;
    const day = [date2[1], pad(date2[2]), pad(date2[3])].join("-");
    const time = readTime(typed.slice(date2[0].length).replace(/^[\sT]+/, ""));
    const moment = `${day}T${time}`;
    return isDateTime(moment) ? moment : null;
  }
  function readTime(typed) {
    if (typed === "") return "00:00:00";
    const [whole, before, hour, minute2, second, after] = TYPED_TIME.exec(typed) ?? [];
    if (!whole) return "no time";
    const isAfternoon = before === "下午" || after?.toLowerCase() === "pm";
    const hours = Number(hour) + (isAfternoon && Number(hour) < 12 ? 12 : 0);
    return [hours, minute2, second].map(pad).join(":");
  }
  function pad(part) {
    return String(part ?? 0).padStart(2, "0");
  }
  function msOf(text2) {
    if (isDay(text2)) return Date.parse(`${text2}T00:00:00Z`);
    if (isDateTime(text2)) return Date.parse(`${text2}Z`);
    throw new Error(`"${text2}" is neither a day nor a moment.`);
  }
  function dayText(ms) {
    return momentText(ms).slice(0, 10);
  }
  function momentText(ms) {
    return Number.isNaN(ms) ? "" : new Date(ms).toISOString().slice(0, 19);
  }

  // src/workbook/cells.ts
  var FORMATS = {
    date: { type: "DATE", pattern: "yyyy-mm-dd" },
    dateTime: { type: "DATE_TIME", pattern: "yyyy-mm-dd hh:mm" },
    money: { type: "NUMBER", pattern: "#,##0.00" },
    int: { type: "NUMBER", pattern: "0" },
    number: { type: "NUMBER", pattern: "0.##" }
  };
  var TEXT_FORMAT = { type: "TEXT", pattern: "@" };
  function numberFormat(type) {
    return type === "bool" ? null : FORMATS[type] ?? TEXT_FORMAT;
  }
  function decode(column, cell2, words) {
    const blank = typeof cell2 === "string" && cell2.trim() === "";
    switch (column.type) {
      case "date":
      case "dateTime":
        return blank ? { value: "" } : decodeDate(column.type, cell2);
      case "int":
      case "number":
      case "money":
        return blank ? { value: null } : decodeNumber(column.type, cell2);
      case "bool":
        return decodeBool(cell2);
      case "choice":
        return {
          value: blank ? "" : words.code(column.choices ?? "", String(cell2)) ?? String(cell2)
        };
      case "list":
        return { value: blank ? [] : splitList(String(cell2), column, words) };
      default:
        return { value: String(cell2) };
    }
  }
  var SERIAL_OF_10000 = 2958466;
  function decodeDate(type, cell2) {
    if (typeof cell2 === "boolean") return null;
    if (typeof cell2 === "number" && (cell2 < 1 || cell2 >= SERIAL_OF_10000)) return null;
    const moment = typeof cell2 === "number" ? fromSerial(cell2) : readDateTime(cell2);
    if (!moment) return null;
    return { value: type === "date" ? moment.slice(0, 10) : moment };
  }
  function decodeNumber(type, cell2) {
    const number2 = typeof cell2 === "string" ? Number(cell2.replace(/[,，\s]/g, "") || "none") : cell2;
    if (typeof number2 !== "number" || !Number.isFinite(number2)) return null;
    if (type === "money") return { value: Math.round(number2 * 100) };
    if (type === "int" && !Number.isInteger(number2)) return null;
    return { value: number2 };
  }
  function decodeBool(cell2) {
    if (typeof cell2 === "boolean") return { value: cell2 };
    const text2 = String(cell2).trim().toLowerCase();
    if (["", "false", "否", "no", "0"].includes(text2)) return { value: false };
    return ["true", "是", "yes", "1"].includes(text2) ? { value: true } : null;
  }
  function splitList(text2, column, words) {
    const parts = text2.split(/[,，、;；\n]/).map((part) => part.trim());
    const list = column.choices;
    return parts.filter(Boolean).map((part) => list ? words.code(list, part) ?? part : part);
  }
  function encode(column, value, words) {
    const format = numberFormat(column.type);
    const styled = format ? { userEnteredFormat: { numberFormat: format } } : {};
    const entered = enteredValue(column, value, words);
    return entered ? { userEnteredValue: entered, ...styled } : styled;
  }
  function enteredValue(column, value, words) {
    if (value === void 0 || value === null || value === "") return null;
    if (typeof value === "boolean") return { boolValue: value };
    if (typeof value === "number") {
      return { numberValue: column.type === "money" ? value / 100 : value };
    }
    if (Array.isArray(value)) {
      const shown4 = value.map((code) => column.choices ? words.shown(column.choices, code) : code);
      return shown4.length ? { stringValue: shown4.join("、") } : null;
    }
    if (column.type === "date" || column.type === "dateTime") return { numberValue: toSerial(value) };
    if (column.type === "choice") return { stringValue: words.shown(column.choices ?? "", value) };
    return { stringValue: value };
  }

  // src/workbook/dictionary.ts
  function makeDictionary(rows, language) {
    const codes = /* @__PURE__ */ new Map();
    const labels3 = /* @__PURE__ */ new Map();
    for (const names of ["code", "zh", "en"]) {
      for (const row of rows) {
        const name = `${row.list}/${fold(row[names])}`;
        if (row[names] && !codes.has(name)) codes.set(name, row.code);
      }
    }
    for (const row of rows) {
      labels3.set(`${row.list}/${row.code}`, { zh: row.zh || row.code, en: row.en || row.code });
    }
    const label = (list, code) => labels3.get(`${list}/${code}`) ?? same(code);
    return {
      language,
      code: (list, text2) => codes.get(`${list}/${fold(text2)}`) ?? null,
      label,
      shown: (list, code) => label(list, code)[language],
      active: (list) => rows.filter((row) => row.list === list && row.active).map((row) => ({ code: row.code, label: label(list, row.code) }))
    };
  }
  function fold(text2) {
    return text2.trim().toLowerCase();
  }

  // src/workbook/tab.ts
  function tabOf(register2, tabs) {
    const { title } = TEMPLATES[register2];
    const names = [title.zh, title.en, register2];
    const marked = tabs.filter((tab) => tab.register === register2);
    return marked.find((tab) => names.includes(tab.title)) ?? marked[0] ?? tabs.find((tab) => !tab.register && names.includes(tab.title)) ?? null;
  }
  function openTab(register2, info2, keyRow) {
    const template = TEMPLATES[register2];
    const positions = /* @__PURE__ */ new Map();
    const known = new Set(template.columns.map((column) => column.key));
    const doubled = [];
    keyRow.forEach((cell2, index) => {
      const key = String(cell2).trim();
      if (!known.has(key)) return;
      if (positions.has(key)) doubled.push(key);
      positions.set(key, index);
    });
    const named5 = { register: template.title, columns: doubled.join(", ") };
    if (doubled.length) refuse("keyRowDamaged", named5, { hint: repairHint() });
    const missing3 = template.columns.filter((column) => !positions.has(column.key));
    if (missing3.length) {
      refuse(
        "columnMissing",
        { register: template.title, columns: labels(missing3) },
        { hint: repairHint() }
      );
    }
    return { register: register2, template, info: info2, positions, width: Math.max(...positions.values()) + 1 };
  }
  function columnOf(tab, key) {
    const column = tab.template.columns.find((one) => one.key === key);
    if (!column) throw new Error(`Register ${tab.register} has no column ${key}`);
    return column;
  }
  function positionOf(tab, key) {
    const position = tab.positions.get(key);
    if (position === void 0) throw new Error(`Register ${tab.register} has no column ${key}`);
    return position;
  }
  function labels(columns) {
    return {
      zh: columns.map((column) => column.label.zh).join("、"),
      en: columns.map((column) => column.label.en).join(", ")
    };
  }
  function repairHint() {
    return say("hint.repair");
  }

  // src/workbook/book.ts
  var ALWAYS = [
    "settings",
    "choices",
    "staff",
    "roles",
    "units",
    "counters",
    "policyVersions",
    "exceptions"
  ];
  var Book = class {
    constructor(grid, registers) {
      this.grid = grid;
      this.tabs = /* @__PURE__ */ new Map();
      this.whole = /* @__PURE__ */ new Map();
      const wanted2 = [.../* @__PURE__ */ new Set([...ALWAYS, ...registers])];
      const infos = grid.tabs();
      const found = wanted2.map((register2) => ({ register: register2, info: this.present(register2, infos) }));
      const ranges = found.map(
        ({ register: register2, info: info2 }) => rangeOf(info2.title, TEMPLATES[register2].size === "small" ? void 0 : "1:1")
      );
      grid.read(ranges).forEach((values, index) => {
        const one = found[index];
        if (!one) return;
        this.tabs.set(one.register, openTab(one.register, one.info, values[0] ?? []));
        if (TEMPLATES[one.register].size === "small") this.whole.set(one.register, values);
      });
      this.language = this.rawSetting("language") === "en" ? "en" : "zh";
      this.words = makeDictionary(this.choiceRows(), this.language);
    }
    tab(register2) {
      const tab = this.tabs.get(register2);
      if (!tab) throw new Error(`Register ${register2} was not opened`);
      return tab;
    }
    /** All rows of a small register; rows without a key are left out. */
    all(register2) {
      const values = this.whole.get(register2);
      if (!values) throw new Error(`Register ${register2} is not small or was not opened`);
      return values.slice(HEAD_ROWS).map((cells, index) => this.row(register2, HEAD_ROWS + 1 + index, cells)).filter((row) => row.id !== "");
    }
    /** The row of a small register by its key; refuses a row with faulty cells. */
    one(register2, id) {
      const row = this.all(register2).find((each) => each.id === id) ?? null;
      if (row) refuseFaults(row);
      return row;
    }
    setting(name) {
      return this.rawSetting(name);
    }
    /** Row numbers whose cell in `column` is `value`; a choice is looked for by its code. One search, no cells read. */
    find(register2, column, value) {
      if (!value) return [];
      const tab = this.tab(register2);
      const { choices } = columnOf(tab, column);
      const shown4 = choices ? this.words.shown(choices, value) : value;
      return this.grid.find(tab.info, positionOf(tab, column), shown4);
    }
    /** Rows by number, in one call for all registers together. */
    fetch(places2) {
      if (!places2.length) return [];
      const ranges = places2.map(({ register: register2, row }) => {
        const tab = this.tab(register2);
        return rangeOf(tab.info.title, `A${row}:${columnName(tab.width - 1)}${row}`);
      });
      return this.grid.read(ranges).map((values, index) => {
        const place2 = places2[index];
        return this.row(place2.register, place2.row, values[0] ?? []);
      });
    }
    /** One whole column, from the first data row on, as texts: for many look-ups at once (imports, jobs). */
    column(register2, key) {
      return this.columns([{ register: register2, key }])[0] ?? [];
    }
    /** Several whole columns in one call, as `column`. */
    columns(places2) {
      if (!places2.length) return [];
      const ranges = places2.map(({ register: register2, key }) => {
        const tab = this.tab(register2);
        const name = columnName(positionOf(tab, key));
        return rangeOf(tab.info.title, `${name}${HEAD_ROWS + 1}:${name}`);
      });
      return this.grid.read(ranges).map((column) => column.map((cells) => String(cells[0] ?? "")));
    }
    row(register2, row, cells) {
      const tab = this.tab(register2);
      const values = {};
      const faults = [];
      for (const column of tab.template.columns) {
        const cell2 = cells[positionOf(tab, column.key)] ?? "";
        const decoded = decode(column, cell2, this.words);
        if (!decoded) faults.push({ column: column.key, found: String(cell2) });
        values[column.key] = (decoded ?? decode(column, "", this.words)).value;
      }
      const id = String(values[tab.template.key] ?? "").trim();
      return { register: register2, row, id, values, faults };
    }
    present(register2, infos) {
      const info2 = tabOf(register2, infos);
      if (info2) return info2;
      return refuse(
        "tabMissing",
        { register: TEMPLATES[register2].title },
        { hint: say("hint.repair") }
      );
    }
    rawSetting(name) {
      const rows = this.whole.get("settings") ?? [];
      const tab = this.tab("settings");
      const row = rows.find((cells) => cells[positionOf(tab, "name")] === name);
      return String(row?.[positionOf(tab, "value")] ?? "").trim();
    }
    choiceRows() {
      const tab = this.tab("choices");
      const text2 = (cells, key) => String(cells[positionOf(tab, key)] ?? "");
      return (this.whole.get("choices") ?? []).slice(HEAD_ROWS).map((cells) => ({
        list: text2(cells, "list"),
        code: text2(cells, "code"),
        zh: text2(cells, "zh"),
        en: text2(cells, "en"),
        active: text2(cells, "active").toLowerCase() !== "false"
      }));
    }
  };
  function refuseFaults(row) {
    const fault3 = row.faults[0];
    if (!fault3) return;
    const template = TEMPLATES[row.register];
    const column = template.columns.find((one) => one.key === fault3.column);
    if (!column) return;
    const type = column.type === "int" ? "number" : column.type;
    refuse("cellType", {
      register: template.title,
      row: row.row,
      column: column.label,
      type: say(`type.${type}`),
      found: fault3.found
    });
  }

  // src/workbook/enforce.ts
  function enforce(rules, check2) {
    try {
      check2();
    } catch (error) {
      const clause = error.refusal?.clause;
      if (!clause || rules.isOn(clause)) throw error;
    }
  }

  // src/policy/account.ts
  function sameAccount(one, other) {
    return accountKey(one) !== "" && accountKey(one) === accountKey(other);
  }
  function accountKey(email) {
    return email.trim().toLowerCase();
  }

  // src/policy/permissions.ts
  function judgeRight(query) {
    const rows = query.rows.filter((row) => row.act === query.act);
    const held = rows.filter((row) => query.actor.roles.includes(row.role));
    if (held.length === 0) {
      const allowedRoles = [...new Set(rows.map((row) => row.role))];
      return { allowed: false, why: "roleMissing", allowedRoles };
    }
    if (held.some((row) => reaches(row.scope, query))) return { allowed: true };
    const scope2 = held.some((row) => row.scope === "unit") ? "unit" : "own";
    return { allowed: false, why: "outOfScope", scope: scope2 };
  }
  function isIndependent(judge3, technicians) {
    return !technicians.some((technician) => sameAccount(technician, judge3));
  }
  function reaches(scope2, { actor, record: record2 }) {
    if (scope2 === "all" || record2 === null) return true;
    if (scope2 === "unit") return actor.unit !== "" && record2.unit === actor.unit;
    return record2.owners.some((owner) => sameAccount(owner, actor.email));
  }

  // src/workbook/act-label.ts
  function actLabel(act2) {
    const key = `act.${act2}`;
    return hasText(key) ? say(key) : same(act2);
  }

  // src/workbook/right-gate.ts
  function requireRight(act2, context) {
    const { actor, book } = context;
    if (actor.roles.includes("system")) return;
    if (act2.openBy && context.rules.isOn(act2.openBy)) return;
    const right = judgeRight({
      act: act2.name,
      actor,
      record: act2.scope ? act2.scope(context) : requestScope(context),
      rows: book.all("roles").map((row) => row.values)
    });
    if (right.allowed) return;
    const named5 = actLabel(act2.name);
    if (right.why === "outOfScope")
      refuse("outOfScope", { act: named5, scope: say(`scope.${right.scope}`) }, { clause: "R78" });
    else
      refuse(
        "roleMissing",
        {
          act: named5,
          roles: roleLabels(book, actor.roles),
          allowed: roleLabels(book, right.allowedRoles)
        },
        { clause: "R78" }
      );
  }
  function requestScope(context) {
    const request3 = context.found.maybe("request", "requests");
    if (!request3) return null;
    const { unit, technician, registrar, serviceType } = request3.values;
    return { unit, owners: serviceType === "other" ? [technician, registrar] : [technician] };
  }
  function roleLabels(book, roles2) {
    const labels3 = roles2.map((role) => book.words.label("role", role));
    const none = say("label.none");
    if (!labels3.length) return none;
    return { zh: labels3.map((one) => one.zh).join("、"), en: labels3.map((one) => one.en).join(", ") };
  }

  // src/policy/stages.ts
  var UNFINISHED = ["dispatched", "appointed", "onSite", "pending"];
  var OPEN_STAGES = ["registered", ...UNFINISHED];
  var stageRules = {
    registerRequest: { from: [], to: "registered" },
    importRows: { from: [], to: "imported" },
    confirmIntake: { from: ["registered", "dispatched"] },
    amend: { from: [...OPEN_STAGES, "completed"] },
    cancel: { from: OPEN_STAGES, to: "cancelled" },
    // What a branch cannot do, as long as there is something to be done.
    escalate: { from: OPEN_STAGES },
    dispatch: { from: ["registered"], to: "dispatched" },
    reassign: { from: ["dispatched", "appointed"] },
    // Leads on only if a window was agreed; a call that nobody answered leaves the stage.
    logContact: { from: ["dispatched", "appointed"], to: "appointed" },
    reschedule: { from: ["appointed"] },
    // At `dispatched` the gate says that the customer was not spoken to (R19).
    arrive: { from: ["dispatched", "appointed"], to: "onSite" },
    // Before the visit only because the customer asked to wait.
    pause: { from: ["dispatched", "appointed", "onSite"], to: "pending" },
    // Without a new time for the visit it is `dispatched` again: the customer is called anew.
    resume: { from: ["pending"], to: "appointed" },
    takeBack: { from: ["onSite", "pending"], to: "pending" },
    returnItems: { from: ["pending"] },
    commission: { from: ["onSite", "pending"] },
    // From `pending` when goods taken back were returned and commissioned.
    complete: {
      from: ["onSite", "pending"],
      shortFrom: ["registered", "dispatched"],
      to: "completed"
    },
    addCharge: { from: ["onSite", "completed"], shortFrom: ["registered", "dispatched"] },
    confirmExclusion: { from: ["onSite", "completed"] },
    approveDeviation: { from: ["onSite", "completed"] },
    sign: { from: ["completed"] },
    issueInvoice: { from: ["completed", "submitted", "reviewed"] },
    voidInvoice: { from: ["completed", "submitted", "reviewed"] },
    // Money may come in when the file is closed.
    recordPayment: { from: ["completed", "submitted", "reviewed", "archived"] },
    // Unfinished, the form as it stands is handed in on each day with a visit, and the request stays where it is (R50).
    submitForReview: { from: ["completed", ...UNFINISHED], to: "submitted" },
    review: { from: ["submitted", ...UNFINISHED], to: "reviewed" },
    retract: { from: [...OPEN_STAGES, "completed", "submitted", "reviewed"] },
    // What is done needs no promise any more.
    promise: { from: OPEN_STAGES },
    archive: { from: ["reviewed"], to: "archived" }
  };
  function stagesOf(act2, serviceType = "") {
    const { from = [], shortFrom = [] } = stageRules[act2] ?? {};
    return serviceType === "other" ? [...shortFrom, ...from] : from;
  }
  function stageAllows(act2, stage, serviceType = "") {
    const asksStage = act2 in stageRules;
    return !asksStage || stagesOf(act2, serviceType).some((allowed) => allowed === stage);
  }
  function isUnfinished(stage) {
    return UNFINISHED.some((one) => one === stage);
  }
  function stageAfterReview(decision2) {
    return decision2 === "approved" ? "reviewed" : "completed";
  }

  // src/workbook/stage-gate.ts
  function requireStage(act2, request3, book) {
    const { stage, serviceType } = request3.values;
    if (stageAllows(act2, stage, serviceType)) return;
    const label = (code) => book.words.label("stage", code);
    const allowed = stagesOf(act2, serviceType).map(label);
    refuse("wrongStage", {
      no: request3.id,
      stage: label(stage),
      act: actLabel(act2),
      allowed: allowed.length ? { zh: allowed.map((one) => one.zh).join("、"), en: allowed.map((one) => one.en).join(", ") } : same("–")
    });
  }

  // src/workbook/check-all.ts
  function checkAll(act2, context, version) {
    for (const rows of context.found.all()) rows.forEach(refuseFaults);
    enforce(context.rules, () => requireRight(act2, context));
    const request3 = context.found.maybe("request", "requests");
    if (request3 && version !== void 0 && version !== request3.values.version) {
      refuse("stale", {
        id: request3.id,
        seen: version,
        now: request3.values.version ?? 0,
        changes: `${request3.values.updatedBy} ${request3.values.updatedAt.replace("T", " ")}`
      });
    }
    if (request3) requireStage(act2.name, request3, context.book);
    for (const gate of act2.gates) enforce(context.rules, () => gate(context));
  }

  // src/workbook/commit.ts
  var FIELDS = "userEnteredValue,userEnteredFormat.numberFormat";
  function commit(grid, book, changes) {
    if (!changes.list.length) return;
    const updates = changes.list.filter((change) => change.kind === "update");
    const requests = [
      ...updates.flatMap((change) => updateRequests(book, change, changes.stamp)),
      ...appendRequests(book, changes.list, changes.stamp)
    ];
    const keys = updates.map((change) => keyCell(book.tab(change.register), change.row));
    const answers = grid.write(requests, keys);
    updates.forEach((change, index) => {
      const found = String(answers[index] ?? "");
      if (found !== change.id) refuse("rowMoved", { id: change.id, row: change.row, found });
    });
  }
  function keyCell(tab, row) {
    return { sheetId: tab.info.sheetId, row, column: positionOf(tab, tab.template.key) };
  }
  function updateRequests(book, change, stamp) {
    const tab = book.tab(change.register);
    const values = stamped(tab, change.values, {
      version: (change.version ?? 0) + 1,
      updatedAt: stamp.at,
      updatedBy: stamp.by
    });
    const cells = Object.keys(values).map((key) => ({ at: positionOf(tab, key), cell: cellOf(book, tab, [key, values[key]]) })).sort((a, b2) => a.at - b2.at);
    return runs(cells).map((run) => ({
      updateCells: {
        start: { sheetId: tab.info.sheetId, rowIndex: change.row - 1, columnIndex: run.at },
        rows: [{ values: run.cells }],
        fields: FIELDS
      }
    }));
  }
  function runs(cells) {
    const joined = [];
    for (const { at: at2, cell: cell2 } of cells) {
      const last = joined[joined.length - 1];
      if (last && last.at + last.cells.length === at2) last.cells.push(cell2);
      else joined.push({ at: at2, cells: [cell2] });
    }
    return joined;
  }
  function appendRequests(book, changes, stamp) {
    const byRegister = /* @__PURE__ */ new Map();
    for (const change of changes) {
      if (change.kind !== "append") continue;
      byRegister.set(change.register, [...byRegister.get(change.register) ?? [], change.values]);
    }
    return [...byRegister].map(([register2, rows]) => {
      const tab = book.tab(register2);
      return {
        appendCells: {
          sheetId: tab.info.sheetId,
          rows: rows.map((values) => ({ values: newRow(book, tab, { values, stamp }) })),
          fields: FIELDS
        }
      };
    });
  }
  function newRow(book, tab, fresh) {
    const { at: at2, by } = fresh.stamp;
    const values = stamped(tab, fresh.values, { version: 1, createdAt: at2, createdBy: by });
    const cells = Array.from({ length: tab.width }, () => ({}));
    for (const column of tab.template.columns) {
      const value = values[column.key];
      if (column.guarded && isBlank(value)) continue;
      cells[positionOf(tab, column.key)] = cellOf(book, tab, [column.key, value]);
    }
    return cells;
  }
  function stamped(tab, values, stamps) {
    const own = Object.entries(stamps).filter(([key]) => tab.positions.has(key));
    return { ...values, ...Object.fromEntries(own) };
  }
  function cellOf(book, tab, [key, value]) {
    return encode(columnOf(tab, key), value, book.words);
  }
  function isBlank(value) {
    return value === void 0 || value === null || value === "" || Array.isArray(value) && !value.length;
  }

  // src/workbook/counters.ts
  function makeCounters(book) {
    const used = /* @__PURE__ */ new Map();
    const stored = (name) => book.one("counters", name)?.values.value ?? 0;
    return {
      used,
      next(name) {
        const value = (used.get(name) ?? stored(name)) + 1;
        used.set(name, value);
        return value;
      }
    };
  }
  function counterChanges(book, counters) {
    return [...counters.used].map(([name, value]) => counterChange(book, name, value));
  }
  function counterChange(book, name, value) {
    const row = book.one("counters", name);
    return row ? update(row, { value }) : append("counters", { name, value });
  }

  // src/workbook/find-rows.ts
  function findRows2(book, call2) {
    const { act: act2, input: input41, key } = call2;
    const byKey2 = key ? { "#key": { register: "audit", column: "key", value: key, need: "maybe" } } : {};
    const first = lookUp(book, { ...byKey2, ...act2.load?.(input41) });
    const keyRow = first["#key"]?.[0] ?? null;
    delete first["#key"];
    if (!keyRow) requireFound(act2.load?.(input41) ?? {}, first);
    const more = keyRow ? {} : act2.loadMore?.(input41, rowsOf(first)) ?? {};
    const second = lookUp(book, more);
    requireFound(more, second);
    return { found: rowsOf({ ...first, ...second }), keyRow };
  }
  function lookUp(book, lookups) {
    const places2 = Object.entries(lookups).flatMap(
      ([name, { register: register2, column, value, most }]) => book.find(register2, column, value).slice(-(most ?? 0)).map((row) => ({ name, register: register2, row }))
    );
    const rows = book.fetch(places2);
    const found = {};
    for (const name of Object.keys(lookups)) found[name] = [];
    rows.forEach((row, index) => {
      const name = places2[index]?.name ?? "";
      if (!(lookups[name]?.advisory && row.faults.length)) found[name]?.push(row);
    });
    return found;
  }
  function requireFound(lookups, found) {
    for (const [name, { register: register2, value, need, column }] of Object.entries(lookups)) {
      const count2 = found[name]?.length ?? 0;
      const named5 = { register: TEMPLATES[register2].title, id: value };
      if (need === "one" && count2 === 0) refuse("rowNotFound", named5);
      if (need !== "many" && count2 > 1 && column === TEMPLATES[register2].key)
        refuse("rowTwice", named5);
    }
  }
  function rowsOf(found) {
    const many = (name, register2) => (found[name] ?? []).filter(
      (row) => row.register === register2
    );
    return {
      many,
      maybe: (name, register2) => many(name, register2)[0] ?? null,
      one: (name, register2) => {
        const row = many(name, register2)[0];
        if (!row) throw new Error(`No look-up "${name}" in ${register2}`);
        return row;
      },
      all: () => Object.values(found)
    };
  }

  // node_modules/valibot/dist/index.mjs
  var store$4;
  var DEFAULT_CONFIG = {
    lang: void 0,
    message: void 0,
    abortEarly: void 0,
    abortPipeEarly: void 0
  };
  // @__NO_SIDE_EFFECTS__
  function getGlobalConfig(config$1) {
    if (!config$1 && !store$4) return DEFAULT_CONFIG;
    return {
      lang: config$1?.lang ?? store$4?.lang,
      message: config$1?.message,
      abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
      abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
    };
  }
  var store$3;
  // @__NO_SIDE_EFFECTS__
  function getGlobalMessage(lang) {
    return store$3?.get(lang);
  }
  var store$2;
  // @__NO_SIDE_EFFECTS__
  function getSchemaMessage(lang) {
    return store$2?.get(lang);
  }
  var store$1;
  // @__NO_SIDE_EFFECTS__
  function getSpecificMessage(reference, lang) {
    return store$1?.get(reference)?.get(lang);
  }
  // @__NO_SIDE_EFFECTS__
  function _stringify(input41) {
    const type = typeof input41;
    if (type === "string") return `"${input41}"`;
    if (type === "number" || type === "bigint" || type === "boolean") return `${input41}`;
    if (type === "object" || type === "function") return (input41 && Object.getPrototypeOf(input41)?.constructor?.name) ?? "null";
    return type;
  }
  function _addIssue(context, label, dataset, config$1, other) {
    const input41 = other && "input" in other ? other.input : dataset.value;
    const expected = other?.expected ?? context.expects ?? null;
    const received2 = other?.received ?? /* @__PURE__ */ _stringify(input41);
    const issue = {
      kind: context.kind,
      type: context.type,
      input: input41,
      expected,
      received: received2,
      message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received2}`,
      requirement: context.requirement,
      path: other?.path,
      issues: other?.issues,
      lang: config$1.lang,
      abortEarly: config$1.abortEarly,
      abortPipeEarly: config$1.abortPipeEarly
    };
    const isSchema = context.kind === "schema";
    const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
    if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
    if (isSchema) dataset.typed = false;
    if (dataset.issues) dataset.issues.push(issue);
    else dataset.issues = [issue];
  }
  // @__NO_SIDE_EFFECTS__
  function _isValidObjectKey(object$1, key) {
    return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
  }
  // @__NO_SIDE_EFFECTS__
  function _joinExpects(values$1, separator) {
    const list = [...new Set(values$1)];
    if (list.length > 1) return `(${list.join(` ${separator} `)})`;
    return list[0] ?? "never";
  }
  function _standardSchema(schema) {
    schema["~standard"] = {
      version: 1,
      vendor: "valibot",
      validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
    };
    return schema;
  }
  // @__NO_SIDE_EFFECTS__
  function check(requirement, message$1) {
    return {
      kind: "validation",
      type: "check",
      reference: check,
      async: false,
      expects: null,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function integer(message$1) {
    return {
      kind: "validation",
      type: "integer",
      reference: integer,
      async: false,
      expects: null,
      requirement: Number.isInteger,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function maxLength(requirement, message$1) {
    return {
      kind: "validation",
      type: "max_length",
      reference: maxLength,
      async: false,
      expects: `<=${requirement}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function maxValue(requirement, message$1) {
    return {
      kind: "validation",
      type: "max_value",
      reference: maxValue,
      async: false,
      expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function metadata(metadata_) {
    return {
      kind: "metadata",
      type: "metadata",
      reference: metadata,
      metadata: metadata_
    };
  }
  // @__NO_SIDE_EFFECTS__
  function minLength(requirement, message$1) {
    return {
      kind: "validation",
      type: "min_length",
      reference: minLength,
      async: false,
      expects: `>=${requirement}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function minValue(requirement, message$1) {
    return {
      kind: "validation",
      type: "min_value",
      reference: minValue,
      async: false,
      expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
      requirement,
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function nonEmpty(message$1) {
    return {
      kind: "validation",
      type: "non_empty",
      reference: nonEmpty,
      async: false,
      expects: "!0",
      message: message$1,
      "~run"(dataset, config$1) {
        if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function transform(operation) {
    return {
      kind: "transformation",
      type: "transform",
      reference: transform,
      async: false,
      operation,
      "~run"(dataset) {
        dataset.value = this.operation(dataset.value);
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function trim() {
    return {
      kind: "transformation",
      type: "trim",
      reference: trim,
      async: false,
      "~run"(dataset) {
        dataset.value = dataset.value.trim();
        return dataset;
      }
    };
  }
  // @__NO_SIDE_EFFECTS__
  function getFallback(schema, dataset, config$1) {
    return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
  }
  // @__NO_SIDE_EFFECTS__
  function getDefault(schema, dataset, config$1) {
    return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
  }
  // @__NO_SIDE_EFFECTS__
  function array(item, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "array",
      reference: array,
      expects: "Array",
      async: false,
      item,
      message: message$1,
      "~run"(dataset, config$1) {
        const input41 = dataset.value;
        if (Array.isArray(input41)) {
          dataset.typed = true;
          dataset.value = [];
          for (let key = 0; key < input41.length; key++) {
            const value$1 = input41[key];
            const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
            if (itemDataset.issues) {
              const pathItem = {
                type: "array",
                origin: "value",
                input: input41,
                key,
                value: value$1
              };
              for (const issue of itemDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = itemDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!itemDataset.typed) dataset.typed = false;
            dataset.value.push(itemDataset.value);
          }
        } else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function boolean(message$1) {
    return _standardSchema({
      kind: "schema",
      type: "boolean",
      reference: boolean,
      expects: "boolean",
      async: false,
      message: message$1,
      "~run"(dataset, config$1) {
        if (typeof dataset.value === "boolean") dataset.typed = true;
        else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function lazy(getter) {
    return _standardSchema({
      kind: "schema",
      type: "lazy",
      reference: lazy,
      expects: "unknown",
      async: false,
      getter,
      "~run"(dataset, config$1) {
        return this.getter(dataset.value)["~run"](dataset, config$1);
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function number(message$1) {
    return _standardSchema({
      kind: "schema",
      type: "number",
      reference: number,
      expects: "number",
      async: false,
      message: message$1,
      "~run"(dataset, config$1) {
        if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
        else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function optional(wrapped, default_) {
    return _standardSchema({
      kind: "schema",
      type: "optional",
      reference: optional,
      expects: `(${wrapped.expects} | undefined)`,
      async: false,
      wrapped,
      default: default_,
      "~run"(dataset, config$1) {
        if (dataset.value === void 0) {
          if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
          if (dataset.value === void 0) {
            dataset.typed = true;
            return dataset;
          }
        }
        return this.wrapped["~run"](dataset, config$1);
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function record(key, value$1, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "record",
      reference: record,
      expects: "Object",
      async: false,
      key,
      value: value$1,
      message: message$1,
      "~run"(dataset, config$1) {
        const input41 = dataset.value;
        if (input41 && typeof input41 === "object") {
          dataset.typed = true;
          dataset.value = {};
          for (const entryKey in input41) if (/* @__PURE__ */ _isValidObjectKey(input41, entryKey)) {
            const entryValue = input41[entryKey];
            const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
            if (keyDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "key",
                input: input41,
                key: entryKey,
                value: entryValue
              };
              for (const issue of keyDataset.issues) {
                issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = keyDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input: input41,
                key: entryKey,
                value: entryValue
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
            if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
          }
        } else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function strictObject(entries$1, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "strict_object",
      reference: strictObject,
      expects: "Object",
      async: false,
      entries: entries$1,
      message: message$1,
      "~run"(dataset, config$1) {
        const input41 = dataset.value;
        if (input41 && typeof input41 === "object") {
          dataset.typed = true;
          dataset.value = {};
          for (const key in this.entries) {
            const valueSchema = this.entries[key];
            if (key in input41 || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
              const value$1 = key in input41 ? input41[key] : /* @__PURE__ */ getDefault(valueSchema);
              const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
              if (valueDataset.issues) {
                const pathItem = {
                  type: "object",
                  origin: "value",
                  input: input41,
                  key,
                  value: value$1
                };
                for (const issue of valueDataset.issues) {
                  if (issue.path) issue.path.unshift(pathItem);
                  else issue.path = [pathItem];
                  dataset.issues?.push(issue);
                }
                if (!dataset.issues) dataset.issues = valueDataset.issues;
                if (config$1.abortEarly) {
                  dataset.typed = false;
                  break;
                }
              }
              if (!valueDataset.typed) dataset.typed = false;
              dataset.value[key] = valueDataset.value;
            } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
            else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
              _addIssue(this, "key", dataset, config$1, {
                input: void 0,
                expected: `"${key}"`,
                path: [{
                  type: "object",
                  origin: "key",
                  input: input41,
                  key,
                  value: input41[key]
                }]
              });
              if (config$1.abortEarly) break;
            }
          }
          if (!dataset.issues || !config$1.abortEarly) {
            for (const key in input41) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
              _addIssue(this, "key", dataset, config$1, {
                input: key,
                expected: "never",
                path: [{
                  type: "object",
                  origin: "key",
                  input: input41,
                  key,
                  value: input41[key]
                }]
              });
              break;
            }
          }
        } else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function string(message$1) {
    return _standardSchema({
      kind: "schema",
      type: "string",
      reference: string,
      expects: "string",
      async: false,
      message: message$1,
      "~run"(dataset, config$1) {
        if (typeof dataset.value === "string") dataset.typed = true;
        else _addIssue(this, "type", dataset, config$1);
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _subIssues(datasets) {
    let issues;
    if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
    else issues = dataset.issues;
    return issues;
  }
  // @__NO_SIDE_EFFECTS__
  function union(options, message$1) {
    return _standardSchema({
      kind: "schema",
      type: "union",
      reference: union,
      expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
      async: false,
      options,
      message: message$1,
      "~run"(dataset, config$1) {
        let validDataset;
        let typedDatasets;
        let untypedDatasets;
        for (const schema of this.options) {
          const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
          if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
          else typedDatasets = [optionDataset];
          else {
            validDataset = optionDataset;
            break;
          }
          else if (untypedDatasets) untypedDatasets.push(optionDataset);
          else untypedDatasets = [optionDataset];
        }
        if (validDataset) return validDataset;
        if (typedDatasets) {
          if (typedDatasets.length === 1) return typedDatasets[0];
          _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
          dataset.typed = true;
        } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
        else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function unknown() {
    return _standardSchema({
      kind: "schema",
      type: "unknown",
      reference: unknown,
      expects: "unknown",
      async: false,
      "~run"(dataset) {
        dataset.typed = true;
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function pipe(...pipe$1) {
    return _standardSchema({
      ...pipe$1[0],
      pipe: pipe$1,
      "~run"(dataset, config$1) {
        for (const item of pipe$1) if (item.kind !== "metadata") {
          if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
            dataset.typed = false;
            break;
          }
          if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
        }
        return dataset;
      }
    });
  }
  // @__NO_SIDE_EFFECTS__
  function safeParse(schema, input41, config$1) {
    const dataset = schema["~run"]({ value: input41 }, /* @__PURE__ */ getGlobalConfig(config$1));
    return {
      typed: dataset.typed,
      success: !dataset.issues,
      output: dataset.value,
      issues: dataset.issues
    };
  }

  // src/workbook/read-input.ts
  function readInput(schema, input41) {
    const read12 = safeParse(schema, input41 ?? {});
    if (read12.success) return read12.output;
    const faults = read12.issues.map((issue) => ({
      path: (issue.path ?? []).map((step) => String(step.key)).join("."),
      message: faultText(issue)
    }));
    return refuseFields(firstOfEach(faults));
  }
  function firstOfEach(faults) {
    return faults.filter(({ path }, at2) => faults.findIndex((one) => one.path === path) === at2);
  }
  function resolveChoices(schema, input41, book) {
    const faults = [];
    const output = resolveObject(
      { schema, book, faults, path: "" },
      input41
    );
    return faults.length ? refuseFields(faults) : output;
  }
  function describeFields(schema) {
    return Object.entries(entriesOf(schema)).map(([key, entry]) => {
      const inner = innerOf(entry);
      const info2 = infoOf(inner ?? entry);
      const item = itemOf(inner ?? entry);
      return { key, required: !inner, ...info2, ...item ? { of: describeFields(item) } : {} };
    });
  }
  function refuseFields(fields2) {
    return refuse("badInput", { count: fields2.length }, { fields: fields2 });
  }
  function resolveObject(walk, input41) {
    const output = { ...input41 };
    for (const [key, entry] of Object.entries(entriesOf(walk.schema))) {
      const field = innerOf(entry) ?? entry;
      const value = input41[key];
      const path = walk.path + key;
      const item = itemOf(field);
      if (item && Array.isArray(value)) {
        output[key] = value.map(
          (line, index) => resolveObject(
            { ...walk, schema: item, path: `${path}.${index}.` },
            line
          )
        );
      } else if (infoOf(field).choices && typeof value === "string" && value) {
        const code = choiceCode(walk.book, infoOf(field).choices ?? "", value);
        if (code === null) walk.faults.push({ path, message: say("field.choice", { found: value }) });
        else output[key] = code;
      }
    }
    return output;
  }
  function choiceCode(book, list, text2) {
    if (!list.startsWith("@")) return book.words.code(list, text2);
    return book.all(list.slice(1)).some((row) => row.id === text2) ? text2 : null;
  }
  function entriesOf(schema) {
    return schema.entries ?? {};
  }
  function itemOf(schema) {
    const { item } = schema;
    return item && item.entries ? item : void 0;
  }
  function metadataOf(schema) {
    return (schema.pipe ?? []).map((step) => step.metadata ?? {});
  }
  function innerOf(schema) {
    return metadataOf(schema).find((data) => data.inner)?.inner;
  }
  function infoOf(schema) {
    return metadataOf(schema).find((data) => data.field)?.field ?? { type: "text" };
  }
  var LIMITS = {
    max_length: "field.tooLong",
    min_length: "field.tooShort",
    min_value: "field.tooSmall",
    max_value: "field.tooLarge"
  };
  var EXPECTED = {
    string: "type.text",
    number: "type.number",
    integer: "type.number",
    boolean: "type.bool",
    array: "type.list",
    strict_object: "type.object"
  };
  function faultText(issue) {
    if (issue.type === "check" && hasText(issue.message)) return say(issue.message);
    const limit = LIMITS[issue.type];
    const bound = String(issue.requirement);
    if (limit) return say(limit, { max: bound, min: bound });
    if (issue.expected === "never") return say("field.unknown");
    if (issue.type === "non_empty" || ["undefined", "null"].includes(issue.received))
      return say("field.missing");
    const expected = EXPECTED[issue.type];
    return expected ? say("field.type", { type: say(expected) }) : say("field.invalid", { found: same(issue.received) });
  }

  // src/policy/clause-text.ts
  var OFF = "off";
  function isOff(text2) {
    return text2.trim().toLowerCase() === OFF;
  }
  function readParameters(text2) {
    const parameters = /* @__PURE__ */ new Map();
    const typed = text2.normalize("NFKC").trim();
    if (isOff(typed)) return parameters;
    for (const part of typed.split(/[;\n]/).filter((one) => one.trim() !== "")) {
      const [, name = "", value = ""] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
      if (!name || !value) return null;
      parameters.set(name, value);
    }
    return parameters;
  }

  // src/policy/clause-parameters.ts
  var WORDS = {
    day: ["calendar", "working"],
    parts: ["cost", "list", "free"],
    labour: ["cost", "list", "free"]
  };
  var NUMBERS = /^\d+(\.\d+)?(\s*,\s*\d+(\.\d+)?)*$/;
  var NUMBER = /^\d+(\.\d+)?$/;
  function parameterFaults(text2, delivered, { isWhole }) {
    const known = readParameters(delivered) ?? /* @__PURE__ */ new Map();
    const read12 = readParameters(text2);
    if (!read12) return [say("clause.unreadable", { text: text2 })];
    if (isOff(text2)) return [];
    const missing3 = [...known.keys()].filter((name) => isWhole && !read12.has(name));
    return [
      ...[...read12].flatMap(([name, value]) => valueFault({ name, value }, known)),
      ...missing3.map((name) => say("clause.missing", { name, value: known.get(name) ?? "" }))
    ];
  }
  function valueFault({ name, value }, known) {
    const usual = known.get(name);
    if (usual === void 0) {
      const names = [...known.keys()].join(", ") || say("label.none");
      return [say("clause.unknown", { name, names })];
    }
    const words = WORDS[name];
    if (words && !words.includes(value)) {
      return [say("clause.word", { name, value, words: words.join(", ") })];
    }
    if (NUMBER.test(usual) && !NUMBER.test(value)) return [say("clause.number", { name, value })];
    if (NUMBERS.test(usual) && !NUMBERS.test(value)) return [say("clause.numbers", { name, value })];
    return [];
  }
  function withParameters(text2, changes) {
    const own = readParameters(text2);
    const more = readParameters(changes);
    if (!own || !more || isOff(changes)) return changes;
    return [...new Map([...own, ...more])].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  // src/policy/rules.ts
  function versionInForce(versions2, on) {
    const latest2 = latestApproved(versions2.filter((row) => row.effectiveFrom <= on));
    return latest2 && latest2.kind !== "repeal" ? latest2 : null;
  }
  function lastVersion(versions2, on) {
    const begun = versions2.filter((row) => row.kind !== "repeal" && row.effectiveFrom <= on);
    return latestApproved(begun);
  }
  function latestApproved(versions2) {
    const order = (row) => `${row.effectiveFrom} ${row.approvedAt}`;
    return versions2.filter((row) => row.status === "approved" && row.effectiveFrom !== "").reduce((last, row) => last && order(last) > order(row) ? last : row, null);
  }
  function makeRules(book, subject, on) {
    const textOf4 = (clause) => book.frozen[clause] ?? book.delivered[clause] ?? "";
    const holds = isOff(textOf4("R3")) ? [] : book.exceptions.filter((exception) => isSound(exception, book.delivered[exception.clause])).filter((exception) => appliesTo(exception, subject, on)).reverse();
    const exceptionFor = (clause) => holds.find((exception) => exception.clause === clause);
    const parameter = (clause, name) => {
      const sources = [exceptionFor(clause)?.parameters, textOf4(clause), book.delivered[clause]];
      const found = sources.map((text2) => readParameters(text2 ?? "")?.get(name)).find(Boolean);
      if (found === void 0) throw new Error(`Clause ${clause} has no parameter ${name}`);
      return found;
    };
    const exceptionOf = (clause, name) => {
      const exception = exceptionFor(clause);
      if (!exception || !name) return exception?.no ?? "";
      return readParameters(exception.parameters)?.has(name) ? exception.no : "";
    };
    return {
      policyVersion: book.policyVersion,
      isOn: (clause) => !isOff(exceptionFor(clause)?.parameters || textOf4(clause)),
      text: parameter,
      number: (clause, name) => Number(parameter(clause, name)),
      numbers: (clause, name) => parameter(clause, name).split(",").map(Number),
      exceptionOf
    };
  }
  function isSound({ parameters }, delivered = "") {
    return parameterFaults(parameters, delivered, { isWhole: false }).length === 0;
  }
  function appliesTo(exception, subject, on) {
    const { customerNo, serial, contractNo, fromOn, untilOn, active, grantedBy } = exception;
    if (!active || !grantedBy || fromOn !== "" && on < fromOn || untilOn !== "" && on > untilOn)
      return false;
    const named5 = [
      [customerNo, subject.customerNo],
      [serial, subject.serial],
      [contractNo, subject.contractNo]
    ].filter(([wanted2]) => wanted2 !== "");
    return named5.length > 0 && named5.every(([wanted2, has]) => wanted2 === has);
  }

  // src/workbook/rules.ts
  function deliveredClauses() {
    return freeze(
      (TEMPLATES.clauses.rows ?? []).map((row) => ({
        clause: String(row.clause),
        parameters: String(row.parameters ?? ""),
        active: row.active !== false
      }))
    );
  }
  function freeze(clauses) {
    const texts2 = clauses.map(({ clause, parameters, active }) => [
      clause,
      active ? parameters : OFF
    ]);
    return Object.fromEntries(texts2);
  }
  function rulesOf(book, subject, on) {
    const versions2 = book.all("policyVersions").map((row) => row.values);
    const version = versions2.find((row) => row.policyVersion === subject.policyVersion && row.policyVersion) ?? versionInForce(versions2, on) ?? lastVersion(versions2, on);
    return makeRules(
      {
        policyVersion: version?.policyVersion ?? "",
        frozen: frozenClauses(version),
        delivered: deliveredClauses(),
        exceptions: book.all("exceptions").map((row) => row.values)
      },
      subject,
      on
    );
  }
  function rulesOfRequest(book, request3, today) {
    if (!request3) return rulesOf(book, {}, today);
    const { policyVersion: policyVersion2, customerNo, productSerial, contractNo, registeredAt } = request3.values;
    const on = registeredAt ? registeredAt.slice(0, 10) : today;
    return rulesOf(book, { policyVersion: policyVersion2, customerNo, serial: productSerial, contractNo }, on);
  }
  function frozenClauses(version) {
    if (!version?.frozen) return {};
    try {
      return JSON.parse(version.frozen);
    } catch {
      return refuse("policyDamaged", { version: version.policyVersion });
    }
  }

  // src/workbook/run-act.ts
  var LOCK_SECONDS = 30;
  function runAct(call2, ports) {
    try {
      const input41 = readInput(call2.act.input, call2.input);
      const user = call2.actor ? call2.actor.email : ports.session.user();
      return locked(ports, () => perform({ ...call2, input: input41 }, { ports, user }));
    } catch (error) {
      return refusedAnswer(error);
    }
  }
  function refusedAnswer(error) {
    const why = error.refusal;
    if (why) return { ok: false, ...why };
    console.error(String(error.stack ?? error));
    return {
      ok: false,
      ...refusal("unexpected", { message: String(error.message ?? error) })
    };
  }
  function locked(ports, work) {
    if (!ports.lock.acquire(LOCK_SECONDS)) refuse("busy", { seconds: LOCK_SECONDS });
    try {
      return work();
    } finally {
      ports.lock.release();
    }
  }
  function perform(call2, outside2) {
    const { ports, user } = outside2;
    const { act: act2 } = call2;
    const book = new Book(ports.grid, ["audit", ...act2.registers]);
    const input41 = resolveChoices(act2.input, call2.input, book);
    const who = { email: user, source: call2.source };
    const actor = call2.actor ?? (act2.openBy ? anyoneOf(book, who) : actorOf(book, who));
    const { found, keyRow } = findRows2(book, { act: act2, input: input41, ...call2.key ? { key: call2.key } : {} });
    const repeated = keyRow && repeatedAnswer(act2.name, keyRow);
    if (repeated) return repeated;
    const now = ports.clock.now();
    const counters = makeCounters(book);
    const context = {
      input: input41,
      actor,
      now,
      today: now.slice(0, 10),
      book,
      found,
      rules: rulesOfRequest(book, found.maybe("request", "requests"), now.slice(0, 10)),
      ids: ports.ids,
      next: counters.next
    };
    checkAll(act2, context, call2.version);
    for (const check2 of act2.checks ?? []) enforce(context.rules, () => check2(context));
    const decision2 = act2.decide(context);
    const answer = { ok: true, value: decision2.value, ...warnings(decision2) };
    commit(ports.grid, book, {
      list: [
        ...decision2.changes,
        ...counterChanges(book, counters),
        auditRow(context, { act: act2.name, decision: decision2, answer, key: call2.key ?? "" })
      ],
      stamp: { at: now, by: actor.email }
    });
    return answer;
  }
  function warnings(decision2) {
    return decision2.warnings?.length ? { warnings: decision2.warnings } : {};
  }

  // src/workbook/run-jobs.ts
  var LOCK_SECONDS2 = 20;
  var WORKBOOK = "servicebook";
  function runJobs(jobs2, ports, budgetMs) {
    const end2 = Date.now() + budgetMs;
    return jobs2.flatMap((job, index) => {
      const share = Date.now() + (end2 - Date.now()) / (jobs2.length - index);
      return runDates(job, ports, share);
    });
  }
  function runDates(job, ports, until) {
    const reports = [];
    for (const date2 of dueDates(job, ports)) {
      const report = runJob(job, { ports, date: date2, until });
      reports.push(report);
      if (report.status !== "done") break;
    }
    return reports;
  }
  function lastDone(book, job) {
    const serial = book.one("counters", `job/${job.name}`)?.values.value;
    return serial ? fromSerial(serial).slice(0, 10) : "";
  }
  function dueDates(job, ports) {
    const now = ports.clock.now();
    const today = now.slice(0, 10);
    if (job.runs === "everyTick") return [today];
    const book = new Book(ports.grid, []);
    const latest2 = now >= startOf(book, job, today) ? today : addDays(today, -1);
    const last = lastDone(book, job) || addDays(latest2, -1);
    const dates = [];
    for (let day = addDays(last, 1); day <= latest2; day = addDays(day, 1)) dates.push(day);
    return dates;
  }
  function startOf(book, job, day) {
    const time = job.runs === "everyTick" ? "00:00" : book.setting(job.runs.daily) || "01:00";
    return `${day}T${time}:00`;
  }
  function runJob(job, turn) {
    const report = {
      job: job.name,
      businessDate: turn.date,
      status: "done",
      done: 0,
      note: ""
    };
    try {
      for (let more = true; more; ) {
        if (Date.now() > turn.until) return { ...report, status: "unfinished" };
        const slice13 = runSlice(job, turn, report);
        if (!slice13) return { ...report, status: "busy" };
        report.done += slice13.done;
        report.note = [report.note, slice13.note ?? ""].filter(Boolean).join("; ").slice(0, 5e3);
        more = slice13.more;
      }
      return report;
    } catch (error) {
      console.error(String(error.stack ?? error));
      return { ...report, status: "failed", note: String(error.message ?? error) };
    }
  }
  function runSlice(job, turn, report) {
    const slice13 = locked2(job, turn, (context) => {
      const made = job.slice(context);
      const changes = made.more ? made.changes : [...made.changes, ...closing(job, context, { report, made })];
      return { made, changes };
    });
    if (!slice13) return null;
    const settle4 = slice13.after?.();
    if (settle4) locked2(job, turn, (context) => ({ made: slice13, changes: settle4(context) }));
    return slice13;
  }
  function locked2(job, turn, work) {
    const { ports, date: date2 } = turn;
    if (!ports.lock.acquire(LOCK_SECONDS2)) return null;
    try {
      const book = new Book(ports.grid, ["jobs", "audit", ...job.registers]);
      const counters = makeCounters(book);
      const now = ports.clock.now();
      const start = startOf(book, job, date2);
      const cutoff = job.runs === "everyTick" || start > now ? now : start;
      const { made, changes } = work({
        book,
        ports,
        now,
        businessDate: date2,
        cutoff,
        next: counters.next
      });
      commit(ports.grid, book, {
        list: [...changes, ...counterChanges(book, counters)],
        stamp: { at: now, by: WORKBOOK }
      });
      return made;
    } finally {
      ports.lock.release();
    }
  }
  function closing(job, context, run) {
    const { book, now, businessDate } = context;
    const done = run.report.done + run.made.done;
    if (job.runs === "everyTick" && done === 0) return [];
    const daily = job.runs !== "everyTick";
    const row = append("jobs", {
      id: `${job.name}/${daily ? businessDate : now}`,
      job: job.name,
      businessDate,
      startedAt: now,
      finishedAt: now,
      status: "done",
      done,
      note: [run.report.note, run.made.note ?? ""].filter(Boolean).join("; ")
    });
    return daily ? [row, counterChange(book, `job/${job.name}`, toSerial(businessDate))] : [row];
  }

  // src/workbook/view.ts
  function defineView(view2) {
    return view2;
  }
  function runView(call2, ports) {
    try {
      const params3 = readInput(call2.view.params, call2.params);
      const book = new Book(ports.grid, call2.view.registers);
      const now = ports.clock.now();
      const today = now.slice(0, 10);
      const who = { email: ports.session.user(), source: call2.source };
      const { openBy: openBy2 } = call2.view;
      const isOpen = openBy2 !== void 0 && rulesOf(book, {}, today).isOn(openBy2);
      const actor = isOpen ? anyoneOf(book, who) : actorOf(book, who);
      const value = call2.view.read({ params: params3, actor, book, ports, now, today });
      return { ok: true, value };
    } catch (error) {
      return refusedAnswer(error);
    }
  }

  // src/policy/deviation.ts
  function deviation(line, limitPercent) {
    const difference = Math.abs(line.charged - line.rule);
    if (difference === 0) return "none";
    if (limitPercent === Number.POSITIVE_INFINITY) return "withReason";
    return difference * 100 <= line.rule * limitPercent ? "withReason" : "needsApproval";
  }

  // src/policy/charge-approval.ts
  function awaitedApproval(charge, limitPercent) {
    if (charge.approvedBy) return "none";
    const line = { rule: charge.rulePrice ?? 0, charged: charge.charged ?? 0 };
    if (deviation(line, limitPercent) === "needsApproval") return "deviation";
    return charge.exclusion ? "exclusion" : "none";
  }
  function deviationLimit(rules) {
    return rules.isOn("R35") ? rules.number("R35", "deviationPercent") : Number.POSITIVE_INFINITY;
  }

  // src/policy/money.ts
  var PARTS = 1e3;
  function timesQuantity(cents, quantity, percent = 100) {
    return divideHalfUp(cents * Math.round(quantity * PARTS) * percent, PARTS * 100);
  }
  function yuan(cents) {
    const sign2 = cents < 0 ? "-" : "";
    const digits2 = String(Math.abs(cents)).padStart(3, "0");
    return `${sign2}${digits2.slice(0, -2)}.${digits2.slice(-2)}`;
  }
  function divideHalfUp(dividend, divisor) {
    return Math.floor((2 * dividend + divisor) / (2 * divisor));
  }

  // src/policy/charge-totals.ts
  function isStanding(row) {
    return row.quantity !== 0;
  }
  function chargeTotals(rows) {
    const standing4 = rows.filter(isStanding);
    if (!standing4.length) return { listTotal: null, waivedTotal: null, payable: null };
    const sum = (amount2) => standing4.reduce((total, row) => total + (amount2(row) ?? 0), 0);
    return {
      listTotal: sum((row) => timesQuantity(row.listPrice ?? 0, row.quantity ?? 0)),
      waivedTotal: sum((row) => row.waived),
      payable: sum((row) => row.charged)
    };
  }

  // src/policy/exception-note.ts
  function withException(reason, rules, clauses) {
    const numbers = [...new Set(clauses.map((clause) => rules.exceptionOf(clause)).filter(Boolean))];
    if (!numbers.length) return reason;
    const note = say("reason.byException", { no: numbers.join(", ") });
    return { zh: reason.zh + note.zh, en: reason.en + note.en };
  }

  // src/policy/numbering.ts
  var DIGITS = 6;
  var LETTERS = {
    serviceLog: "L",
    promises: "N",
    charges: "F",
    invoices: "P",
    payments: "R",
    surveys: "K",
    customers: "C",
    contracts: "H",
    warrantyEntries: "B",
    absences: "Q",
    outbox: "M",
    audit: "A",
    jobs: "J",
    handovers: "T",
    feedback: "Y",
    supervision: "D",
    liaison: "X",
    exceptions: "E",
    spotChecks: "S"
  };
  function requestNumber(unit, year, sequence) {
    return `${unit}-${year}-${padded(sequence)}`;
  }
  function requestCounter(unit, year) {
    return `request/${unit}/${year}`;
  }
  function readRequestNumber(text2) {
    const [whole, unit = "", year, sequence] = /^(.+)-(\d{4})-(\d{6,})$/.exec(text2.trim()) ?? [];
    return whole ? { unit, year: Number(year), sequence: Number(sequence) } : null;
  }
  function recordNumber(register2, year, sequence) {
    return `${LETTERS[register2]}-${year}-${padded(sequence)}`;
  }
  function recordCounter(register2, year) {
    return `${register2}/${year}`;
  }
  function archiveNumber(unit, year, sequence) {
    return `DA-${unit}-${year}-${padded(sequence)}`;
  }
  function archiveCounter(unit, year) {
    return `archive/${unit}/${year}`;
  }
  function slipNumber(unit, year, sequence) {
    return `JJ-${unit}-${year}-${padded(sequence)}`;
  }
  function slipCounter(unit, year) {
    return `handover/${unit}/${year}`;
  }
  function padded(sequence) {
    return String(sequence).padStart(DIGITS, "0");
  }

  // src/workbook/act.ts
  function defineAct(act2) {
    return act2;
  }

  // src/workbook/input.ts
  var info = (field) => metadata({ field });
  var text = (max = 500) => pipe(string(), trim(), nonEmpty(), maxLength(max), info({ type: "text" }));
  var longText = (max = 5e3, min = 1) => pipe(
    string(),
    trim(),
    nonEmpty(),
    minLength(min),
    maxLength(max),
    info({ type: "longText" })
  );
  var choice = (list) => pipe(string(), trim(), nonEmpty(), info({ type: "choice", choices: list }));
  var rowOf = (register2) => pipe(string(), trim(), nonEmpty(), info({ type: "choice", choices: `@${register2}` }));
  var flag = () => pipe(boolean(), info({ type: "bool" }));
  var money = () => pipe(number(), integer(), minValue(0), info({ type: "money" }));
  var int = (min, max) => pipe(number(), integer(), minValue(min), maxValue(max), info({ type: "int" }));
  var amount = (min, max) => pipe(number(), minValue(min), maxValue(max), info({ type: "number" }));
  var date = () => pipe(string(), trim(), nonEmpty(), check(isDay, "field.date"), info({ type: "date" }));
  var dateTime = () => pipe(
    string(),
    trim(),
    nonEmpty(),
    check((typed) => readDateTime(typed) !== null, "field.dateTime"),
    transform((typed) => readDateTime(typed) ?? ""),
    info({ type: "dateTime" })
  );
  function optional2(field, fallback) {
    const blank = pipe(
      unknown(),
      transform(() => fallback)
    );
    const pick2 = (typed) => isLeftOut(typed) ? blank : field;
    return pipe(optional(lazy(pick2), ""), metadata({ inner: field }));
  }
  function isLeftOut(typed) {
    if (typed === void 0 || typed === null) return true;
    return typeof typed === "string" ? typed.trim() === "" : Array.isArray(typed) && !typed.length;
  }
  var maybe = (field) => optional2(field, "");
  var lines = (entries) => pipe(array(strictObject(entries)), minLength(1), info({ type: "lines" }));
  var fields = (entries) => strictObject(entries);

  // src/workbook/request-lookup.ts
  function requestByNo(no) {
    return { request: { register: "requests", column: "no", value: no, need: "one" } };
  }
  function rowsOfRequest(register2, no) {
    return { register: register2, column: "requestNo", value: no, need: "many" };
  }

  // src/service/billing/charge-line.ts
  var chargeLines = lines({
    code: maybe(rowOf("prices")),
    kind: maybe(choice("chargeKind")),
    description: maybe(text(200)),
    quantity: amount(1e-3, 1e5),
    price: optional2(money(), null),
    exclusion: maybe(choice("exclusion")),
    toldAt: maybe(dateTime()),
    toldHow: maybe(choice("toldHow")),
    charged: optional2(money(), null),
    deviationReason: maybe(text(300)),
    oldSerial: maybe(text(60)),
    newSerial: maybe(text(60))
  });
  function fromPricelist(line, book) {
    const code = codeOf(line, book);
    const price2 = listed2(code, book)?.values;
    return {
      line,
      code,
      kind: price2?.kind || line.kind,
      description: line.description || price2?.name || "",
      cost: price2?.cost ?? line.price,
      listPrice: price2?.listPrice ?? line.price,
      isMainPart: price2?.mainPart ?? false
    };
  }
  function lineFaults(line, from) {
    const { book, today, serviceType } = from;
    const code = codeOf(line, book);
    const price2 = listed2(code, book);
    const faults = price2 ? listedFaults(line, price2, from) : unlistedFaults(line, code);
    if (price2 && !isInUse(price2, today))
      faults.push({ path: "code", message: say("field.priceInactive", { code }) });
    if (line.exclusion && !["free", "contract"].includes(serviceType))
      faults.push({ path: "exclusion", message: say("field.exclusionUseless") });
    return faults;
  }
  function codeOf(line, book) {
    if (line.code) return line.code;
    return line.kind === "labour" && line.price === null ? book.setting("labourCode") : "";
  }
  function listed2(code, book) {
    return code ? book.one("prices", code) : null;
  }
  function isInUse({ values }, today) {
    return values.active && values.validFrom <= today;
  }
  function listedFaults(line, price2, { book }) {
    const { kind, cost, listPrice } = price2.values;
    const faults = [];
    if (line.kind && line.kind !== kind)
      faults.push({ path: "kind", message: otherKind(price2, book.words.label("chargeKind", kind)) });
    if (line.price !== null && cost !== null && listPrice !== null)
      faults.push({ path: "price", message: say("field.priceListed") });
    return faults;
  }
  function otherKind(price2, kind) {
    return say("field.priceKind", { code: price2.id, kind });
  }
  function unlistedFaults(line, code) {
    if (code) return [{ path: "code", message: say("field.choice", { found: code }) }];
    return ["kind", "description"].filter((path) => !line[path]).map((path) => ({ path, message: say("field.missing") }));
  }

  // src/policy/fees.ts
  function priceLine(question) {
    const { serviceType, exclusion, isOn } = question;
    const isFreeOrContract = serviceType === "free" || serviceType === "contract";
    const type = exclusion && isFreeOrContract ? "paid" : serviceType;
    if (!isServiceType(type)) return refuse("scopeUnknown", {}, { clause: "R2" });
    const isLeftOut2 = isOn !== void 0 && !isOn(CLAUSES[type]);
    return priced(question, type, isLeftOut2 ? leftOutWay(question, type) : ruleWay(question, type));
  }
  function isServiceType(type) {
    return Object.keys(CLAUSES).includes(type);
  }
  function ruleWay(question, type) {
    if (type === "free") return { way: "free", price: 0 };
    if (type === "contract") return contractWay(question);
    if (type === "paid") return listWay(question);
    return { way: "list", price: question.listPrice ?? 0 };
  }
  function leftOutWay(question, type) {
    if (type === "other") return ruleWay(question, type);
    const way = type === "paid" ? { way: "free", price: 0 } : listWay(question);
    return { ...way, isLeftOut: true };
  }
  function priced(question, lineType, way) {
    const { quantity } = question;
    const rule = timesQuantity(way.price, quantity, way.percent);
    const list = question.listPrice === null ? rule : timesQuantity(question.listPrice, quantity);
    return {
      list,
      rule,
      waived: Math.max(0, list - rule),
      lineType,
      clause: CLAUSES[lineType],
      reason: explain(question, lineType, way)
    };
  }
  var CLAUSES = {
    free: "R9",
    contract: "R11",
    paid: "R13",
    other: "R14"
  };
  function contractWay(question) {
    const { kind, contract: contract2 } = question;
    if (kind === "other") return listWay(question);
    const [rule, percent] = kind === "part" ? [contract2?.partsRule || "cost", contract2?.partsPercent] : [contract2?.labourRule || "free", contract2?.labourPercent];
    if (rule === "free") return { way: "free", price: 0 };
    if (rule === "cost") return { way: "cost", price: asked(question, "cost") };
    if (rule === "discount")
      return { ...listWay(question), way: "discount", percent: percent ?? 100 };
    return listWay(question);
  }
  function listWay(question) {
    return { way: "list", price: asked(question, "list") };
  }
  function asked(question, which) {
    const price2 = which === "cost" ? question.cost : question.listPrice;
    const what = say(`chargeKind.${question.kind}`);
    return price2 ?? refuse("priceMissing", { what, price: say(`price.${which}`) }, { clause: "R35" });
  }
  function explain(question, lineType, way) {
    const { quantity, exclusion, contract: contract2 } = question;
    const price2 = yuan(way.price);
    const how = say(`how.${way.way}`, { quantity, price: price2, percent: way.percent ?? 100 });
    const params3 = { kind: say(`chargeKind.${question.kind}`), how };
    if (way.isLeftOut) return say("reason.feeLeftOut", { ...params3, clause: CLAUSES[lineType] });
    if (lineType === "free") {
      return say("reason.feeFree", { quantity, list: yuan(question.listPrice ?? 0) });
    }
    if (lineType === "contract") {
      const no = contract2?.no ? say("reason.feeContractNo", { no: contract2.no }) : { zh: "", en: "" };
      return say("reason.feeContract", { ...params3, contract: no });
    }
    if (lineType === "paid") {
      return exclusion ? say("reason.feeExcluded", { ...params3, exclusion }) : say("reason.feePaid", params3);
    }
    return way.price ? say("reason.feeOther", params3) : say("reason.feeOtherNone");
  }

  // src/policy/warranty.ts
  function warrantyOf(card) {
    if (card.wholeMonths === 0) return { state: "none" };
    const [basis, start] = startOf2(card);
    if (!start) return { state: "unknown", missing: "date", basis };
    const months = card.wholeMonths;
    if (months === null || months < 0) return { state: "unknown", missing: "months", basis };
    const repairDays = Math.max(0, card.repairDays ?? 0);
    const end2 = addDays(lastDayOfMonths(start, months), repairDays);
    return { state: "known", start, end: end2, basis, months, repairDays };
  }
  function mainPartsWarrantyOf(card) {
    return warrantyOf({ ...card, wholeMonths: card.mainMonths ?? 0 });
  }
  function explainPeriod(period) {
    const params3 = {
      basis: say(`basis.${period.basis}`),
      start: period.start,
      months: period.months,
      extension: period.repairDays ? say("reason.warrantyExtension", { days: period.repairDays }) : { zh: "", en: "" }
    };
    return say("reason.warrantyPeriod", params3);
  }
  function explainOver(warranty) {
    if (warranty.state !== "known") return say("reason.warrantyNone");
    return say("reason.warrantyOver", { end: warranty.end, period: explainPeriod(warranty) });
  }
  function explainUnknown(serial, { missing: missing3, basis }) {
    if (missing3 === "months") return say("reason.noMonths", { serial });
    return say("reason.noStartDate", { serial, basis: say(`basis.${basis}`) });
  }
  function explainLater(serial, { basis, start }, on) {
    return say("reason.startsLater", { serial, basis: say(`basis.${basis}`), start, on });
  }
  function startOf2(card) {
    if (card.ruleSet === "threeGuarantees" && card.exchangedOn) return ["exchange", card.exchangedOn];
    if (card.startBasis === "delivery") return ["delivery", card.deliveryDate];
    if (card.startBasis === "installation") return ["installation", card.installDate];
    const bySale = ["sale", card.saleDate];
    const byInvoice = ["invoice", card.invoiceDate];
    const order = card.startBasis === "sale" ? [bySale, byInvoice] : [byInvoice, bySale];
    return order.find(([, day]) => day !== "") ?? order[0];
  }

  // src/policy/part-cover.ts
  function partCover(card, line) {
    const { isMainPart, on, isOn } = line;
    if (isOn && !isOn("R7"))
      return over(say("reason.partOver", { warranty: say("reason.warrantyLeftOut") }));
    const whole = warrantyOf(card);
    const main = isMainPart ? mainPartsWarrantyOf(card) : { state: "none" };
    return freeBy("whole", whole, on) ?? freeBy("main", main, on) ?? openBy(card.serial, whole, on) ?? openBy(card.serial, main, on) ?? over(explainBoth(whole, main));
  }
  function freeBy(by, warranty, on) {
    if (warranty.state !== "known" || on < warranty.start || on > warranty.end) return null;
    const { end: end2 } = warranty;
    const text2 = by === "whole" ? "reason.free" : "reason.partFree";
    const reason = say(text2, { on, end: end2, period: explainPeriod(warranty) });
    return { state: "free", by, until: end2, reason };
  }
  function openBy(serial, warranty, on) {
    if (warranty.state === "unknown") {
      return { state: "unknown", reason: explainUnknown(serial, warranty) };
    }
    if (warranty.state === "none" || on >= warranty.start) return null;
    return { state: "unknown", reason: explainLater(serial, warranty, on) };
  }
  function explainBoth(whole, main) {
    const warranty = explainOver(whole);
    if (main.state !== "known") return say("reason.partOver", { warranty });
    return say("reason.partMainOver", { warranty, end: main.end, period: explainPeriod(main) });
  }
  function over(reason) {
    return { state: "over", reason };
  }

  // src/service/billing/price-charges.ts
  function priceCharges(lines2, context) {
    const { found, book, rules } = context;
    const { serviceType, contractNo } = found.one("request", "requests").values;
    const agreed = contractNo ? book.one("contracts", contractNo)?.values ?? null : null;
    const contract2 = contractRules(agreed, rules);
    return lines2.map((line, index) => {
      const { exclusion: code, quantity } = line;
      const known = fromPricelist(line, book);
      const exclusion = code ? book.words.label("exclusion", code) : null;
      const free2 = code ? null : freeMainPart(known, context);
      const { isOn } = rules;
      const question = { ...known, quantity, contract: contract2, exclusion, isOn };
      const priced2 = atLine(
        index,
        () => priceLine({ ...question, serviceType: free2 ? "free" : serviceType })
      );
      const ruled = withException(priced2.reason, rules, [priced2.clause]);
      const reason = free2 ? both(free2, ruled) : ruled;
      return { ...known, priced: { ...priced2, reason }, charged: line.charged ?? priced2.rule };
    });
  }
  function contractRules(agreed, rules) {
    const { no = "", partsPercent = null, labourPercent = null } = agreed ?? {};
    const rule = (name, own = "") => rules.exceptionOf("R11", name) ? rules.text("R11", name) : own || rules.text("R11", name);
    return {
      no,
      partsPercent,
      labourPercent,
      partsRule: rule("parts", agreed?.partsRule),
      labourRule: rule("labour", agreed?.labourRule)
    };
  }
  function freeMainPart({ isMainPart }, context) {
    const { found, rules, today } = context;
    const { arrivedAt } = found.one("request", "requests").values;
    const product = found.maybe("product", "products");
    if (!isMainPart || !product) return null;
    const on = arrivedAt.slice(0, 10) || today;
    const cover = partCover(product.values, { isMainPart, on, isOn: rules.isOn });
    return cover.state === "free" ? cover.reason : null;
  }
  function both(one, other) {
    return { zh: one.zh + other.zh, en: `${one.en} ${other.en}` };
  }
  function atLine(index, work) {
    try {
      return work();
    } catch (error) {
      const why = error.refusal;
      if (why?.code !== "priceMissing") throw error;
      const fields2 = [{ path: `lines.${index}.price`, message: why.message }];
      throw new RefusedError({ ...why, fields: fields2 });
    }
  }

  // src/service/billing/taken-back.ts
  function standingCharges({ found }) {
    return found.many("charges", "charges").filter((row) => isStanding(row.values));
  }
  function takenBack(rows, { book, actor, now }) {
    return rows.map((row) => {
      const { quantity, charged, reason } = row.values;
      const at2 = now.replace("T", " ").slice(0, 16);
      const former = { quantity: quantity ?? 0, charged: yuan(charged ?? 0), reason };
      const told7 = say("reason.chargeReplaced", { ...former, who: actor.name, at: at2 });
      const nothing = { quantity: 0, rulePrice: 0, waived: 0, charged: 0, exclusion: "" };
      return update(row, { ...nothing, reason: told7[book.language] });
    });
  }

  // src/policy/moment-order.ts
  function isBefore(one, other) {
    return one !== "" && other !== "" && one.slice(0, 16) < other.slice(0, 16);
  }
  function requireOrder(clause, orders) {
    const fields2 = orders.filter(([, isWrong]) => isWrong).map(([path, , fault3]) => ({ path, message: say(fault3) }));
    if (fields2.length) refuse("badInput", { count: fields2.length }, { clause, fields: fields2 });
  }

  // src/service/billing/told-faults.ts
  function toldFaults({ exclusion, toldAt, toldHow }, { now, completedAt }) {
    if (!exclusion) {
      return toldAt || toldHow ? [{ path: "toldAt", message: say("field.toldUseless") }] : [];
    }
    const faults = [];
    if (toldAt && !toldHow) faults.push({ path: "toldHow", message: say("field.toldHow") });
    if (toldHow && !toldAt) faults.push({ path: "toldAt", message: say("field.missing") });
    if (isBefore(now, toldAt)) faults.push({ path: "toldAt", message: say("field.future") });
    else if (isBefore(completedAt, toldAt)) {
      const at2 = completedAt.replace("T", " ").slice(0, 16);
      faults.push({ path: "toldAt", message: say("field.toldAfterWork", { at: at2 }) });
    }
    return faults;
  }

  // src/service/billing/add-charge.ts
  var input = fields({
    no: text(40),
    lines: optional2(chargeLines, []),
    replace: optional2(flag(), false)
  });
  var addCharge = defineAct({
    name: "addCharge",
    input,
    registers: ["requests", "charges", "prices", "contracts", "products"],
    load: ({ no }) => ({ ...requestByNo(no), charges: rowsOfRequest("charges", no) }),
    loadMore: (_, found) => productOf(found.one("request", "requests").values),
    gates: [requireType, requireUnsigned, requireUninvoiced],
    checks: [requireSomething, requireLines, requireToldInTime, requireReasons],
    decide
  });
  function productOf(request3) {
    const { serviceType, productSerial: value } = request3;
    if (!value || !["contract", "paid"].includes(serviceType)) return {};
    return { product: { register: "products", column: "serial", value, need: "maybe" } };
  }
  function requireType({ found }) {
    if (!found.one("request", "requests").values.serviceType)
      refuse("scopeUnknown", {}, { clause: "R2" });
  }
  function requireUnsigned({ found }) {
    const { no, signedAt, reviewDecision } = found.one("request", "requests").values;
    if (!signedAt || reviewDecision === "returned") return;
    const at2 = signedAt.replace("T", " ").slice(0, 16);
    refuse("chargesSigned", { no, at: at2 }, { clause: "R33" });
  }
  function requireUninvoiced({ found }) {
    const { no, invoiceNo } = found.one("request", "requests").values;
    if (invoiceNo) refuse("chargesInvoiced", { no, number: invoiceNo }, { clause: "R34" });
  }
  function requireSomething(context) {
    if (context.input.lines.length) return;
    if (context.input.replace && standingCharges(context).length) return;
    const message = say("field.missing");
    refuse("badInput", { count: 1 }, { fields: [{ path: "lines", message }] });
  }
  function requireLines({ input: input41, found, book, today }) {
    const { serviceType } = found.one("request", "requests").values;
    const faults = input41.lines.flatMap(
      (line, index) => lineFaults(line, { book, today, serviceType }).map(({ path, message }) => ({
        path: `lines.${index}.${path}`,
        message
      }))
    );
    if (faults.length) refuse("badInput", { count: faults.length }, { fields: faults });
  }
  function requireToldInTime({ input: input41, found, now }) {
    const { completedAt } = found.one("request", "requests").values;
    const faults = input41.lines.flatMap(
      (line, index) => toldFaults(line, { now, completedAt }).map(({ path, message }) => ({
        path: `lines.${index}.${path}`,
        message
      }))
    );
    if (faults.length) refuse("badInput", { count: faults.length }, { clause: "R9", fields: faults });
  }
  function requireReasons(context) {
    const faults = price(context).flatMap(
      ({ line, priced: priced2, charged }, index) => charged === priced2.rule || line.deviationReason ? [] : [
        {
          path: `lines.${index}.deviationReason`,
          message: say("field.deviationReason", { rule: yuan(priced2.rule) })
        }
      ]
    );
    if (faults.length)
      refuse("badInput", { count: faults.length }, { clause: "R35", fields: faults });
  }
  function price(context) {
    return priceCharges(context.input.lines, context);
  }
  function decide(context) {
    const { input: input41, found } = context;
    const request3 = found.one("request", "requests");
    const rows = price(context).map((charge) => chargeRow(charge, context));
    const former = standingCharges(context);
    const kept3 = input41.replace ? [] : former.map((row) => row.values);
    const totals = chargeTotals([...kept3, ...rows]);
    return {
      changes: [
        ...input41.replace ? takenBack(former, context) : [],
        ...rows.map((row) => append("charges", row)),
        update(request3, { ...totals, ...input41.replace ? { deviationApprovedBy: "" } : {} })
      ],
      value: { no: request3.id, lines: rows.map(lineTold), ...totals },
      target: request3.id,
      unit: request3.values.unit,
      warnings: [
        ...rows.flatMap((row) => warningOf(row, context)),
        ...overpaid(request3.values.paid ?? 0, totals.payable ?? 0)
      ]
    };
  }
  function lineTold(row) {
    const { id, description, rulePrice, waived, charged, lineType, reason } = row;
    return { id, description, rulePrice, waived, charged, lineType, reason };
  }
  function overpaid(paid2, payable) {
    if (paid2 <= payable) return [];
    return [say("warning.overpaid", { paid: yuan(paid2), payable: yuan(payable) })];
  }
  function chargeRow(charge, { found, today, next, book }) {
    const { line, code, kind, description, cost, listPrice, priced: priced2, charged } = charge;
    const year = Number(today.slice(0, 4));
    return {
      id: recordNumber("charges", year, next(recordCounter("charges", year))),
      requestNo: found.one("request", "requests").id,
      kind,
      code,
      description,
      quantity: line.quantity,
      cost,
      listPrice,
      rulePrice: priced2.rule,
      waived: priced2.waived,
      charged,
      lineType: priced2.lineType,
      exclusion: line.exclusion,
      toldAt: line.toldAt,
      toldHow: line.toldHow,
      clause: priced2.clause,
      reason: priced2.reason[book.language],
      deviationReason: line.deviationReason,
      approvedBy: "",
      oldSerial: line.oldSerial,
      newSerial: line.newSerial
    };
  }
  function warningOf(row, { rules }) {
    const awaited = awaitedApproval(row, deviationLimit(rules));
    const item = row.description;
    const untold = row.exclusion && !row.toldAt ? [say("warning.exclusionUntold", { item })] : [];
    if (awaited === "exclusion") return [say("warning.exclusionUnconfirmed", { item }), ...untold];
    if (awaited === "none") return untold;
    const sums2 = { rule: yuan(row.rulePrice), charged: yuan(row.charged) };
    const told7 = say("warning.needsApproval", { item, ...sums2 });
    return [withException(told7, rules, ["R35"]), ...untold];
  }

  // src/workbook/independence-gate.ts
  function requireIndependent(clause) {
    return ({ actor, found }) => {
      const { id, values } = found.one("request", "requests");
      const doer = values.technician || values.registrar;
      if (!isIndependent(actor.email, [doer])) refuse("ownWork", { no: id }, { clause });
    };
  }

  // src/service/billing/approvals.ts
  function awaiting({ found, rules }, approval) {
    const limit = deviationLimit(rules);
    return found.many("charges", "charges").filter((row) => awaitedApproval(row.values, limit) === approval);
  }
  function approve(charges, { actor, now }) {
    return charges.map((row) => update(row, { approvedBy: actor.email, approvedAt: now }));
  }
  function approvedLines(charges) {
    return charges.map(({ id, values }) => {
      const { description, exclusion, rulePrice, charged } = values;
      return { id, description, exclusion, rulePrice, charged };
    });
  }

  // src/service/billing/approve-deviation.ts
  var input2 = fields({ no: text(40), comment: maybe(text(500)) });
  var approveDeviation = defineAct({
    name: "approveDeviation",
    input: input2,
    registers: ["requests", "charges", "serviceLog"],
    load: ({ no }) => ({ ...requestByNo(no), charges: rowsOfRequest("charges", no) }),
    gates: [requireIndependent("R35"), requireDeviations],
    decide: (context) => {
      const { found, actor } = context;
      const request3 = found.one("request", "requests");
      const charges = awaiting(context, "deviation");
      return {
        changes: [
          ...approve(charges, context),
          update(request3, { deviationApprovedBy: actor.email }),
          ...commentRow(context)
        ],
        value: { no: request3.id, lines: approvedLines(charges) },
        target: request3.id,
        unit: request3.values.unit
      };
    }
  });
  function requireDeviations(context) {
    if (awaiting(context, "deviation").length) return;
    const { id } = context.found.one("request", "requests");
    refuse("nothingToApprove", { no: id }, { clause: "R35" });
  }
  function commentRow({ input: input41, found, actor, now, ids: ids2, book }) {
    const { comment: comment2 } = input41;
    if (!comment2) return [];
    const row = {
      id: ids2.short(),
      requestNo: found.one("request", "requests").id,
      kind: "note",
      at: now,
      staff: actor.email,
      text: say("log.deviationApproved", { comment: comment2 })[book.language]
    };
    return [append("serviceLog", row)];
  }

  // src/service/billing/confirm-exclusion.ts
  var confirmExclusion = defineAct({
    name: "confirmExclusion",
    input: fields({ no: text(40) }),
    registers: ["requests", "charges"],
    load: ({ no }) => ({ ...requestByNo(no), charges: rowsOfRequest("charges", no) }),
    gates: [requireIndependent("R9"), requireExclusions],
    decide: (context) => {
      const request3 = context.found.one("request", "requests");
      const charges = awaiting(context, "exclusion");
      return {
        changes: approve(charges, context),
        value: { no: request3.id, lines: approvedLines(charges) },
        target: request3.id,
        unit: request3.values.unit
      };
    }
  });
  function requireExclusions(context) {
    if (awaiting(context, "exclusion").length) return;
    const { id } = context.found.one("request", "requests");
    refuse("nothingToConfirm", { no: id }, { clause: "R9" });
  }

  // src/policy/invoice-kinds.ts
  function readInvoiceKind(row) {
    const { code, numberPattern, codePattern, note } = row;
    const number2 = numberPattern.trim() || ".+";
    const hint = note ? say("field.patternNote", { note: same(note) }) : same("");
    return {
      ...row,
      number: { pattern: readPattern(code, number2), fault: wanted(number2) },
      invoiceCode: {
        pattern: readPattern(code, codePattern.trim()),
        fault: codePattern.trim() ? say("field.invoiceCode", { wanted: wanted(codePattern.trim()), hint }) : say("field.invoiceCodeNone")
      }
    };
  }
  function readPattern(code, pattern) {
    try {
      return new RegExp(`^(?:${pattern})$`);
    } catch {
      return refuse("invoiceKindPattern", { kind: code, found: pattern });
    }
  }
  function wanted(pattern) {
    if (pattern === ".+") return say("field.invoiceNumberFree");
    const counts = pattern.split("|").map((part) => /^\\d\{(\d+)\}$/.exec(part.trim())?.[1]);
    if (!counts.every(Boolean)) return say("field.pattern", { pattern });
    const [zh2, en2] = [counts.join(" 或 "), counts.join(" or ")];
    return say("field.digits", { count: { zh: zh2, en: en2 } });
  }
  function needsBuyerTaxNumber(kind, buyerType) {
    return kind.isFormal && (buyerType !== "person" || kind.isSpecial);
  }
  function mayBeVoided({ voidWithin }, days) {
    const { issuedOn, today } = days;
    if (voidWithin === "always") return true;
    if (voidWithin === "day") return issuedOn === today;
    return voidWithin === "month" && issuedOn.slice(0, 7) === today.slice(0, 7);
  }

  // src/policy/tax.ts
  var BASIS_POINTS = 1e4;
  function isTaxRate(rate) {
    return rate >= 0 && rate < 1;
  }
  function taxOn(net, rate) {
    return divideHalfUp(net * Math.round(rate * BASIS_POINTS), BASIS_POINTS);
  }
  function splitGross(total, rate) {
    const points = BASIS_POINTS + Math.round(rate * BASIS_POINTS);
    const net = divideHalfUp(total * BASIS_POINTS, points);
    return { net, tax: total - net, total };
  }

  // src/policy/invoice-lines.ts
  var TOLERANCE = 1;
  var PRICE_DIGITS = 6;
  function lineOfGross(line, gross) {
    const { net, tax } = splitGross(gross, line.rate ?? 0);
    const unitPrice = line.quantity ? Number((net / 100 / line.quantity).toFixed(PRICE_DIGITS)) : null;
    return { ...line, unitPrice, net, tax };
  }
  function sumLines(lines2) {
    const net = lines2.reduce((sum, line) => sum + line.net, 0);
    const tax = lines2.reduce((sum, line) => sum + line.tax, 0);
    const rates = new Set(lines2.map((line) => line.rate));
    const [rate = null] = rates;
    return { net, tax, total: net + tax, taxRate: rates.size === 1 ? rate : null };
  }
  function reversed(line) {
    const { quantity, net, tax } = line;
    return { ...line, quantity: quantity === null ? null : -quantity, net: -net, tax: -tax };
  }
  function checkInvoiceLines(lines2) {
    return lines2.flatMap(
      (line, index) => lineFaults2(line).map(({ path, message }) => ({ path: `lines.${index}.${path}`, message }))
    );
  }
  function lineFaults2(line) {
    const { taxClassCode, net, rate, tax, quantity, unitPrice } = line;
    const faults = [];
    if (taxClassCode && !/^\d{19}$/.test(taxClassCode))
      faults.push({ path: "taxClassCode", message: say("field.digits", { count: 19 }) });
    const priced2 = Math.round((quantity ?? 0) * (unitPrice ?? 0) * 100);
    if (quantity !== null && unitPrice !== null && Math.abs(priced2 - net) > TOLERANCE)
      faults.push({ path: "net", message: say("field.invoiceLineNet", { expected: yuan(priced2) }) });
    if (rate === null) return [...faults, { path: "rate", message: say("field.noTaxRate") }];
    if (!isTaxRate(rate)) return [...faults, { path: "rate", message: say("field.taxRate") }];
    const expected = taxOn(net, rate);
    if (Math.abs(tax - expected) > TOLERANCE)
      faults.push({
        path: "tax",
        message: say("field.invoiceTax", { expected: yuan(expected) })
      });
    return faults;
  }

  // src/policy/tax-number.ts
  var SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  var CODE_LENGTH = 18;
  var LEGACY_LENGTHS = [15, 17, 20];
  function readTaxNumber(typed) {
    const number2 = typed.normalize("NFKC").replace(/\s/g, "").toUpperCase();
    if (!/^[0-9A-Z]{9,20}$/.test(number2)) return { number: number2, fault: say("field.taxNoCharacters") };
    if (number2.length === CODE_LENGTH) {
      return isCreditCode(number2) ? { number: number2 } : { number: number2, fault: say("field.taxNoCheck") };
    }
    if (!LEGACY_LENGTHS.includes(number2.length)) return { number: number2, fault: say("field.taxNoLength") };
    return { number: number2, warning: say("warning.taxNoLegacy", { length: number2.length }) };
  }
  function isCreditCode(code) {
    return code.length === CODE_LENGTH && checkSign(code.slice(0, -1)) === code.slice(-1);
  }
  function checkSign(body) {
    let sum = 0;
    let weight = 1;
    for (const sign2 of body) {
      const value = SIGNS.indexOf(sign2);
      if (value < 0) return null;
      sum += value * weight;
      weight = weight * 3 % SIGNS.length;
    }
    return SIGNS.charAt((SIGNS.length - sum % SIGNS.length) % SIGNS.length);
  }

  // src/policy/invoice.ts
  function invoiceDuty(serviceType, payable) {
    if (payable <= 0) return "none";
    return serviceType === "other" ? "allowed" : "required";
  }
  function invoiceRequired(serviceType, payable) {
    return invoiceDuty(serviceType, payable) === "required";
  }
  function checkInvoice(invoice, kind, days) {
    const buyer = checkBuyer(invoice, kind);
    const faults = [
      ...checkNumber(invoice, kind),
      ...checkDay(invoice.issuedOn, days),
      ...buyer.faults,
      ...kind.isFormal ? [...checkSum(invoice), ...checkInvoiceLines(invoice.lines)] : []
    ];
    return { faults, warnings: buyer.warnings };
  }
  function checkNumber({ number: number2, code }, kind) {
    const faults = [];
    if (!kind.number.pattern.test(number2))
      faults.push({ path: "number", message: kind.number.fault });
    if (!kind.invoiceCode.pattern.test(code))
      faults.push({ path: "code", message: kind.invoiceCode.fault });
    return faults;
  }
  function checkDay(issuedOn, { today, registeredOn }) {
    const fault3 = (message) => [{ path: "issuedOn", message }];
    if (issuedOn === "") return fault3(say("field.missing"));
    if (issuedOn > today) return fault3(say("field.invoiceFuture"));
    if (issuedOn < registeredOn) {
      return fault3(say("field.invoiceEarly", { registered: registeredOn }));
    }
    return [];
  }
  function checkBuyer({ buyerType, buyerTaxNo }, kind) {
    const fault3 = (path, message) => ({
      faults: [{ path, message }],
      warnings: []
    });
    if (kind.isSpecial && buyerType === "person") {
      return fault3("buyerType", say("field.specialNeedsOrganisation"));
    }
    if (buyerTaxNo === "") {
      return needsBuyerTaxNumber(kind, buyerType) ? fault3("buyerTaxNo", say("field.buyerTaxNoMissing")) : { faults: [], warnings: [] };
    }
    const read12 = readTaxNumber(buyerTaxNo);
    if (read12.fault) return fault3("buyerTaxNo", read12.fault);
    return { faults: [], warnings: read12.warning ? [read12.warning] : [] };
  }
  function checkSum({ net, tax, total }) {
    const missing3 = Object.entries({ net, tax, total }).filter(([, one]) => one === null);
    if (missing3.length > 0) {
      return missing3.map(([path]) => ({ path, message: say("field.missing") }));
    }
    const amounts = { net: net ?? 0, tax: tax ?? 0, total: total ?? 0 };
    if (amounts.net + amounts.tax === amounts.total) return [];
    const shown4 = { net: yuan(amounts.net), tax: yuan(amounts.tax), total: yuan(amounts.total) };
    return [{ path: "total", message: say("field.invoiceTotal", shown4) }];
  }

  // src/service/billing/invoice-kind.ts
  function invoiceKind(code, book) {
    const row = book.one("invoiceKinds", code);
    if (row) return readInvoiceKind(row.values);
    const fields2 = [{ path: "kind", message: say("field.invoiceKind") }];
    return refuse("badInput", { count: 1 }, { fields: fields2 });
  }
  function isFormalKind(code, book) {
    const row = book.all("invoiceKinds").find(({ id }) => id === code);
    return row ? row.values.isFormal : true;
  }

  // src/policy/tax-rates.ts
  function taxCategoryOf(charge, taxpayerKind) {
    if (taxpayerKind === "smallScale") return "smallScale";
    if (charge.listed) return charge.listed;
    if (charge.kind === "part") return "goods";
    return charge.lineType === "other" ? "consulting" : "repair";
  }
  function rateInForce(rows, { category, on }) {
    const inForce = rows.filter((row) => row.category === category && isInForce(row, on));
    return inForce.reduce(
      (best, row) => best && best.validFrom > row.validFrom ? best : row,
      null
    );
  }
  function isInForce({ rate, validFrom, validUntil }, on) {
    return rate !== null && validFrom <= on && (validUntil === "" || on <= validUntil);
  }
  function rateStanding(rows, asked2) {
    const categories = [asked2.category, ...new Set(rows.map((row) => row.category))];
    const matches = categories.map((category) => rateInForce(rows, { category, on: asked2.on })).filter((row) => row !== null && asFraction(row.rate ?? 0) === asked2.rate);
    const [match] = matches;
    if (!match) return "notInTable";
    return match.checkedBy && match.checkedOn ? "checked" : "unchecked";
  }
  function asFraction(rate) {
    return rate < 1 ? rate : rate / 100;
  }

  // src/service/billing/tax-rate.ts
  function lineRate(asked2, book) {
    const { category, on } = asked2;
    const rows = taxRates(book);
    const row = rateInForce(rows, { category, on });
    const rate = asked2.typed ?? row?.rate ?? null;
    const item = row?.item ?? "";
    if (rate === null) return { rate, item, warnings: [] };
    const fraction = asFraction(rate);
    const standing4 = rateStanding(rows, { category, rate: fraction, on });
    const percent = Number((fraction * 100).toFixed(2));
    const params3 = { percent, category: book.words.label("taxCategory", category), on };
    const warnings2 = {
      checked: [],
      unchecked: [say("warning.taxRateUnchecked", params3)],
      notInTable: [say("warning.taxRateNotInTable", params3)]
    }[standing4];
    return { rate: fraction, item, warnings: warnings2 };
  }
  function taxRates(book) {
    return book.all("taxRates").map((row) => {
      refuseFaults(row);
      return row.values;
    });
  }

  // src/service/billing/invoice-lines.ts
  function draftLines(context, asked2) {
    const drafts = context.input.lines.length ? typedLines(context, asked2) : chargedLines(context, asked2);
    return {
      lines: drafts.map(({ line }) => line),
      warnings: unlike(drafts.flatMap(({ warnings: warnings2 }) => warnings2))
    };
  }
  function typedLines({ input: input41, book }, { typed, on }) {
    const category = taxCategoryOf(
      { listed: "", kind: "labour", lineType: "" },
      book.setting("taxpayerKind")
    );
    return input41.lines.map((line) => {
      const { rate, warnings: warnings2 } = lineRate({ typed: line.rate ?? typed, category, on }, book);
      const tax = line.tax ?? taxOn(line.net, rate ?? 0);
      return { line: { ...line, rate, tax }, warnings: warnings2 };
    });
  }
  function chargedLines(context, asked2) {
    const { payable } = context.found.one("request", "requests").values;
    const charges = standingCharges(context).map((row) => row.values).filter(({ charged }) => charged);
    const sum = charges.reduce((total, { charged }) => total + (charged ?? 0), 0);
    const whole = { code: "", kind: "labour", description: "", quantity: 1, charged: payable };
    const rows = sum === payable ? charges : [{ ...whole, lineType: "" }];
    return rows.map((row) => chargedLine(row, asked2, context));
  }
  function chargedLine(charge, { typed, on }, context) {
    const { book } = context;
    const price2 = charge.code ? book.one("prices", charge.code)?.values : void 0;
    const category = taxCategoryOf(
      { listed: price2?.taxCategory ?? "", kind: charge.kind, lineType: charge.lineType },
      book.setting("taxpayerKind")
    );
    const known = lineRate({ typed: typed ?? price2?.taxRate ?? null, category, on }, book);
    const line = {
      item: price2?.invoiceItem || known.item || charge.description,
      taxClassCode: price2?.taxClassCode ?? "",
      spec: "",
      unitName: price2?.unitName ?? "",
      quantity: charge.quantity,
      rate: known.rate
    };
    return { line: lineOfGross(line, charge.charged ?? 0), warnings: known.warnings };
  }
  function unlike(warnings2) {
    return warnings2.filter(
      (one, index) => warnings2.findIndex((other) => other.en === one.en) === index
    );
  }

  // src/service/billing/invoice-draft.ts
  function invoiceDraft(context) {
    const { input: input41, found, today, book } = context;
    const { payable, customerName } = found.one("request", "requests").values;
    const kind = invoiceKind(input41.kind, book);
    const promised3 = promisedInvoice(context)?.values;
    const issuedOn = input41.issuedOn || (isIssued(context) ? today : "");
    const typed = input41.taxRate ?? promised3?.taxRate ?? null;
    const none = { lines: [], warnings: [] };
    const { lines: lines2, warnings: warnings2 } = kind.isFormal ? draftLines(context, { typed, on: issuedOn || today }) : none;
    const taxNo = input41.buyerTaxNo || promised3?.buyerTaxNo || "";
    return {
      kind,
      code: digits(input41.code),
      number: digits(input41.number),
      issuedOn,
      buyerType: input41.buyerType || promised3?.buyerType || "",
      buyerName: input41.buyerName || promised3?.buyerName || customerName,
      buyerTaxNo: taxNo && readTaxNumber(taxNo).number,
      lines: lines2,
      ...kind.isFormal ? sumLines(lines2) : { net: null, tax: null, taxRate: null, total: payable ?? 0 },
      rateWarnings: warnings2
    };
  }
  function isIssued({ input: input41, book }) {
    return input41.number !== "" || !isFormalKind(input41.kind, book);
  }
  function promisedInvoice({ input: input41, found, book }) {
    if (!isFormalKind(input41.kind, book)) return null;
    return found.many("invoices", "invoices").find((row) => row.values.status === "toIssue") ?? null;
  }
  function digits(typed = "") {
    return typed.normalize("NFKC").replace(/\s/g, "");
  }

  // src/service/billing/invoice-input.ts
  var invoiceLines = lines({
    item: text(100),
    taxClassCode: maybe(text(40)),
    spec: maybe(text(60)),
    unitName: maybe(text(20)),
    quantity: optional2(amount(1e-6, 1e7), null),
    unitPrice: optional2(amount(0, 1e8), null),
    net: money(),
    rate: optional2(amount(0, 100), null),
    tax: optional2(money(), null)
  });
  var invoiceInput = fields({
    no: text(40),
    kind: choice("invoiceKind"),
    number: maybe(text(40)),
    code: maybe(text(40)),
    issuedOn: maybe(date()),
    buyerType: maybe(choice("buyerType")),
    buyerName: maybe(text(100)),
    buyerTaxNo: maybe(text(40)),
    buyerAddress: maybe(text(200)),
    buyerBank: maybe(text(200)),
    taxRate: optional2(amount(0, 100), null),
    dueOn: maybe(date()),
    delivery: maybe(choice("invoiceDelivery")),
    lines: optional2(invoiceLines, []),
    differenceReason: maybe(text(200)),
    attachment: maybe(text(500)),
    note: maybe(text(200))
  });

  // src/policy/amount-in-words.ts
  var import_cn = __toESM(require_cn(), 1);
  function amountInWords(cents) {
    const amount2 = yuan(Math.abs(cents)).replace(/\.00$/, "");
    return (cents < 0 ? "（负数）" : "") + import_cn.default.toMoney(amount2);
  }

  // src/service/billing/invoice-rows.ts
  function invoiceChanges(context, draft) {
    const requestNo = context.found.one("request", "requests").id;
    const promised3 = promisedInvoice(context);
    const row = invoiceRow(context, draft);
    const id = promised3?.id ?? newInvoiceId(context);
    const lines2 = isIssued(context) ? lineRows(draft.lines, { invoiceId: id, requestNo }) : [];
    return [
      promised3 ? update(promised3, row) : append("invoices", { id, requestNo, ...row }),
      ...lines2
    ];
  }
  function invoiceRow(context, draft) {
    const { input: input41, actor, now, found } = context;
    const promised3 = promisedInvoice(context)?.values;
    const issued = isIssued(context);
    const delivery = issued ? input41.delivery : "";
    const { kind, lines: _, rateWarnings: __, ...sums2 } = draft;
    return {
      ...sums2,
      kind: kind.code,
      totalInWords: amountInWords(draft.total),
      status: issued ? delivery ? "delivered" : "issued" : "toIssue",
      issuedBy: issued ? actor.email : "",
      buyerAddress: input41.buyerAddress || promised3?.buyerAddress || "",
      buyerBank: input41.buyerBank || promised3?.buyerBank || "",
      differenceReason: input41.differenceReason,
      delivery,
      deliveredAt: delivery ? now : "",
      attachment: input41.attachment || promised3?.attachment || "",
      // The form's number belongs on the invoice, so that the two find each other.
      note: input41.note || promised3?.note || found.one("request", "requests").id
    };
  }
  function newInvoiceId({ today, next }) {
    const year = Number(today.slice(0, 4));
    return recordNumber("invoices", year, next(recordCounter("invoices", year)));
  }
  function lineRows(lines2, of) {
    return lines2.map(
      (line, index) => append("invoiceLines", { id: `${of.invoiceId}/${index + 1}`, ...of, ...line })
    );
  }

  // src/service/billing/used-number.ts
  function sameNumber(number2) {
    if (!number2) return {};
    return {
      sameNumber: { register: "invoices", column: "number", value: number2, need: "many" }
    };
  }
  function usedNumber({ found, book }, { kind, code }) {
    const same2 = found.many("sameNumber", "invoices").find(
      ({ values }) => values.code === code && isFormalKind(values.kind, book) === isFormalKind(kind, book)
    );
    if (!same2) return [];
    const message = say("field.invoiceNumberUsed", { no: same2.values.requestNo });
    return [{ path: "number", message }];
  }

  // src/service/billing/issue-invoice.ts
  var issueInvoice = defineAct({
    name: "issueInvoice",
    input: invoiceInput,
    registers: [
      "requests",
      "invoices",
      "invoiceLines",
      "charges",
      "prices",
      "invoiceKinds",
      "taxRates"
    ],
    load: ({ no, number: number2 }) => ({
      ...requestByNo(no),
      invoices: rowsOfRequest("invoices", no),
      charges: rowsOfRequest("charges", no),
      ...sameNumber(digits(number2))
    }),
    gates: [requirePayable, requireUninvoiced2],
    checks: [requireNumberOrDue, requireSound, requireSameSum],
    decide: decide2
  });
  function requirePayable({ found }) {
    const { no, serviceType, payable } = found.one("request", "requests").values;
    if (invoiceDuty(serviceType, payable ?? 0) === "none")
      refuse("nothingToInvoice", { no }, { clause: "R34" });
  }
  function requireUninvoiced2({ found }) {
    const { no, invoiceNo } = found.one("request", "requests").values;
    if (invoiceNo) refuse("alreadyInvoiced", { no, number: invoiceNo }, { clause: "R34" });
  }
  function requireNumberOrDue(context) {
    const { dueOn, lines: lines2 } = context.input;
    if (isIssued(context)) return;
    if (!dueOn) refuseFields2([{ path: "number", message: say("field.invoiceNumberOrDue") }]);
    if (dueOn < context.today) refuseFields2([{ path: "dueOn", message: say("field.dueOnPast") }]);
    if (lines2.length) refuseFields2([{ path: "lines", message: say("field.linesLater") }]);
  }
  function requireSound(context) {
    const { faults } = judged(context);
    if (faults.length) refuseFields2(faults);
  }
  function requireSameSum(context) {
    const { total } = invoiceDraft(context);
    const { payable } = context.found.one("request", "requests").values;
    if (total === (payable ?? 0) || context.input.differenceReason) return;
    const message = say("field.differenceReason", {
      total: yuan(total),
      payable: yuan(payable ?? 0)
    });
    refuseFields2([{ path: "differenceReason", message }]);
  }
  function refuseFields2(faults) {
    return refuse("badInput", { count: faults.length }, { clause: "R34", fields: faults });
  }
  function judged(context) {
    const { input: input41, found, today } = context;
    const draft = invoiceDraft(context);
    const registeredOn = found.one("request", "requests").values.registeredAt.slice(0, 10);
    const checked = checkInvoice(draft, draft.kind, { today, registeredOn });
    const faults = askedFor(checked.faults, context);
    const warnings2 = [...checked.warnings, ...draft.rateWarnings];
    if (!isIssued(context)) {
      const isFilled = ({ path }) => Boolean(draft[path]);
      return { faults: faults.filter((fault3) => fault3.path in input41 && isFilled(fault3)), warnings: warnings2 };
    }
    const used = usedNumber(context, { ...draft, kind: draft.kind.code });
    if (draft.kind.isFormal && !draft.buyerType) {
      const others = faults.filter(({ path }) => path !== "buyerTaxNo");
      const missing3 = { path: "buyerType", message: say("field.missing") };
      return { faults: [...others, missing3, ...used], warnings: warnings2 };
    }
    return { faults: [...faults, ...used], warnings: warnings2 };
  }
  function askedFor(faults, { input: input41 }) {
    if (input41.lines.length) return [...faults];
    const own = faults.map(
      (fault3) => /^lines\.\d+\.rate$/.test(fault3.path) ? { ...fault3, path: "taxRate" } : fault3
    );
    return own.filter((fault3, index) => own.findIndex(({ path }) => path === fault3.path) === index);
  }
  function decide2(context) {
    const { found, input: input41 } = context;
    const request3 = found.one("request", "requests");
    const draft = invoiceDraft(context);
    const { kind, number: number2, net, tax, total } = draft;
    const settled = number2 ? { invoiceNo: number2 } : { invoiceDueOn: input41.dueOn };
    const warnings2 = judged(context).warnings;
    if (!kind.isFormal && invoiceDuty(request3.values.serviceType, total) === "required")
      warnings2.push(say("warning.receiptOnly"));
    return {
      changes: [
        ...invoiceChanges(context, draft),
        ...kind.isFormal ? [update(request3, settled)] : []
      ],
      value: {
        no: request3.id,
        kind: kind.code,
        number: number2,
        net,
        tax,
        total,
        ...kind.isFormal ? settled : {}
      },
      target: request3.id,
      unit: request3.values.unit,
      warnings: warnings2
    };
  }

  // src/service/billing/record-payment.ts
  var input3 = fields({
    no: text(40),
    amount: money(),
    method: choice("paymentMethod"),
    at: maybe(dateTime()),
    invoiceNo: maybe(text(40)),
    note: maybe(text(200))
  });
  var recordPayment = defineAct({
    name: "recordPayment",
    input: input3,
    registers: ["requests", "payments"],
    load: ({ no }) => ({ ...requestByNo(no), payments: rowsOfRequest("payments", no) }),
    gates: [requireOutstanding],
    checks: [requireSoundPayment],
    decide: decide3
  });
  function requireOutstanding(context) {
    const { no, payable } = context.found.one("request", "requests").values;
    if (!payable) refuse("nothingToPay", { no }, { clause: "R35" });
    if (outstanding(context) <= 0)
      refuse("fullyPaid", { no, payable: yuan(payable ?? 0) }, { clause: "R35" });
  }
  function requireSoundPayment(context) {
    const { amount: amount2, at: at2 } = context.input;
    const { registeredAt } = context.found.one("request", "requests").values;
    const left = outstanding(context);
    const faults = [];
    if (amount2 === 0)
      faults.push({ path: "amount", message: say("field.tooSmall", { min: "0.01" }) });
    if (amount2 > left)
      faults.push({ path: "amount", message: say("field.paidTooMuch", { outstanding: yuan(left) }) });
    if (isBefore(context.now, at2)) faults.push({ path: "at", message: say("field.future") });
    if (isBefore(at2, registeredAt)) {
      const registered = registeredAt.replace("T", " ").slice(0, 16);
      faults.push({ path: "at", message: say("field.beforeRegistered", { at: registered }) });
    }
    if (faults.length)
      refuse("badInput", { count: faults.length }, { clause: "R35", fields: faults });
  }
  function outstanding(context) {
    return (context.found.one("request", "requests").values.payable ?? 0) - received(context);
  }
  function received({ found }) {
    return found.many("payments", "payments").reduce((sum, { values }) => sum + (values.amount ?? 0), 0);
  }
  function decide3(context) {
    const { input: input41, found, actor, now, today, next } = context;
    const request3 = found.one("request", "requests");
    const { no, unit, invoiceNo } = request3.values;
    const { amount: amount2, method, note } = input41;
    const year = Number(today.slice(0, 4));
    const id = recordNumber("payments", year, next(recordCounter("payments", year)));
    const paid2 = received(context) + amount2;
    return {
      changes: [
        append("payments", {
          id,
          requestNo: no,
          amount: amount2,
          method,
          receivedAt: input41.at || now,
          receivedBy: actor.email,
          invoiceNo: input41.invoiceNo || invoiceNo,
          note
        }),
        update(request3, { paid: paid2 })
      ],
      value: { no, id, paid: paid2, outstanding: outstanding(context) - amount2 },
      target: no,
      unit
    };
  }

  // src/service/billing/red-invoice.ts
  function redChanges(context, original) {
    const { input: input41, actor, today } = context;
    const { requestNo, kind, number: number2, net, taxRate, tax, total } = original.values;
    const { buyerType, buyerName, buyerTaxNo, buyerAddress, buyerBank } = original.values;
    const id = newInvoiceId(context);
    const row = append("invoices", {
      ...{ id, requestNo, kind, buyerType, buyerName, buyerTaxNo, buyerAddress, buyerBank },
      number: digits(input41.redNumber),
      code: digits(input41.redCode),
      issuedOn: input41.issuedOn || today,
      net: below(net),
      taxRate,
      tax: below(tax),
      total: below(total),
      totalInWords: amountInWords(below(total) ?? 0),
      status: "issued",
      issuedBy: actor.email,
      redOf: number2,
      confirmationNo: input41.confirmationNo,
      note: input41.reason
    });
    return [row, ...lineRows(redLines(context, original.id), { invoiceId: id, requestNo })];
  }
  function redLines({ found }, invoiceId) {
    return found.many("invoiceLines", "invoiceLines").filter(({ values }) => values.invoiceId === invoiceId).map(({ values }) => {
      const { item, taxClassCode, spec, unitName, quantity, unitPrice, rate } = values;
      const line = { item, taxClassCode, spec, unitName, quantity, unitPrice, rate };
      return reversed({ ...line, net: values.net ?? 0, tax: values.tax ?? 0 });
    });
  }
  function below(cents) {
    return cents ? -cents : cents;
  }

  // src/service/billing/voided-invoice.ts
  var voidInput = fields({
    no: text(40),
    reason: text(200),
    number: maybe(text(40)),
    redNumber: maybe(text(40)),
    redCode: maybe(text(40)),
    confirmationNo: maybe(text(40)),
    issuedOn: maybe(date())
  });
  function liveInvoices({ found }) {
    return found.many("invoices", "invoices").filter(({ values }) => ["issued", "delivered"].includes(values.status) && !values.redOf);
  }
  function chosenInvoice(context) {
    const live = liveInvoices(context);
    const asked2 = digits(context.input.number);
    const { invoiceNo } = context.found.one("request", "requests").values;
    const numbered = (number2) => live.find(({ values }) => values.number === number2);
    if (asked2) return numbered(asked2) ?? null;
    const only = live.length === 1 ? live[0] : void 0;
    return (invoiceNo ? numbered(invoiceNo) : only) ?? null;
  }
  function isRed(input41) {
    return input41.redNumber !== "" || input41.confirmationNo !== "";
  }

  // src/service/billing/red-invoice-checks.ts
  function requireRedOrVoidable(context) {
    const { input: input41, book, today } = context;
    const invoice = chosenInvoice(context);
    if (!invoice) return;
    if (isRed(input41)) {
      requireSoundRed(context);
      return;
    }
    const { kind: code, issuedOn, number: number2 } = invoice.values;
    if (mayBeVoided(invoiceKind(code, book), { issuedOn, today })) return;
    const params3 = { number: number2, kind: book.words.label("invoiceKind", code), issuedOn };
    refuse("onlyReversed", params3, { clause: "R34", fields: missing(input41) });
  }
  function requireSoundRed(context) {
    const { input: input41, book, today } = context;
    const invoice = chosenInvoice(context)?.values;
    if (!invoice) return;
    const absent2 = missing(input41);
    const red = { number: digits(input41.redNumber), code: digits(input41.redCode) };
    const faults = absent2.length ? absent2 : [
      ...checkNumber(red, invoiceKind(invoice.kind, book)),
      ...usedNumber(context, { kind: invoice.kind, code: red.code })
    ].map(({ path, message }) => ({ path: RED_FIELDS[path] ?? path, message }));
    const on = input41.issuedOn;
    if (on > today) faults.push({ path: "issuedOn", message: say("field.invoiceFuture") });
    if (on && on < invoice.issuedOn)
      faults.push({
        path: "issuedOn",
        message: say("field.redEarly", { issuedOn: invoice.issuedOn })
      });
    if (faults.length)
      refuse("badInput", { count: faults.length }, { clause: "R34", fields: faults });
  }
  var RED_FIELDS = { number: "redNumber", code: "redCode" };
  function missing(input41) {
    return ["redNumber", "confirmationNo"].filter((path) => !input41[path]).map((path) => ({ path, message: say("field.missing") }));
  }

  // src/service/billing/void-invoice.ts
  var voidInvoice = defineAct({
    name: "voidInvoice",
    input: voidInput,
    registers: ["requests", "invoices", "invoiceLines", "invoiceKinds"],
    load: ({ no, redNumber }) => ({
      ...requestByNo(no),
      invoices: rowsOfRequest("invoices", no),
      ...redNumber ? { invoiceLines: rowsOfRequest("invoiceLines", no) } : {},
      ...sameNumber(digits(redNumber))
    }),
    gates: [requireLive],
    checks: [requireChosen, requireRedOrVoidable],
    decide: decide4
  });
  function requireLive(context) {
    if (liveInvoices(context).length) return;
    const { id } = context.found.one("request", "requests");
    refuse("nothingToVoid", { no: id }, { clause: "R34" });
  }
  function requireChosen(context) {
    if (chosenInvoice(context)) return;
    const numbers = liveInvoices(context).map(({ values }) => values.number);
    const message = say("field.whichInvoice", { numbers: numbers.join(", ") });
    refuse("badInput", { count: 1 }, { fields: [{ path: "number", message }] });
  }
  function decide4(context) {
    const { input: input41, found, now } = context;
    const request3 = found.one("request", "requests");
    const invoice = chosenInvoice(context);
    const { number: number2, total } = invoice.values;
    const status = isRed(input41) ? "reversed" : "voided";
    const isTheInvoice = request3.values.invoiceNo !== "" && request3.values.invoiceNo === number2;
    const changes = [
      update(invoice, { status, endReason: input41.reason, endedAt: now }),
      ...isRed(input41) ? redChanges(context, invoice) : [],
      ...isTheInvoice ? [update(request3, { invoiceNo: "", invoiceDueOn: "" })] : []
    ];
    return {
      changes,
      value: { no: request3.id, number: number2, status, redNumber: digits(input41.redNumber) },
      target: request3.id,
      unit: request3.values.unit,
      warnings: isTheInvoice ? [say("warning.invoiceAnew", { total: yuan(total ?? 0) })] : []
    };
  }

  // src/service/billing/index.ts
  var billing3 = {
    acts: [addCharge, confirmExclusion, approveDeviation, issueInvoice, voidInvoice, recordPayment],
    views: [],
    jobs: []
  };

  // src/policy/shifts.ts
  var MINUTES_PER_DAY = 1440;
  function weekOf(rows, unit) {
    const own = rows.filter((row) => row.unit === unit);
    const week = /* @__PURE__ */ new Map();
    for (const row of own.length > 0 ? own : rows.filter((each) => each.unit === "")) {
      const shift = shiftOf(row);
      for (const weekday of weekdaysOf(row)) week.set(weekday, [...week.get(weekday) ?? [], shift]);
    }
    for (const shifts of week.values()) shifts.sort((one, other) => one.from - other.from);
    return week;
  }
  function shiftOf(row) {
    const from = timeOf(row.fromTime);
    const until = timeOf(row.untilTime);
    if (from === null || until === null || from === until || from === MINUTES_PER_DAY) {
      return unreadable(row);
    }
    return { from, until: until > from ? until : until + MINUTES_PER_DAY };
  }
  function timeOf(typed) {
    const text2 = typed.normalize("NFKC").trim();
    const [, hour, minute2] = /^(\d{1,2}):([0-5]\d)(?::00)?$/.exec(text2) ?? [];
    const isFraction = /^0?\.\d+$|^[01]$/.test(text2);
    const minutes = isFraction ? Math.round(Number(text2) * MINUTES_PER_DAY) : Number(hour) * 60 + Number(minute2);
    return minutes >= 0 && minutes <= MINUTES_PER_DAY ? minutes : null;
  }
  var CHINESE_WEEKDAYS = "一二三四五六日";
  function weekdaysOf(row) {
    const text2 = row.weekdays.normalize("NFKC").replace(/周|星期|礼拜|\s/g, "").replace(/天/g, "日").replace(/[一二三四五六日]/g, (day) => String(CHINESE_WEEKDAYS.indexOf(day) + 1)).replace(/[~–—至到]/g, "-");
    const weekdays = /* @__PURE__ */ new Set();
    for (const part of text2.split(/[,、;]/)) {
      const [, first, last] = /^([1-7])(?:-([1-7]))?$/.exec(part) ?? unreadable(row);
      for (let day = Number(first); ; day = day % 7 + 1) {
        weekdays.add(day);
        if (day === Number(last ?? first)) break;
      }
    }
    return weekdays;
  }
  function unreadable({ weekdays, fromTime, untilTime }) {
    return refuse("shiftUnreadable", { weekdays, from: fromTime, until: untilTime });
  }

  // node_modules/chinese-days/dist/index.es.js
  var q = Object.defineProperty;
  var P = (r, t, e) => t in r ? q(r, t, { enumerable: true, configurable: true, writable: true, value: e }) : r[t] = e;
  var u = (r, t, e) => P(r, typeof t != "symbol" ? t + "" : t, e);
  var l = class l2 {
    constructor(t) {
      u(this, "_date");
      if (t instanceof l2)
        this._date = new Date(t.toDate());
      else if (t instanceof Date)
        this._date = new Date(t);
      else if (typeof t == "string" || typeof t == "number")
        if (typeof t == "string") {
          const e = t.match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/);
          e ? this._date = new Date(Date.UTC(
            parseInt(e[1], 10),
            parseInt(e[2], 10) - 1,
            parseInt(e[3], 10)
          )) : isNaN(new Date(t).getTime()) ? this._date = new Date(t.replace(/-/g, "/")) : this._date = new Date(t);
        } else
          this._date = new Date(t);
      else
        this._date = /* @__PURE__ */ new Date();
    }
    toDate() {
      return this._date;
    }
    isValid() {
      return !isNaN(this._date.getTime());
    }
    diff(t, e = "day") {
      const a = new l2(t).toDate(), o = this._date.getTime() - a.getTime();
      switch (e) {
        case "year":
          return this._date.getFullYear() - a.getFullYear();
        case "month":
          return (this._date.getFullYear() - a.getFullYear()) * 12 + (this._date.getMonth() - a.getMonth());
        case "day":
        default:
          return Math.floor(o / (1e3 * 60 * 60 * 24));
      }
    }
    startOf(t) {
      const e = new Date(this._date);
      switch (t) {
        case "year":
          e.setMonth(0), e.setDate(1), e.setHours(0, 0, 0, 0);
          break;
        case "month":
          e.setDate(1), e.setHours(0, 0, 0, 0);
          break;
        case "day":
          e.setHours(0, 0, 0, 0);
          break;
      }
      return new l2(e);
    }
    endOf(t) {
      const e = new Date(this._date);
      switch (t) {
        case "year":
          e.setMonth(11), e.setDate(31), e.setHours(23, 59, 59, 999);
          break;
        case "month":
          e.setDate(
            new Date(e.getFullYear(), e.getMonth() + 1, 0).getDate()
          ), e.setHours(23, 59, 59, 999);
          break;
        case "day":
          e.setHours(23, 59, 59, 999);
          break;
      }
      return new l2(e);
    }
    add(t, e) {
      const a = new Date(this._date);
      switch (e) {
        case "year":
          a.setFullYear(a.getFullYear() + t);
          break;
        case "month":
          a.setMonth(a.getMonth() + t);
          break;
        case "day":
          a.setDate(a.getDate() + t);
          break;
      }
      return new l2(a);
    }
    subtract(t, e) {
      return this.add(-t, e);
    }
    format(t) {
      const e = {
        YYYY: this._date.getFullYear(),
        MM: (this._date.getMonth() + 1).toString().padStart(2, "0"),
        DD: this._date.getDate().toString().padStart(2, "0"),
        HH: this._date.getHours().toString().padStart(2, "0"),
        mm: this._date.getMinutes().toString().padStart(2, "0"),
        ss: this._date.getSeconds().toString().padStart(2, "0"),
        dddd: l2.daysOfWeek[this._date.getDay()]
      };
      return t.replace(/YYYY|MM|DD|HH|mm|ss|dddd/g, (a) => e[a].toString());
    }
    year(t) {
      if (t === void 0) return this._date.getFullYear();
      const e = new Date(this._date);
      return e.setFullYear(t), new l2(e);
    }
    month(t) {
      if (t === void 0) return this._date.getMonth();
      const e = new Date(this._date);
      return e.setMonth(t), new l2(e);
    }
    date(t) {
      if (t === void 0) return this._date.getDate();
      const e = new Date(this._date);
      return e.setDate(t), new l2(e);
    }
    day(t) {
      if (t === void 0)
        return this._date.getDay();
      {
        const e = this._date.getDay(), a = t - e, o = new Date(this._date);
        return o.setDate(this._date.getDate() + a), new l2(o);
      }
    }
    isBefore(t) {
      const e = new l2(t).toDate();
      return this._date.getTime() < e.getTime();
    }
    isAfter(t) {
      const e = new l2(t).toDate();
      return this._date.getTime() > e.getTime();
    }
    isSame(t, e = "day") {
      const a = new l2(t).toDate();
      switch (e) {
        case "year":
          return this._date.getFullYear() === a.getFullYear();
        case "month":
          return this._date.getFullYear() === a.getFullYear() && this._date.getMonth() === a.getMonth();
        case "day":
        default:
          return this._date.getFullYear() === a.getFullYear() && this._date.getMonth() === a.getMonth() && this._date.getDate() === a.getDate();
      }
    }
    isBetween(t, e, a) {
      const o = new l2(t).startOf(a).toDate(), s = new l2(e).endOf(a).toDate(), n = this.toDate();
      return n >= o && n <= s;
    }
  };
  u(l, "daysOfWeek", [
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday"
  ]);
  var S = l;
  var h = (r) => new S(r);
  var w = (r) => h(r).startOf("day");
  var Y = (r, t) => {
    r = w(r), t = w(t);
    const e = t.diff(r, "day");
    return Array.from({ length: e + 1 }, (a, o) => r.add(o, "day"));
  };
  var W = {
    // 1999 元旦 1 天、春节、劳动节、国庆节放假 3天
    1999: {
      "New Year's Day,元旦": 1,
      "Spring Festival,春节": 3,
      "Labour Day,劳动节": 3,
      "National Day,国庆节": 3
    },
    // 2008 劳动节改为 1 天，增加清明、端午、中秋各 1 天
    2008: {
      "Tomb-sweeping Day,清明": 1,
      "Labour Day,劳动节": 1,
      "Dragon Boat Festival,端午": 1,
      "Mid-autumn Festival,中秋": 1
    },
    // 2014 春节剔除除夕，改为初一、二、三，依旧 3 天
    // 2015 增加 中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日 1 天
    2015: {
      "Anti-Fascist 70th Day,中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日": 1
    },
    // 2025 春节和劳动节 各增加 1 天
    2025: {
      "Spring Festival,春节": 4,
      "Labour Day,劳动节": 2
    }
  };
  var z = class {
    constructor() {
      u(this, "dayDetails", {});
      u(this, "holidays", {});
      u(this, "workdays", {});
      u(this, "inLieuDays", {});
    }
    /** year at */
    y(t) {
      return this.dayDetails.year = t, this;
    }
    /** 查询某年 节假日天数 */
    getHolidayDays(t, e) {
      let a = 0;
      for (const [o, s] of Object.entries(W)) {
        if (parseInt(o) > t) break;
        s[e] !== void 0 && (a = s[e]);
      }
      return a;
    }
    mark(t) {
      return this.dayDetails.holiday = t, this;
    }
    save(t, e, a) {
      if (!this.dayDetails.year)
        throw new Error("should set year before saving holiday");
      if (!this.dayDetails.holiday)
        throw new Error("should set holiday before saving holiday");
      this.dayDetails.month = t, this.dayDetails.day = e, this.dayDetails.dayType = a;
      const o = h(`${this.dayDetails.year}-${t}-${e}`).format(
        "YYYY-MM-DD"
      ), s = this.getHolidayDays(
        this.dayDetails.year,
        this.dayDetails.holiday
      ), n = `${this.dayDetails.holiday},${s}`;
      return a === 2 ? this.holidays[o] = n : a === 1 ? this.workdays[o] = n : a === 3 && (this.inLieuDays[o] = n), this;
    }
    to(t, e) {
      if (!this.dayDetails.holiday || !this.dayDetails.year || !this.dayDetails.month || !this.dayDetails.day)
        throw new Error("should set year/month/day before saving holiday range");
      const a = h(
        `${this.dayDetails.year}-${this.dayDetails.month}-${this.dayDetails.day}`
      ), o = h(`${this.dayDetails.year}-${t}-${e}`);
      if (o.isBefore(a) || o.isSame(a))
        throw new Error("end date should be after start date");
      const s = this.getHolidayDays(
        this.dayDetails.year,
        this.dayDetails.holiday
      ), n = `${this.dayDetails.holiday},${s}`, d = o.diff(a, "day");
      for (let i = 1; i <= d; i++) {
        const _ = a.add(i, "day").format("YYYY-MM-DD");
        this.dayDetails.dayType === 2 ? this.holidays[_] = n : this.dayDetails.dayType === 1 ? this.workdays[_] = n : this.dayDetails.dayType === 3 && (this.inLieuDays[_] = n);
      }
      return this;
    }
    /** work day */
    w(t, e) {
      return this.save(
        t,
        e,
        1
        /* Workday */
      );
    }
    /** rest */
    r(t, e) {
      return this.save(
        t,
        e,
        2
        /* Holiday */
      );
    }
    /** in-lieu */
    i(t, e) {
      return this.save(
        t,
        e,
        3
        /* InLieu */
      );
    }
    /** New Year's Day 元旦 */
    ny() {
      return this.mark(
        "New Year's Day,元旦"
        /* NY */
      );
    }
    /** Spring Festival 春节 */
    s() {
      return this.mark(
        "Spring Festival,春节"
        /* S */
      );
    }
    /** Tomb-sweeping Day 清明 */
    t() {
      return this.mark(
        "Tomb-sweeping Day,清明"
        /* T */
      );
    }
    /** Labour Day 五一 */
    l() {
      return this.mark(
        "Labour Day,劳动节"
        /* L */
      );
    }
    /** Dragon Boat Festival 端午 */
    d() {
      return this.mark(
        "Dragon Boat Festival,端午"
        /* D */
      );
    }
    /** National Day 国庆节 */
    n() {
      return this.mark(
        "National Day,国庆节"
        /* N */
      );
    }
    /** Mid-autumn Festival 中秋 */
    m() {
      return this.mark(
        "Mid-autumn Festival,中秋"
        /* M */
      );
    }
    /** Anti-Fascist 70th Day 中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日 */
    a() {
      return this.mark(
        "Anti-Fascist 70th Day,中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日"
        /* A */
      );
    }
  };
  var V = () => {
    const r = new z();
    return r.y(2026).ny().r(1, 1).to(1, 3).w(1, 4).i(1, 2).s().r(2, 15).to(2, 23).w(2, 14).w(2, 28).i(2, 20).i(2, 23).t().r(4, 4).to(4, 6).l().r(5, 1).to(5, 5).w(5, 9).i(5, 5).d().r(6, 19).to(6, 21).m().r(9, 25).to(9, 27).n().r(10, 1).to(10, 7).w(9, 20).w(10, 10).i(10, 6).i(10, 7), r.y(2025).ny().r(1, 1).s().r(1, 28).to(2, 4).w(1, 26).w(2, 8).i(2, 3).i(2, 4).t().r(4, 4).to(4, 6).l().r(5, 1).to(5, 5).w(4, 27).i(5, 5).d().r(5, 31).to(6, 2).n().r(10, 1).to(10, 8).w(9, 28).w(10, 11).i(10, 7).i(10, 8).m().r(10, 6), r.y(2024).ny().r(1, 1).s().r(2, 10).to(2, 17).w(2, 4).w(2, 18).i(2, 15).to(2, 16).t().r(4, 4).to(4, 6).w(4, 7).i(4, 5).l().r(5, 1).to(5, 5).w(4, 28).w(5, 11).i(5, 2).to(5, 3).d().r(6, 10).m().r(9, 15).to(9, 17).w(9, 14).i(9, 16).n().r(10, 1).to(10, 7).w(9, 29).w(10, 12).i(10, 4).i(10, 7), r.y(2023).ny().r(1, 1).to(1, 2).s().r(1, 21).to(1, 27).w(1, 28).to(1, 29).i(1, 26).to(1, 27).t().r(4, 5).l().r(4, 29).to(5, 3).w(4, 23).w(5, 6).i(5, 2).to(5, 3).d().r(6, 22).to(6, 24).w(6, 25).i(6, 23).m().r(9, 29).n().r(9, 30).to(10, 6).w(10, 7).to(10, 8).i(10, 5).to(10, 6), r.y(2022).ny().r(1, 1).to(1, 3).s().r(1, 31).to(2, 6).w(1, 29).w(1, 30).i(2, 3).to(2, 4).t().r(4, 3).to(4, 5).w(4, 2).i(4, 4).l().r(4, 30).to(5, 4).w(4, 24).w(5, 7).i(5, 3).to(5, 4).d().r(6, 3).to(6, 5).m().r(9, 10).to(9, 12).n().r(10, 1).to(10, 7).w(10, 8).w(10, 9).i(10, 6).to(10, 7).ny().r(12, 31), r.y(2021).ny().r(1, 1).to(1, 3).s().r(2, 11).to(2, 17).w(2, 7).w(2, 20).i(2, 16).to(2, 17).t().r(4, 3).to(4, 5).l().r(5, 1).to(5, 5).w(4, 25).w(5, 8).i(5, 4).to(5, 5).d().r(6, 12).to(6, 14).m().r(9, 19).to(9, 21).w(9, 18).i(9, 20).n().r(10, 1).to(10, 7).w(9, 26).w(10, 9).i(10, 6).to(10, 7), r.y(2020).ny().r(1, 1).s().r(1, 24).to(2, 2).w(1, 19).i(1, 29).t().r(4, 4).to(4, 6).l().r(5, 1).to(5, 5).w(4, 26).w(5, 9).i(5, 4).to(5, 5).d().r(6, 25).to(6, 27).w(6, 28).i(6, 26).n().r(10, 1).to(10, 8).w(9, 27).w(10, 10).i(10, 7).to(10, 8), r.y(2019).ny().r(1, 1).s().r(2, 4).to(2, 10).w(2, 2).to(2, 3).i(2, 4).i(2, 8).t().r(4, 5).to(4, 7).l().r(5, 1).to(5, 4).w(4, 28).w(5, 5).i(5, 2).i(5, 3).d().r(6, 7).to(6, 9).m().r(9, 13).to(9, 15).n().r(10, 1).to(10, 7).w(9, 29).w(10, 12).i(10, 4).i(10, 7), r.y(2018).ny().r(1, 1).s().r(2, 15).to(2, 21).w(2, 11).w(2, 24).i(2, 19).to(2, 21).t().r(4, 5).to(4, 7).w(4, 8).i(4, 6).l().r(4, 29).to(5, 1).w(4, 28).i(4, 30).d().r(6, 18).n().r(10, 1).to(10, 7).w(9, 29).to(9, 30).i(10, 4).to(10, 5).m().r(9, 24).ny().r(12, 30).to(12, 31).w(12, 29).i(12, 31), r.y(2017).ny().r(1, 1).to(1, 2).s().r(1, 27).to(2, 2).w(1, 22).w(2, 4).i(2, 1).to(2, 2).t().r(4, 2).to(4, 4).w(4, 1).i(4, 3).l().r(5, 1).d().r(5, 28).to(5, 30).w(5, 27).i(5, 29).n().r(10, 1).to(10, 8).w(9, 30).i(10, 6).m().r(10, 4), r.y(2016).ny().r(1, 1).s().r(2, 7).to(2, 13).w(2, 6).w(2, 14).i(2, 11).to(2, 12).t().r(4, 4).l().r(5, 1).to(5, 2).d().r(6, 9).to(6, 11).w(6, 12).i(6, 10).m().r(9, 15).to(9, 17).w(9, 18).i(9, 16).n().r(10, 1).to(10, 7).w(10, 8).to(10, 9).i(10, 6).to(10, 7), r.y(2015).ny().r(1, 1).to(1, 3).w(1, 4).i(1, 2).s().r(2, 18).to(2, 24).w(2, 15).w(2, 28).i(2, 23).to(2, 24).t().r(4, 5).to(4, 6).l().r(5, 1).d().r(6, 20).r(6, 22).m().r(9, 27).n().r(10, 1).to(10, 7).w(10, 10).i(10, 7).a().r(9, 3).to(9, 4).w(9, 6).i(9, 4), r.y(2014).ny().r(1, 1).s().r(1, 31).to(2, 6).w(1, 26).w(2, 8).i(2, 5).to(2, 6).t().r(4, 5).to(4, 7).l().r(5, 1).to(5, 3).w(5, 4).i(5, 2).d().r(6, 2).m().r(9, 8).n().r(10, 1).to(10, 7).w(9, 28).w(10, 11).i(10, 6).to(10, 7), r.y(2013).ny().r(1, 1).to(1, 3).w(1, 5).to(1, 6).i(1, 2).to(1, 3).s().r(2, 9).to(2, 15).w(2, 16).to(2, 17).i(2, 14).to(2, 15).t().r(4, 4).to(4, 6).w(4, 7).i(4, 5).l().r(4, 29).to(5, 1).w(4, 27).to(4, 28).i(4, 29).to(4, 30).d().r(6, 10).to(6, 12).w(6, 8).to(6, 9).i(6, 10).to(6, 11).m().r(9, 19).to(9, 21).w(9, 22).i(9, 20).n().r(10, 1).to(10, 7).w(9, 29).w(10, 12).i(10, 4).i(10, 7), r.y(2012).ny().r(1, 1).to(1, 3).i(1, 3).s().r(1, 22).to(1, 28).w(1, 21).w(1, 29).i(1, 26).to(1, 27).t().r(4, 2).to(4, 4).w(3, 31).w(4, 1).i(4, 2).to(4, 3).l().r(4, 29).to(5, 1).w(4, 28).i(4, 30).d().r(6, 22).r(6, 24).m().r(9, 30).n().r(10, 1).to(10, 7).w(9, 29).i(10, 5), r.y(2011).ny().r(1, 1).to(1, 3).s().r(2, 2).to(2, 8).w(1, 30).w(2, 12).i(2, 7).to(2, 8).t().r(4, 3).to(4, 5).w(4, 2).i(4, 4).l().r(4, 30).to(5, 2).d().r(6, 4).r(6, 6).m().r(9, 10).to(9, 12).n().r(10, 1).to(10, 7).w(10, 8).to(10, 9).i(10, 6).to(10, 7).ny().w(12, 31), r.y(2010).ny().r(1, 1).to(1, 3).s().r(2, 13).to(2, 19).w(2, 20).to(2, 21).i(2, 18).to(2, 19).t().r(4, 3).to(4, 5).l().r(5, 1).to(5, 3).d().r(6, 14).to(6, 16).w(6, 12).to(6, 13).i(6, 14).to(6, 15).m().r(9, 22).to(9, 24).w(9, 19).w(9, 25).i(9, 23).to(9, 24).n().r(10, 1).to(10, 7).w(9, 26).w(10, 9).i(10, 6).to(10, 7), r.y(2009).ny().r(1, 1).to(1, 3).w(1, 4).i(1, 2).s().r(1, 25).to(1, 31).w(1, 24).w(2, 1).i(1, 29).to(1, 30).t().r(4, 4).to(4, 6).l().r(5, 1).to(5, 3).d().r(5, 28).to(5, 30).w(5, 31).i(5, 29).n().r(10, 1).to(10, 8).w(9, 27).w(10, 10).i(10, 7).to(10, 8).m().r(10, 3), r.y(2008).ny().r(1, 1).s().r(2, 6).to(2, 12).w(2, 2).to(2, 3).i(2, 11).to(2, 12).t().r(4, 4).to(4, 6).l().r(5, 1).to(5, 3).w(5, 4).i(5, 2).d().r(6, 7).to(6, 9).m().r(9, 13).to(9, 15).n().r(9, 29).to(10, 5).w(9, 27).to(9, 28).i(9, 29).to(9, 30), r.y(2007).ny().r(1, 1).to(1, 3).i(1, 2).to(1, 3).s().r(2, 18).to(2, 24).w(2, 17).w(2, 25).i(2, 22).to(2, 23).l().r(5, 1).to(5, 7).w(4, 28).to(4, 29).i(5, 4).i(5, 7).n().r(10, 1).to(10, 7).w(9, 29).to(9, 30).i(10, 4).to(10, 5).ny().r(12, 30).to(12, 31).w(12, 29).i(12, 31), r.y(2006).ny().r(1, 1).to(1, 3).s().r(1, 29).to(2, 4).w(1, 28).w(2, 5).i(2, 2).to(2, 3).l().r(5, 1).to(5, 7).w(4, 29).to(4, 30).i(5, 4).to(5, 5).n().r(10, 1).to(10, 7).w(9, 30).w(10, 8).i(10, 5).to(10, 6).ny().w(12, 30).to(12, 31), r.y(2005).ny().r(1, 1).to(1, 3).s().r(2, 9).to(2, 15).w(2, 5).to(2, 6).i(2, 14).to(2, 15).l().r(5, 1).to(5, 7).w(4, 30).w(5, 8).i(5, 5).to(5, 6).n().r(10, 1).to(10, 7).w(10, 8).to(10, 9).i(10, 6).to(10, 7), r.y(2004).ny().r(1, 1).s().r(1, 22).to(1, 28).w(1, 17).to(1, 18).i(1, 27).to(1, 28).l().r(5, 1).to(5, 7).w(5, 8).to(5, 9).i(5, 6).to(5, 7).n().r(10, 1).to(10, 7).w(10, 9).to(10, 10).i(10, 6).to(10, 7), {
      holidays: r.holidays,
      workdays: r.workdays,
      inLieuDays: r.inLieuDays
    };
  };
  var { holidays: M, workdays: k, inLieuDays: Z } = V();
  var c = (r) => {
    const t = w(r);
    if (!t.isValid())
      throw new Error(
        `unsupported type ${typeof r}, expected type is Date or Dayjs`
      );
    return t;
  };
  var T = (r) => !f(r);
  var f = (r) => {
    const t = c(r), e = t.day(), a = t.format("YYYY-MM-DD");
    return !!(k[a] || e >= 1 && e <= 5 && !M[a]);
  };
  var G = (r) => {
    const t = c(r);
    return !!Z[t.format("YYYY-MM-DD")];
  };
  var J = (r) => {
    const t = c(r), e = t.format("YYYY-MM-DD");
    if (k[e])
      return {
        date: e,
        work: true,
        name: k[e]
      };
    if (M[e])
      return {
        date: e,
        work: false,
        name: M[e]
      };
    {
      const a = t.day();
      return {
        date: e,
        work: a !== 0 && a !== 6,
        name: t.format("dddd")
      };
    }
  };
  var K = (r, t, e = true) => {
    const a = c(r), o = c(t);
    return e ? Y(a, o).filter(T).map((s) => s.format("YYYY-MM-DD")) : Y(a, o).filter((s) => M[s.format("YYYY-MM-DD")]).map((s) => s.format("YYYY-MM-DD"));
  };
  var Q = (r, t, e = true) => {
    const a = c(r), o = c(t);
    return e ? Y(a, o).filter(f).map((s) => s.format("YYYY-MM-DD")) : Y(a, o).filter((s) => f(s) && s.day() >= 1 && s.day() <= 5).map((s) => s.format("YYYY-MM-DD"));
  };
  var X = (r = 0, t = h()) => {
    if (t = w(t), r === 0) {
      if (f(t))
        return t.format("YYYY-MM-DD");
      r = 1;
    }
    const e = r > 0 ? 1 : -1;
    let a = Math.abs(r);
    for (; a > 0; )
      t = t.add(e, "day"), f(t) && a--;
    return t.format("YYYY-MM-DD");
  };
  var tt = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
    __proto__: null,
    findWorkday: X,
    getDayDetail: J,
    getHolidaysInRange: K,
    getWorkdaysInRange: Q,
    isHoliday: T,
    isInLieu: G,
    isWorkday: f
  }, Symbol.toStringTag, { value: "Module" }));
  var et = {
    the_beginning_of_spring: [4.6295, 3.87],
    rain_water: [19.4599, 18.73],
    the_waking_of_insects: [6.3926, 5.63],
    the_spring_equinox: [21.4155, 20.646],
    pure_brightness: [5.59, 4.81],
    grain_rain: [20.888, 20.1],
    the_beginning_of_summer: [6.318, 5.52],
    lesser_fullness_of_grain: [21.86, 21.04],
    grain_in_beard: [6.5, 5.678],
    the_summer_solstice: [22.2, 21.37],
    lesser_heat: [7.928, 7.108],
    greater_heat: [23.65, 22.83],
    the_beginning_of_autumn: [28.35, 7.5],
    the_end_of_heat: [23.95, 23.13],
    white_dew: [8.44, 7.646],
    the_autumn_equinox: [23.822, 23.042],
    code_dew: [9.098, 8.318],
    frost_descent: [24.218, 23.438],
    the_beginning_of_winter: [8.218, 7.438],
    lesser_snow: [23.08, 22.36],
    greater_snow: [7.9, 7.18],
    the_winter_solstice: [22.6, 21.94],
    lesser_cold: [6.11, 5.4055],
    greater_cold: [20.84, 20.12]
  };
  var O = {
    1: ["lesser_cold", "greater_cold"],
    2: ["the_beginning_of_spring", "rain_water"],
    3: ["the_waking_of_insects", "the_spring_equinox"],
    4: ["pure_brightness", "grain_rain"],
    5: ["the_beginning_of_summer", "lesser_fullness_of_grain"],
    6: ["grain_in_beard", "the_summer_solstice"],
    7: ["lesser_heat", "greater_heat"],
    8: ["the_beginning_of_autumn", "the_end_of_heat"],
    9: ["white_dew", "the_autumn_equinox"],
    10: ["code_dew", "frost_descent"],
    11: ["the_beginning_of_winter", "lesser_snow"],
    12: ["greater_snow", "the_winter_solstice"]
  };
  var rt = {
    "2026_rain_water": -1,
    "2084_the_spring_equinox": 1,
    "1911_the_beginning_of_summer": 1,
    "2008_lesser_fullness_of_grain": 1,
    "1902_grain_in_beard": 1,
    "1928_the_summer_solstice": 1,
    "1925_lesser_heat": 1,
    "2016_lesser_heat": 1,
    "1922_greater_heat": 1,
    "2002_the_beginning_of_autumn": 1,
    "1927_white_dew": 1,
    "1942_the_autumn_equinox": 1,
    "2089_frost_descent": 1,
    "2089_the_beginning_of_winter": 1,
    "1978_lesser_snow": 1,
    "1954_greater_snow": 1,
    "1918_the_winter_solstice": -1,
    "2021_the_winter_solstice": -1,
    "1982_lesser_cold": 1,
    "2019_lesser_cold": -1,
    "2000_greater_cold": 1,
    "2082_greater_cold": 1
  };
  var E = {
    lesser_cold: "小寒",
    greater_cold: "大寒",
    the_beginning_of_spring: "立春",
    rain_water: "雨水",
    the_waking_of_insects: "惊蛰",
    the_spring_equinox: "春分",
    pure_brightness: "清明",
    grain_rain: "谷雨",
    the_beginning_of_summer: "立夏",
    lesser_fullness_of_grain: "小满",
    grain_in_beard: "芒种",
    the_summer_solstice: "夏至",
    lesser_heat: "小暑",
    greater_heat: "大暑",
    the_beginning_of_autumn: "立秋",
    the_end_of_heat: "处暑",
    white_dew: "白露",
    the_autumn_equinox: "秋分",
    code_dew: "寒露",
    frost_descent: "霜降",
    the_beginning_of_winter: "立冬",
    lesser_snow: "小雪",
    greater_snow: "大雪",
    the_winter_solstice: "冬至"
  };
  var L = (r, t, e) => {
    const a = r >= 2e3 ? 21 : 20, o = r % 100, s = 0.2422, n = et[e][a === 21 ? 1 : 0];
    let d = Math.floor(o / 4);
    [
      "lesser_cold",
      "greater_cold",
      "the_beginning_of_spring",
      "rain_water"
    ].includes(e) && (d = Math.floor((o - 1) / 4));
    let i = Math.floor(o * s + n) - d;
    const _ = rt[`${r}_${e}`];
    return _ && (i += _), h(`${r}-${t}-${i}`).format("YYYY-MM-DD");
  };
  var at = (r, t) => {
    const e = [];
    let a = w(r);
    const o = w(t || r);
    for (; a.isBefore(o) || a.isSame(o); ) {
      const s = a.year(), n = a.month() + 1;
      O[n].forEach((d) => {
        const i = h(L(s, n, d));
        (i != null && i.isBefore(o) || i != null && i.isSame(o)) && (i != null && i.isAfter(a) || i != null && i.isSame(a)) && e.push({
          date: i.format("YYYY-MM-DD"),
          term: d,
          name: E[d],
          index: 1
        });
      }), a = n === 12 ? a.add(1, "year").startOf("year") : a.add(1, "month").startOf("month");
    }
    return e;
  };
  var $ = (r, t) => {
    let e = w(r).subtract(1, "month");
    const a = w(t || r).add(1, "month"), o = [];
    for (; e.isBefore(a) || e.isSame(a); ) {
      const n = e.year(), d = e.month() + 1;
      O[d].forEach((i) => {
        const _ = h(L(n, d, i));
        o.push({ term: i, date: _ });
      }), e.month() === 11 ? e = e.add(1, "year").startOf("year") : e = e.add(1, "month").startOf("month");
    }
    const s = [];
    return o.forEach((n, d) => {
      for (let i = n.date; o[d + 1] && i.isBefore(o[d + 1].date); i = i.add(1, "day"))
        s.push({
          day: i,
          term: n.term,
          name: E[n.term],
          index: i.diff(n.date, "day") + 1
        });
    }), t || (t = r), s.filter((n) => n.day.isBetween(r, t, "day")).map((n) => ({
      date: n.day.format("YYYY-MM-DD"),
      term: n.term,
      name: n.name,
      index: n.index
    }));
  };
  var ot = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
    __proto__: null,
    getSolarTermDate: L,
    getSolarTerms: at,
    getSolarTermsInRange: $
  }, Symbol.toStringTag, { value: "Module" }));
  var g = [
    19416,
    19168,
    42352,
    21717,
    53856,
    55632,
    91476,
    22176,
    39632,
    21970,
    //1900-1909
    19168,
    42422,
    42192,
    53840,
    119381,
    46400,
    54944,
    44450,
    38320,
    84343,
    //1910-1919
    18800,
    42160,
    46261,
    27216,
    27968,
    109396,
    11104,
    38256,
    21234,
    18800,
    //1920-1929
    25958,
    54432,
    59984,
    28309,
    23248,
    11104,
    100067,
    37600,
    116951,
    51536,
    //1930-1939
    54432,
    120998,
    46416,
    22176,
    107956,
    9680,
    37584,
    53938,
    43344,
    46423,
    //1940-1949
    27808,
    46416,
    86869,
    19872,
    42416,
    83315,
    21168,
    43432,
    59728,
    27296,
    //1950-1959
    44710,
    43856,
    19296,
    43748,
    42352,
    21088,
    62051,
    55632,
    23383,
    22176,
    //1960-1969
    38608,
    19925,
    19152,
    42192,
    54484,
    53840,
    54616,
    46400,
    46752,
    103846,
    //1970-1979
    38320,
    18864,
    43380,
    42160,
    45690,
    27216,
    27968,
    44870,
    43872,
    38256,
    //1980-1989
    19189,
    18800,
    25776,
    29859,
    59984,
    27480,
    21952,
    43872,
    38613,
    37600,
    //1990-1999
    51552,
    55636,
    54432,
    55888,
    30034,
    22176,
    43959,
    9680,
    37584,
    51893,
    //2000-2009
    43344,
    46240,
    47780,
    44368,
    21977,
    19360,
    42416,
    86390,
    21168,
    43312,
    //2010-2019
    31060,
    27296,
    44368,
    23378,
    19296,
    42726,
    42208,
    53856,
    60005,
    54576,
    //2020-2029
    23200,
    30371,
    38608,
    19195,
    19152,
    42192,
    118966,
    53840,
    54560,
    56645,
    //2030-2039
    46496,
    22224,
    21938,
    18864,
    42359,
    42160,
    43600,
    111189,
    27936,
    44448,
    //2040-2049
    84835,
    37744,
    18936,
    18800,
    25776,
    92326,
    59984,
    27424,
    108228,
    43744,
    //2050-2059
    41696,
    53987,
    51552,
    54615,
    54432,
    55888,
    23893,
    22176,
    42704,
    21972,
    //2060-2069
    21200,
    43448,
    43344,
    46240,
    46758,
    44368,
    21920,
    43940,
    42416,
    21168,
    //2070-2079
    45683,
    26928,
    29495,
    27296,
    44368,
    84821,
    19296,
    42352,
    21732,
    53600,
    //2080-2089
    59752,
    54560,
    55968,
    92838,
    22224,
    19168,
    43476,
    41680,
    53584,
    62034,
    //2090-2099
    54560
    //2100
  ];
  var F = [
    "零",
    "一",
    "二",
    "三",
    "四",
    "五",
    "六",
    "七",
    "八",
    "九"
  ];
  var A = [
    "正",
    "二",
    "三",
    "四",
    "五",
    "六",
    "七",
    "八",
    "九",
    "十",
    "冬",
    "腊"
  ];
  var B = [
    "甲",
    "乙",
    "丙",
    "丁",
    "戊",
    "己",
    "庚",
    "辛",
    "壬",
    "癸"
  ];
  var H = [
    "子",
    "丑",
    "寅",
    "卯",
    "辰",
    "巳",
    "午",
    "未",
    "申",
    "酉",
    "戌",
    "亥"
  ];
  var nt = [
    "鼠",
    "牛",
    "虎",
    "兔",
    "龙",
    "蛇",
    "马",
    "羊",
    "猴",
    "鸡",
    "狗",
    "猪"
  ];
  var R = (r) => {
    let t = 348;
    for (let e = 32768; e > 8; e >>= 1)
      t += g[r - 1900] & e ? 1 : 0;
    return t + v(r);
  };
  var p = (r) => g[r - 1900] & 15;
  var v = (r) => p(r) ? g[r - 1900] & 65536 ? 30 : 29 : 0;
  var b = (r) => B[r % 10] + H[r % 12];
  var D = (r, t) => g[r - 1900] & 65536 >> t ? 30 : 29;
  var st = (r) => nt[(r - 4) % 12];
  var it = (r) => {
    const t = ["初", "十", "廿", "三十"];
    if (r === 10) return "初十";
    if (r === 20) return "二十";
    if (r === 30) return "三十";
    const e = Math.floor(r / 10), a = r % 10;
    return t[e] + F[a];
  };
  var dt = (r) => `${B[(r - 4) % 10]}${H[(r - 4) % 12]}年`;
  var x = (r, t) => {
    const e = [];
    for (let a = r; a <= t; a++)
      e.push({
        year: a,
        lunarYear: dt(a),
        lunarYearCN: a.toString().split("").map((o) => F[Number(o)]).join("")
      });
    return e;
  };
  var C = (r) => {
    const t = p(r);
    return {
      year: r,
      leapMonth: t || void 0,
      leapMonthCN: t ? `闰${A[t - 1]}月` : void 0,
      days: t ? g[r - 1900] & 65536 ? 30 : 29 : 0
    };
  };
  var lt = new Date(Date.UTC(1900, 0, 30, 16, 0, 0));
  var m = (r) => {
    const t = new Array(7).fill(0);
    let e = 0, a = 0;
    const o = h(lt), s = h(r);
    let n = s.diff(o, "day");
    t[5] = n + 40, t[4] = 14;
    let d = 1900;
    for (; d < 2100 && n > 0; d++)
      e = R(d), n -= e, t[4] += 12;
    n < 0 && (n += e, d--, t[4] -= 12), t[0] = d, t[3] = d - 1864, a = p(d), t[6] = 0;
    for (let i = 1; i < 13 && n >= 0; i++)
      a > 0 && i === a + 1 && t[6] === 0 ? (--i, t[6] = 1, e = v(d)) : e = D(d, i), t[6] === 1 && i === a + 1 && (t[6] = 0), n -= e, t[6] === 0 && t[4]++, t[1] = i;
    return n < 0 && (n += e, t[1]--, t[4]--), t[2] = n + 1, {
      date: s.format("YYYY-MM-DD"),
      // 公历日期
      lunarYear: t[0],
      // 农历年份
      lunarMon: t[1] + 1,
      // 农历月份
      lunarDay: t[2],
      // 农历日期
      isLeap: !!t[6],
      // 是否闰月
      zodiac: st(t[0]),
      // 生肖
      yearCyl: b(t[3]),
      // 年柱
      monCyl: b(t[4]),
      // 月柱
      dayCyl: b(t[5]),
      // 日柱
      lunarYearCN: `${t[0].toString().split("").map((i) => F[Number(i)]).join("")}`,
      // 农历年份中文表示
      lunarMonCN: `${A[t[1]]}月`,
      // 农历月份中文表示
      lunarDayCN: it(t[2])
      // 农历日期中文表示
    };
  };
  var I = (r, t) => {
    const e = h(r), a = h(t), o = [];
    for (let s = e; s.isBefore(a) || s.isSame(a, "day"); s = s.add(1, "day"))
      o.push(m(s));
    return o;
  };
  var j = (r) => {
    const t = h(r), e = t.year(), a = t.month() + 1, o = t.date();
    let s = 0;
    for (let y = 1900; y < e; y++)
      s += R(y);
    const n = p(e);
    for (let y = 1; y < a; y++)
      s += D(e, y), y === n && (s += v(e));
    s += o - 1;
    const d = h(new Date(1900, 0, 31)), i = d.add(s, "day").format("YYYY-MM-DD");
    let _ = s, N;
    return n === a && (_ += D(e, a), N = d.add(_, "day").format("YYYY-MM-DD")), {
      date: i,
      leapMonthDate: N
    };
  };
  var ht = {
    getLunarYears: x,
    getYearLeapMonth: C,
    getLunarDate: m,
    getLunarDatesInRange: I,
    getSolarDateFromLunar: j
  };
  var _t = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
    __proto__: null,
    default: ht,
    getLunarDate: m,
    getLunarDatesInRange: I,
    getLunarYears: x,
    getSolarDateFromLunar: j,
    getYearLeapMonth: C,
    monthDays: D
  }, Symbol.toStringTag, { value: "Module" }));
  var yt = {
    1: {
      // 正月
      1: ["春节", "鸡日", "元始天尊诞辰"],
      2: ["犬日"],
      3: ["猪日", "小年朝"],
      4: ["羊日", "孙天医诞辰"],
      5: ["牛日", "破五日", "开市", "路神诞辰"],
      6: ["马日"],
      7: ["人日", "送火神"],
      8: ["谷日", "阎王诞辰"],
      9: ["天日", "玉皇诞辰"],
      10: ["地日", "石头生日"],
      13: ["上(试)灯日", "关公升天日"],
      15: ["元宵节", "上元节", "正灯日", "天官诞辰"],
      18: ["落灯日"],
      25: ["天仓(填仓)节"]
    },
    2: {
      // 二月
      1: ["太阳生日"],
      2: ["春龙节", "土地公生日", "济公活佛生日"],
      3: ["文昌帝君诞辰"],
      12: ["百花生日(花朝节)"],
      15: ["九天玄女诞辰", "太上老君诞辰", "精忠岳王诞辰"],
      19: ["观音菩萨诞辰"],
      21: ["普贤菩萨诞辰"]
    },
    3: {
      3: ["上巳节"],
      15: ["赵公元帅诞辰", "泰山老母诞辰"]
    },
    4: {
      1: ["祭雹神"],
      4: ["文殊菩萨诞辰"],
      8: ["浴佛节(龙华会)"],
      12: ["蛇王诞辰"],
      14: ["吕洞宾诞辰"],
      18: ["华佗诞辰"],
      28: ["药王(神农)诞辰"]
    },
    5: {
      5: ["端午节"],
      13: ["雨节", "黄帝诞辰"]
    },
    6: {
      1: ["半年节"],
      6: ["晒衣节"],
      19: ["观音菩萨得道"],
      24: ["雷神诞辰", "荷花生日", "关公诞辰"]
    },
    7: {
      1: ["祭海神"],
      7: ["乞巧节"],
      15: ["中元(鬼)节", "地官诞辰(孟兰盆会)"],
      18: ["西王母诞辰"],
      20: ["棉花生日"],
      23: ["诸葛亮诞辰"],
      30: ["地藏菩萨诞辰"]
    },
    8: {
      1: ["天医节"],
      3: ["灶君生日"],
      8: ["瑶池大会"],
      15: ["中秋节"],
      20: ["水稻生日"],
      28: ["孔子诞辰"]
    },
    9: {
      9: ["重阳节"],
      19: ["观音菩萨出家"]
    },
    10: {
      1: ["十月朝", "寒衣节"],
      15: ["下元节", "水官诞辰"]
    },
    12: {
      8: ["腊八节"],
      23: ["官家送灶"],
      24: ["民间送灶"],
      25: ["接玉皇"]
    }
  };
  var wt = [
    // 处理寒食节（清明前一日）
    (r, t) => {
      const e = r.add(1, "day");
      $(e).find(
        (o) => o.term === "pure_brightness"
      ) && t.push({
        date: r.format("YYYY-MM-DD"),
        name: "寒食节",
        type: "solar_term"
      });
    },
    // 处理除夕（农历腊月最后一日）
    (r, t) => {
      const e = m(r);
      if (e.lunarMon === 12 && e.lunarDay === D(e.lunarYear, 12)) {
        const a = r.format("YYYY-MM-DD");
        ["除夕", "封井", "祭井神", "贴春联", "迎财神"].forEach((o) => {
          t.push({
            date: a,
            name: o,
            type: "lunar"
          });
        });
      }
    }
  ];
  var U = (r, t) => {
    var s;
    const e = [];
    let a = h(r);
    const o = h(t || r);
    for (; a.isBefore(o) || a.isSame(o); ) {
      const n = m(a);
      n.isLeap || (((s = yt[n.lunarMon]) == null ? void 0 : s[n.lunarDay]) || []).forEach((i) => {
        e.push({
          date: a.format("YYYY-MM-DD"),
          name: i,
          type: "lunar"
        });
      }), wt.forEach((d) => d(a, e)), a = a.add(1, "day");
    }
    return e.reduce((n, d) => {
      const i = n.find((_) => _.date === d.date);
      return i ? i.name.push(d.name) : n.push({ date: d.date, name: [d.name] }), n;
    }, []);
  };
  var ut = {
    getLunarFestivals: U
  };
  var ct = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
    __proto__: null,
    default: ut,
    getLunarFestivals: U
  }, Symbol.toStringTag, { value: "Module" }));
  var Dt = {
    ...tt,
    ...ot,
    ..._t,
    ...ct
  };

  // src/policy/working-days.ts
  function workCalendar(rows, unit = "") {
    const natures = /* @__PURE__ */ new Map();
    for (const owner of /* @__PURE__ */ new Set(["", unit])) {
      for (const { date: date2, nature } of rows.filter((row) => row.unit === owner)) {
        if (date2 !== "" && (nature === "off" || nature === "work")) natures.set(date2, nature);
      }
    }
    const offForAll = rows.filter(
      (row) => row.unit === "" && row.nature === "off" && row.date !== ""
    );
    return { natures, enteredYears: new Set(offForAll.map((row) => yearOf(row.date))) };
  }
  var NO_CALENDAR = { natures: /* @__PURE__ */ new Map(), enteredYears: /* @__PURE__ */ new Set() };
  function dayNature(day, calendar = NO_CALENDAR) {
    const settled = calendar.natures.get(day);
    if (settled) return settled;
    const { work, name } = J(noon(day));
    const isWeekend = [0, 6].includes(weekdayOf(day));
    if (work) return isWeekend ? "work" : "ordinary";
    return isWeekend && !name.includes(",") ? "ordinary" : "off";
  }
  function isYearPublished(year, calendar = NO_CALENDAR) {
    return calendar.enteredYears.has(year) || hasStatutoryDays(year);
  }
  function yearWarning(day, calendar = NO_CALENDAR) {
    const year = yearOf(day);
    return isYearPublished(year, calendar) ? null : say("warning.yearUnpublished", { year });
  }
  function hasStatutoryDays(year) {
    const newYear = noon(`${year}-01-01`);
    return K(newYear, newYear, false).length > 0;
  }
  function noon(day) {
    return `${day}T12:00:00`;
  }

  // src/policy/work-time.ts
  function workSchedule(rows, unit = "") {
    const week = weekOf(rows.shifts, unit);
    const calendar = workCalendar(rows.calendar, unit);
    const usual = week.get(Math.min(...week.keys())) ?? [];
    const known = /* @__PURE__ */ new Map();
    const look3 = (day) => {
      const nature = dayNature(day, calendar);
      if (nature === "off") return [];
      return week.get(weekdayOf(day) || 7) ?? (nature === "work" ? usual : []);
    };
    const shiftsOn = (day) => {
      const shifts = known.get(day) ?? look3(day);
      known.set(day, shifts);
      return shifts;
    };
    return { calendar, pauses: [], shiftsOn };
  }
  function pausedBy(schedule, pauses) {
    return { ...schedule, pauses: [...schedule.pauses, ...pauses] };
  }
  function workMinutesBetween(from, until, schedule) {
    if (until < from) return -workMinutesBetween(until, from, schedule);
    const end2 = secondsOf(until);
    let seconds = 0;
    for (const span of workedSpans(from, end2, schedule)) seconds += span.until - span.from;
    return seconds / 60;
  }
  function addWorkMinutes(from, minutes, schedule) {
    if (!(minutes >= 0)) throw new Error(`${minutes} minutes cannot be added to a clock.`);
    let left = Math.round(minutes * 60);
    if (left === 0) return from;
    for (const span of workedSpans(from, Number.POSITIVE_INFINITY, schedule)) {
      if (left <= span.until - span.from) return momentOf(span.from + left);
      left -= span.until - span.from;
    }
    return "";
  }
  function isWorkingMoment(moment, schedule) {
    const second = secondsOf(moment);
    return workedSpans(moment, second + 1, schedule).next().value?.from === second;
  }
  function nextWorkingMoment(moment, schedule) {
    const first = workedSpans(moment, Number.POSITIVE_INFINITY, schedule).next().value;
    return first ? momentOf(first.from) : "";
  }
  function isWorkingDay(day, schedule) {
    return schedule.shiftsOn(day).length > 0;
  }
  function addWorkdays(day, count2, schedule) {
    let reached2 = day;
    for (let left = Math.abs(count2); left > 0; left -= 1) {
      reached2 = nearestWorkday(reached2, count2 > 0 ? 1 : -1, schedule);
    }
    return reached2;
  }
  function endOfWorkday(day, schedule) {
    const ends = schedule.shiftsOn(day).map((shift) => shift.until);
    return addMinutes(`${day}T00:00:00`, ends.length > 0 ? Math.max(...ends) : 1440);
  }
  var LONGEST_CLOSURE_DAYS = 400;
  function nearestWorkday(day, step, schedule) {
    for (let days = 1; days <= LONGEST_CLOSURE_DAYS; days += 1) {
      const near = addDays(day, days * step);
      if (isWorkingDay(near, schedule)) return near;
    }
    return noWorkingTime(day);
  }
  function noWorkingTime(day) {
    return refuse("noWorkingTime", { day, days: LONGEST_CLOSURE_DAYS });
  }
  var SECONDS_PER_DAY = 86400;
  function* workedSpans(from, end2, schedule) {
    const pauses = schedule.pauses.map(pauseSpan).sort((one, other) => one.from - other.from);
    const stop = Math.min(end2, ...pauses.filter(isEndless).map((pause2) => pause2.from));
    let reached2 = secondsOf(from);
    let day = addDays(from.slice(0, 10), -1);
    let idle = 0;
    for (let midnight = secondsOf(`${day}T00:00:00`); midnight < stop; midnight += SECONDS_PER_DAY) {
      const shifts = schedule.shiftsOn(day);
      idle = shifts.length > 0 ? 0 : idle + 1;
      if (stop === Number.POSITIVE_INFINITY && idle > LONGEST_CLOSURE_DAYS) noWorkingTime(day);
      for (const shift of shifts) {
        const begin = Math.max(midnight + shift.from * 60, reached2);
        const until = Math.min(midnight + shift.until * 60, stop);
        if (begin < until) yield* without({ from: begin, until }, pauses);
        reached2 = Math.max(reached2, until);
      }
      day = addDays(day, 1);
    }
  }
  function* without(span, pauses) {
    let { from } = span;
    for (const pause2 of pauses) {
      const until = Math.min(pause2.from, span.until);
      if (from < until) yield { from, until };
      from = Math.max(from, pause2.until);
    }
    if (from < span.until) yield { from, until: span.until };
  }
  function pauseSpan({ from, until }) {
    const end2 = until ? secondsOf(until) : Number.POSITIVE_INFINITY;
    return { from: secondsOf(from), until: Math.max(end2, secondsOf(from)) };
  }
  function isEndless(pause2) {
    return pause2.until === Number.POSITIVE_INFINITY;
  }
  var EPOCH = "1970-01-01T00:00:00";
  function secondsOf(moment) {
    return Math.round(minutesBetween(EPOCH, moment) * 60);
  }
  function momentOf(seconds) {
    return addMinutes(EPOCH, seconds / 60);
  }

  // src/policy/survey.ts
  var surveyQuestions = [
    { key: "attitude", kind: "grade" },
    { key: "skill", kind: "grade" },
    { key: "punctuality", kind: "grade" },
    { key: "service", kind: "grade" },
    { key: "suggestions", kind: "open" },
    { key: "otherNeeds", kind: "open" }
  ];
  var GRADE_MIN = 1;
  var GRADE_MAX = 5;
  var GRADE_KEYS = surveyQuestions.flatMap(
    ({ key, kind }) => kind === "grade" ? [key] : []
  );
  function surveyDueOn(completedOn, by) {
    const days = by.rules.number("R53", "days");
    return countsWorkdays(by.rules) ? addWorkdays(completedOn, days, by.schedule) : addDays(completedOn, days);
  }
  function countsWorkdays(rules) {
    return rules.text("R53", "day") === "working";
  }
  function questionText(key) {
    return say(`survey.${key}`);
  }
  function readSurveyAnswer(given) {
    const faults = [];
    const answer = {};
    for (const { key, kind } of surveyQuestions) {
      const value = kind === "grade" ? readGrade(given[key]) : readOpen(given[key]);
      if (value === null) faults.push({ path: key, message: say("field.grade") });
      else answer[key] = value;
    }
    return faults.length > 0 ? { answer: null, faults } : { answer, faults: [] };
  }
  function readGrade(value) {
    const grade2 = typeof value === "string" ? Number(value.normalize("NFKC").trim() || NaN) : value;
    const isGrade = typeof grade2 === "number" && Number.isInteger(grade2);
    return isGrade && grade2 >= GRADE_MIN && grade2 <= GRADE_MAX ? grade2 : null;
  }
  function lowGrades(answer, limit) {
    return surveyQuestions.flatMap(
      ({ key, kind }) => kind === "grade" && answer[key] <= limit ? [{ key, grade: answer[key] }] : []
    );
  }
  function readOpen(value) {
    return value === void 0 || value === null ? "" : String(value).trim();
  }
  var NOTHINGS = new Set(
    [
      "无 没 没有 没啥 没有啥 没有了 没了 暂无 暂时没有 目前没有 都没有 不需要 不用 没什么 无其他 没有其他",
      "无意见 无建议 无需求 无要求 无特殊要求 没有其他意见 没有其他建议 没有其他需求 没有其它 无其它 没意见 没建议 没有意见 没有建议 没有需求 没有要求 暂无意见 暂无建议 暂无需求",
      "no none nil null nothing nope na notapplicable",
      "nocomment nocomments nosuggestion nosuggestions noneed noneeds noother nothingelse notreally"
    ].flatMap((line) => line.split(" "))
  );
  function isNothing(text2) {
    const bare = text2.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    return bare === "" || NOTHINGS.has(bare);
  }

  // src/policy/clocks.ts
  var noParams = { minutes: 0, hours: 0, graceMinutes: 0, days: 0, workdays: 0, windowDays: 0 };
  var CLOCKS = {
    register: clock("R17", { minutes: 30 }, (start, { minutes }) => addMinutes(start, minutes)),
    dispatch: clock("R18", { hours: 2 }, afterWorkHours),
    contact: clock("R19", { hours: 4 }, afterWorkHours),
    appointment: clock(
      "R20",
      { graceMinutes: 15 },
      (start, { graceMinutes }) => addMinutes(start, graceMinutes)
    ),
    promise: clock("R26", {}, (start) => start),
    handIn: clock("R50", {}, (start) => endOfDay(dayOfStart(start))),
    review: clock("R51", { workdays: 1 }, afterWorkdays),
    archive: clock("R52", { days: 1 }, afterDays),
    survey: clock(
      "R53",
      { days: 1 },
      (start, params3, schedule) => params3.workdays > 0 ? endOfDay(addWorkdays(dayOfStart(start), params3.workdays, schedule)) : afterDays(start, params3)
    ),
    complaintReply: clock("R46", { hours: 4 }, afterWorkHours),
    feedbackAction: clock("R56", { workdays: 1 }, afterWorkdays),
    escalationReply: clock("R59", { workdays: 1 }, afterWorkdays),
    followUp: clock(
      "R36",
      { windowDays: 7 },
      (start, { windowDays }) => afterDays(start, { days: windowDays })
    ),
    hqContact: clock("R60", { days: 7 }, afterDays)
  };
  function dueOf(name, start, by) {
    const { defaults, due } = CLOCKS[name];
    const moment = start.length > 10 ? start : `${start}T00:00:00`;
    return due(moment, { ...noParams, ...defaults, ...by.params }, by.schedule);
  }
  function judgeClock(stand) {
    const { due, end: end2, now, stoppedAt } = stand;
    const isOver = (moment) => due !== "" && moment > due;
    if (end2) return isOver(end2) ? "late" : "kept";
    if (isOver(stoppedAt || now)) return "late";
    return stoppedAt ? "stopped" : "running";
  }
  function clock(clause, defaults, due) {
    return { clause, defaults, due };
  }
  function afterWorkHours(start, { hours }, schedule) {
    return addWorkMinutes(start, hours * 60, schedule);
  }
  function afterWorkdays(start, { workdays }, schedule) {
    return endOfWorkday(addWorkdays(dayOfStart(start), workdays, schedule), schedule);
  }
  function afterDays(start, { days }) {
    return endOfDay(addDays(dayOfStart(start), days));
  }
  function dayOfStart(start) {
    return start.slice(0, 10);
  }
  function endOfDay(day) {
    return `${addDays(day, 1)}T00:00:00`;
  }

  // src/policy/due.ts
  var WAITS = {
    registered: ["dispatch", "registeredAt"],
    dispatched: ["contact", "dispatchedAt"],
    appointed: ["appointment", "appointmentTo"],
    onSite: ["promise", "promiseDueAt"],
    pending: ["promise", "promiseDueAt"],
    completed: ["handIn", "completedAt"],
    submitted: ["review", "submittedAt"]
  };
  function nextDue(facts, by) {
    const [clock2, start] = WAITS[facts.stage] ?? [];
    if (!clock2 || !start || !facts[start] || !by.rules.isOn(CLOCKS[clock2].clause)) return null;
    const params3 = paramsOf(clock2, by.rules);
    const due = dueOf(clock2, facts[start], { params: params3, schedule: by.schedule });
    return due === "" ? null : { clock: clock2, due, isLate: by.now > due };
  }
  function paramsOf(clock2, rules) {
    const { clause, defaults } = CLOCKS[clock2];
    const names = Object.keys(defaults);
    if (clock2 === "archive") return defaults;
    return Object.fromEntries(names.map((name) => [name, rules.number(clause, name)]));
  }

  // src/policy/verdicts/finding.ts
  function find(verdict) {
    return (key, params3 = {}, proof = []) => ({
      verdict,
      fact: say(key, params3),
      proof
    });
  }
  var kept = find("kept");
  var broken = find("broken");
  var notApplicable = find("notApplicable");
  var noEvidence = find("noEvidence");
  function written(value, what, proof = []) {
    const isWritten = value !== "" && value !== null && value !== void 0 && value !== false;
    const params3 = { what: say(what) };
    return isWritten ? kept("fact.written", params3, proof) : broken("fact.missing", params3, proof);
  }
  function once(reached2, what, judge3) {
    return reached2 ? judge3() : notApplicable("fact.notYet", { what: say(what) });
  }
  function judgeAll(bar, evidence) {
    return Object.entries(bar).map(([clause, judge3]) => {
      const { rules } = evidence;
      const finding = rules.isOn(clause) ? judge3(evidence) : notApplicable("fact.off");
      const { verdict, proof } = finding;
      const exception = rules.exceptionOf(clause);
      const fact = exception ? say("fact.byException", { fact: finding.fact, exception }) : finding.fact;
      const reason = say("verdict.sentence", { clause, verdict: say(`verdict.${verdict}`), fact });
      return { clause, verdict, proof, reason };
    });
  }

  // src/policy/verdicts/clock-finding.ts
  function judgeRun(bench, run) {
    const params3 = run.params ?? paramsOf(run.clock, bench.rules);
    const isCounted = ["minutes", "hours", "graceMinutes"].some((name) => name in params3);
    const counted = isCounted ? { ...run, start: minuteOf(run.start), end: minuteOf(run.end) } : run;
    const due = dueOf(run.clock, counted.start, { params: params3, schedule: bench.schedule });
    return judgeDue(bench, { ...counted, due, ...spent(bench, counted, params3) });
  }
  function judgeDue(bench, deadline) {
    const { due, end: end2, words, proof = [], used, limit } = deadline;
    const state = judgeClock({ due, end: end2, now: bench.now, stoppedAt: bench.closedAt });
    const seenAt = end2 || bench.closedAt || bench.now;
    const params3 = {
      start: say(words[0]),
      end: say(words[1]),
      from: shown(deadline.start),
      until: shownAfter(deadline.start, seenAt),
      due: shownDue(due)
    };
    if (state === "running") return notApplicable("fact.running", params3, proof);
    if (state === "stopped") return notApplicable("fact.stopped", params3, proof);
    if (state === "kept") return kept("fact.inTime", params3, proof);
    if (!end2) return broken("fact.overdue", params3, proof);
    return used && limit ? broken("fact.overLimit", { ...params3, used, limit }, proof) : broken("fact.late", params3, proof);
  }
  function judgeChains(bench, chains) {
    const findings2 = chains.map((chain) => {
      const [first] = chain;
      const last = chain[chain.length - 1] ?? first;
      return judgeDue(bench, {
        words: ["what.promised", "what.done"],
        start: first.promisedAt,
        due: minuteOf(first.dueAt),
        end: minuteOf(last.doneAt),
        proof: chain.map((one) => one.id)
      });
    });
    return gravest(findings2) ?? notApplicable("fact.nothingPromised");
  }
  function gravest(findings2) {
    const order = ["broken", "notApplicable", "noEvidence", "kept"];
    const found = order.map((verdict) => findings2.find((one) => one.verdict === verdict));
    return found.find(Boolean) ?? null;
  }
  function spent(bench, { clock: clock2, start, end: end2 }, { minutes, hours }) {
    if (!end2 || start.length <= 10) return {};
    if (minutes !== void 0 && clock2 === "register") {
      const used2 = duration(minutesBetween(start, end2));
      return { used: used2, limit: say("fact.minutes", { minutes }) };
    }
    if (hours === void 0) return {};
    const used = duration(workMinutesBetween(start, end2, bench.schedule));
    return { used, limit: say("fact.workHours", { hours }) };
  }
  function duration(minutes) {
    const whole = Math.floor(minutes);
    if (whole < 60) return say("fact.minutes", { minutes: whole });
    return say("fact.hoursMinutes", { hours: Math.floor(whole / 60), minutes: whole % 60 });
  }
  function shown(moment) {
    return moment.replace("T", " ").slice(0, 16);
  }
  function shownAfter(start, moment) {
    const isSameDay = start.length > 10 && start.slice(0, 10) === moment.slice(0, 10);
    return isSameDay ? moment.slice(11, 16) : shown(moment);
  }
  function shownDue(due) {
    return due.endsWith("T00:00:00") ? `${addDays(due.slice(0, 10), -1)} 24:00` : shown(due);
  }
  function minuteOf(moment) {
    return moment.length > 16 ? `${moment.slice(0, 16)}:00` : moment;
  }

  // src/policy/verdicts/asking.ts
  var survey3 = {
    R53: (e) => {
      const { card, request: request3, rules } = e;
      if (card.status === "skipped") return notApplicable("fact.cardSkipped");
      if (!request3?.completedAt) return noEvidence("fact.missing", { what: say("what.completion") });
      const days = rules.number("R53", "days");
      const isWorking = rules.text("R53", "day") === "working";
      return judgeRun(e, {
        clock: "survey",
        words: ["what.completed", "what.cardSent"],
        start: request3.completedAt,
        end: card.sentAt,
        params: isWorking ? { workdays: days } : { days }
      });
    },
    R54: ({ card, now }) => {
      if (isAnsweredBy(card, now)) return kept("fact.cardAnswered");
      return card.sentAt ? noEvidence("fact.cardUnanswered") : notApplicable("fact.cardNotSent");
    },
    R55: ({ card, now }) => {
      if (!isAnsweredBy(card, now)) return notApplicable("fact.cardUnanswered");
      const grades = surveyQuestions.flatMap(
        ({ key, kind }) => kind === "grade" ? [{ key, grade: card[key] }] : []
      );
      const wrong = grades.filter(({ grade: grade2 }) => grade2 !== null && readGrade(grade2) === null);
      const names = (list) => listed(list.map(({ key }) => say(`survey.${key}`)));
      if (wrong.length) return broken("fact.gradeWrong", { list: names(wrong) });
      const blank = grades.filter(({ grade: grade2 }) => grade2 === null);
      return blank.length ? noEvidence("fact.gradeBlank", { list: names(blank) }) : kept("fact.fourGrades");
    }
  };
  function isAnsweredBy({ answeredAt }, now) {
    return answeredAt !== "" && answeredAt <= now;
  }
  var followUp3 = {
    R36: (e) => {
      const { dueOn, calledAt, status } = e.followUp;
      if (status === "skipped" || !dueOn) return notApplicable("fact.callSkipped");
      return judgeRun(e, {
        clock: "followUp",
        words: ["what.callDue", "what.called"],
        start: dueOn,
        end: calledAt
      });
    },
    R37: ({ followUp: { status, usage, needs, satisfaction: satisfaction2, requestNo } }) => {
      if (status !== "done") return notApplicable("fact.notCalled");
      if (!usage || satisfaction2 === null) return written("", "what.usage");
      return isNothing(needs) || requestNo ? kept("fact.written", { what: say("what.usage") }) : broken("fact.needWithoutRequest");
    }
  };

  // src/policy/verdicts/observed.ts
  function observed(checks, what) {
    const seen2 = (result) => checks.filter((check2) => check2[what] === result).map(({ id }) => id);
    const poor = seen2("poor");
    if (poor.length) return broken("fact.seenPoor", { list: poor.join(", ") }, poor);
    const good = seen2("good");
    if (good.length) return kept("fact.seenGood", { list: good.join(", ") }, good);
    return noEvidence("fact.notObserved");
  }

  // src/policy/verdicts/request-facts.ts
  function visitsOf({ log }) {
    return log.filter((row) => row.kind === "visit").sort((one, other) => one.at < other.at ? -1 : 1);
  }
  function isVisited({ request: request3, log }) {
    return request3.arrivedAt !== "" || log.some((row) => row.kind === "visit");
  }
  function isAnswered(evidence) {
    return evidence.request.serviceType === "other" && !isVisited(evidence);
  }
  function isRepair({ request: request3 }) {
    return request3.workKind === "repair" || request3.workKind === "maintenance";
  }
  function chargesOf({ charges }) {
    return charges.filter(isStanding);
  }
  function takenOut({ handovers: handovers2 }) {
    return handovers2.filter((line) => line.direction === "out");
  }
  function idsOf(rows) {
    return rows.map((row) => row.id);
  }
  function reached({ kind, result }) {
    return kind === "contact" && result !== "noAnswer" && result !== "wrongNumber";
  }

  // src/policy/verdicts/conduct.ts
  var conduct = {
    R38: (e) => onVisit(e, () => observed(e.checks, "appearance")),
    R39: (e) => {
      const complaint2 = e.feedback.find(
        ({ kind, conclusion, technician }) => kind === "complaint" && conclusion === "upheld" && technician !== ""
      );
      if (complaint2) return broken("fact.complaintUpheld", { no: complaint2.no }, [complaint2.no]);
      const low = e.rules.number("R39", "lowGrade");
      const graded2 = gradedBy(e);
      const poor = graded2.find(({ attitude }) => (attitude ?? 0) <= low);
      if (poor) return broken("fact.lowGrade", gradeOf(poor), [poor.no]);
      const seen2 = observed(e.checks, "conduct");
      const card = graded2[0];
      if (seen2.verdict === "noEvidence" && card) return kept("fact.graded", gradeOf(card), [card.no]);
      return isVisited(e) || seen2.verdict !== "noEvidence" ? seen2 : notApplicable("fact.noVisit");
    },
    R40: (e) => onVisit(e, () => observed(e.checks, "habits")),
    R41: (e) => onVisit(e, () => observed(e.checks, "site")),
    R42: (e) => e.request.channel === "phone" ? observed(e.checks, "phoneManner") : notApplicable("fact.notByPhone"),
    R44: (e) => {
      const { outcome: outcome2, explanation, answer } = e.request;
      if (outcome2 === "clarified" && !explanation && !answer) {
        return broken("fact.missing", { what: say("what.explanation") });
      }
      return observed(e.checks, "explanation");
    }
  };
  var spotCheck = {
    R38: ({ check: check2 }) => looked(observed([check2], "appearance")),
    R39: ({ check: check2 }) => looked(observed([check2], "conduct")),
    R40: ({ check: check2 }) => looked(observed([check2], "habits")),
    R41: ({ check: check2 }) => looked(observed([check2], "site")),
    R42: ({ check: check2 }) => looked(observed([check2], "phoneManner")),
    R44: ({ check: check2 }) => looked(observed([check2], "explanation"))
  };
  function looked(finding) {
    return finding.verdict === "noEvidence" ? notApplicable("fact.notLookedAt") : finding;
  }
  function onVisit(e, judge3) {
    return isVisited(e) || e.checks.length ? judge3() : notApplicable("fact.noVisit");
  }
  function gradedBy({ cards, now }) {
    return cards.filter(
      ({ attitude, answeredAt }) => attitude !== null && answeredAt !== "" && answeredAt <= now
    );
  }
  function gradeOf({ attitude }) {
    return { what: say("survey.attitude"), grade: attitude ?? "" };
  }

  // src/policy/verdicts/dispatch.ts
  var dispatch3 = {
    R18: (e) => {
      const { registeredAt, dispatchedAt } = e.request;
      if (isAnswered(e) && !dispatchedAt) return notApplicable("fact.noVisitNeeded");
      return judgeRun(e, {
        clock: "dispatch",
        words: ["what.registered", "what.dispatched"],
        start: registeredAt,
        end: dispatchedAt
      });
    },
    R19: (e) => {
      const { dispatchedAt, contactedAt } = e.request;
      const calls = e.log.filter(reached);
      const first = [contactedAt, ...calls.map((row) => row.at)].filter(Boolean).sort()[0] ?? "";
      const visit5 = visitsOf(e)[0];
      if (visit5 && (!first || visit5.at < first)) {
        return broken("fact.leftWithoutContact", {}, [visit5.id]);
      }
      if (!dispatchedAt) return notApplicable("fact.notYet", { what: say("what.dispatched") });
      return judgeRun(e, {
        clock: "contact",
        words: ["what.dispatched", "what.contacted"],
        start: dispatchedAt,
        end: first,
        proof: calls.map((row) => row.id)
      });
    },
    R20: (e) => {
      const visits2 = visitsOf(e).filter((visit5) => !isGivingBack(e, visit5));
      const unkept = graded(e) ?? firstBroken(visits2.map((visit5) => judgeArrival(e, visit5)));
      if (unkept) return unkept;
      const awaited = e.request.stage === "appointed" ? e.request.appointmentTo : "";
      if (awaited) {
        return judgeRun(e, {
          clock: "appointment",
          words: ["what.appointment", "what.arrived"],
          start: awaited,
          end: ""
        });
      }
      return once(
        visits2.length,
        "what.visited",
        () => kept(
          "fact.arrivedInTime",
          {},
          visits2.map((visit5) => visit5.id)
        )
      );
    },
    R21: (e) => once(visitsOf(e).length, "what.visited", () => {
      const { preDiagnosis, likelyParts } = e.request;
      return preDiagnosis || likelyParts ? kept("fact.written", { what: say("what.preDiagnosis") }) : broken("fact.missing", { what: say("what.preDiagnosis") });
    })
  };
  function isGivingBack({ handovers: handovers2 }, { at: at2, appointmentFrom }) {
    return !appointmentFrom && handovers2.some((line) => line.direction === "back" && line.at === at2);
  }
  function judgeArrival(e, visit5) {
    const start = visit5.appointmentTo || visit5.appointmentFrom;
    if (!start) return broken("fact.missing", { what: say("what.appointment") }, [visit5.id]);
    return judgeRun(e, {
      clock: "appointment",
      words: ["what.appointment", "what.arrived"],
      start,
      end: visit5.at,
      proof: [visit5.id]
    });
  }
  function graded({ cards, rules, now }) {
    const low = rules.number("R56", "lowGrade");
    const card = cards.find(
      ({ punctuality, answeredAt }) => punctuality !== null && punctuality <= low && answeredAt !== "" && answeredAt <= now
    );
    if (!card) return null;
    const params3 = { what: say("survey.punctuality"), grade: card.punctuality ?? "" };
    return broken("fact.lowGrade", params3, [card.no]);
  }
  function firstBroken(findings2) {
    return findings2.find(({ verdict }) => verdict === "broken") ?? null;
  }

  // src/policy/promises.ts
  function promiseResult(dueAt, doneAt) {
    return dueAt === "" || doneAt.slice(0, 16) <= dueAt.slice(0, 16) ? "kept" : "broken";
  }
  function isLapsed(dueAt, now) {
    return dueAt !== "" && dueAt.slice(0, 16) < now.slice(0, 16);
  }
  function promiseChains(rows) {
    const standing4 = rows.filter((row) => row.result !== "withdrawn");
    const ids2 = new Set(standing4.map((row) => row.id));
    return standing4.filter((row) => !ids2.has(row.previousId)).map((first) => [first, ...followers(first, standing4)]);
  }
  function followers(row, rows) {
    const next = rows.find((one) => one.previousId === row.id);
    if (!next) return [];
    const others = rows.filter((one) => one !== next);
    return [next, ...followers(next, others)];
  }
  function judgeChain(chain, now) {
    const [first] = chain;
    const last = chain[chain.length - 1] ?? first;
    const isRenegotiated = chain.length > 1;
    if (last.doneAt) return { result: promiseResult(first.dueAt, last.doneAt), isRenegotiated };
    return { result: isLapsed(first.dueAt, now) ? "broken" : "open", isRenegotiated };
  }

  // src/policy/verdicts/feedback.ts
  var feedback3 = {
    // That it was explained is on record; with how much tact, nobody saw (D6).
    R44: ({ feedback: { conclusion, conclusionText } }) => {
      if (conclusion !== "misunderstanding") return notApplicable("fact.noMisunderstanding");
      return conclusionText ? noEvidence("fact.notObserved") : broken("fact.missing", { what: say("what.explanation") });
    },
    R45: ({ feedback: { channel, verbatim, letterDate }, rules }) => {
      const least = rules.number("R45", "minLength");
      if (verbatim.trim().length < least) return broken("fact.needTooShort", { least });
      return channel === "letter" && !letterDate ? broken("fact.letterUndated") : kept("fact.inOwnWords");
    },
    R46: (e) => onComplaint(
      e,
      () => judgeRun(e, {
        clock: "complaintReply",
        words: ["what.received", "what.replied"],
        start: e.feedback.receivedAt,
        end: e.feedback.repliedAt
      })
    ),
    R47: (e) => onComplaint(
      e,
      () => once(
        e.feedback.repliedAt || e.feedback.closedAt,
        "what.replied",
        () => written(e.feedback.comfort, "what.comfort")
      )
    ),
    R48: (e) => onComplaint(e, () => promised(e)),
    R49: (e) => {
      const { conclusion, conclusionText } = e.feedback;
      if (conclusion !== "misunderstanding") return notApplicable("fact.noMisunderstanding");
      return e.feedback.kind === "complaint" ? written(conclusionText, "what.explanation") : notApplicable("fact.noComplaint");
    },
    R56: (e) => {
      const { kind, owner, receivedAt, closedAt } = e.feedback;
      if (kind === "complaint") return notApplicable("fact.complaintClauses");
      if (!owner) return broken("fact.missing", { what: say("what.owner") });
      if (e.feedback.anonymous) return notApplicable("fact.anonymous");
      const promises2 = e.promises.map((one) => one.promisedAt);
      return judgeRun(e, {
        clock: "feedbackAction",
        words: ["what.received", "what.promised"],
        start: receivedAt,
        end: [...promises2, closedAt].filter(Boolean).sort()[0] ?? "",
        proof: e.promises.map((one) => one.id),
        params: { workdays: e.rules.number("R56", "workdays") }
      });
    },
    R57: (e) => {
      const { kind, comfort, closedAt, anonymous } = e.feedback;
      if (kind === "complaint") return notApplicable("fact.complaintClauses");
      if (anonymous) return notApplicable("fact.anonymous");
      if ((e.promises.length || closedAt) && !comfort) {
        return broken("fact.missing", { what: say("what.comfort") });
      }
      return promised(e);
    }
  };
  function promised(e) {
    const { status, closedAt } = e.feedback;
    const chains = promiseChains(e.promises);
    if (chains.length) return judgeChains(e, chains);
    const isDue = status === "promised" || status === "resolved" || closedAt;
    return once(isDue, "what.promised", () => broken("fact.missing", { what: say("what.promise") }));
  }
  function onComplaint(e, judge3) {
    if (e.feedback.kind !== "complaint") return notApplicable("fact.noComplaint");
    return e.feedback.anonymous ? notApplicable("fact.anonymous") : judge3();
  }

  // src/policy/verdicts/form.ts
  var form = {
    R63: ({ request: { no, unit }, hasPredecessor }) => {
      const read12 = readRequestNumber(no);
      if (!read12 || read12.unit !== unit) return broken("fact.numberOther", { no, unit });
      return hasPredecessor || read12.sequence === 1 ? kept("fact.numberInOrder", { no }) : broken("fact.numberGap", { no });
    },
    R64: ({ request: request3 }) => written(request3.registeredAt, "what.registeredAt"),
    R65: ({ request: request3 }) => written(request3.customerName, "what.customerName"),
    R66: (e) => {
      if (isAnswered(e) && !e.request.dispatchedAt) return notApplicable("fact.noVisitNeeded");
      return written(e.request.address || e.request.areaCode, "what.address");
    },
    R67: ({ request: request3 }) => written(request3.phone || request3.email, "what.phone"),
    R68: ({ request: request3 }) => written(request3.need, "what.need"),
    R69: ({ request: { obtainedAt, registeredAt } }) => {
      if (!obtainedAt) return broken("fact.missing", { what: say("what.obtainedAt") });
      return registeredAt && obtainedAt > registeredAt ? broken("fact.obtainedAfter") : kept("fact.written", { what: say("what.obtainedAt") });
    },
    R70: ({ request: request3 }) => written(request3.channel, "what.channel"),
    R71: ({ request: request3 }) => written(request3.unit, "what.unit"),
    R72: ({ request: request3 }) => written(request3.registrar, "what.registrar"),
    R73: ({ request: { intakeSupervisor, intakeConfirmedAt, dispatchedAt } }) => {
      const missing3 = { what: say("what.intakeSupervisor") };
      if (intakeSupervisor && intakeConfirmedAt) {
        return dispatchedAt && intakeConfirmedAt > dispatchedAt ? broken("fact.confirmedLater") : kept("fact.written", missing3);
      }
      return once(dispatchedAt, "what.dispatched", () => broken("fact.missing", missing3));
    },
    R74: (e) => {
      const { completedAt, workDone, answer, technician } = e.request;
      return once(
        completedAt,
        "what.completed",
        () => technician ? written(workDone || answer, "what.workDone") : broken("fact.missing", { what: say("what.technician") })
      );
    },
    R75: (e) => {
      const { opinion, signedAt, submittedAt } = e.request;
      if (isAnswered(e)) return notApplicable("fact.noVisitNeeded");
      if (opinion && signedAt) return kept("fact.written", { what: say("what.opinion") });
      const missing3 = { what: say("what.opinion") };
      return once(
        submittedAt,
        "what.submitted",
        () => signedAt ? noEvidence("fact.missing", missing3) : broken("fact.missing", missing3)
      );
    },
    R76: ({ request: { reviewer, reviewedAt, reviewDecision, archivedAt } }) => once(
      reviewedAt || archivedAt,
      "what.reviewed",
      () => reviewer && reviewedAt ? written(reviewDecision, "what.review") : broken("fact.missing", { what: say("what.review") })
    ),
    // That the page prints is no property of a row; that it is one row is.
    R77: ({ rowsOfNumber: count2 }) => count2 > 1 ? broken("fact.severalRows", { count: count2 }) : notApplicable("fact.printing"),
    R78: roles
  };
  function roles(e) {
    const { intakeSupervisor, dispatchedBy, technician, arrivedAt, reviewer } = e.request;
    const named5 = [
      ["confirmIntake", intakeSupervisor],
      ["dispatch", dispatchedBy],
      ["arrive", arrivedAt ? technician : ""],
      ["review", reviewer]
    ];
    const acted = named5.filter(([, email]) => email !== "");
    const of = (standing4) => acted.filter(([act2, email]) => e.standing(email, act2) === standing4).map(([, email]) => email);
    const strangers = of("stranger");
    if (strangers.length) return broken("fact.stranger", { list: strangers.join(", ") });
    const without2 = of("mayNot");
    if (without2.length) return noEvidence("fact.roleGone", { list: without2.join(", ") });
    return acted.length ? kept("fact.rolesHeld") : noEvidence("fact.nobodyActed");
  }

  // src/policy/verdicts/governance.ts
  var policyVersion = {
    R4: ({ version, standing: standing4 }) => {
      const { draftedBy } = version;
      if (!draftedBy) return noEvidence("fact.missing", { what: say("what.draftedBy") });
      const may = standing4(draftedBy, "draftPolicy");
      if (may === "stranger") return broken("fact.stranger", { list: draftedBy });
      return may === "may" ? kept("fact.draftedBy", { who: draftedBy }) : noEvidence("fact.roleGone", { list: draftedBy });
    },
    R5: ({ version, standing: standing4 }) => {
      const { status, approvedBy, approvedAt, effectiveFrom, draftedBy } = version;
      if (status !== "approved") return notApplicable("fact.draft");
      if (!draftedBy && !approvedBy)
        return noEvidence("fact.missing", { what: say("what.approval") });
      if (!approvedBy || !approvedAt || !effectiveFrom) {
        return broken("fact.missing", { what: say("what.approval") });
      }
      if (effectiveFrom < approvedAt.slice(0, 10)) {
        return broken("fact.backdated", { from: effectiveFrom, on: approvedAt.slice(0, 10) });
      }
      const may = standing4(approvedBy, "approvePolicy");
      if (may === "stranger") return broken("fact.stranger", { list: approvedBy });
      return may === "may" ? kept("fact.approvedBy", { who: approvedBy }) : noEvidence("fact.roleGone", { list: approvedBy });
    }
  };
  var month = {
    R1: ({ promises: promises2, grades, repairs }) => {
      const figures = [
        [promises2, "kpi.keptPromises"],
        [grades, "kpi.satisfaction"],
        [repairs, "kpi.firstTimeFix"]
      ];
      const lacking2 = figures.filter(([count2]) => count2 === 0).map(([, name]) => say(name));
      if (!lacking2.length) return kept("fact.measured", { promises: promises2, grades, repairs });
      const list = listed(lacking2);
      return noEvidence("fact.notMeasured", { list });
    }
  };

  // src/policy/verdicts/head-office.ts
  var supervision = {
    R58: (e) => onEscalation(e, () => {
      const { reason, tried, asked: asked2 } = e.supervision;
      return written(reason && tried && asked2, "what.escalation");
    }),
    R59: (e) => onEscalation(e, () => {
      const { openedAt, dueAt, answeredAt, answerKind } = e.supervision;
      if (answeredAt && !answerKind)
        return broken("fact.missing", { what: say("what.answerKind") });
      const words = ["what.escalated", "what.answered"];
      const due = dueAt || dueOf("escalationReply", openedAt, { params: daysOf(e), schedule: e.schedule });
      return judgeDue(e, { words: [...words], start: openedAt, due, end: answeredAt });
    }),
    R61: (e) => {
      const { kind, to, openedAt, acknowledgedAt } = e.supervision;
      if (kind !== "expedite") return notApplicable("fact.noExpedite");
      if (!to) return broken("fact.missing", { what: say("what.addressee") });
      if (!isWorkingMoment(openedAt, e.schedule)) return broken("fact.offHours");
      if (acknowledgedAt) return kept("fact.acknowledged");
      const days = e.rules.number("R61", "everyWorkdays");
      const due = `${addDays(addWorkdays(openedAt.slice(0, 10), days, e.schedule), 1)}T00:00:00`;
      return judgeDue(e, {
        words: ["what.expedited", "what.acknowledged"],
        start: openedAt,
        due,
        end: ""
      });
    }
  };
  var difficulty = {
    R62: ({ difficulty: { help, helpedAt, solvedAt } }) => {
      if (helpedAt) return written(help, "what.help");
      return solvedAt ? broken("fact.missing", { what: say("what.help") }) : noEvidence("fact.notHelped");
    }
  };
  var branchWeek = {
    R60: (e) => {
      const end2 = `${e.nextMonday}T00:00:00`;
      const start = `${e.monday}T00:00:00`;
      if (e.since >= end2) return notApplicable("fact.notYet", { what: say("what.contactHq") });
      let last = e.since;
      for (let due = contactDue(e, last); due <= end2; due = contactDue(e, last)) {
        const next = latestContact(e, last, due);
        if (!next && due > start) {
          return broken("fact.noContact", { unit: e.unit, since: last.slice(0, 10) });
        }
        last = next || `${addDays(due.slice(0, 10), -1)}T00:00:00`;
      }
      const within = e.contacts.filter(({ at: at2 }) => at2 >= start && at2 < end2).map(({ id }) => id);
      return within.length ? kept("fact.contactHeld", { unit: e.unit }, within) : notApplicable("fact.contactRunning", { unit: e.unit });
    }
  };
  function contactDue(e, last) {
    return dueOf("hqContact", last, {
      params: { days: e.rules.number("R60", "days") },
      schedule: e.schedule
    });
  }
  function latestContact({ contacts }, after, until) {
    const between = contacts.map(({ at: at2 }) => at2).filter((at2) => at2 > after && at2 <= until);
    return between.sort().pop() ?? "";
  }
  function daysOf({ rules }) {
    return { workdays: rules.number("R59", "workdays") };
  }
  function onEscalation(e, judge3) {
    return e.supervision.kind === "escalation" ? judge3() : notApplicable("fact.noEscalation");
  }

  // src/policy/verdicts/intake.ts
  var PAPERS = ["document", "letter"];
  var WRITTEN = ["document", "letter", "mail", "form"];
  var intake3 = {
    R15: ({ request: request3 }) => written(request3.unit, "what.unit"),
    R16: ({ request: request3 }) => {
      if (!request3.channel) return broken("fact.missing", { what: say("what.channel") });
      return PAPERS.includes(request3.channel) ? written(request3.documentRef, "what.documentRef") : kept("fact.written", { what: say("what.channel") });
    },
    R17: (e) => {
      const { obtainedAt, registeredAt } = e.request;
      if (!obtainedAt || !registeredAt) {
        return noEvidence("fact.missing", { what: say("what.obtainedAt") });
      }
      return judgeRun(e, {
        clock: "register",
        words: ["what.known", "what.registered"],
        start: obtainedAt,
        end: registeredAt
      });
    },
    R43: (e) => {
      const { workKind, answer, completedAt, serviceType } = e.request;
      if (serviceType !== "other" || workKind !== "consultation")
        return notApplicable("fact.noEnquiry");
      return once(completedAt, "what.completed", () => written(answer, "what.answer"));
    },
    R45: ({ request: request3, rules }) => {
      const { channel, need, obtainedAt, registeredAt } = request3;
      if (!["phone", "mail", ...PAPERS].includes(channel)) return notApplicable("fact.otherChannel");
      const least = rules.number("R45", "minLength");
      if (need.trim().length < least) return broken("fact.needTooShort", { least });
      const isUndated = channel === "letter" && (!obtainedAt || obtainedAt > registeredAt);
      return isUndated ? broken("fact.letterUndated") : kept("fact.inOwnWords");
    },
    R46: (e) => {
      const { channel, obtainedAt, completedAt } = e.request;
      if (!WRITTEN.includes(channel)) return kept("fact.repliedAtOnce");
      if (!obtainedAt) return noEvidence("fact.missing", { what: say("what.obtainedAt") });
      const replies = e.log.filter((row) => reached(row) || row.kind === "answer");
      const first = [...replies.map((row) => row.at), isAnswered(e) ? completedAt : ""];
      return judgeRun(e, {
        clock: "complaintReply",
        words: ["what.known", "what.replied"],
        start: obtainedAt,
        end: first.filter(Boolean).sort()[0] ?? "",
        proof: replies.map((row) => row.id)
      });
    },
    R48: (e) => {
      const { appointmentFrom, contactedAt } = e.request;
      if (isAnswered(e))
        return once(e.request.completedAt, "what.completed", () => kept("fact.answeredAtOnce"));
      if (appointmentFrom || e.promises.length) return kept("fact.timePromised");
      return once(
        contactedAt && e.request.arrivedAt,
        "what.visited",
        () => broken("fact.missing", { what: say("what.appointment") })
      );
    }
  };

  // src/policy/verdicts/money.ts
  var VOID = ["reversed", "voided"];
  var money2 = {
    R34: (e) => {
      const { serviceType, payable, submittedAt, invoiceNo, invoiceDueOn } = e.request;
      const invoices = e.invoices.filter((one) => one.number && !VOID.includes(one.status));
      const proof = idsOf(invoices);
      const number2 = invoiceNo || (invoices[0]?.number ?? "");
      const duty = invoiceDuty(serviceType, payable ?? 0);
      if (duty === "none") {
        return number2 ? broken("fact.needlessInvoice", { number: number2 }, proof) : notApplicable("fact.nothingToInvoice");
      }
      if (number2) return kept("fact.invoiced", { number: number2 }, proof);
      if (duty === "allowed") return notApplicable("fact.nothingToInvoice");
      const today = (e.closedAt || e.now).slice(0, 10);
      if (invoiceDueOn) {
        return invoiceDueOn < today ? broken("fact.invoiceOverdue", { on: invoiceDueOn }) : notApplicable("fact.invoicePlanned", { on: invoiceDueOn });
      }
      return once(
        submittedAt,
        "what.submitted",
        () => broken("fact.missing", { what: say("what.invoice") })
      );
    },
    R35: (e) => {
      const lines2 = chargesOf(e);
      if (!lines2.length) return notApplicable("fact.noCharges");
      const limit = e.rules.number("R35", "deviationPercent");
      const grade2 = (line) => deviation({ rule: line.rulePrice ?? 0, charged: line.charged ?? 0 }, limit);
      const groundless = lines2.filter((line) => grade2(line) !== "none" && !line.deviationReason);
      if (groundless.length) return broken("fact.deviationGroundless", {}, idsOf(groundless));
      const unapproved = lines2.filter((line) => grade2(line) === "needsApproval" && !line.approvedBy);
      if (unapproved.length) {
        return once(
          e.request.signedAt || e.request.submittedAt,
          "what.signed",
          () => broken("fact.deviationUnapproved", { limit }, idsOf(unapproved))
        );
      }
      return once(e.request.submittedAt, "what.submitted", () => collected(e));
    }
  };
  function collected(e) {
    const { payable, paid: paid2, outstandingReason } = e.request;
    const owed = (payable ?? 0) - (paid2 ?? 0);
    const proof = idsOf(chargesOf(e));
    if (owed <= 0) return kept("fact.chargedByRule", {}, proof);
    return outstandingReason ? kept("fact.owedWithReason", { owed: yuan(owed) }, proof) : broken("fact.owed", { owed: yuan(owed) }, proof);
  }

  // src/policy/verdicts/pending.ts
  var pending = {
    R25: (e) => {
      const items = itemsOf(e);
      if (!items.length && !isWaiting(e)) return notApplicable("fact.nothingPending");
      const bare = items.filter((item) => !item.reason || !item.explanation);
      if (bare.length) return broken("fact.pendingUnexplained", {}, idsOf(bare));
      return items.length ? kept("fact.pendingExplained", {}, idsOf(items)) : broken("fact.pendingUnexplained", {}, pausesOf(e));
    },
    R26: (e) => {
      const chains = promiseChains(e.promises.filter((one) => one.kind === "completion"));
      const isPromised = chains.length > 0 || e.promises.length > 0;
      if (isWaiting(e) && !isPromised) return broken("fact.pendingUnpromised", {}, pausesOf(e));
      return judgeChains(e, chains);
    },
    R27: (e) => {
      const out = takenOut(e);
      if (!out.length) return notApplicable("fact.nothingTaken");
      return once(e.request.completedAt, "what.completed", () => {
        const missing3 = out.filter((line) => returned(e, line.id) !== (line.quantity ?? 0));
        return missing3.length ? broken("fact.quantityDiffers", { list: idsOf(missing3).join(", ") }, idsOf(missing3)) : kept("fact.quantityEqual", {}, idsOf(out));
      });
    },
    R28: (e) => {
      if (!takenOut(e).length) return notApplicable("fact.nothingTaken");
      const lacking2 = e.handovers.filter(
        (line) => !line.slipNo || !line.customerSignature || !line.staff
      );
      return lacking2.length ? broken("fact.slipIncomplete", { list: idsOf(lacking2).join(", ") }, idsOf(lacking2)) : kept("fact.slipSigned", {}, idsOf(e.handovers));
    },
    R29: (e) => {
      if (!takenOut(e).length) return notApplicable("fact.nothingTaken");
      const chains = promiseChains(e.promises.filter((one) => one.kind === "return"));
      return chains.length ? judgeChains(e, chains) : broken("fact.returnUnpromised", {}, idsOf(takenOut(e)));
    },
    R30: (e) => {
      if (!takenOut(e).length) return notApplicable("fact.nothingTaken");
      return once(e.request.completedAt, "what.completed", () => {
        const checks = e.log.filter((row) => row.kind === "commission");
        const failed = lastOf(checks).filter((row) => !row.passed && !row.explanation);
        if (failed.length) return broken("fact.commissionFailed", {}, idsOf(failed));
        return checks.length ? kept("fact.commissioned", {}, idsOf(checks)) : broken("fact.missing", { what: say("what.commission") });
      });
    }
  };
  function itemsOf({ promises: promises2 }) {
    return promises2.filter((one) => one.item !== "" || one.reason !== "");
  }
  function isWaiting(e) {
    return pausesOf(e).length > 0 || e.request.outcome === "pending" || e.request.stage === "pending";
  }
  function pausesOf({ log }) {
    return idsOf(log.filter((row) => row.kind === "pause"));
  }
  function returned({ handovers: handovers2 }, outId) {
    return handovers2.filter((line) => line.direction === "back" && line.outId === outId).reduce((sum, line) => sum + (line.quantity ?? 0), 0);
  }
  function lastOf(checks) {
    const byItem = /* @__PURE__ */ new Map();
    for (const check2 of [...checks].sort((one, other) => one.at < other.at ? -1 : 1)) {
      byItem.set(check2.text, check2);
    }
    return [...byItem.values()];
  }

  // src/policy/verdicts/review.ts
  var review3 = {
    R50: (e) => {
      const visits2 = visitsOf(e);
      const findings2 = visits2.map((visit5) => judgeHandIn(e, visit5));
      return gravest(findings2) ?? notApplicable("fact.noVisit");
    },
    R51: (e) => {
      const { submittedAt, reviewedAt, reviewer, technician } = e.request;
      if (!submittedAt) return notApplicable("fact.notYet", { what: say("what.submitted") });
      const isReviewed = reviewedAt >= submittedAt;
      if (isReviewed && !isIndependent(reviewer, [technician])) {
        return broken("fact.ownReview", { reviewer });
      }
      return judgeRun(e, {
        clock: "review",
        words: ["what.submitted", "what.reviewed"],
        start: submittedAt,
        end: isReviewed ? reviewedAt : ""
      });
    },
    R52: (e) => {
      const { reviewedAt, reviewDecision, archivedAt, archiveNo, submittedAt } = e.request;
      const isReviewed = reviewedAt !== "" && reviewedAt >= submittedAt;
      if (!isReviewed || reviewDecision === "returned") {
        return notApplicable("fact.notYet", { what: say("what.reviewed") });
      }
      if (archivedAt) {
        return archiveNo ? kept("fact.archived", { no: archiveNo }) : broken("fact.missing", { what: say("what.archiveNo") });
      }
      if (awaitsInvoice(e)) return notApplicable("fact.awaitsInvoice");
      return judgeRun(e, {
        clock: "archive",
        words: ["what.reviewed", "what.archived"],
        start: latest(
          reviewedAt,
          e.invoices.map((one) => one.issuedOn)
        ),
        end: ""
      });
    }
  };
  function judgeHandIn(e, visit5) {
    const { submittedAt } = e.request;
    const end2 = visit5.handedInAt || (submittedAt >= visit5.at ? submittedAt : "");
    const day = visit5.at.slice(0, 10);
    const due = `${addDays(day, 1)}T00:00:00`;
    const state = judgeClock({ due, end: end2, now: e.now, stoppedAt: e.closedAt });
    const params3 = { day, at: shown(end2) };
    if (state === "kept") return kept("fact.handedIn", params3, [visit5.id]);
    if (state === "late")
      return broken(end2 ? "fact.handedInLate" : "fact.notHandedIn", params3, [visit5.id]);
    return notApplicable("fact.handInOpen", params3, [visit5.id]);
  }
  function awaitsInvoice({ request: request3 }) {
    return request3.invoiceDueOn !== "" && !request3.invoiceNo;
  }
  function latest(reviewedAt, days) {
    return days.reduce(
      (last, day) => day > last.slice(0, 10) ? `${day}T23:59:59` : last,
      reviewedAt
    );
  }

  // src/policy/verdicts/scope.ts
  var scope = {
    R2: (e) => {
      if (!isRepair(e)) return kept("fact.noProductNeeded");
      const { productSerial } = e.request;
      if (productSerial) return kept("fact.product", { serial: productSerial });
      const charges = chargesOf(e);
      if (charges.length) return broken("fact.pricedWithoutProduct", {}, idsOf(charges));
      return e.request.completedAt ? broken("fact.noProduct") : notApplicable("fact.noProductYet");
    },
    R3: (e) => {
      const used = e.exceptions;
      if (!used.length) return notApplicable("fact.noException");
      const numbers = used.map((row) => row.no);
      const unfounded = used.filter((row) => !row.reason || !row.grantedBy).map((row) => row.no);
      if (unfounded.length) {
        return broken("fact.exceptionUnfounded", { list: unfounded.join(", ") }, unfounded);
      }
      return kept("fact.exceptionUsed", { list: numbers.join(", ") }, numbers);
    },
    R5: ({ request: request3, versions: versions2 }) => {
      const { registeredAt, policyVersion: named5 } = request3;
      if (!registeredAt || !named5) return noEvidence("fact.missing", { what: say("what.version") });
      const known = versions2.filter(({ approvedAt }) => approvedAt <= registeredAt);
      const inForce = versionInForce(known, registeredAt.slice(0, 10))?.policyVersion ?? "";
      if (inForce === named5) return kept("fact.versionInForce", { version: named5 }, [named5]);
      return broken("fact.otherVersion", { version: named5, inForce: inForce || "-" }, [named5]);
    }
  };

  // src/policy/contract-cover.ts
  function findCover(product, contracts, on) {
    const covers3 = contracts.filter((contract2) => isInForce2(contract2, on)).map((contract2) => ({ contract: contract2, by: coversBy(contract2, product) }));
    const found = covers3.find(({ by }) => by === "serial") ?? covers3.find(({ by }) => by !== null);
    return found?.by ? { contract: found.contract, by: found.by } : null;
  }
  function isInForce2(contract2, on) {
    const { status, startOn, endOn } = contract2;
    return status === "active" && startOn !== "" && endOn !== "" && startOn <= on && on <= endOn;
  }
  function coversBy(contract2, product) {
    const listed4 = contract2.serials.split(/[、,，;；\n]/).map(serialKey).filter(Boolean);
    if (listed4.length > 0) return listed4.includes(serialKey(product.serial)) ? "serial" : null;
    return contract2.customerNo !== "" && contract2.customerNo === product.customerNo ? "customer" : null;
  }
  function serialKey(serial) {
    return serial.normalize("NFKC").trim().toUpperCase();
  }

  // src/policy/verdicts/service-types.ts
  var serviceTypes = {
    R6: ({ request: request3 }) => {
      const { serviceType, typeReason, completedAt } = request3;
      if (!serviceType && !completedAt) return notApplicable("fact.typeOpen");
      if (!serviceType) return broken("fact.missing", { what: say("what.serviceType") });
      return typeReason ? kept("fact.typeReasoned") : broken("fact.typeUnreasoned");
    },
    R7: (e) => {
      if (e.request.serviceType !== "free") return notApplicable("fact.notFree");
      const period = periodOf(e);
      if (!period) return noEvidence("fact.periodUnknown");
      return period.isInside ? kept("fact.inPeriod", period.days) : broken("fact.outOfPeriod", period.days);
    },
    R8: (e) => {
      if (!isRepair(e) || !e.request.serviceType) return notApplicable("fact.notRepair");
      if (e.request.serviceType === "free") return kept("fact.repairFree");
      if (!e.rules.isOn("R7")) return notApplicable("fact.notInPeriod");
      const period = periodOf(e, "unextended");
      if (!period) return noEvidence("fact.periodUnknown");
      return period.isInside ? broken("fact.freeDenied", period.days) : notApplicable("fact.notInPeriod");
    },
    R9: (e) => {
      if (e.request.serviceType !== "free") return notApplicable("fact.notFree");
      const lines2 = chargesOf(e);
      if (!lines2.length) {
        return e.closedAt ? noEvidence("fact.noCharges") : notApplicable("fact.noCharges");
      }
      const unconfirmed = lines2.filter((line) => line.exclusion && !line.approvedBy);
      if (unconfirmed.length) return broken("fact.exclusionUnconfirmed", {}, idsOf(unconfirmed));
      const charged = lines2.filter((line) => !line.exclusion && (line.rulePrice ?? 0) > 0);
      return charged.length ? broken("fact.notWaived", {}, idsOf(charged)) : kept("fact.waived", {}, idsOf(lines2));
    },
    R10: (e) => {
      const contract2 = contractOf(e);
      const day = e.request.registeredAt.slice(0, 10);
      if (e.request.serviceType === "contract") {
        if (!contract2) return noEvidence("fact.contractUnknown", { no: e.request.contractNo });
        return covers(e, [contract2]) ? kept("fact.contractHolds", { no: contract2.no }, [contract2.no]) : broken("fact.contractFails", { no: contract2.no, on: day }, [contract2.no]);
      }
      if (e.request.serviceType !== "paid") return notApplicable("fact.notContract");
      const passed = covers(e, e.contracts);
      return passed ? broken("fact.contractPassed", { no: passed.no }, [passed.no]) : notApplicable("fact.notContract");
    },
    R11: (e) => {
      const lines2 = chargesOf(e).filter((line) => line.lineType === "contract");
      if (!lines2.length) return notApplicable("fact.noContractLines");
      const contract2 = contractOf(e);
      return contract2 ? rulePrices(e, lines2, contract2) : noEvidence("fact.contractUnknown", { no: e.request.contractNo });
    },
    R12: (e) => {
      if (!isRepair(e) || !e.request.serviceType) return notApplicable("fact.notRepair");
      const period = periodOf(e);
      const { serviceType } = e.request;
      if (serviceType === "free" || serviceType === "contract") return notApplicable("fact.notPaid");
      if (!period) return noEvidence("fact.periodUnknown");
      if (period.isInside || covers(e, e.contracts)) return notApplicable("fact.notPaid");
      return serviceType === "paid" ? kept("fact.paidRightly", period.days) : broken("fact.unpaid", period.days);
    },
    R13: (e) => {
      const lines2 = chargesOf(e).filter((line) => line.lineType === "paid");
      return lines2.length ? rulePrices(e, lines2, null) : notApplicable("fact.noPaidLines");
    },
    R14: ({ request: request3 }) => {
      const { serviceType, workKind, completedAt, answer, workDone } = request3;
      if (serviceType !== "other") return notApplicable("fact.notOther");
      if (workKind === "repair" || workKind === "maintenance") return broken("fact.repairAsOther");
      return once(
        completedAt,
        "what.completed",
        () => answer || workDone ? kept("fact.otherDone") : broken("fact.missing", { what: say("what.answer") })
      );
    }
  };
  function periodOf(e, how = "extended") {
    if (!e.product) return null;
    const card = how === "extended" ? e.product : { ...e.product, repairDays: 0 };
    const warranty = warrantyOf(card);
    const on = e.request.registeredAt.slice(0, 10);
    if (warranty.state === "unknown") return null;
    if (warranty.state === "none") return { isInside: false, days: { on, start: "-", until: "-" } };
    const { start, end: until } = warranty;
    return { isInside: start <= on && on <= until, days: { on, start, until } };
  }
  function contractOf({ request: request3, contracts }) {
    return contracts.find((contract2) => contract2.no === request3.contractNo) ?? null;
  }
  function covers(e, contracts) {
    const product = e.product ?? { serial: e.request.productSerial, customerNo: "" };
    const live = contracts.filter((contract2) => contract2.status !== "draft").map((contract2) => ({ ...contract2, status: "active" }));
    return findCover(product, live, e.request.registeredAt.slice(0, 10))?.contract ?? null;
  }
  function rulePrices({ rules }, lines2, contract2) {
    const priced2 = lines2.map((line) => ({ line, rule: ruleOf(line, contract2, rules.isOn) }));
    const unpriced = priced2.filter(({ rule }) => rule === null).map(({ line }) => line);
    if (unpriced.length) return noEvidence("fact.priceUnknown", {}, idsOf(unpriced));
    const wrong = priced2.filter(({ line, rule }) => rule !== (line.rulePrice ?? 0));
    const list = wrong.map(({ line }) => line.description || line.id).join("、");
    return wrong.length ? broken("fact.otherPrice", { list }, idsOf(wrong.map(({ line }) => line))) : kept("fact.priceByRule", {}, idsOf(lines2));
  }
  function ruleOf(line, contract2, isOn) {
    const { cost, listPrice, lineType } = line;
    const kind = line.kind === "part" || line.kind === "labour" ? line.kind : "other";
    const quantity = line.quantity ?? 0;
    try {
      return priceLine({ serviceType: lineType, kind, quantity, cost, listPrice, contract: contract2, isOn }).rule;
    } catch (error) {
      if (error.refusal) return null;
      throw error;
    }
  }

  // src/policy/signature.ts
  var REQUEST_FIELDS = [
    "no",
    "registeredAt",
    "unit",
    "registrar",
    "obtainedAt",
    "channel",
    "documentRef",
    "customerName",
    "contactName",
    "phone",
    "email",
    "address",
    "productSerial",
    "productName",
    "need",
    "serviceType",
    "workKind",
    "contractNo",
    "technician",
    "arrivedAt",
    "causeCode",
    "cause",
    "explanation",
    "workDone",
    "siteCleaned",
    "outcome",
    "completedAt",
    "answer",
    "opinion",
    "listTotal",
    "waivedTotal",
    "payable"
  ];
  var CHARGE_FIELDS = [
    "id",
    "kind",
    "code",
    "description",
    "quantity",
    "listPrice",
    "waived",
    "charged",
    "lineType",
    "oldSerial",
    "newSerial"
  ];
  function signedContent(request3, charges) {
    const lines2 = charges.map((charge) => CHARGE_FIELDS.map((field) => plain(charge[field])));
    const byId = [...lines2].sort(([one = ""], [other = ""]) => one < other ? -1 : 1);
    return JSON.stringify({
      request: REQUEST_FIELDS.map((field) => [field, plain(request3[field])]),
      charges: byId
    });
  }
  function plain(cell2) {
    if (cell2 === null || cell2 === false) return "";
    return String(cell2).normalize("NFC").replace(/[ \t]*\r?\n/g, "\n").trimEnd();
  }

  // src/policy/verdicts/visit.ts
  var visit3 = {
    R22: (e) => onRepair(e, () => {
      const { causeCode, cause, diagnosedAt } = e.request;
      if (!causeCode && !cause) return broken("fact.missing", { what: say("what.cause") });
      return diagnosedAt ? kept("fact.written", { what: say("what.diagnosedAt") }) : noEvidence("fact.missing", { what: say("what.diagnosedAt") });
    }),
    R23: (e) => onRepair(e, () => written(e.request.explanation, "what.explanation")),
    R24: (e) => onRepair(e, () => {
      if (e.request.outcome === "pending") return notApplicable("fact.notOnTheSpot");
      return written(e.request.workDone, "what.workDone");
    }),
    R31: (e) => {
      const { completedAt, productSerial } = e.request;
      if (!isRepair(e) || !productSerial) return notApplicable("fact.noCard");
      return once(completedAt, "what.completed", () => {
        const count2 = e.entries.length;
        const proof = idsOf(e.entries);
        return count2 === 1 ? kept("fact.oneEntry", {}, proof) : broken("fact.otherEntries", { count: count2 }, proof);
      });
    },
    R32: (e) => {
      if (e.request.workKind !== "repair" || !e.request.completedAt) {
        return notApplicable("fact.noHistory");
      }
      const days = e.rules.number("R32", "repeatDays");
      const earlier = e.sameProduct.filter((other) => isRepeat(e.request, other, days));
      const numbers = earlier.map((other) => other.no);
      if (!numbers.length) return notApplicable("fact.noHistory");
      return e.request.repeatOf ? kept("fact.repeatMarked", { no: e.request.repeatOf }, numbers) : broken("fact.repeatUnmarked", { list: numbers.join(", "), days }, numbers);
    },
    R33: (e) => {
      const { signedAt, signatureKind, submittedAt, signatureHash } = e.request;
      if (isAnswered(e)) return notApplicable("fact.noVisitNeeded");
      if (!signedAt || !signatureKind) {
        const missing3 = { what: say("what.signature") };
        return once(submittedAt, "what.submitted", () => broken("fact.missing", missing3));
      }
      return e.digest(contentOf(e)) === signatureHash ? kept("fact.signed") : broken("fact.signatureStale");
    }
  };
  function onRepair(e, judge3) {
    if (!isRepair(e) || e.request.completedAt && !isVisited(e)) {
      return notApplicable("fact.noVisitNeeded");
    }
    return once(e.request.completedAt, "what.completed", judge3);
  }
  function isRepeat(request3, other, days) {
    const { completedAt, causeCode } = request3;
    if (!other.completedAt || other.completedAt >= completedAt || other.no === request3.no)
      return false;
    const since = addDays(completedAt.slice(0, 10), -days);
    return causeCode !== "" && other.causeCode === causeCode && other.completedAt.slice(0, 10) >= since;
  }
  function contentOf({ request: request3, charges }) {
    return signedContent(
      request3,
      charges
    );
  }

  // src/policy/verdicts/bars.ts
  var request = {
    ...scope,
    ...serviceTypes,
    ...intake3,
    ...dispatch3,
    ...visit3,
    ...pending,
    ...money2,
    ...conduct,
    ...review3,
    ...form
  };
  var bars = {
    requests: request,
    feedback: feedback3,
    supervision,
    liaison: difficulty,
    surveys: survey3,
    followUps: followUp3,
    spotChecks: spotCheck,
    policyVersions: policyVersion,
    branchWeeks: branchWeek,
    months: month
  };
  function isSubjectKind(text2) {
    return text2 in bars;
  }
  function clausesOf(kind) {
    return Object.keys(bars[kind]);
  }

  // src/policy/tally.ts
  function tally(verdicts, clauses) {
    const counts = new Map(clauses.map((clause) => [clause, emptyTally(clause)]));
    for (const verdict of verdicts) {
      const lists = {
        kept: clausesIn(verdict.kept),
        broken: clausesIn(verdict.broken),
        noEvidence: clausesIn(verdict.noEvidence)
      };
      const named5 = new Set(Object.values(lists).flat());
      if (named5.size === 0 || !isSubjectKind(verdict.subjectRegister)) continue;
      for (const clause of clausesOf(verdict.subjectRegister)) {
        const count2 = counts.get(clause);
        if (count2 && !named5.has(clause)) count2.notApplicable += 1;
      }
      for (const list of ["kept", "broken", "noEvidence"]) {
        for (const clause of lists[list]) {
          const count2 = counts.get(clause);
          if (!count2) continue;
          count2[list] += 1;
          if (list === "broken") count2.offending.push(verdict.subjectNo);
        }
      }
    }
    return [...counts.values()];
  }
  function clausesIn(list) {
    return list.match(/R\d+/g) ?? [];
  }
  function emptyTally(clause) {
    return { clause, kept: 0, broken: 0, notApplicable: 0, noEvidence: 0, offending: [] };
  }

  // src/workbook/column-tables.ts
  function readTables(book, wanted2) {
    const registers = Object.keys(wanted2);
    const places2 = registers.flatMap(
      (register2) => [TEMPLATES[register2].key, ...wanted2[register2]].map((key) => ({ register: register2, key }))
    );
    const columns = book.columns(places2);
    const table = (register2) => {
      const own = places2.flatMap(
        (place2, index) => place2.register === register2 ? [{ key: place2.key, cells: columns[index] ?? [] }] : []
      );
      const rows = (own[0]?.cells ?? []).map((key, index) => {
        const cells = own.map((column) => [
          column.key,
          readCell(book, place(register2, column.key), column.cells[index])
        ]);
        return key.trim() === "" ? null : { ...Object.fromEntries(cells), row: HEAD_ROWS + 1 + index };
      });
      return rows.filter((row) => row !== null);
    };
    return Object.fromEntries(registers.map((register2) => [register2, table(register2)]));
  }
  function textOf(row, column) {
    return String(row[column] ?? "");
  }
  function place(register2, key) {
    return TEMPLATES[register2].columns.find((column) => column.key === key);
  }
  function readCell(book, column, cell2 = "") {
    const text2 = cell2.trim();
    if (text2 === "" || !column) return text2;
    if (column.type === "choice") return book.words.code(column.choices ?? "", text2) ?? text2;
    if (column.type !== "date" && column.type !== "dateTime") return text2;
    const moment = Number.isFinite(Number(text2)) ? fromSerial(Number(text2)) : readDateTime(text2);
    return (moment ?? "").slice(0, column.type === "date" ? 10 : 19);
  }

  // src/service/compliance/verdict-tally.ts
  var MONTHS = 12;
  function lastMonths(today) {
    return {
      from: addMonths(`${today.slice(0, 7)}-01`, 1 - MONTHS).slice(0, 7),
      until: today.slice(0, 7)
    };
  }
  function tallyVerdicts(book, { from, until }) {
    const { verdicts } = readTables(book, {
      verdicts: ["subjectRegister", "subjectNo", "month", "kept", "broken", "noEvidence"]
    });
    const counted = verdicts.map(
      (row) => ({
        subjectRegister: textOf(row, "subjectRegister"),
        subjectNo: textOf(row, "subjectNo"),
        month: textOf(row, "month"),
        kept: textOf(row, "kept"),
        broken: textOf(row, "broken"),
        noEvidence: textOf(row, "noEvidence")
      })
    ).filter(({ month: month2 }) => month2 >= from && month2 <= until);
    return tally(counted, Object.keys(deliveredClauses()));
  }
  function clauseNames(book, policyVersion2) {
    const rows = book.all("clauses").map((row) => row.values);
    return (clause) => {
      const own = rows.filter((row) => row.clause === clause);
      const found = own.find((row) => row.policyVersion === policyVersion2) ?? own[0];
      return { section: found?.section ?? "", kind: found?.kind ?? "", title: found?.title ?? "" };
    };
  }

  // src/service/compliance/compliance.ts
  var MOST_NUMBERS = 200;
  var complianceJob = {
    name: "compliance",
    registers: ["verdicts", "compliance", "clauses"],
    runs: "everyTick",
    slice
  };
  function slice({ book, businessDate }) {
    const nothing = { changes: [], done: 0, more: false };
    const serial = book.one("counters", "job/judge")?.values.value;
    if (!serial) return nothing;
    const judgedOn = fromSerial(serial).slice(0, 10);
    const rows = book.all("compliance");
    const judgedAt = `${judgedOn}T00:00:00`;
    if (rows.length > 0 && rows.every((row) => row.values.judgedAt >= judgedAt)) return nothing;
    const period = lastMonths(judgedOn);
    const { policyVersion: policyVersion2 } = rulesOf(book, {}, businessDate);
    const nameOf3 = clauseNames(book, policyVersion2);
    const changes = tallyVerdicts(book, period).map(({ offending, ...counts }) => {
      const values = {
        ...counts,
        ...nameOf3(counts.clause),
        offending: numbersOf(offending),
        period: `${period.from} – ${period.until}`,
        judgedAt
      };
      const row = rows.find(({ id }) => id === counts.clause);
      return row ? update(row, values) : append("compliance", values);
    });
    return { changes, done: changes.length, more: false };
  }
  function numbersOf(offending) {
    const shown4 = offending.slice(0, MOST_NUMBERS).join(", ");
    return offending.length > MOST_NUMBERS ? `${shown4} …` : shown4;
  }

  // src/service/compliance/month.ts
  function requireMonth(month2) {
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month2)) refuse("notAMonth", { found: month2 });
  }

  // src/service/compliance/compliance-view.ts
  var params = fields({ month: maybe(text(7)) });
  var complianceView = defineView({
    name: "compliance",
    params,
    registers: ["verdicts", "clauses"],
    read
  });
  function read({ params: { month: month2 }, book, today }) {
    if (month2) requireMonth(month2);
    const period = month2 ? { from: month2, until: month2 } : lastMonths(today);
    const nameOf3 = clauseNames(book, rulesOf(book, {}, today).policyVersion);
    const clauses = tallyVerdicts(book, period).map((counts) => ({
      ...counts,
      ...nameOf3(counts.clause)
    }));
    return { ...period, clauses };
  }

  // src/workbook/schedule.ts
  function scheduleOf(book, unit) {
    return workSchedule(
      { shifts: valuesOf(book, "shifts"), calendar: valuesOf(book, "calendar") },
      unit
    );
  }
  function valuesOf(book, register2) {
    const rows = book.all(register2);
    rows.forEach(refuseFaults);
    return rows.map((row) => row.values);
  }

  // src/service/compliance/bench.ts
  function benchMaker({ book, cutoff, ports }) {
    const schedules = /* @__PURE__ */ new Map();
    const scheduleFor = (unit) => {
      const schedule = schedules.get(unit) ?? scheduleOf(book, unit);
      schedules.set(unit, schedule);
      return schedule;
    };
    const staff = book.all("staff").map((row) => row.values);
    const rows = book.all("roles").map((row) => row.values);
    const standing4 = (email, act2) => {
      const person = staff.find((one) => sameAccount(one.email, email));
      if (!person) return "stranger";
      return judgeRight({ act: act2, actor: person, record: null, rows }).allowed ? "may" : "mayNot";
    };
    return ({ rules, unit, closedAt }) => ({
      rules,
      schedule: scheduleFor(unit),
      now: cutoff,
      // A closing that is still to come closes nothing yet.
      closedAt: closedAt <= cutoff ? closedAt : "",
      digest: ports.ids.digest,
      standing: standing4
    });
  }

  // src/workbook/bulk-read.ts
  function readRowsOf(book, columns, keys) {
    const read12 = book.columns(columns.map(({ register: register2, column }) => ({ register: register2, key: column })));
    const places2 = columns.flatMap(
      ({ register: register2 }, at2) => (read12[at2] ?? []).flatMap(
        (key, index) => keys.has(key.trim()) ? [{ register: register2, key: key.trim(), row: HEAD_ROWS + 1 + index }] : []
      )
    );
    const found = /* @__PURE__ */ new Map();
    book.fetch(places2).forEach((row, index) => {
      const name = `${row.register} ${places2[index]?.key ?? ""}`;
      found.set(name, [...found.get(name) ?? [], row]);
    });
    return {
      of: (register2, key) => found.get(`${register2} ${key}`) ?? []
    };
  }

  // src/service/compliance/subjects.ts
  var COLUMNS = {
    requests: ["stage", "registeredAt", "completedAt", "outcome"],
    feedback: ["receivedAt"],
    supervision: ["openedAt"],
    liaison: ["kind", "unit", "at"],
    surveys: ["requestNo", "dueOn", "answeredAt"],
    followUps: ["dueOn"],
    spotChecks: ["requestNo", "at"],
    promises: ["dueAt"],
    verdicts: ["final", "judgedAt"]
  };
  function readSubjectTables(book) {
    return readTables(book, COLUMNS);
  }
  function subjectId({ kind, no }) {
    return `${kind}/${no}`;
  }
  function openSubjects(book, tables2, cutoff) {
    const settled = new Set(
      tables2.verdicts.filter((row) => textOf(row, "final") === "true" || textOf(row, "judgedAt") >= cutoff).map((row) => textOf(row, "id"))
    );
    const all = [...records(tables2), ...versions(book), ...spans(book, tables2, cutoff)];
    return all.filter((subject) => subject.beginsAt <= cutoff && !settled.has(subjectId(subject)));
  }
  function records(tables2) {
    const of = (kind, begins, isOne = (_) => true) => tables2[kind].flatMap((row) => {
      const at2 = textOf(row, begins);
      if (at2 === "" || !isOne(row)) return [];
      const no = textOf(row, "no") || textOf(row, "id");
      return [{ kind, no: no.trim(), beginsAt: at2.length > 10 ? at2 : `${at2}T00:00:00` }];
    });
    const found = [
      ...of("requests", "registeredAt", (row) => textOf(row, "stage") !== "imported"),
      ...of("feedback", "receivedAt"),
      ...of("supervision", "openedAt"),
      ...of("liaison", "at", (row) => textOf(row, "kind") === "difficulty"),
      ...of("surveys", "dueOn"),
      ...of("followUps", "dueOn"),
      ...of("spotChecks", "at", (row) => textOf(row, "requestNo") === "")
    ];
    return [...new Map(found.map((subject) => [subjectId(subject), subject])).values()];
  }
  function versions(book) {
    return book.all("policyVersions").map(({ id, values }) => ({
      kind: "policyVersions",
      no: id,
      beginsAt: values.draftedAt || values.approvedAt
    }));
  }
  function spans(book, tables2, cutoff) {
    const first = firstDay(tables2);
    if (!first) return [];
    const isOver = (nextDay) => `${nextDay}T00:00:00` <= cutoff;
    const branches = book.all("units").filter((unit) => unit.values.kind !== "headOffice");
    const subjects = [];
    for (let day = firstMonday(first); isOver(addDays(day, 7)); day = addDays(day, 7)) {
      for (const { id } of branches) {
        subjects.push({ kind: "branchWeeks", no: `${id}/${day}`, beginsAt: `${day}T00:00:00` });
      }
    }
    const firstOfMonth = `${first.slice(0, 7)}-01`;
    for (let day = firstOfMonth; isOver(addMonths(day, 1)); day = addMonths(day, 1)) {
      subjects.push({ kind: "months", no: day.slice(0, 7), beginsAt: `${day}T00:00:00` });
    }
    return subjects;
  }
  function requestNumbers({ requests }) {
    const numbers = /* @__PURE__ */ new Map();
    for (const row of requests) {
      const no = textOf(row, "no").trim();
      numbers.set(no, (numbers.get(no) ?? 0) + 1);
    }
    return numbers;
  }
  function firstDay({ requests }) {
    const days = requests.filter((row) => textOf(row, "stage") !== "imported").map((row) => textOf(row, "registeredAt").slice(0, 10)).filter(Boolean);
    return days.sort()[0] ?? "";
  }
  function firstMonday(day) {
    return addDays(day, (8 - weekdayOf(day)) % 7);
  }

  // src/service/compliance/gather.ts
  var BELONGING = [
    "serviceLog",
    "handovers",
    "charges",
    "invoices",
    "warrantyEntries",
    "surveys",
    "spotChecks",
    "feedback"
  ];
  var JUDGED_REGISTERS = [
    ...BELONGING,
    "requests",
    "promises",
    "supervision",
    "liaison",
    "followUps",
    "products",
    "contracts",
    "calendar",
    "shifts",
    "verdicts"
  ];
  var KEYS = [
    { register: "requests", column: "no" },
    { register: "feedback", column: "no" },
    { register: "surveys", column: "no" },
    { register: "supervision", column: "id" },
    { register: "liaison", column: "id" },
    { register: "followUps", column: "id" },
    { register: "spotChecks", column: "id" },
    { register: "verdicts", column: "id" },
    { register: "promises", column: "sourceNo" },
    ...BELONGING.map((register2) => ({ register: register2, column: "requestNo" }))
  ];
  var BY_PRODUCT = [
    { register: "products", column: "serial" },
    { register: "requests", column: "productSerial" }
  ];
  function gather({ book }, subjects, tables2) {
    const keys = /* @__PURE__ */ new Set([
      ...subjects.map(({ no }) => no),
      ...subjects.map(subjectId),
      ...requestsAskedAbout(subjects, tables2)
    ]);
    const rows = readRowsOf(book, KEYS, keys);
    const requests = subjects.flatMap(
      ({ kind, no }) => kind === "requests" ? rows.of("requests", no) : []
    );
    const serials = requests.map((row) => row.values.productSerial.trim()).filter(Boolean);
    return { of: rows.of, byProduct: readRowsOf(book, BY_PRODUCT, new Set(serials)).of };
  }
  function requestsAskedAbout(subjects, { surveys }) {
    const cards = new Set(subjects.filter(({ kind }) => kind === "surveys").map(({ no }) => no));
    const asked2 = surveys.filter((row) => cards.has(textOf(row, "no")));
    return asked2.map((row) => textOf(row, "requestNo"));
  }

  // src/service/compliance/request-case.ts
  var CARD_DAYS = 30;
  function requestCase(context, no) {
    const { job, gathered } = context;
    const request3 = gathered.of("requests", no)[0];
    if (!request3) return null;
    const belongings = belongingsOf(gathered, request3);
    const bench = benchOf(context, request3);
    const log = standing(belongings.serviceLog);
    const pauses = log.filter((row) => row.kind === "pause");
    const schedule = pausedBy(
      bench.schedule,
      pauses.map(({ at: at2, until }) => ({ from: at2, until }))
    );
    const evidence = {
      ...bench,
      schedule,
      request: request3.values,
      log,
      ...factsOf(belongings),
      ...sharedFacts(context, request3, bench.rules)
    };
    const cards = belongings.surveys.map((card) => card.values);
    return {
      evidence,
      unit: request3.values.unit,
      isFinal: bench.closedAt !== "" && cards.every((card) => isSettled(card, job.cutoff)),
      rows: [request3, ...Object.values(belongings).flat()]
    };
  }
  function benchOf({ job, bench }, request3) {
    const { cancelledAt, archivedAt, handlingUnit, unit } = request3.values;
    const rules = rulesOfRequest(job.book, request3, job.cutoff.slice(0, 10));
    return bench({ rules, unit: handlingUnit || unit, closedAt: cancelledAt || archivedAt });
  }
  function belongingsOf({ of, byProduct }, { id: no, values }) {
    return {
      serviceLog: of("serviceLog", no),
      promises: of("promises", no),
      handovers: of("handovers", no),
      charges: of("charges", no),
      invoices: of("invoices", no),
      warrantyEntries: of("warrantyEntries", no),
      surveys: of("surveys", no),
      spotChecks: of("spotChecks", no),
      feedback: of("feedback", no),
      products: byProduct("products", values.productSerial.trim())
    };
  }
  function factsOf(belongings) {
    return {
      promises: valuesOf2(belongings.promises).filter((one) => one.result !== "withdrawn"),
      handovers: standing(belongings.handovers),
      charges: valuesOf2(belongings.charges),
      invoices: valuesOf2(belongings.invoices),
      entries: standing(belongings.warrantyEntries),
      cards: valuesOf2(belongings.surveys),
      checks: valuesOf2(belongings.spotChecks),
      feedback: valuesOf2(belongings.feedback),
      product: belongings.products[0]?.values ?? null
    };
  }
  function sharedFacts(context, { id: no, values }, rules) {
    const { job, gathered, numbers } = context;
    const same2 = gathered.byProduct("requests", values.productSerial.trim());
    const clauses = Object.keys(deliveredClauses());
    const used = new Set(clauses.map((clause) => rules.exceptionOf(clause)));
    const read12 = readRequestNumber(no);
    const before = read12 ? requestNumber(read12.unit, read12.year, read12.sequence - 1) : "";
    return {
      contracts: valuesOf2(job.book.all("contracts")),
      sameProduct: valuesOf2(same2),
      versions: valuesOf2(job.book.all("policyVersions")),
      exceptions: valuesOf2(job.book.all("exceptions")).filter((row) => used.has(row.no)),
      rowsOfNumber: numbers.get(no) ?? 0,
      hasPredecessor: numbers.has(before)
    };
  }
  function valuesOf2(rows) {
    return rows.map((row) => row.values);
  }
  function standing(rows) {
    return valuesOf2(rows).filter((values) => !("withdrawnAt" in values && values.withdrawnAt));
  }
  function isSettled(card, cutoff) {
    const { status, sentAt, answeredAt } = card;
    if (status === "skipped" || answeredAt !== "" && answeredAt <= cutoff) return true;
    return sentAt !== "" && addDays(sentAt.slice(0, 10), CARD_DAYS) <= cutoff.slice(0, 10);
  }

  // src/service/compliance/judge-subject.ts
  function judgeSubject(context, subject) {
    return judges[subject.kind](context, subject);
  }
  var judges = {
    requests: (context, { no }) => {
      const found = requestCase(context, no);
      if (!found) return null;
      const { evidence, ...rest } = found;
      const { policyVersion: policyVersion2 } = evidence.rules;
      return { ...rest, policyVersion: policyVersion2, judgements: judgeAll(bars.requests, evidence) };
    },
    feedback: (context, subject) => {
      const row = context.gathered.of("feedback", subject.no)[0];
      if (!row) return null;
      const { customerNo, closedAt, unit } = row.values;
      const bench = benchOf2(context, subject, { customerNo, unit, closedAt });
      const about = context.gathered.of("promises", subject.no);
      const promises2 = valuesOf2(about).filter((one) => one.result !== "withdrawn");
      const judgements = judgeAll(bars.feedback, { ...bench, feedback: row.values, promises: promises2 });
      return outcome(bench, { judgements, unit, isFinal: isClosed(bench), rows: [row, ...about] });
    },
    supervision: (context, subject) => {
      const row = context.gathered.of("supervision", subject.no)[0];
      if (!row) return null;
      const { closedAt, unit, kind, answeredAt } = row.values;
      const endedAt = kind === "escalation" ? answeredAt : closedAt;
      const bench = benchOf2(context, subject, { unit, closedAt: closedAt || endedAt });
      const judgements = judgeAll(bars.supervision, { ...bench, supervision: row.values });
      return outcome(bench, { judgements, unit, isFinal: isClosed(bench), rows: [row] });
    },
    liaison: (context, subject) => {
      const row = context.gathered.of("liaison", subject.no)[0];
      if (!row) return null;
      const { solvedAt, unit } = row.values;
      const bench = benchOf2(context, subject, { unit, closedAt: solvedAt });
      const judgements = judgeAll(bars.liaison, { ...bench, difficulty: row.values });
      return outcome(bench, { judgements, unit, isFinal: isClosed(bench), rows: [row] });
    },
    surveys: (context, subject) => {
      const card = context.gathered.of("surveys", subject.no)[0];
      if (!card) return null;
      const asked2 = context.gathered.of("requests", card.values.requestNo);
      const request3 = asked2[0]?.values ?? null;
      const { customerNo = "", productSerial = "", policyVersion: policyVersion2 = "" } = request3 ?? {};
      const { unit } = card.values;
      const whom = { customerNo, serial: productSerial, policyVersion: policyVersion2 };
      const bench = benchOf2(context, subject, { ...whom, unit, closedAt: "" });
      const judgements = judgeAll(bars.surveys, { ...bench, card: card.values, request: request3 });
      const isFinal = isSettled(card.values, bench.now);
      return outcome(bench, { judgements, unit, isFinal, rows: [card, ...asked2] });
    },
    followUps: (context, subject) => {
      const row = context.gathered.of("followUps", subject.no)[0];
      if (!row) return null;
      const { serial, customerNo, unit, status } = row.values;
      const bench = benchOf2(context, subject, { serial, customerNo, unit, closedAt: "" });
      const judgements = judgeAll(bars.followUps, { ...bench, followUp: row.values });
      return outcome(bench, { judgements, unit, isFinal: status !== "planned", rows: [row] });
    },
    spotChecks: (context, subject) => {
      const row = context.gathered.of("spotChecks", subject.no)[0];
      if (!row) return null;
      const { unit } = row.values;
      const bench = benchOf2(context, subject, { unit, closedAt: "" });
      const judgements = judgeAll(bars.spotChecks, { ...bench, check: row.values });
      return outcome(bench, { judgements, unit, isFinal: true, rows: [row] });
    },
    policyVersions: (context, subject) => {
      const row = context.job.book.all("policyVersions").find(({ id }) => id === subject.no);
      if (!row) return null;
      const bench = benchOf2(context, subject, { policyVersion: row.id, unit: "", closedAt: "" });
      const judgements = judgeAll(bars.policyVersions, { ...bench, version: row.values });
      const isFinal = row.values.status === "approved";
      return outcome(bench, { judgements, unit: "", isFinal, rows: [row] });
    },
    branchWeeks: (context, subject) => {
      const at2 = subject.no.lastIndexOf("/");
      const unit = subject.no.slice(0, at2);
      const monday = subject.no.slice(at2 + 1);
      const bench = benchOf2(context, subject, { unit, closedAt: "" });
      const since = `${firstMonday(firstDay(context.tables))}T00:00:00`;
      const contacts = contactsOf(context.tables, unit);
      const week = { unit, monday, nextMonday: addDays(monday, 7), contacts, since };
      const judgements = judgeAll(bars.branchWeeks, { ...bench, ...week });
      return outcome(bench, { judgements, unit, isFinal: true, rows: [] });
    },
    months: (context, subject) => {
      const bench = benchOf2(context, subject, { unit: "", closedAt: "" });
      const counts = countsOf(context.tables, subject.no);
      const judgements = judgeAll(bars.months, { ...bench, month: subject.no, ...counts });
      return outcome(bench, { judgements, unit: "", isFinal: true, rows: [] });
    }
  };
  function benchOf2({ job, bench }, subject, about) {
    const { unit, closedAt, ...whom } = about;
    return bench({ rules: rulesOf(job.book, whom, subject.beginsAt.slice(0, 10)), unit, closedAt });
  }
  function outcome({ rules }, rest) {
    return { ...rest, policyVersion: rules.policyVersion };
  }
  function isClosed({ closedAt }) {
    return closedAt !== "";
  }
  function contactsOf({ liaison }, unit) {
    return liaison.filter((row) => textOf(row, "kind") === "contact" && textOf(row, "unit") === unit).map((row) => ({ id: textOf(row, "id"), at: textOf(row, "at") }));
  }
  function countsOf({ promises: promises2, surveys, requests }, month2) {
    const isRepair2 = (outcome2) => outcome2 === "onSite" || outcome2 === "pending";
    return {
      promises: promises2.filter((row) => textOf(row, "dueAt").startsWith(month2)).length,
      grades: surveys.filter((row) => textOf(row, "answeredAt").startsWith(month2)).length,
      repairs: requests.filter((row) => textOf(row, "stage") !== "imported" && isRepair2(textOf(row, "outcome"))).filter((row) => textOf(row, "completedAt").startsWith(month2)).length
    };
  }

  // src/service/compliance/verdict-row.ts
  function verdictRow({ book, cutoff }, subject, { outcome: outcome2, former }) {
    const unreadable2 = outcome2.rows.find((row) => row.faults.length > 0);
    const judgements = unreadable2 ? [] : outcome2.judgements;
    const broken2 = clausesWith(judgements, "broken");
    const values = {
      id: subjectId(subject),
      subjectRegister: subject.kind,
      subjectNo: subject.no,
      unit: outcome2.unit,
      month: subject.beginsAt.slice(0, 7),
      policyVersion: outcome2.policyVersion,
      kept: clausesWith(judgements, "kept").join(", "),
      broken: broken2.join(", "),
      noEvidence: clausesWith(judgements, "noEvidence").join(", "),
      proof: unreadable2 ? faultText2(book, unreadable2) : proofText(book, judgements),
      judgedAt: cutoff,
      final: outcome2.isFinal && !unreadable2
    };
    const known = new Set(clausesIn(former?.values.broken ?? ""));
    return {
      change: former ? update(former, values) : append("verdicts", values),
      newlyBroken: broken2.filter((clause) => !known.has(clause)),
      isUnreadable: unreadable2 !== void 0
    };
  }
  function clausesWith(judgements, verdict) {
    const found = judgements.filter((one) => one.verdict === verdict).map(({ clause }) => clause);
    return found.sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));
  }
  function proofText(book, judgements) {
    const lines2 = (verdict) => judgements.filter((one) => one.verdict === verdict).map(({ reason, proof }) => {
      const sentence = reason[book.language];
      return proof.length ? `${sentence} [${proof.join(", ")}]` : sentence;
    });
    return [...lines2("broken"), ...lines2("noEvidence")].join("\n");
  }
  function faultText2(book, row) {
    const [fault3] = row.faults;
    const column = TEMPLATES[row.register].columns.find(({ key: key2 }) => key2 === fault3?.column);
    const key = "verdict.unreadable";
    const params3 = { row: row.row, column: column?.label ?? same(""), found: fault3?.found ?? "" };
    return say(key, { ...params3, register: TEMPLATES[row.register].title })[book.language];
  }

  // src/service/compliance/judge.ts
  var SUBJECTS_A_SLICE = 40;
  var judge = {
    name: "judge",
    registers: JUDGED_REGISTERS,
    runs: { daily: "judgeAt" },
    slice: slice2
  };
  function slice2(context) {
    const { book, cutoff } = context;
    const tables2 = readSubjectTables(book);
    const open = openSubjects(book, tables2, cutoff);
    const subjects = open.slice(0, SUBJECTS_A_SLICE);
    const gathered = gather(context, subjects, tables2);
    const numbers = requestNumbers(tables2);
    const cases = { job: context, tables: tables2, gathered, numbers, bench: benchMaker(context) };
    const changes = [];
    const late = [];
    const unreadable2 = [];
    for (const subject of subjects) {
      const outcome2 = judgeSubject(cases, subject);
      if (!outcome2) continue;
      const former = gathered.of("verdicts", subjectId(subject))[0] ?? null;
      const made = verdictRow(context, subject, { outcome: outcome2, former });
      changes.push(made.change);
      if (made.isUnreadable) unreadable2.push(nameOf(subject));
      if (made.newlyBroken.length) late.push(`${nameOf(subject)} ${made.newlyBroken.join(" ")}`);
    }
    return {
      changes,
      done: changes.length,
      more: changes.length > 0 && open.length > subjects.length,
      note: noteOf(context, { late, unreadable: unreadable2 })
    };
  }
  function nameOf({ kind, no }) {
    return kind === "policyVersions" || kind === "months" ? subjectId({ kind, no }) : no;
  }
  function noteOf({ book }, found) {
    const { late, unreadable: unreadable2 } = found;
    const said = [
      ...late.length ? [say("note.newlyBroken", { list: late.join(", ") })] : [],
      ...unreadable2.length ? [say("note.unreadable", { list: unreadable2.join(", ") })] : []
    ];
    return said.map((one) => one[book.language]).join("; ");
  }

  // src/policy/kpis.ts
  function kpisOf(facts, question) {
    const inMonth = (at2) => at2.startsWith(question.month);
    const completed = facts.requests.filter((one) => inMonth(one.completedAt));
    const repairs = completed.filter(({ outcome: outcome2 }) => outcome2 === "onSite" || outcome2 === "pending");
    const work = (from, until) => workMean(facts, question, { from, until });
    return {
      completed: completed.length,
      firstTimeFix: rateOf(repairs, (one) => one.outcome === "onSite"),
      workMinutesToDispatch: work("registeredAt", "dispatchedAt"),
      workMinutesToContact: work("dispatchedAt", "contactedAt"),
      workMinutesToCompletion: work("registeredAt", "completedAt"),
      minutesToDiagnosis: meanOf(
        completed.filter((one) => one.arrivedAt !== "" && one.diagnosedAt >= one.arrivedAt).map((one) => minutesBetween(one.arrivedAt, one.diagnosedAt))
      ),
      keptPromises: keptRate(facts.promises, question),
      ...satisfaction(facts.cards.filter((card) => inMonth(card.answeredAt))),
      responseRate: rateOf(
        facts.cards.filter((card) => inMonth(card.sentAt)),
        (card) => card.answeredAt !== ""
      ),
      repeatRepairs: rateOf(repairs, (one) => one.repeatOf !== ""),
      handedInSameDay: handedInSameDay(facts, question),
      expedited: facts.expedites.filter(({ openedAt }) => inMonth(openedAt)).length
    };
  }
  function factsOf2(facts, whose) {
    const { unit, technician } = whose;
    const isOf2 = (one, person = one.technician) => (unit === void 0 || one.unit === unit) && (technician === void 0 || person === technician);
    const requests = facts.requests.filter((one) => isOf2(one));
    const numbers = new Set(requests.map(({ no }) => no));
    return {
      requests,
      visits: facts.visits.filter(({ requestNo }) => numbers.has(requestNo)),
      pauses: facts.pauses.filter(({ requestNo }) => numbers.has(requestNo)),
      promises: facts.promises.filter((one) => isOf2(one, one.promisedBy)),
      cards: facts.cards.filter((one) => isOf2(one)),
      expedites: facts.expedites.filter((one) => isOf2(one))
    };
  }
  function keptRate(promises2, { month: month2, now }) {
    const verdicts = promiseChains(promises2).filter(([first]) => first.dueAt.startsWith(month2)).map((chain) => judgeChain(chain, now).result);
    return rateOf(
      verdicts.filter((result) => result !== "open"),
      (result) => result === "kept"
    );
  }
  function workMean({ requests, pauses }, { month: month2, scheduleOf: scheduleOf2 }, { from, until }) {
    const reached2 = requests.filter((one) => one[from] !== "" && one[until].startsWith(month2));
    return meanOf(
      reached2.map((one) => {
        const own = pauses.filter(({ requestNo }) => requestNo === one.no);
        return workMinutesBetween(one[from], one[until], pausedBy(scheduleOf2(one.unit), own));
      })
    );
  }
  function satisfaction(answered) {
    const of = (key) => meanOf(answered.flatMap((card) => card[key] === null ? [] : [card[key]]));
    return {
      attitude: of("attitude"),
      skill: of("skill"),
      punctuality: of("punctuality"),
      service: of("service")
    };
  }
  function handedInSameDay({ visits: visits2, requests }, { month: month2, now }) {
    const submitted = new Map(requests.map((one) => [one.no, one.submittedAt]));
    const ends = visits2.filter(({ at: at2 }) => at2.startsWith(month2)).map(({ requestNo, at: at2, handedInAt }) => {
      const submittedAt = submitted.get(requestNo) ?? "";
      return { day: at2.slice(0, 10), end: handedInAt || (submittedAt >= at2 ? submittedAt : "") };
    }).filter(({ day, end: end2 }) => end2 !== "" || day < now.slice(0, 10));
    return rateOf(ends, ({ day, end: end2 }) => end2.startsWith(day));
  }
  function rateOf(all, counts) {
    const count2 = all.filter(counts).length;
    const percent = all.length ? Math.round(count2 / all.length * 1e3) / 10 : null;
    return { count: count2, of: all.length, percent };
  }
  function meanOf(values) {
    const sum = values.reduce((total, value) => total + value, 0);
    const mean2 = values.length ? Math.round(sum / values.length * 100) / 100 : null;
    return { mean: mean2, of: values.length };
  }

  // src/service/compliance/kpis-view.ts
  var params2 = fields({ month: text(7), unit: maybe(text(40)) });
  var kpisView = defineView({
    name: "kpis",
    params: params2,
    registers: ["requests", "serviceLog", "promises", "surveys", "supervision", "calendar", "shifts"],
    read: read2
  });
  var COLUMNS2 = {
    requests: [
      "stage",
      "unit",
      "handlingUnit",
      "technician",
      "workKind",
      "outcome",
      "repeatOf",
      "registeredAt",
      "dispatchedAt",
      "contactedAt",
      "arrivedAt",
      "diagnosedAt",
      "completedAt",
      "submittedAt"
    ],
    serviceLog: ["requestNo", "kind", "at", "until", "handedInAt", "withdrawnAt"],
    promises: ["unit", "promisedBy", "dueAt", "doneAt", "result", "previousId"],
    surveys: [
      "unit",
      "technician",
      "sentAt",
      "answeredAt",
      "attitude",
      "skill",
      "punctuality",
      "service"
    ],
    supervision: ["kind", "unit", "openedAt"]
  };
  function read2({
    params: { month: month2, unit },
    book,
    now
  }) {
    requireMonth(month2);
    const all = readFacts(book);
    const facts = unit ? factsOf2(all, { unit }) : all;
    const schedules = /* @__PURE__ */ new Map();
    const question = {
      month: month2,
      now,
      scheduleOf: (of) => {
        const schedule = schedules.get(of) ?? scheduleOf(book, of);
        schedules.set(of, schedule);
        return schedule;
      }
    };
    const units = namesOf(facts.requests.map((one) => one.unit));
    const technicians = namesOf(facts.requests.map((one) => one.technician));
    return {
      month: month2,
      unit,
      total: kpisOf(facts, question),
      units: units.map((name) => ({
        unit: name,
        ...kpisOf(factsOf2(facts, { unit: name }), question)
      })),
      technicians: technicians.map((name) => ({
        technician: name,
        ...kpisOf(factsOf2(facts, { technician: name }), question)
      }))
    };
  }
  function namesOf(all) {
    return [...new Set(all)].filter(Boolean).sort();
  }
  function readFacts(book) {
    const { requests, serviceLog, promises: promises2, surveys, supervision: supervision3 } = readTables(book, COLUMNS2);
    const log = serviceLog.filter((row) => textOf(row, "withdrawnAt") === "");
    const ofKind = (kind) => log.filter((row) => textOf(row, "kind") === kind);
    return {
      requests: requests.filter((row) => !["imported", "cancelled"].includes(textOf(row, "stage"))).map((row) => ({
        ...texts(row, ["no", ...COLUMNS2.requests]),
        unit: textOf(row, "handlingUnit") || textOf(row, "unit")
      })),
      visits: ofKind("visit").map((row) => texts(row, ["requestNo", "at", "handedInAt"])),
      pauses: ofKind("pause").map((row) => ({
        ...texts(row, ["requestNo", "until"]),
        from: textOf(row, "at")
      })),
      promises: promises2.map((row) => texts(row, ["id", ...COLUMNS2.promises])),
      cards: surveys.map((row) => ({
        ...texts(row, ["unit", "technician", "sentAt", "answeredAt"]),
        attitude: readGrade(row.attitude),
        skill: readGrade(row.skill),
        punctuality: readGrade(row.punctuality),
        service: readGrade(row.service)
      })),
      expedites: supervision3.filter((row) => textOf(row, "kind") === "expedite").map((row) => texts(row, ["unit", "openedAt"]))
    };
  }
  function texts(row, keys) {
    return Object.fromEntries(keys.map((key) => [key, textOf(row, key)]));
  }

  // src/service/compliance/index.ts
  var compliance3 = {
    acts: [],
    views: [complianceView, kpisView],
    jobs: [judge, complianceJob]
  };

  // src/policy/assign.ts
  function chooseTechnician(request3, duty) {
    const area = duty.areas.find((row) => row.code === request3.areaCode);
    if (!area) return queueWithoutArea(request3, duty);
    const { primary, backup } = area;
    const named5 = { area: area.name || area.code };
    const primaryOut = whyUnavailable(primary, request3.at, duty);
    if (!primaryOut) {
      const reason2 = say("reason.assignPrimary", { ...named5, person: nameOf2(primary, duty) });
      return { person: accountOf(primary, duty), as: "primary", reason: reason2 };
    }
    const backupOut = whyUnavailable(backup, request3.at, duty);
    if (!backupOut) {
      const params4 = { ...named5, person: nameOf2(backup, duty), why: say(primaryOut) };
      const reason2 = say("reason.assignBackup", params4);
      return { person: accountOf(backup, duty), as: "backup", reason: reason2 };
    }
    const owner = queueOwnerOf(area.unit || request3.unit, request3.at, duty);
    const params3 = { ...named5, primary: say(primaryOut), backup: say(backupOut) };
    const reason = say("reason.assignQueue", { ...params3, person: nameOf2(owner, duty) });
    return { person: owner, as: "queueOwner", reason };
  }
  function isAvailable(email, at2, duty) {
    return whyUnavailable(email, at2, duty) === null;
  }
  function queueWithoutArea({ areaCode, unit, at: at2 }, duty) {
    const person = queueOwnerOf(unit, at2, duty);
    const key = areaCode ? "reason.assignUnknownArea" : "reason.assignNoArea";
    const reason = say(key, { area: areaCode, person: nameOf2(person, duty) });
    return { person, as: "queueOwner", reason };
  }
  function queueOwnerOf(code, at2, duty) {
    const unit = duty.units.find((row) => row.code === code);
    const candidates = [unit?.queueOwner ?? "", unit?.supervisor ?? ""].map((email) => ({
      email,
      out: whyUnavailable(email, at2, duty)
    }));
    const owner = candidates.find(({ out }) => out === null) ?? candidates.find(({ out }) => out === "unavailable.absent") ?? refuse("noQueueOwner", { unit: code }, { clause: "R18" });
    return accountOf(owner.email, duty);
  }
  function whyUnavailable(email, at2, { staff, absences }) {
    if (accountKey(email) === "") return "unavailable.nobody";
    if (!staff.some((row) => sameAccount(row.email, email) && row.active)) {
      return "unavailable.inactive";
    }
    const isAway = absences.some(
      ({ staff: who, fromAt, untilAt }) => sameAccount(who, email) && fromAt !== "" && fromAt <= at2 && (untilAt === "" || at2 <= untilAt)
    );
    return isAway ? "unavailable.absent" : null;
  }
  function accountOf(email, { staff }) {
    return staff.find((row) => sameAccount(row.email, email))?.email ?? email;
  }
  function nameOf2(email, { staff }) {
    return staff.find((row) => sameAccount(row.email, email))?.name || email;
  }

  // src/workbook/mails.ts
  function mailRow(from, mail7) {
    const { kind, to, words, params: params3, requestNo } = mail7;
    const text2 = (part) => say(`mail.${words}${part}`, params3)[from.book.language];
    return append("outbox", {
      id: from.ids.short(),
      kind,
      to,
      subject: text2("Subject"),
      body: text2("Body"),
      requestNo,
      dueAt: from.now,
      status: "waiting",
      attempts: 0
    });
  }

  // src/service/dispatch/technician.ts
  function requireTechnician(email, book) {
    if (!email) return;
    const staff = book.one("staff", email)?.values;
    if (staff?.active && staff.roles.includes("technician")) return;
    const message = say("field.notTechnician");
    refuse("badInput", { count: 1 }, { clause: "R18", fields: [{ path: "technician", message }] });
  }
  function absenceWarning({ book, now }, email) {
    const staff = book.all("staff").map((row) => row.values);
    const absences = book.all("absences").map((row) => row.values);
    if (!email || isAvailable(email, now, { staff, absences })) return [];
    const person = staff.find((one) => one.email === email)?.name || email;
    return [say("warning.technicianAbsent", { person })];
  }

  // src/service/dispatch/dispatch.ts
  var input4 = fields({ no: text(40), technician: maybe(rowOf("staff")), note: maybe(text(500)) });
  var dispatchRequest = defineAct({
    name: "dispatch",
    input: input4,
    registers: ["requests", "areas", "absences", "outbox"],
    load: ({ no }) => requestByNo(no),
    gates: [requireConfirmedIntake],
    checks: [({ input: input41, book }) => requireTechnician(input41.technician, book)],
    decide: decide5
  });
  function requireConfirmedIntake({ found }) {
    const { values, id } = found.one("request", "requests");
    if (!values.intakeConfirmedAt) refuse("intakeUnconfirmed", { no: id }, { clause: "R73" });
  }
  function decide5(context) {
    const { found, input: input41, book } = context;
    const request3 = found.one("request", "requests");
    const chosen = choose(context);
    const sent = chosen.person !== "" && !chosen.isQueue;
    const reason = chosen.reason[book.language];
    const note = [reason, input41.note].filter(Boolean).join("\n");
    return {
      changes: sent ? send(context, chosen.person, note) : queue(context, chosen.person, note),
      value: {
        no: request3.id,
        stage: sent ? "dispatched" : "registered",
        technician: sent ? chosen.person : "",
        queueOwner: sent ? "" : chosen.person,
        reason: chosen.reason
      },
      target: request3.id,
      unit: request3.values.unit,
      warnings: sent ? absenceWarning(context, input41.technician) : [chosen.reason]
    };
  }
  function choose({ found, input: input41, book, now }) {
    if (input41.technician) {
      const name = book.one("staff", input41.technician)?.values.name || input41.technician;
      return {
        person: input41.technician,
        isQueue: false,
        reason: say("reason.assignChosen", { person: name })
      };
    }
    const { areaCode, unit } = found.one("request", "requests").values;
    const { person, as, reason } = chooseTechnician({ areaCode, unit, at: now }, dutyOf(book));
    return { person, isQueue: as === "queueOwner", reason };
  }
  function dutyOf(book) {
    return {
      areas: book.all("areas").map((row) => row.values),
      staff: book.all("staff").map((row) => row.values),
      absences: book.all("absences").map((row) => row.values),
      units: book.all("units").map((row) => row.values)
    };
  }
  function send(context, technician, dispatchNote) {
    const { found, actor, now } = context;
    const request3 = found.one("request", "requests");
    return [
      update(request3, {
        stage: "dispatched",
        technician,
        dispatchedAt: now,
        dispatchedBy: actor.email,
        queueOwner: "",
        dispatchNote
      }),
      mail2(context, { to: technician, words: "dispatch", note: dispatchNote })
    ];
  }
  function queue(context, queueOwner, dispatchNote) {
    const request3 = context.found.one("request", "requests");
    return [
      update(request3, { queueOwner, dispatchNote }),
      mail2(context, { to: queueOwner, words: "queue", note: dispatchNote })
    ];
  }
  function mail2(context, { to, words, note }) {
    const { no, customerName: name, address, need } = context.found.one("request", "requests").values;
    return mailRow(context, {
      kind: words === "dispatch" ? "dispatch" : "notice",
      to,
      words,
      params: { no, name, address, need, note },
      requestNo: no
    });
  }

  // src/policy/phone.ts
  var EXTENSION = /\s*(?:转|分机|#|extension|ext\.?|x)\s*[:：]?\s*(\d{1,8})\s*$/i;
  var SEPARATORS = /[\s().,·\-‐-―−_[\]【】]/g;
  var PATTERNS = [
    ["mobile", /^1[3-9]\d{9}$/],
    ["service", /^(?:400|800)\d{7}$/],
    ["fixed", /^(?:010|02\d)[2-9]\d{7}$/],
    ["fixed", /^0[3-9]\d{2}[2-9]\d{6,7}$/],
    ["fixedLocal", /^[2-9]\d{6,7}$/],
    ["short", /^(?:95|96|10|12)\d{3,4}$/],
    ["foreign", /^\+(?!86)[1-9]\d{6,14}$/]
  ];
  function readPhone(typed, areaCode = "") {
    const text2 = typed.normalize("NFKC").trim();
    if (text2 === "") return phone({ kind: "none", number: "", extension: "" });
    const extension = EXTENSION.exec(text2)?.[1] ?? "";
    const number2 = withoutCountry(text2.replace(EXTENSION, "").replace(SEPARATORS, ""));
    const kind = kindOf(number2);
    if (kind === "fixedLocal") return withArea({ kind, number: number2, extension }, areaCode.trim());
    if (kind === "foreign") return phone({ kind, number: number2, extension }, say("warning.phoneForeign"));
    if (kind !== "unknown") return phone({ kind, number: number2, extension });
    return phone({ kind, number: text2, extension: "" }, say("warning.phoneUnknown"));
  }
  function maskPhone({ kind, number: number2 }) {
    if (kind === "service" || kind === "short") return groupsOf(kind, number2).join("-");
    if (kind === "fixed") {
      const [area = "", local = ""] = groupsOf(kind, number2);
      return `${area}-****${local.slice(4)}`;
    }
    if (kind === "fixedLocal") return `****${number2.slice(4)}`;
    if (kind === "unknown") return "*".repeat(Math.max(0, number2.length - 2)) + number2.slice(-2);
    return number2.replace(/\d{1,4}(?=\d{4}$)/, "****");
  }
  function withoutCountry(compact) {
    const national = /^(?:\+|00)86(\d+)$/.exec(compact)?.[1];
    if (national) return kindOf(national) === "unknown" ? `0${national}` : national;
    const bare = /^86(\d{11})$/.exec(compact)?.[1];
    if (bare && kindOf(bare) !== "unknown") return bare;
    return compact.replace(/^00(?=[1-9])/, "+");
  }
  function kindOf(number2) {
    return PATTERNS.find(([, pattern]) => pattern.test(number2))?.[0] ?? "unknown";
  }
  function withArea(local, area) {
    const number2 = area + local.number;
    if (kindOf(number2) !== "fixed") return phone(local, say("warning.phoneAreaMissing"));
    return phone({ ...local, kind: "fixed", number: number2 }, say("warning.phoneAreaAdded", { area }));
  }
  function phone(parts, warning) {
    const normal = parts.number + suffix(parts.extension, "转");
    return { ...parts, normal, ...warning ? { warning } : {} };
  }
  function groupsOf(kind, number2) {
    const cuts = {
      mobile: /^(\d{3})(\d{4})(\d{4})$/,
      service: /^(\d{3})(\d{3})(\d{4})$/,
      fixed: /^(010|02\d|0\d{3})(\d+)$/
    };
    const cut = cuts[kind]?.exec(number2);
    return cut ? cut.slice(1) : [number2];
  }
  function suffix(extension, before) {
    return extension && before + extension;
  }

  // src/workbook/appointment.ts
  function requireWindow({ from, to }, after) {
    const faults = [
      ...from ? [] : [{ path: "appointmentFrom", message: say("field.missing") }],
      ...to ? [] : [{ path: "appointmentTo", message: say("field.missing") }],
      ...isBefore(from, after) ? [{ path: "appointmentFrom", message: say("field.windowPast") }] : [],
      ...from && to && to <= from ? [{ path: "appointmentTo", message: say("field.windowEnd") }] : []
    ];
    if (faults.length) refuse("appointmentMissing", {}, { clause: "R20", fields: faults });
  }
  var openVisits = {
    register: "requests",
    column: "stage",
    value: "appointed",
    need: "many",
    most: 60,
    advisory: true
  };
  function overlaps({ found }, window, technician = found.one("request", "requests").values.technician) {
    const request3 = found.one("request", "requests");
    return found.many("openVisits", "requests").filter((row) => row.id !== request3.id).filter(({ values }) => sameAccount(values.technician, technician)).filter(({ values }) => values.appointmentFrom !== "" && values.appointmentTo !== "").filter(
      ({ values }) => values.appointmentFrom < window.to && window.from < values.appointmentTo
    ).map(
      ({ id, values }) => say("warning.overlap", { no: id, at: values.appointmentFrom.replace("T", " ").slice(0, 16) })
    );
  }

  // src/service/dispatch/log-contact.ts
  var input5 = fields({
    no: text(40),
    result: choice("contactResult"),
    appointmentFrom: maybe(dateTime()),
    appointmentTo: maybe(dateTime()),
    at: maybe(dateTime()),
    phone: maybe(text(60)),
    direction: optional2(choice("direction"), "out"),
    text: maybe(longText(2e3)),
    preDiagnosis: maybe(longText(2e3)),
    likelyParts: maybe(text(300))
  });
  var logContact = defineAct({
    name: "logContact",
    input: input5,
    registers: ["requests", "serviceLog"],
    load: ({ no }) => ({ ...requestByNo(no), openVisits }),
    gates: [],
    checks: [requireTimes],
    decide: decide6,
    cells: [
      {
        step: "logContact",
        fields: {
          result: { value: "agreed" },
          appointmentFrom: { column: "appointmentFrom" },
          appointmentTo: { column: "appointmentTo" },
          at: { column: "stepTime" },
          text: { column: "stepText" },
          preDiagnosis: { column: "preDiagnosis" },
          likelyParts: { column: "likelyParts" }
        }
      }
    ]
  });
  function requireTimes({ input: input41, found, now }) {
    const { at: at2, result, appointmentFrom: from, appointmentTo: to } = input41;
    const { dispatchedAt } = found.one("request", "requests").values;
    requireOrder("R19", [
      ["at", isBefore(now, at2), "field.future"],
      ["at", isBefore(at2, dispatchedAt), "field.beforeDispatch"]
    ]);
    if (result === "agreed") requireWindow({ from, to }, at2 || now);
  }
  function decide6(context) {
    const { input: input41, found, actor, now, ids: ids2 } = context;
    const request3 = found.one("request", "requests");
    const { no, unit, phone: known } = request3.values;
    const at2 = input41.at || now;
    const agreed = input41.result === "agreed";
    const window = agreed ? { appointmentFrom: input41.appointmentFrom, appointmentTo: input41.appointmentTo } : {};
    const log = append("serviceLog", {
      id: ids2.short(),
      requestNo: no,
      kind: "contact",
      at: at2,
      staff: actor.email,
      phone: input41.phone ? readPhone(input41.phone).normal : known,
      direction: input41.direction,
      result: input41.result,
      text: input41.text,
      ...window
    });
    const values = {
      ...agreed ? { stage: "appointed", contactedAt: firstContact(request3, at2), ...window } : {},
      ...verified(input41)
    };
    return {
      changes: Object.keys(values).length ? [log, update(request3, values)] : [log],
      value: { no, result: input41.result, ...window },
      target: no,
      unit,
      warnings: agreed ? overlaps(context, { from: input41.appointmentFrom, to: input41.appointmentTo }) : []
    };
  }
  function firstContact({ values }, at2) {
    const { contactedAt, dispatchedAt } = values;
    return contactedAt && !isBefore(contactedAt, dispatchedAt) ? contactedAt : at2;
  }
  function verified({ preDiagnosis, likelyParts }) {
    return { ...preDiagnosis ? { preDiagnosis } : {}, ...likelyParts ? { likelyParts } : {} };
  }

  // src/workbook/request-summary.ts
  var KEYS2 = [
    "no",
    "stage",
    "serviceType",
    "unit",
    "customerName",
    "phone",
    "address",
    "productName",
    "productSerial",
    "need",
    "urgency",
    "technician",
    "registeredAt",
    "appointmentFrom",
    "appointmentTo",
    "completedAt",
    "submittedAt",
    "queueOwner"
  ];
  function requestSummary({ values }) {
    return Object.fromEntries(KEYS2.map((key) => [key, values[key]]));
  }

  // src/workbook/sight.ts
  var SEE_ALL = ["hqService", "hqManager", "generalManager", "accountant", "admin"];
  function concerns(actor, record2) {
    if (actor.roles.some((role) => SEE_ALL.includes(role))) return true;
    if (record2.people.some((email) => sameAccount(email, actor.email))) return true;
    const servesOnly = actor.roles.every((role) => role === "technician" || role === "employee");
    return !servesOnly && record2.unit === actor.unit;
  }

  // src/service/dispatch/queue.ts
  var MOST = 50;
  var READ = 300;
  var queue2 = defineView({
    name: "queue",
    params: fields({ stage: choice("stage") }),
    registers: ["requests"],
    read: read3
  });
  function read3({ params: params3, book, actor }) {
    const numbers = book.find("requests", "stage", params3.stage);
    const places2 = numbers.slice(-READ).map((row) => ({ register: "requests", row }));
    const rows = book.fetch(places2).filter(
      ({ values }) => concerns(actor, { unit: values.unit, people: [values.technician, values.queueOwner] })
    );
    return {
      stage: params3.stage,
      total: rows.length,
      requests: rows.slice(0, MOST).map(requestSummary)
    };
  }

  // src/service/dispatch/reassign.ts
  var input6 = fields({ no: text(40), technician: rowOf("staff"), reason: text(500) });
  var reassign = defineAct({
    name: "reassign",
    input: input6,
    registers: ["requests", "serviceLog", "outbox", "absences"],
    load: ({ no }) => ({ ...requestByNo(no), openVisits }),
    gates: [],
    checks: [({ input: input41, book }) => requireTechnician(input41.technician, book), requireAnother],
    decide: decide7
  });
  function requireAnother({ input: input41, found }) {
    if (!sameAccount(input41.technician, found.one("request", "requests").values.technician)) return;
    const message = say("field.sameTechnician");
    refuse("badInput", { count: 1 }, { clause: "R18", fields: [{ path: "technician", message }] });
  }
  function decide7(context) {
    const { input: input41, found, actor } = context;
    const request3 = found.one("request", "requests");
    const { no, unit } = request3.values;
    const { technician } = input41;
    const dispatchNote = told(context);
    return {
      // When somebody was first sent stands: the clocks of R18 and R19 run from there.
      changes: [
        update(request3, { technician, dispatchedBy: actor.email, dispatchNote }),
        ...notices(context, dispatchNote)
      ],
      value: { no, technician },
      target: no,
      unit,
      warnings: [...absenceWarning(context, technician), ...standing2(context)]
    };
  }
  function standing2(context) {
    const {
      stage,
      appointmentFrom: from,
      appointmentTo: to
    } = context.found.one("request", "requests").values;
    if (stage !== "appointed" || !from) return [];
    const at2 = from.replace("T", " ").slice(0, 16);
    return [
      say("warning.appointmentStands", { at: at2 }),
      ...overlaps(context, { from, to }, context.input.technician)
    ];
  }
  function notices(context, note) {
    const { input: input41, found, actor, now, ids: ids2 } = context;
    const { no, customerName: name, address, need } = found.one("request", "requests").values;
    const log = {
      id: ids2.short(),
      requestNo: no,
      kind: "note",
      at: now,
      staff: actor.email,
      text: note
    };
    const params3 = { no, name, address, need, note };
    const mail7 = {
      kind: "dispatch",
      to: input41.technician,
      words: "dispatch",
      params: params3,
      requestNo: no
    };
    return [append("serviceLog", log), mailRow(context, mail7)];
  }
  function told({ input: input41, found, book }) {
    const former = found.one("request", "requests").values.technician;
    const { technician, reason } = input41;
    return say("log.reassigned", { former, technician, reason })[book.language];
  }

  // src/service/dispatch/reschedule.ts
  var input7 = fields({
    no: text(40),
    appointmentFrom: dateTime(),
    appointmentTo: dateTime(),
    reason: text(500)
  });
  var reschedule = defineAct({
    name: "reschedule",
    input: input7,
    registers: ["requests", "serviceLog"],
    load: ({ no }) => ({ ...requestByNo(no), openVisits }),
    gates: [],
    checks: [
      ({ input: input41, now }) => requireWindow({ from: input41.appointmentFrom, to: input41.appointmentTo }, now)
    ],
    decide: decide8
  });
  function decide8(context) {
    const { input: input41, found, actor, now, ids: ids2, book } = context;
    const request3 = found.one("request", "requests");
    const { no, unit, appointmentFrom: from, appointmentTo: to } = request3.values;
    const { appointmentFrom, appointmentTo, reason } = input41;
    const shown4 = (moment) => moment.replace("T", " ").slice(0, 16);
    const told7 = say("log.rescheduled", { from: shown4(from), to: shown4(to), reason })[book.language];
    const log = {
      id: ids2.short(),
      requestNo: no,
      kind: "contact",
      at: now,
      staff: actor.email,
      result: "agreed",
      text: told7
    };
    return {
      changes: [
        update(request3, { appointmentFrom, appointmentTo }),
        append("serviceLog", { ...log, appointmentFrom, appointmentTo })
      ],
      value: { no, appointmentFrom, appointmentTo },
      target: no,
      unit,
      warnings: overlaps(context, { from: appointmentFrom, to: appointmentTo })
    };
  }

  // src/service/dispatch/index.ts
  var dispatch4 = {
    acts: [dispatchRequest, reassign, logContact, reschedule],
    views: [queue2],
    jobs: []
  };

  // src/policy/feedback.ts
  var PRAISE_ZH = new RegExp(
    [
      "^(?:总的来说|总体|整体|一切|服务人员|服务态度|服务|态度|技术|师傅|你们|您们|我们|我|对|都|也|很|挺|真|非常|十分|特别|比较|相当|太|令人)*",
      "(?:满意|好|不错|棒|专业|及时|周到|热情|耐心|负责|认真|细致|准时|快|到位|好评|赞|点赞|五星好评|谢谢|感谢|多谢|辛苦|正常|没问题|没有问题)",
      "(?:了|的|啊|哦|你们|您|您们|师傅)*$"
    ].join("")
  );
  var PRAISE_EN = new Set(
    "good great fine excellent perfect satisfied happy pleased nice wonderful thanks thank ok okay well professional polite friendly punctual quick fast".split(
      " "
    )
  );
  var AROUND_EN = new Set(
    "very quite really so all everything the service job work technician staff is was were are i am we it with and you your much a for".split(
      " "
    )
  );
  function asksForAction(text2) {
    if (isNothing(text2)) return false;
    const parts = text2.normalize("NFKC").split(/[,，.。!！?？;；、~～…\n]+/u);
    return !parts.every((part) => isNothing(part) || isPraise(part));
  }
  function isPraise(part) {
    const bare = part.replace(/[^\p{L}\p{N}]/gu, "");
    if (PRAISE_ZH.test(bare)) return true;
    const words = part.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
    const isKnown = (word) => PRAISE_EN.has(word) || AROUND_EN.has(word);
    return words.every(isKnown) && words.some((word) => PRAISE_EN.has(word));
  }
  function feedbackDueAt(item, by) {
    const { rules, schedule } = by;
    if (item.kind === "complaint") {
      if (!rules.isOn("R46")) return "";
      const params4 = { hours: rules.number("R46", "hours") };
      return dueOf("complaintReply", item.receivedAt, { params: params4, schedule });
    }
    if (!rules.isOn("R56")) return "";
    const params3 = { workdays: rules.number("R56", "workdays") };
    return dueOf("feedbackAction", item.receivedAt, { params: params3, schedule });
  }
  function promiseKindOf(kind) {
    return kind === "complaint" ? "complaint" : "feedback";
  }

  // src/workbook/feedback-item.ts
  var FEEDBACK_REGISTERS = [
    "feedback",
    "calendar",
    "shifts",
    "outbox"
  ];
  function feedbackItem(context, item) {
    const { book, now, today, next, rules } = context;
    const year = Number(today.slice(0, 4));
    const no = recordNumber("feedback", year, next(recordCounter("feedback", year)));
    const owner = ownerOf(book, item.unit);
    const dueAt = feedbackDueAt(item, { rules, schedule: scheduleOf(book, item.unit) });
    const values = { status: "open", ...item, ...item.anonymous ? NAMELESS : {} };
    const row = append("feedback", { ...values, no, owner, dueAt });
    const isTold = owner === "" || owner === context.actor.email || item.closedAt;
    const kind = book.words.label("feedbackKind", item.kind);
    const params3 = {
      no,
      kind,
      due: dueAt ? dueAt.replace("T", " ").slice(0, 16) : say("label.none")
    };
    const requestNo = item.requestNo ?? "";
    const mail7 = { kind: "notice", to: owner, words: "feedbackNew", params: params3, requestNo };
    return { no, owner, dueAt, changes: isTold ? [row] : [row, mailRow({ ...context, now }, mail7)] };
  }
  var NAMELESS = {
    requestNo: "",
    technician: "",
    customerNo: "",
    customerName: "",
    phone: "",
    email: ""
  };
  function ownerOf(book, unit) {
    const { supervisor = "", queueOwner = "" } = book.one("units", unit)?.values ?? {};
    const isActive = (email) => book.all("staff").some((one) => one.id === email && one.values.active);
    return [supervisor, queueOwner].find((email) => email && isActive(email)) ?? "";
  }
  function feedbackByNo(no) {
    return { feedback: { register: "feedback", column: "no", value: no, need: "one" } };
  }

  // src/service/feedback/feedback-scope.ts
  function feedbackScope({ found }) {
    const item = found.maybe("feedback", "feedback")?.values;
    return item ? { unit: item.unit, owners: [item.owner] } : null;
  }
  function requireUnresolved({ found }) {
    const item = found.maybe("feedback", "feedback")?.values;
    if (item?.status !== "resolved") return;
    refuse("feedbackClosed", { no: item.no, at: item.closedAt.replace("T", " ").slice(0, 16) });
  }

  // src/service/feedback/handling-checks.ts
  function requireReply(reply2) {
    if (!reply2) refuse("replyMissing", {}, { clause: "R46", fields: [fault("reply")] });
  }
  function requireComfort(comfort) {
    if (!comfort) refuse("comfortMissing", {}, { clause: "R47", fields: [fault("comfort")] });
  }
  function requireExplanation(told7) {
    if (told7.conclusion !== "misunderstanding" || told7.conclusionText) return;
    const fields2 = [fault("conclusionText")];
    refuse("explanationMissing", {}, { clause: "R49", fields: fields2 });
  }
  function requireWholePromise(promise2) {
    const { content, promiseDueAt } = promise2;
    if (Boolean(content) === Boolean(promiseDueAt)) return;
    const fields2 = [fault(content ? "promiseDueAt" : "content")];
    refuse("badInput", { count: 1 }, { fields: fields2 });
  }
  function requireFuture(path, dueAt, now) {
    if (!dueAt || isBefore(now, dueAt)) return;
    const fields2 = [{ path, message: say("field.promisePast") }];
    refuse("badInput", { count: 1 }, { clause: "R48", fields: fields2 });
  }
  function fault(path) {
    return { path, message: say(`field.${path}Missing`) };
  }

  // src/service/feedback/answer-feedback.ts
  var input8 = fields({
    feedbackNo: text(40),
    reply: longText(5e3),
    comfort: maybe(choice("comfort")),
    comfortText: maybe(text(500)),
    at: maybe(dateTime())
  });
  var answerFeedback = defineAct({
    name: "answerFeedback",
    input: input8,
    registers: ["feedback"],
    load: ({ feedbackNo }) => feedbackByNo(feedbackNo),
    subjects: [{ register: "feedback", field: "feedbackNo" }],
    scope: feedbackScope,
    gates: [requireUnresolved],
    checks: [
      requireTime,
      ({ input: { comfort, comfortText } }) => {
        if (comfortText) requireComfort(comfort);
      }
    ],
    decide: decide9
  });
  function requireTime({ input: { at: at2 }, found, now }) {
    const { receivedAt } = found.one("feedback", "feedback").values;
    requireOrder("R46", [
      ["at", isBefore(now, at2), "field.future"],
      ["at", isBefore(at2, receivedAt), "field.beforeReceipt"]
    ]);
  }
  function decide9({ input: input41, found, actor, now }) {
    const item = found.one("feedback", "feedback");
    const { no, unit, status, repliedAt, repliedBy, reply: reply2 } = item.values;
    const first = repliedAt || input41.at || now;
    return {
      changes: [
        update(item, {
          reply: [reply2, input41.reply].filter(Boolean).join("\n"),
          repliedAt: first,
          repliedBy: repliedBy || actor.email,
          ...status === "open" ? { status: "replied" } : {},
          ...input41.comfort ? { comfort: input41.comfort, comfortText: input41.comfortText } : {}
        })
      ],
      value: { no, status: status === "open" ? "replied" : status, repliedAt: first },
      target: no,
      unit,
      warnings: lateness(item.values, first)
    };
  }
  function lateness(item, repliedAt) {
    const { kind, dueAt } = item;
    if (kind !== "complaint" || !isBefore(dueAt, repliedAt)) return [];
    return [say("warning.repliedLate", { due: dueAt.replace("T", " ").slice(0, 16) })];
  }

  // src/workbook/intake-unit.ts
  function intakeUnit(book) {
    const units = book.all("units");
    const wanted2 = book.setting("intakeUnit");
    const unit = units.find((row) => row.id === wanted2) ?? units.find((row) => row.values.kind === "headOffice") ?? units[0];
    return unit?.id ?? "";
  }

  // src/workbook/verbatim.ts
  function requireWords(path, words, rules) {
    const least = rules.number("R45", "minLength");
    if ([...words].length >= least) return;
    const message = say("field.tooShort", { min: least });
    refuse("wordsTooFew", { least }, { clause: "R45", fields: [{ path, message }] });
  }

  // src/workbook/promise-rows.ts
  function promiseRow({ actor, now, next, today }, promise2) {
    const { source, ...rest } = promise2;
    const year = Number(today.slice(0, 4));
    const id = recordNumber("promises", year, next(recordCounter("promises", year)));
    const row = {
      ...rest,
      id,
      sourceRegister: source.register,
      sourceNo: source.no,
      unit: source.unit,
      promisedAt: now,
      promisedBy: actor.email
    };
    return { id, change: append("promises", row) };
  }
  function promisesAbout(no) {
    return { register: "promises", column: "sourceNo", value: no, need: "many" };
  }
  function isOpenPromise({ doneAt, result }) {
    return doneAt === "" && result !== "renegotiated" && result !== "withdrawn";
  }
  function settlePromise(row, doneAt, now) {
    const result = row.values.result || promiseResult(row.values.dueAt, doneAt);
    return update(row, { doneAt, closedAt: now, result });
  }
  function nextDue2(dues) {
    return [...dues].filter((due) => due !== "").sort()[0] ?? "";
  }
  function keptAtOnce(context, promise2) {
    const { now } = context;
    const { change } = promiseRow(context, { ...promise2, dueAt: now });
    return { ...change, values: { ...change.values, doneAt: now, closedAt: now, result: "kept" } };
  }

  // src/service/feedback/answered-at-once.ts
  function answeredAtOnce(context) {
    const { input: input41, now, actor } = context;
    const { reply: reply2, comfort, comfortText, conclusion, conclusionText, resolution } = input41;
    const dueAt = conclusion ? now : input41.promiseDueAt;
    const status = conclusion ? "resolved" : dueAt ? "promised" : reply2 ? "replied" : "open";
    const closed = { conclusion, conclusionText, resolution, closedAt: now, closedBy: actor.email };
    return {
      values: {
        status,
        ...reply2 ? { reply: reply2, repliedAt: now, repliedBy: actor.email } : {},
        ...comfort ? { comfort, comfortText } : {},
        ...conclusion ? closed : {},
        promiseDueAt: dueAt
      },
      promise: (no, unit) => {
        if (!dueAt) return [];
        const source = { register: "feedback", no, unit };
        const kind = promiseKindOf(input41.kind);
        const promise2 = { source, kind, content: input41.content || resolution || reply2 };
        return [
          conclusion ? keptAtOnce(context, promise2) : promiseRow(context, { ...promise2, dueAt }).change
        ];
      }
    };
  }

  // src/service/feedback/open-input.ts
  var openInput = fields({
    kind: optional2(choice("feedbackKind"), "complaint"),
    verbatim: longText(5e3),
    channel: optional2(choice("channel"), "phone"),
    receivedAt: maybe(dateTime()),
    letterDate: maybe(date()),
    documentRef: maybe(text(300)),
    requestNo: maybe(text(40)),
    unit: maybe(rowOf("units")),
    customerName: maybe(text(100)),
    phone: maybe(text(60)),
    email: maybe(text(200)),
    anonymous: optional2(flag(), false),
    reply: maybe(longText(5e3)),
    comfort: maybe(choice("comfort")),
    comfortText: maybe(text(500)),
    content: maybe(text(500)),
    promiseDueAt: maybe(dateTime()),
    conclusion: maybe(choice("feedbackConclusion")),
    conclusionText: maybe(longText(2e3)),
    resolution: maybe(longText(5e3))
  });

  // src/service/feedback/open-feedback.ts
  var openFeedback = defineAct({
    name: "openFeedback",
    input: openInput,
    registers: ["requests", "customers", "promises", ...FEEDBACK_REGISTERS],
    load: ({ requestNo, phone: phone2, anonymous }) => ({
      ...requestNo ? { linked: { register: "requests", column: "no", value: requestNo, need: "one" } } : {},
      ...phone2 && !anonymous ? { byPhone: byPhone(phone2) } : {}
    }),
    scope: ({ found }) => {
      const linked = found.maybe("linked", "requests")?.values;
      return linked ? { unit: linked.unit, owners: [] } : null;
    },
    gates: [],
    checks: [
      ({ input: { verbatim }, rules }) => requireWords("verbatim", verbatim, rules),
      requireLetterDate,
      requirePast,
      ({ input: { reply: reply2, comfort, conclusion } }) => {
        if (comfort || conclusion) requireReply(reply2);
      },
      ({ input: { comfort, comfortText, conclusion } }) => {
        if (comfortText || conclusion) requireComfort(comfort);
      },
      ({ input: input41 }) => requireExplanation(input41),
      requirePromise
    ],
    decide: decide10
  });
  function byPhone(phone2) {
    const value = readPhone(phone2).normal;
    return { register: "customers", column: "phone", value, need: "maybe", advisory: true };
  }
  function requireLetterDate({ input: { channel, letterDate } }) {
    if (channel !== "letter" || letterDate) return;
    const message = say("field.letterDate");
    refuse("letterDateMissing", {}, { clause: "R45", fields: [{ path: "letterDate", message }] });
  }
  function requirePast({ input: { receivedAt, letterDate }, now }) {
    const day = (receivedAt || now).slice(0, 10);
    requireOrder("R45", [
      ["receivedAt", isBefore(now, receivedAt), "field.future"],
      ["letterDate", letterDate > day, "field.afterReceipt"]
    ]);
  }
  function requirePromise({ input: input41, now }) {
    if (input41.conclusion) return;
    requireWholePromise({ content: input41.content, promiseDueAt: input41.promiseDueAt });
    requireFuture("promiseDueAt", input41.promiseDueAt, now);
  }
  function decide10(context) {
    const { book, input: input41, now } = context;
    const about = aboutWhat(context);
    const receivedAt = input41.receivedAt || now;
    const { customerNo = "" } = about;
    const rules = rulesOf(book, { customerNo }, receivedAt.slice(0, 10));
    const once2 = answeredAtOnce(context);
    const item = feedbackItem({ ...context, rules }, { ...about, receivedAt, ...once2.values });
    const promise2 = once2.promise(item.no, about.unit);
    const changes = [...item.changes, ...promise2];
    return {
      changes,
      value: { no: item.no, owner: item.owner, dueAt: item.dueAt },
      target: item.no,
      unit: about.unit,
      warnings: [...namelessWarning(context), ...ownerless(item.owner)]
    };
  }
  function aboutWhat({ input: input41, found, actor, book }) {
    const { kind, verbatim, channel, letterDate, documentRef, anonymous, customerName } = input41;
    const linked = found.maybe("linked", "requests")?.values;
    const customer = found.maybe("byPhone", "customers")?.values;
    return {
      ...{ kind, verbatim, channel, letterDate, documentRef, anonymous },
      unit: linked?.unit || input41.unit || actor.unit || intakeUnit(book),
      requestNo: linked?.no ?? "",
      technician: linked?.technician ?? "",
      customerNo: linked?.customerNo || customer?.no || "",
      customerName: customerName || linked?.customerName || customer?.name || "",
      phone: readPhone(input41.phone).normal || linked?.phone || "",
      email: input41.email || linked?.email || ""
    };
  }
  function namelessWarning({ input: input41 }) {
    const { anonymous, requestNo, customerName, phone: phone2, email } = input41;
    const isNamed = Boolean(requestNo || customerName || phone2 || email);
    return anonymous && isNamed ? [say("warning.anonymousKept")] : [];
  }
  function ownerless(owner) {
    return owner ? [] : [say("warning.feedbackOwnerless")];
  }

  // src/service/feedback/promise.ts
  var input9 = fields({
    no: maybe(text(40)),
    feedbackNo: maybe(text(40)),
    content: text(500),
    dueAt: dateTime()
  });
  var promise = defineAct({
    name: "promise",
    input: input9,
    registers: ["requests", "feedback", "promises"],
    load: ({ no, feedbackNo }) => ({
      ...no ? requestByNo(no) : {},
      ...feedbackNo && !no ? feedbackByNo(feedbackNo) : {},
      ...no || feedbackNo ? { promises: promisesAbout(no || feedbackNo) } : {}
    }),
    subjects: [{ register: "feedback", field: "feedbackNo" }],
    scope: (context) => requestOwners(context) ?? feedbackScope(context),
    gates: [requireUnresolved],
    checks: [requireOneSubject, ({ input: input41, now }) => requireFuture("dueAt", input41.dueAt, now)],
    decide: decide11
  });
  function requestOwners({ found }) {
    const request3 = found.maybe("request", "requests")?.values;
    return request3 ? { unit: request3.unit, owners: [request3.technician, request3.registrar] } : null;
  }
  function requireOneSubject({ input: { no, feedbackNo } }) {
    if (Boolean(no) !== Boolean(feedbackNo)) return;
    const message = say("field.oneSubject");
    const paths = ["no", "feedbackNo"];
    const fields2 = paths.map((path) => ({ path, message }));
    refuse("badInput", { count: 1 }, { fields: fields2 });
  }
  function decide11(context) {
    const { found, input: input41 } = context;
    const request3 = found.maybe("request", "requests");
    const about = request3 ?? found.one("feedback", "feedback");
    const made = promiseRow(context, {
      source: { register: about.register, no: about.id, unit: about.values.unit },
      kind: kindOf2(about),
      content: input41.content,
      dueAt: input41.dueAt
    });
    const dues = found.many("promises", "promises").map((row) => row.values);
    const promiseDueAt = nextDue2([
      input41.dueAt,
      ...dues.filter(isOpenPromise).map((row) => row.dueAt)
    ]);
    return {
      changes: [made.change, followed(about, promiseDueAt)],
      value: { no: about.id, promiseId: made.id, dueAt: input41.dueAt },
      target: about.id,
      unit: about.values.unit
    };
  }
  function kindOf2(about) {
    if (about.register === "feedback") return promiseKindOf(about.values.kind);
    const { slipNo, returnedAt } = about.values;
    return slipNo && !returnedAt ? "return" : "completion";
  }
  function followed(about, promiseDueAt) {
    return about.register === "feedback" ? update(about, { status: "promised", promiseDueAt }) : update(about, { promiseDueAt });
  }

  // src/service/feedback/renegotiate.ts
  var input10 = fields({ promiseId: text(40), dueAt: dateTime(), reason: text(500) });
  var renegotiate = defineAct({
    name: "renegotiate",
    input: input10,
    registers: ["requests", "feedback", "promises"],
    load: ({ promiseId }) => ({
      promise: { register: "promises", column: "id", value: promiseId, need: "one" }
    }),
    loadMore: (_, found) => {
      const { sourceRegister, sourceNo } = found.one("promise", "promises").values;
      const register2 = sourceRegister === "feedback" ? "feedback" : "requests";
      return {
        source: { register: register2, column: "no", value: sourceNo, need: "one" },
        promises: promisesAbout(sourceNo)
      };
    },
    subjects: [{ register: "promises", field: "promiseId" }],
    scope: ({ found }) => {
      const { unit, promisedBy } = found.one("promise", "promises").values;
      const technician = found.maybe("source", "requests")?.values.technician ?? "";
      const owner = found.maybe("source", "feedback")?.values.owner ?? "";
      return { unit, owners: [promisedBy, technician, owner] };
    },
    gates: [requireOpen],
    checks: [({ input: input41, now }) => requireFuture("dueAt", input41.dueAt, now)],
    decide: decide12
  });
  function requireOpen({ found }) {
    const { id, values } = found.one("promise", "promises");
    if (!isOpenPromise(values)) refuse("promiseSettled", { id });
  }
  function decide12(context) {
    const { found, input: input41, now } = context;
    const former = found.one("promise", "promises");
    const { content, item, reason, explanation, kind, sourceNo, unit } = former.values;
    const source = found.maybe("source", "requests") ?? found.one("source", "feedback");
    const made = promiseRow(context, {
      source: { register: source.register, no: sourceNo, unit },
      kind,
      ...{ content, item, reason, dueAt: input41.dueAt, previousId: former.id },
      explanation: [explanation, input41.reason].filter(Boolean).join("\n")
    });
    const others = found.many("promises", "promises").filter((row) => row.id !== former.id && isOpenPromise(row.values));
    const promiseDueAt = nextDue2([input41.dueAt, ...others.map((row) => row.values.dueAt)]);
    return {
      changes: [
        update(former, { result: "renegotiated", closedAt: now }),
        made.change,
        update(source, { promiseDueAt })
      ],
      value: { no: sourceNo, promiseId: made.id, previousId: former.id, dueAt: input41.dueAt },
      target: sourceNo,
      unit
    };
  }

  // src/policy/coverage.ts
  var OTHER_WORK = ["consultation", "guidance", "extra", "otherService"];
  function decideServiceType(question) {
    const { workKind, product } = question;
    const other = OTHER_WORK.find((kind) => kind === workKind);
    if (other) return decideOther(question, say(`kind.${other}`));
    if (workKind !== "repair" && workKind !== "maintenance") {
      return decision("unknown", "R6", say("reason.noWorkKind"));
    }
    if (!product) {
      if (isIn(question, "R2")) return decision("unknown", "R2", say("reason.noProduct"));
      return decidePaid(question, say("reason.warrantyNoProduct"));
    }
    if (!isIn(question, "R7"))
      return decideOutOfWarranty(question, product, say("reason.warrantyLeftOut"));
    return decideByPeriod(question, product, warrantyOf(product));
  }
  function isIn({ isOn }, clause) {
    return isOn?.(clause) ?? true;
  }
  function decideOther(question, kind) {
    return isIn(question, "R14") ? decision("other", "R14", say("reason.other", { kind })) : decision("unknown", "R14", say("reason.otherLeftOut", { kind }));
  }
  function decideByPeriod(question, product, warranty) {
    const { on } = question;
    const { serial } = product;
    if (warranty.state === "unknown") {
      return decision("unknown", "R7", explainUnknown(serial, warranty));
    }
    if (warranty.state === "none") {
      return decideOutOfWarranty(question, product, explainOver(warranty));
    }
    const { start, end: end2 } = warranty;
    const dates = { warrantyStart: start, warrantyEnd: end2 };
    if (on < start) {
      return { ...decision("unknown", "R7", explainLater(serial, warranty, on)), ...dates };
    }
    if (on <= end2) {
      const reason = say("reason.free", { on, end: end2, period: explainPeriod(warranty) });
      return { ...decision("free", "R7", reason), ...dates };
    }
    return { ...decideOutOfWarranty(question, product, explainOver(warranty)), ...dates };
  }
  function decideOutOfWarranty(question, product, warranty) {
    const { contracts, on } = question;
    const cover = isIn(question, "R10") ? findCover(product, contracts, on) : null;
    if (!cover) return decidePaid(question, warranty);
    return {
      ...decision("contract", "R10", explainCover(cover, product.serial, warranty)),
      contractNo: cover.contract.no
    };
  }
  function decidePaid(question, warranty) {
    const { on } = question;
    const contract2 = isIn(question, "R10") ? say("reason.noContract", { on }) : say("reason.contractLeftOut");
    return isIn(question, "R12") ? decision("paid", "R12", say("reason.paid", { warranty, contract: contract2 })) : decision("unknown", "R12", say("reason.paidLeftOut", { warranty, contract: contract2 }));
  }
  function explainCover({ contract: contract2, by }, serial, warranty) {
    return say("reason.contract", {
      warranty,
      no: contract2.no,
      from: contract2.startOn,
      until: contract2.endOn,
      what: by === "serial" ? say("reason.contractSerial", { serial }) : say("reason.contractCustomer")
    });
  }
  function decision(type, clause, reason) {
    return { type, clause, reason };
  }

  // src/workbook/decide-type.ts
  var TYPE_CLAUSES = ["R2", "R6", "R7", "R10", "R12", "R14"];
  function decideType(book, typed) {
    const { workKind, product, policyVersion: policyVersion2, customerNo, productSerial: serial, on } = typed;
    const rules = rulesOf(book, { policyVersion: policyVersion2, customerNo, serial }, on);
    const contracts = book.all("contracts").map((row) => row.values);
    const decided = decideServiceType({ workKind, product, contracts, on, isOn: rules.isOn });
    return { ...decided, reason: withException(decided.reason, rules, TYPE_CLAUSES) };
  }

  // src/workbook/type-block.ts
  function typeBlock(decided, book) {
    return {
      serviceType: decided.type === "unknown" ? "" : decided.type,
      typeReason: decided.reason[book.language],
      typeClause: decided.clause,
      contractNo: decided.contractNo ?? ""
    };
  }

  // src/workbook/new-request.ts
  var NEW_REQUEST_REGISTERS = [
    "requests",
    "customers",
    "products",
    "contracts"
  ];
  function intakeLookups({ phone: phone2, email, productSerial }) {
    const customer = (column, value) => {
      return { register: "customers", column, value, need: "maybe", advisory: true };
    };
    return {
      ...phone2 ? { byPhone: customer("phone", readPhone(phone2).normal) } : {},
      ...email ? { byEmail: customer("email", email) } : {},
      ...productSerial ? { product: { register: "products", column: "serial", value: productSerial, need: "maybe" } } : {}
    };
  }
  function newRequest(context, intake5, values = {}) {
    const { now, today, book, found, actor } = context;
    const customer = customerOf(context, intake5);
    const product = found.maybe("product", "products");
    const { policyVersion: policyVersion2 } = rulesOf(book, {}, today);
    const decided = decideType(book, {
      workKind: intake5.workKind,
      product: product?.values ?? null,
      policyVersion: policyVersion2,
      customerNo: customer.no,
      productSerial: intake5.productSerial ?? "",
      on: today
    });
    const year = Number(today.slice(0, 4));
    const { unit } = intake5;
    const no = requestNumber(unit, year, context.next(requestCounter(unit, year)));
    const row = append("requests", {
      ...intake5,
      phone: readPhone(intake5.phone).normal,
      phoneOriginal: intake5.phone,
      urgency: intake5.urgency || "normal",
      ...typeBlock(decided, book),
      no,
      stage: "registered",
      registeredAt: now,
      policyVersion: policyVersion2,
      registrar: actor.email,
      customerNo: customer.no,
      productName: intake5.productName || product?.values.name || "",
      ...values
    });
    return {
      no,
      customerNo: customer.no,
      decided,
      product,
      changes: [row, ...customer.changes]
    };
  }
  function customerOf(context, intake5) {
    const { found, today } = context;
    const ways = ["customer", "byPhone", "byEmail"];
    const known = ways.map((way) => found.maybe(way, "customers")).find(Boolean);
    if (known) return { no: known.id, changes: [] };
    const year = Number(today.slice(0, 4));
    const no = recordNumber("customers", year, context.next(recordCounter("customers", year)));
    const { customerName: name, phone: phone2, email, contactName, address, areaCode } = intake5;
    const values = { no, name, phone: readPhone(phone2).normal, phoneOriginal: phone2, email };
    return { no, changes: [append("customers", { ...values, contactName, address, areaCode })] };
  }

  // src/workbook/policy-gate.ts
  function requirePolicyInForce({ book, today }) {
    const versions2 = book.all("policyVersions").map((row) => row.values);
    if (versionInForce(versions2, today)) return;
    const repeal = versions2.filter((row) => row.kind === "repeal" && row.status === "approved").filter((row) => row.effectiveFrom <= today).sort((one, other) => one.effectiveFrom.localeCompare(other.effectiveFrom)).pop();
    if (!repeal) refuse("noPolicyYet", {}, { clause: "R5" });
    const { effectiveFrom: since, reason } = repeal;
    refuse("policyNotInForce", { since, reason }, { clause: "R5" });
  }

  // src/service/feedback/resolve-feedback.ts
  var input11 = fields({
    feedbackNo: text(40),
    conclusion: choice("feedbackConclusion"),
    conclusionText: maybe(longText(2e3)),
    resolution: maybe(longText(5e3)),
    at: maybe(dateTime()),
    opensRequest: optional2(flag(), false),
    workKind: optional2(choice("workKind"), "repair"),
    productSerial: maybe(text(60))
  });
  var resolveFeedback = defineAct({
    name: "resolveFeedback",
    input: input11,
    registers: [...NEW_REQUEST_REGISTERS, "feedback", "promises"],
    load: ({ feedbackNo }) => ({
      ...feedbackByNo(feedbackNo),
      promises: promisesAbout(feedbackNo)
    }),
    loadMore: ({ opensRequest, productSerial }, found) => {
      const { phone: phone2, email } = found.one("feedback", "feedback").values;
      return opensRequest ? intakeLookups({ phone: phone2, email, productSerial }) : {};
    },
    subjects: [{ register: "feedback", field: "feedbackNo" }],
    scope: feedbackScope,
    gates: [
      requireUnresolved,
      requireReplied,
      requireReassured,
      requireComplaintPromise,
      requirePromised
    ],
    checks: [({ input: input41 }) => requireExplanation(input41), requireTime2, requireCaller, requireInForce],
    decide: decide13
  });
  function itemOf2({ found }) {
    const { values } = found.one("feedback", "feedback");
    return { ...values, isReachable: !values.anonymous };
  }
  function requireReplied(context) {
    const { isReachable, repliedAt } = itemOf2(context);
    if (isReachable) requireReply(repliedAt);
  }
  function requireReassured(context) {
    const { isReachable, comfort } = itemOf2(context);
    if (isReachable) requireComfort(comfort);
  }
  function requireComplaintPromise(context) {
    const { isReachable, kind, no } = itemOf2(context);
    if (!isReachable || kind !== "complaint" || hasPromise(context)) return;
    refuse("promiseMissing", { no }, { clause: "R48" });
  }
  function requirePromised(context) {
    const { isReachable, kind, no } = itemOf2(context);
    if (!isReachable || kind === "complaint" || hasPromise(context)) return;
    refuse("promiseMissing", { no }, { clause: "R57" });
  }
  function hasPromise({ found }) {
    return found.many("promises", "promises").length > 0;
  }
  function requireTime2({ input: { at: at2 }, found, now }) {
    const { receivedAt, repliedAt } = found.one("feedback", "feedback").values;
    requireOrder("R46", [
      ["at", isBefore(now, at2), "field.future"],
      ["at", isBefore(at2, repliedAt || receivedAt), "field.beforeReply"]
    ]);
  }
  function requireCaller({ input: { opensRequest }, found }) {
    const { phone: phone2, email, no } = found.one("feedback", "feedback").values;
    if (opensRequest && !phone2 && !email) refuse("nobodyToCall", { no }, { clause: "R67" });
  }
  function requireInForce(context) {
    if (context.input.opensRequest) requirePolicyInForce(context);
  }
  function decide13(context) {
    const { input: input41, found, now, actor } = context;
    const item = found.one("feedback", "feedback");
    const { conclusion, conclusionText, resolution } = input41;
    const closedAt = input41.at || now;
    const open = found.many("promises", "promises").filter((row) => isOpenPromise(row.values));
    const following = followingRequest(context);
    return {
      changes: [
        update(item, {
          ...{ conclusion, conclusionText, resolution, closedAt },
          status: "resolved",
          closedBy: actor.email,
          followingRequestNo: following.no
        }),
        ...open.map((row) => settlePromise(row, closedAt, now)),
        ...following.changes
      ],
      value: { no: item.id, status: "resolved", requestNo: following.no },
      target: item.id,
      unit: item.values.unit
    };
  }
  function followingRequest(context) {
    const { input: input41, found, now } = context;
    if (!input41.opensRequest) return { no: "", changes: [] };
    const {
      no: origin,
      unit,
      channel,
      phone: phone2,
      email,
      ...item
    } = found.one("feedback", "feedback").values;
    return newRequest(context, {
      ...{ origin, unit, channel, phone: phone2, email, obtainedAt: now },
      customerName: item.customerName || phone2 || email,
      need: item.verbatim,
      documentRef: item.documentRef,
      workKind: input41.workKind,
      productSerial: input41.productSerial
    });
  }

  // src/service/feedback/index.ts
  var feedback4 = {
    acts: [openFeedback, answerFeedback, promise, renegotiate, resolveFeedback],
    views: [],
    jobs: []
  };

  // src/policy/expediting.ts
  function levelsReached(stand) {
    const { due, now, levels, everyWorkdays, schedule } = stand;
    if (due === "" || now <= due) return 0;
    const first = nextWorkingMoment(due, schedule);
    if (first === "") return 0;
    const [day, time] = [first.slice(0, 10), first.slice(10)];
    let reached2 = 0;
    while (reached2 < levels) {
      const at2 = addWorkdays(day, reached2 * everyWorkdays, schedule) + time;
      if (now < at2) break;
      reached2 += 1;
    }
    return reached2;
  }
  function addresseeOf(level, who) {
    const { responsible, supervisor, head } = who;
    if (level === 1) return responsible || supervisor || head;
    return level === 2 ? supervisor || head : head || supervisor;
  }
  function expediteId(item, rows) {
    const { no, clock: clock2, from, level } = item;
    const plain2 = (n) => `${no}/${clock2}/${n}`;
    const first = rows.find((row) => row.clock === clock2 && row.id === plain2(row.level));
    return !first || first.clockFrom === from ? plain2(level) : `${plain2(level)}/${from.replace(/[-:]/g, "")}`;
  }
  function clockParams(clock2, rules) {
    const { clause, defaults } = CLOCKS[clock2];
    return Object.fromEntries(
      Object.keys(defaults).map((name) => [name, rules.number(clause, name)])
    );
  }

  // src/service/follow-up/skip-follow-ups.ts
  var OPEN_FOLLOW_UPS = ["planned", "unreached"];
  function skippedFollowUps(book, known) {
    const gone = new Set(known.products.filter((one) => !one.isInUse).map((one) => one.serial));
    return openFollowUps(book).filter(
      ({ values }) => gone.has(values.serial) || known.customers.get(values.customerNo)?.optOut === true
    ).map((row) => update(row, { status: "skipped" }));
  }
  function openFollowUps(book) {
    const places2 = OPEN_FOLLOW_UPS.flatMap(
      (status) => book.find("followUps", "status", status).map((row) => ({ register: "followUps", row }))
    );
    return book.fetch(places2);
  }

  // src/service/follow-up/follow-ups.ts
  var MOST2 = 200;
  var followUps = defineView({
    name: "followUps",
    params: fields({}),
    registers: ["followUps", "calendar", "shifts"],
    read: read4
  });
  function read4({ book, actor, now, today }) {
    const rules = rulesOf(book, {}, today);
    const params3 = clockParams("followUp", rules);
    const open = openFollowUps(book).map((row) => row.values).filter(({ unit, calledBy }) => concerns(actor, { unit, people: [calledBy] })).sort((one, other) => one.dueOn < other.dueOn ? -1 : 1).map((call2) => {
      const schedule = scheduleOf(book, call2.unit);
      return { ...call2, callBy: call2.dueOn && dueOf("followUp", call2.dueOn, { params: params3, schedule }) };
    });
    const isOverdue = (callBy) => rules.isOn("R36") && callBy !== "" && now > callBy;
    const overdue = open.filter(({ callBy }) => isOverdue(callBy));
    const due = open.filter(({ callBy, dueOn }) => !isOverdue(callBy) && dueOn <= today);
    const coming = open.filter(({ dueOn }) => dueOn > today);
    return {
      overdue: overdue.slice(0, MOST2),
      due: due.slice(0, MOST2),
      coming: coming.slice(0, MOST2),
      totals: { overdue: overdue.length, due: due.length, coming: coming.length }
    };
  }

  // src/policy/follow-up-plan.ts
  var MOST_MONTHS = 1200;
  function callsBetween(purchase, plan2, days) {
    const calls = [];
    for (const months of callMonths(plan2)) {
      const dueOn = addMonths(purchase, months);
      if (dueOn > days.until) break;
      if (dueOn >= days.from) calls.push({ months, dueOn });
    }
    const past = calls.filter(({ dueOn }) => dueOn < days.today);
    return [...past.slice(-1), ...calls.filter(({ dueOn }) => dueOn >= days.today)];
  }
  function* callMonths({ months, thenEvery }) {
    const first = [...new Set(months)].filter((one) => one > 0).sort((one, other) => one - other);
    yield* first;
    if (!(thenEvery > 0)) return;
    for (let next = (first[first.length - 1] ?? 0) + thenEvery; next <= MOST_MONTHS; next += thenEvery)
      yield next;
  }
  function followUpId(serial, months) {
    return `${serial}/${months}`;
  }
  function missingOfCall({ result, usage, satisfaction: satisfaction2, optOut }) {
    if (result !== "reached" || optOut) return [];
    return [...usage ? [] : ["usage"], ...satisfaction2 === null ? ["satisfaction"] : []];
  }

  // src/workbook/head-office.ts
  function requireHeadOffice(book) {
    return headOfficeOf(book) ?? refuse("noHeadOffice", {}, { clause: "R58" });
  }
  function headOfficeOf(book) {
    return book.all("units").find((row) => row.values.kind === "headOffice") ?? null;
  }
  function deskOf(unit) {
    return unit?.values.queueOwner || unit?.values.supervisor || "";
  }

  // src/service/follow-up/customer-list.ts
  var YES = ["true", "yes", "是", "1"];
  function customerLines(book) {
    const [numbers = [], optOuts = []] = book.columns([
      { register: "customers", key: "no" },
      { register: "customers", key: "optOut" }
    ]);
    return new Map(
      numbers.map((no, index) => [
        no.trim(),
        {
          row: HEAD_ROWS + 1 + index,
          optOut: YES.includes((optOuts[index] ?? "").trim().toLowerCase())
        }
      ])
    );
  }

  // src/service/follow-up/product-list.ts
  var GONE = ["replaced", "retired"];
  function productLines(book) {
    const keys = ["serial", "customerNo", "saleDate", "invoiceDate", "createdAt", "status"];
    const columns = book.columns(keys.map((key) => ({ register: "products", key })));
    const cell2 = (key, index) => columns[keys.indexOf(key)]?.[index]?.trim() ?? "";
    return (columns[0] ?? []).flatMap(
      (serial, index) => serial.trim() === "" ? [] : [
        {
          row: HEAD_ROWS + 1 + index,
          serial: serial.trim(),
          customerNo: cell2("customerNo", index),
          purchasedOn: dayOf(cell2("saleDate", index)) || dayOf(cell2("invoiceDate", index)),
          knownSince: dayOf(cell2("createdAt", index)),
          isInUse: !GONE.includes(book.words.code("productStatus", cell2("status", index)) ?? "")
        }
      ]
    );
  }
  function dayOf(cell2) {
    const serial = Number(cell2 || "none");
    return serial >= 1 && serial < 2958466 ? fromSerial(serial).slice(0, 10) : "";
  }

  // src/service/follow-up/plan-follow-ups.ts
  var DAYS_AHEAD = 30;
  var ROWS_A_SLICE = 200;
  var FIRST_DAY = "followUps/first";
  var planFollowUps = {
    name: "planFollowUps",
    registers: ["products", "customers", "followUps", "calendar", "shifts"],
    runs: { daily: "followUpAt" },
    slice: slice3
  };
  function slice3(context) {
    const { book, businessDate } = context;
    const products = productLines(book);
    const customers = customerLines(book);
    const skipped = skippedFollowUps(book, { products, customers });
    const first = firstDay2(book);
    const wanted2 = callsToPlan(context, products, first || businessDate);
    const possible = wanted2.filter(({ product }) => customers.has(product.customerNo));
    const due = possible.filter(({ product }) => !customers.get(product.customerNo)?.optOut);
    const batch = due.slice(0, ROWS_A_SLICE);
    const more = due.length > batch.length;
    return {
      changes: [
        ...first ? [] : [counterChange(book, FIRST_DAY, toSerial(businessDate))],
        ...skipped,
        ...planRows(book, batch, customers)
      ],
      done: batch.length + skipped.length,
      more,
      note: more ? "" : noteOf2(
        book,
        wanted2.filter((one) => !possible.includes(one))
      )
    };
  }
  function firstDay2(book) {
    const serial = book.one("counters", FIRST_DAY)?.values.value;
    return serial ? fromSerial(serial).slice(0, 10) : "";
  }
  function callsToPlan({ book, businessDate }, products, first) {
    const there = new Set(book.column("followUps", "id").map((id) => id.trim()));
    const rulesFor = rulesByProduct(book, businessDate);
    const wanted2 = [];
    for (const product of products) {
      const { serial, purchasedOn, knownSince, isInUse: isInUse2 } = product;
      const rules = rulesFor(product);
      if (!isInUse2 || !purchasedOn || !product.customerNo || !rules.isOn("R36")) continue;
      const from = knownSince > first ? knownSince : first;
      const plan2 = {
        months: rules.numbers("R36", "months"),
        thenEvery: rules.number("R36", "thenEvery")
      };
      const days = { from, today: businessDate, until: addDays(businessDate, DAYS_AHEAD) };
      for (const call2 of callsBetween(purchasedOn, plan2, days)) {
        if (!there.has(followUpId(serial, call2.months))) wanted2.push({ product, call: call2 });
      }
    }
    return wanted2.sort((one, other) => one.call.dueOn < other.call.dueOn ? -1 : 1);
  }
  function rulesByProduct(book, on) {
    const general = rulesOf(book, {}, on);
    const hasExceptions = book.all("exceptions").some(({ values }) => values.clause === "R36");
    return ({ serial, customerNo }) => hasExceptions ? rulesOf(book, { serial, customerNo }, on) : general;
  }
  function planRows(book, batch, customers) {
    const places2 = batch.flatMap(({ product }) => [
      { register: "products", row: product.row },
      { register: "customers", row: customers.get(product.customerNo)?.row ?? 0 }
    ]);
    const rows = book.fetch(places2);
    const unit = headOfficeOf(book)?.id ?? "";
    const schedule = scheduleOf(book, unit);
    return batch.map(({ product, call: call2 }, index) => {
      const { name, model } = rows[2 * index].values;
      const { name: customerName, phone: phone2 } = rows[2 * index + 1].values;
      return append("followUps", {
        id: followUpId(product.serial, call2.months),
        serial: product.serial,
        months: call2.months,
        status: "planned",
        dueOn: onWorkday(call2.dueOn, schedule),
        customerNo: product.customerNo,
        customerName,
        phone: phone2,
        productName: name || model,
        unit,
        attempts: 0
      });
    });
  }
  function onWorkday(day, schedule) {
    return isWorkingDay(day, schedule) ? day : addWorkdays(day, 1, schedule);
  }
  function noteOf2(book, unknown3) {
    if (!unknown3.length) return "";
    const list = [...new Set(unknown3.map(({ product }) => product.serial))].join(", ");
    return say("note.followUpCustomer", { list })[book.language];
  }

  // src/service/follow-up/record-follow-up.ts
  var input12 = fields({
    followUpId: text(120),
    result: choice("followUpResult"),
    usage: maybe(longText(2e3)),
    needs: maybe(longText(5e3)),
    satisfaction: optional2(int(1, 5), null),
    createRequest: optional2(flag(), false),
    workKind: optional2(choice("workKind"), "repair"),
    requestUnit: maybe(rowOf("units")),
    optOut: optional2(flag(), false),
    note: maybe(text(500))
  });
  var recordFollowUp = defineAct({
    name: "recordFollowUp",
    input: input12,
    registers: ["followUps", "products", "customers", "requests", "contracts", "areas"],
    load: ({ followUpId: followUpId2 }) => ({
      followUp: { register: "followUps", column: "id", value: followUpId2 ?? "", need: "one" }
    }),
    loadMore: moreRows,
    scope: ({ found }) => {
      const { unit, calledBy } = found.one("followUp", "followUps").values;
      return { unit, owners: [calledBy] };
    },
    subjects: [{ register: "followUps", field: "followUpId" }],
    gates: [requireOpen2],
    checks: [requireAnswers, requireNeed, requirePolicy],
    decide: decide14
  });
  function moreRows({ createRequest, optOut }, found) {
    const { serial = "", customerNo = "" } = found.maybe("followUp", "followUps")?.values ?? {};
    const product = {
      register: "products",
      column: "serial",
      value: serial,
      need: "maybe"
    };
    const customer = {
      register: "customers",
      column: "no",
      value: customerNo,
      need: "maybe"
    };
    const siblings = {
      register: "followUps",
      column: "customerNo",
      value: customerNo,
      need: "many"
    };
    return {
      ...createRequest ? { product } : {},
      ...createRequest || optOut ? { customer } : {},
      ...optOut && !createRequest ? { siblings } : {}
    };
  }
  var OPEN = ["planned", "unreached"];
  function requireOpen2({ found }) {
    const { id, values } = found.one("followUp", "followUps");
    if (OPEN.includes(values.status)) return;
    const at2 = values.calledAt.replace("T", " ").slice(0, 16) || "–";
    refuse("followUpClosed", { id, at: at2 }, { clause: "R36" });
  }
  function requireAnswers({ input: input41 }) {
    const missing3 = missingOfCall(input41);
    if (!missing3.length) return;
    const fields2 = missing3.map((path) => ({ path, message: say("field.missing") }));
    refuse("followUpIncomplete", {}, { clause: "R37", fields: fields2 });
  }
  function requireNeed({ input: { createRequest, needs } }) {
    if (!createRequest || needs.length >= 2) return;
    const fields2 = [{ path: "needs", message: say("field.needForRequest") }];
    refuse("badInput", { count: 1 }, { clause: "R37", fields: fields2 });
  }
  function requirePolicy(context) {
    if (context.input.createRequest) requirePolicyInForce(context);
  }
  function decide14(context) {
    const { input: input41, found, actor, now } = context;
    const followUp5 = found.one("followUp", "followUps");
    const { id, serial, unit, attempts } = followUp5.values;
    const wasReached = input41.result === "reached";
    const isAnswered3 = wasReached && missingOfCall({ ...input41, optOut: false }).length === 0;
    const status = statusOf({ wasReached, isAnswered: isAnswered3, optOut: input41.optOut });
    const request3 = input41.createRequest ? followingRequest2(context) : null;
    const { usage, needs, satisfaction: satisfaction2, note } = input41;
    return {
      changes: [
        update(followUp5, {
          status,
          usage,
          needs,
          satisfaction: satisfaction2,
          note,
          calledBy: actor.email,
          ...wasReached ? { calledAt: now } : { attempts: (attempts ?? 0) + 1 },
          ...request3 ? { requestNo: request3.no } : {}
        }),
        ...request3?.changes ?? [],
        ...input41.optOut ? optedOut(context) : []
      ],
      value: { id, status, requestNo: request3?.no ?? "" },
      target: serial,
      unit
    };
  }
  function statusOf(call2) {
    if (call2.isAnswered) return "done";
    return call2.optOut ? "skipped" : "unreached";
  }
  function followingRequest2(context) {
    const { input: input41, found, book, actor, now } = context;
    const { id, unit, serial, customerName, phone: phone2 } = found.one("followUp", "followUps").values;
    const customer = found.maybe("customer", "customers")?.values;
    const area = customer ? book.one("areas", customer.areaCode) : null;
    return newRequest(context, {
      unit: input41.requestUnit || area?.values.unit || unit || actor.unit,
      customerName: customer?.name ?? customerName,
      phone: customer?.phoneOriginal || customer?.phone || phone2,
      email: customer?.email ?? "",
      contactName: customer?.contactName ?? "",
      address: customer?.address ?? "",
      areaCode: customer?.areaCode ?? "",
      productSerial: serial,
      need: input41.needs,
      workKind: input41.workKind,
      channel: "outreach",
      obtainedAt: now,
      origin: id
    });
  }
  function optedOut({ found }) {
    const { id } = found.one("followUp", "followUps");
    const customer = found.maybe("customer", "customers");
    return [
      ...customer ? [update(customer, { optOut: true })] : [],
      ...found.many("siblings", "followUps").filter((row) => row.id !== id && OPEN.includes(row.values.status)).map((row) => update(row, { status: "skipped" }))
    ];
  }

  // src/service/follow-up/index.ts
  var followUp4 = {
    acts: [recordFollowUp],
    views: [followUps],
    jobs: [planFollowUps]
  };

  // src/workbook/template.ts
  function seedRows(template, language) {
    return (template.rows ?? []).map(
      (row) => Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          typeof value === "object" && "zh" in value ? value[language] : value
        ])
      )
    );
  }

  // src/workbook/clause-rows.ts
  function clauseRows(book, policyVersion2) {
    const rows = book.all("clauses").filter((row) => row.values.policyVersion === policyVersion2);
    return new Map(rows.map((row) => [row.values.clause, row]));
  }
  function clausesOf2(book, version) {
    const policyVersion2 = version?.id ?? "";
    const rows = clauseRows(book, policyVersion2);
    const binding = { ...deliveredClauses(), ...frozenClauses(version?.values) };
    return seedRows(TEMPLATES.clauses, book.language).map((seed) => {
      const clause = String(seed.clause);
      const text2 = binding[clause] ?? "";
      const isLeftOut2 = isOff(text2);
      const row = { ...seed, ...rows.get(clause)?.values };
      const parameters = isLeftOut2 ? deliveredClauses()[clause] ?? "" : text2;
      return {
        ...row,
        id: `${policyVersion2}/${clause}`,
        policyVersion: policyVersion2,
        parameters,
        active: !isLeftOut2
      };
    });
  }
  function draftFaults(book, policyVersion2) {
    const rows = clauseRows(book, policyVersion2);
    return Object.entries(deliveredClauses()).flatMap(([clause, delivered]) => {
      const row = rows.get(clause);
      if (!row) return [say("clause.rowMissing", { ...named("parameters"), clause, policyVersion: policyVersion2 })];
      const odd = row.faults.map(
        ({ column, found }) => say("clause.cellFault", { ...named(column), row: row.row, clause, what: found })
      );
      if (!row.values.active) return odd;
      const wrong = parameterFaults(row.values.parameters, delivered, { isWhole: true });
      return [
        ...odd,
        ...wrong.map(
          (what) => say("clause.cellFault", { ...named("parameters"), row: row.row, clause, what })
        )
      ];
    });
  }
  function editedClauses(book, version) {
    if (!version.values.frozen) return [];
    const binding = frozenClauses(version.values);
    return [...clauseRows(book, version.id)].flatMap(([clause, { row, values }]) => {
      const text2 = values.active ? values.parameters : OFF;
      const bound = binding[clause];
      if (bound === void 0 || bound === text2) return [];
      const shown4 = (one) => one || say("label.none");
      const params3 = { row, clause, found: shown4(text2), bound: shown4(bound) };
      return [say("clause.edited", { ...named("parameters"), ...params3 })];
    });
  }
  function named(column) {
    const { title, columns } = TEMPLATES.clauses;
    const label = columns.find(({ key }) => key === column)?.label ?? { zh: column, en: column };
    return { tab: title, column: label };
  }

  // src/service/governance/policy-draft.ts
  var draftInput = fields({
    step: optional2(choice("draftStep"), "begin"),
    kind: optional2(choice("policyKind"), "amend"),
    reason: longText(2e3),
    effectiveFrom: maybe(date()),
    lines: optional2(
      lines({ clause: text(10), parameters: maybe(text(300)), active: optional2(flag(), null) }),
      []
    )
  });
  var FOR_EVER = "9999-12-31";
  function openDraft(book) {
    return book.all("policyVersions").find((row) => row.values.status === "draft") ?? null;
  }
  function baseOf(book, effectiveFrom) {
    const rows = book.all("policyVersions");
    const base = lastVersion(
      rows.map((row) => row.values),
      effectiveFrom || FOR_EVER
    );
    return rows.find((row) => row.values === base) ?? null;
  }
  function clausesBefore({ book, input: input41 }) {
    const draft = input41.step === "revise" ? openDraft(book) : null;
    const base = draft ? book.one("policyVersions", draft.values.basedOn) ?? null : baseOf(book, input41.effectiveFrom);
    const own = draft ? clauseRows(book, draft.id) : /* @__PURE__ */ new Map();
    return clausesOf2(book, base).map((clause) => own.get(clause.clause)?.values ?? clause);
  }
  function changedClause(clause, line) {
    if (!line) return clause;
    const parameters = line.parameters ? withParameters(clause.parameters, line.parameters) : clause.parameters;
    return { ...clause, parameters, active: line.active ?? clause.active };
  }
  function requireLines2(context) {
    const { input: input41 } = context;
    const clauses = new Map(clausesBefore(context).map((row) => [row.clause, row]));
    const faults = input41.lines.flatMap((line, index) => {
      const at2 = (path) => `lines.${index}.${path}`;
      const clause = clauses.get(line.clause);
      if (!clause || input41.kind === "repeal")
        return [{ path: at2("clause"), message: say("field.noSuchClause", { clause: line.clause }) }];
      if (input41.lines.findIndex((one) => one.clause === line.clause) < index)
        return [{ path: at2("clause"), message: say("field.clauseTwice", { clause: line.clause }) }];
      const { parameters } = changedClause(clause, line);
      const delivered = deliveredClauses()[line.clause] ?? "";
      const wrong = line.parameters ? parameterFaults(parameters, delivered, { isWhole: true }) : [];
      return wrong.map((message) => ({ path: at2("parameters"), message }));
    });
    if (faults.length) refuse("badInput", { count: faults.length }, { fields: faults });
  }

  // src/service/governance/draft-policy.ts
  var draftPolicy = defineAct({
    name: "draftPolicy",
    input: draftInput,
    registers: ["clauses"],
    scope: () => null,
    gates: [],
    checks: [requireStep, requireKind, requireFutureDay, requireLines2],
    decide: decide15
  });
  function requireStep({ input: input41, book }) {
    const draft = openDraft(book);
    if (input41.step === "begin" && draft)
      refuse("draftOpen", { version: draft.id, by: draft.values.draftedBy }, { clause: "R4" });
    if (input41.step !== "begin" && !draft) refuse("noDraft", {});
  }
  function requireKind({ input: input41, book, today }) {
    if (input41.step !== "begin" || input41.kind === "create") return;
    const versions2 = book.all("policyVersions").map((row) => row.values);
    if (!versionInForce(versions2, input41.effectiveFrom || today))
      refuse("nothingInForce", { kind: book.words.label("policyKind", input41.kind) });
  }
  function requireFutureDay({ input: input41, today }) {
    requireNotPast({ effectiveFrom: input41.effectiveFrom, today });
  }
  function requireNotPast({
    effectiveFrom,
    today
  }) {
    if (!effectiveFrom || effectiveFrom >= today) return;
    const message = say("field.effectivePast", { today });
    refuse("badInput", { count: 1 }, { fields: [{ path: "effectiveFrom", message }] });
  }
  function decide15(context) {
    const { input: input41, book, actor } = context;
    const draft = openDraft(book);
    const changes = input41.step === "begin" || !draft ? beginning(context) : going(context, draft, input41.step);
    const version = input41.step === "begin" || !draft ? nextVersion(book) : draft.id;
    return {
      changes,
      value: {
        policyVersion: version,
        kind: draft?.values.kind ?? input41.kind,
        status: input41.step === "withdraw" ? "withdrawn" : "draft",
        changed: input41.lines.map((line) => line.clause)
      },
      target: version,
      unit: actor.unit
    };
  }
  function nextVersion(book) {
    const used = [
      ...book.all("policyVersions").map((row) => row.id),
      ...book.all("clauses").map((row) => row.values.policyVersion)
    ];
    return String(Math.max(0, ...used.map(Number).filter(Number.isFinite)) + 1);
  }
  function beginning(context) {
    const { input: input41, book, actor, now } = context;
    const policyVersion2 = nextVersion(book);
    const { kind, reason, effectiveFrom } = input41;
    const version = append("policyVersions", {
      policyVersion: policyVersion2,
      kind,
      status: "draft",
      basedOn: baseOf(book, effectiveFrom)?.id ?? "",
      reason,
      draftedAt: now,
      draftedBy: actor.email,
      effectiveFrom
    });
    if (kind === "repeal") return [version];
    const rows = clausesBefore(context).map(
      (clause) => append("clauses", ownRow(lineChanged(context, clause), policyVersion2))
    );
    return [version, ...rows];
  }
  function lineChanged({ input: input41 }, clause) {
    return changedClause(
      clause,
      input41.lines.find((line) => line.clause === clause.clause)
    );
  }
  function ownRow(clause, policyVersion2) {
    return { ...clause, policyVersion: policyVersion2, id: `${policyVersion2}/${clause.clause}` };
  }
  function going(context, draft, step) {
    const { input: input41, book, actor } = context;
    const drafters = [.../* @__PURE__ */ new Set([...draft.values.draftedBy.split(", "), actor.email])];
    const changed2 = {
      reason: input41.reason,
      draftedBy: drafters.filter(Boolean).join(", "),
      effectiveFrom: input41.effectiveFrom || draft.values.effectiveFrom
    };
    if (step === "withdraw") return [update(draft, { ...changed2, status: "withdrawn" })];
    const own = clauseRows(book, draft.id);
    const rows = clausesBefore(context).flatMap((clause) => {
      const row = own.get(clause.clause);
      const { parameters, active } = lineChanged(context, clause);
      if (!row) return [append("clauses", ownRow({ ...clause, parameters, active }, draft.id))];
      const isSame = parameters === row.values.parameters && active === row.values.active;
      return isSame ? [] : [update(row, { parameters, active })];
    });
    return [update(draft, changed2), ...draft.values.kind === "repeal" ? [] : rows];
  }

  // src/service/governance/approve-policy.ts
  var input13 = fields({
    policyVersion: text(20),
    effectiveFrom: maybe(date()),
    note: maybe(text(500))
  });
  var approvePolicy = defineAct({
    name: "approvePolicy",
    input: input13,
    registers: ["clauses"],
    load: ({ policyVersion: policyVersion2 }) => ({
      version: {
        register: "policyVersions",
        column: "policyVersion",
        value: policyVersion2,
        need: "one"
      }
    }),
    subjects: [{ register: "policyVersions", field: "policyVersion" }],
    scope: () => null,
    gates: [],
    checks: [requireDraft, requireOtherHand, requireDay, requireSoundClauses],
    decide: decide16
  });
  var versionOf = ({ found }) => found.one("version", "policyVersions");
  function dayOf2(context) {
    return context.input.effectiveFrom || versionOf(context).values.effectiveFrom;
  }
  function requireDraft(context) {
    const { id, values } = versionOf(context);
    if (values.status === "draft") return;
    const status = context.book.words.label("policyStatus", values.status);
    refuse("notADraft", { version: id, status });
  }
  function requireOtherHand(context) {
    const { id, values } = versionOf(context);
    const drafters = values.draftedBy.split(", ");
    if (!drafters.some((one) => sameAccount(one, context.actor.email))) return;
    refuse("ownDraft", { version: id }, { clause: "R5" });
  }
  function requireDay(context) {
    const effectiveFrom = dayOf2(context);
    if (!effectiveFrom) {
      const message = say("field.missing");
      refuse("badInput", { count: 1 }, { fields: [{ path: "effectiveFrom", message }] });
    }
    requireNotPast({ effectiveFrom, today: context.today });
  }
  function requireSoundClauses(context) {
    const { id, values } = versionOf(context);
    if (values.kind === "repeal") return;
    const faults = draftFaults(context.book, id);
    if (!faults.length) return;
    const list = (language) => faults.map((fault3) => fault3[language]).join(language === "zh" ? "；" : "; ");
    const what = { zh: list("zh"), en: list("en") };
    refuse("clausesFaulty", { version: id, count: faults.length, what });
  }
  function decide16(context) {
    const { book, actor, now, input: given } = context;
    const version = versionOf(context);
    const effectiveFrom = dayOf2(context);
    const rows = [...clauseRows(book, version.id).values()].map((row) => row.values);
    const frozen = version.values.kind === "repeal" ? "" : JSON.stringify(freeze(rows));
    return {
      changes: [
        update(version, {
          status: "approved",
          approvedAt: now,
          approvedBy: actor.email,
          approvalNote: given.note,
          effectiveFrom,
          frozen
        })
      ],
      value: { policyVersion: version.id, kind: version.values.kind, effectiveFrom },
      target: version.id,
      unit: actor.unit,
      warnings: laterVersions(context, effectiveFrom)
    };
  }
  function laterVersions({ book }, effectiveFrom) {
    return book.all("policyVersions").filter(({ values }) => values.status === "approved" && values.effectiveFrom > effectiveFrom).map(
      ({ id, values }) => say("warning.laterVersion", { version: id, on: values.effectiveFrom })
    );
  }

  // src/service/governance/customer-rows.ts
  var OWN = [
    { register: "customers", column: "no" },
    { register: "customers", column: "phone" },
    { register: "requests", column: "customerNo" },
    { register: "requests", column: "phone" },
    { register: "feedback", column: "customerNo" },
    { register: "feedback", column: "phone" },
    { register: "followUps", column: "customerNo" },
    { register: "products", column: "customerNo" },
    { register: "contracts", column: "customerNo" },
    { register: "exceptions", column: "customerNo" }
  ];
  var OF_REQUEST = [
    { register: "serviceLog", column: "requestNo" },
    { register: "charges", column: "requestNo" },
    { register: "invoices", column: "requestNo" },
    { register: "invoiceLines", column: "requestNo" },
    { register: "payments", column: "requestNo" },
    { register: "surveys", column: "requestNo" },
    { register: "handovers", column: "requestNo" },
    { register: "warrantyEntries", column: "requestNo" },
    { register: "spotChecks", column: "requestNo" },
    { register: "liaison", column: "requestNo" },
    { register: "feedback", column: "requestNo" }
  ];
  var ABOUT = [
    { register: "promises", column: "sourceNo" },
    { register: "supervision", column: "sourceNo" },
    { register: "outbox", column: "requestNo" },
    { register: "verdicts", column: "subjectNo" },
    { register: "audit", column: "target" }
  ];
  var CUSTOMER_REGISTERS = [
    ...new Set([...OWN, ...OF_REQUEST, ...ABOUT].map(({ register: register2 }) => register2))
  ];
  function rowsOfCustomer(book, who) {
    const columns = [...OWN, ...OF_REQUEST, ...ABOUT];
    const cells = book.columns(columns.map(({ register: register2, column }) => ({ register: register2, key: column })));
    const read12 = (wanted2, keys) => {
      const sought = new Set(keys.filter(Boolean));
      const places2 = wanted2.flatMap(
        (column) => (cells[columns.indexOf(column)] ?? []).flatMap(
          (cell2, index) => sought.has(cell2.trim()) ? [{ register: column.register, row: HEAD_ROWS + 1 + index }] : []
        )
      );
      return book.fetch(distinct(places2));
    };
    const own = read12(OWN, [who.no, ...who.phones]).filter((row) => isOf(row, who.no));
    const requests = idsOf2(own, "requests");
    const belongings = read12(OF_REQUEST, requests);
    const feedback5 = idsOf2([...own, ...belongings], "feedback");
    return distinct([...own, ...belongings, ...read12(ABOUT, [who.no, ...requests, ...feedback5])]);
  }
  function distinct(places2) {
    return [...new Map(places2.map((place2) => [`${place2.register} ${place2.row}`, place2])).values()];
  }
  function isOf({ register: register2, values }, no) {
    if (register2 === "customers") return values.no === no;
    const { customerNo } = values;
    return !customerNo || customerNo === no;
  }
  function idsOf2(rows, register2) {
    return rows.filter((row) => row.register === register2).map((row) => row.id);
  }
  function openRecords(rows) {
    const ended2 = ["archived", "cancelled", "imported"];
    return rows.filter(({ register: register2, values }) => {
      if (register2 === "requests")
        return !ended2.includes(values.stage);
      return register2 === "feedback" && values.status !== "resolved";
    }).map((row) => row.id);
  }

  // src/policy/masking.ts
  var MASK = "***";
  function masked(value, how) {
    if (value.trim() === "" || how === "nothing") return "";
    if (how === "name") return maskName(value);
    if (how === "phone") return value.includes("*") ? value : maskPhone(readPhone(value));
    return MASK;
  }
  function maskName(name) {
    return `${[...name.trim()][0] ?? ""}**`;
  }

  // src/workbook/personal-columns.ts
  var PERSONAL = {
    customers: {
      name: "name",
      contactName: "name",
      phone: "phone",
      phoneOriginal: "phone",
      phone2: "phone",
      email: "nothing",
      address: "words",
      habits: "words",
      taxNo: "nothing",
      note: "words"
    },
    requests: {
      customerName: "name",
      contactName: "name",
      phone: "phone",
      phoneOriginal: "phone",
      email: "nothing",
      address: "words",
      need: "words",
      answer: "words",
      opinion: "words",
      documentRef: "nothing",
      signedBy: "name",
      witness: "name",
      signatureRef: "nothing",
      stepText: "nothing",
      stepResult: "nothing",
      dispatchNote: "words",
      importNote: "words",
      cancelReason: "words"
    },
    serviceLog: { phone: "phone", text: "words", explanation: "words" },
    promises: { content: "words", explanation: "words" },
    handovers: { customerSignature: "name", signatureRef: "nothing", note: "words" },
    payments: { note: "words" },
    surveys: {
      customerName: "name",
      suggestions: "words",
      otherNeeds: "words",
      tokenHash: "nothing"
    },
    feedback: {
      customerName: "name",
      phone: "phone",
      email: "nothing",
      documentRef: "nothing",
      verbatim: "words",
      reply: "words",
      comfortText: "words",
      conclusionText: "words",
      resolution: "words"
    },
    supervision: {
      item: "words",
      reason: "words",
      tried: "words",
      asked: "words",
      acknowledgement: "words",
      answer: "words",
      result: "words"
    },
    liaison: { content: "words", help: "words" },
    followUps: {
      customerName: "name",
      phone: "phone",
      usage: "words",
      needs: "words",
      note: "words"
    },
    products: { customerName: "name" },
    contracts: { customerName: "name" },
    exceptions: { reason: "words" },
    spotChecks: { note: "words" },
    outbox: { to: "words", subject: "words", body: "words" },
    audit: { answer: "nothing", undo: "nothing" }
  };

  // src/service/governance/masked-rows.ts
  function maskRows(rows, now) {
    return rows.flatMap((row) => {
      const values = { ...maskedValues(row), ...consequences(row, now) };
      return Object.keys(values).length ? [update(row, values)] : [];
    });
  }
  function maskedValues(row) {
    const values = row.values;
    const changed2 = Object.entries(PERSONAL[row.register] ?? {}).flatMap(([column, how]) => {
      const former = String(values[column] ?? "");
      const value = masked(former, how);
      return value === former ? [] : [[column, value]];
    });
    return Object.fromEntries(changed2);
  }
  function consequences({ register: register2, values }, now) {
    const { status } = values;
    if (register2 === "customers") return { optOut: true, erasedAt: now };
    if (register2 === "outbox" && status === "waiting") return { status: "skipped" };
    if (register2 === "surveys" && status === "planned") return { status: "skipped" };
    return {};
  }

  // src/service/governance/erase-customer.ts
  var input14 = fields({ customerNo: text(40) });
  var eraseCustomer = defineAct({
    name: "eraseCustomer",
    input: input14,
    registers: CUSTOMER_REGISTERS,
    load: ({ customerNo }) => ({
      customer: { register: "customers", column: "no", value: customerNo, need: "one" }
    }),
    scope: () => null,
    gates: [],
    checks: [requireReadable],
    decide: decide17
  });
  function requireReadable({ found }) {
    const { id, values } = found.one("customer", "customers");
    const at2 = values.erasedAt.replace("T", " ").slice(0, 16);
    if (at2) refuse("erasedAlready", { no: id, at: at2 });
  }
  function decide17({ found, book, now, actor }) {
    const customer = found.one("customer", "customers");
    const { phone: phone2, phone2: phone22 } = customer.values;
    const rows = rowsOfCustomer(book, { no: customer.id, phones: [phone2, phone22] });
    const open = openRecords(rows);
    if (open.length) refuse("customerOpen", { no: customer.id, list: open.join(", ") });
    const changes = maskRows(rows, now);
    return {
      changes,
      value: { customerNo: customer.id, rows: changes.length },
      target: customer.id,
      unit: actor.unit,
      // What lies outside the workbook is not in its reach.
      warnings: [say("warning.erasedElsewhere")]
    };
  }

  // src/service/governance/erase-due.ts
  var CUSTOMERS_A_SLICE = 10;
  var eraseDue = {
    name: "eraseDue",
    registers: CUSTOMER_REGISTERS,
    runs: { daily: "archiveAt" },
    slice: slice4
  };
  function slice4({ book, businessDate, now }) {
    const due = dueCustomers(book, businessDate);
    const changes = [];
    const open = [];
    let done = 0;
    let seen2 = 0;
    for (const who of due) {
      if (done === CUSTOMERS_A_SLICE) break;
      seen2 += 1;
      const rows = rowsOfCustomer(book, who);
      if (openRecords(rows).length) {
        open.push(who.no);
        continue;
      }
      changes.push(...maskRows(rows, now));
      done += 1;
    }
    const note = open.length ? say("job.eraseOpen", { list: open.join(", ") })[book.language] : "";
    return { changes, done, more: seen2 < due.length, ...note ? { note } : {} };
  }
  function dueCustomers(book, businessDate) {
    const months = Number(book.setting("retentionMonths"));
    const [
      nos = [],
      phones = [],
      others = [],
      keep = [],
      erased = [],
      created = [],
      by = [],
      at2 = []
    ] = book.columns([
      ...["no", "phone", "phone2", "keepUntil", "erasedAt", "createdAt"].map((key) => ({
        register: "customers",
        key
      })),
      { register: "requests", key: "customerNo" },
      { register: "requests", key: "registeredAt" }
    ]);
    const last = /* @__PURE__ */ new Map();
    by.forEach((no, index) => {
      const day = dayOf3(at2[index]);
      if (day > (last.get(no) ?? "")) last.set(no, day);
    });
    return nos.flatMap((no, index) => {
      if (!no || erased[index]) return [];
      const lastSeen = last.get(no) || dayOf3(created[index]);
      const byMonths = months > 0 && lastSeen ? addMonths(lastSeen, months) : "";
      const until = dayOf3(keep[index]) || byMonths;
      if (!until || until >= businessDate) return [];
      return [{ no, phones: [phones[index] ?? "", others[index] ?? ""] }];
    });
  }
  function dayOf3(cell2 = "") {
    const serial = Number(cell2);
    const moment = serial > 0 ? fromSerial(serial) : readDateTime(cell2);
    return moment?.slice(0, 10) ?? "";
  }

  // src/service/governance/export-customer.ts
  var input15 = fields({
    customerNo: maybe(text(40)),
    phone: maybe(text(60)),
    page: optional2(int(1, 1e4), 1)
  });
  var ROWS_A_PAGE = 200;
  var OWN_COLUMNS = ["version", "tokenHash", "signatureHash", "key", "answer"];
  var exportCustomer = defineAct({
    name: "exportCustomer",
    input: input15,
    registers: CUSTOMER_REGISTERS,
    load: customerLookup,
    scope: () => null,
    gates: [],
    checks: [requireOneCustomer],
    decide: decide18
  });
  function customerLookup(given) {
    const { customerNo, phone: phone2 } = given;
    const byNo = {
      register: "customers",
      column: "no",
      value: customerNo ?? "",
      need: "one"
    };
    if (customerNo) return { customer: byNo };
    const { normal } = readPhone(phone2 ?? "");
    return { customer: { register: "customers", column: "phone", value: normal, need: "many" } };
  }
  function requireOneCustomer({ input: given, found }) {
    const rows = found.many("customer", "customers");
    if (rows.length === 1) return;
    const path = given.customerNo || !given.phone ? "customerNo" : "phone";
    const message = rows.length ? say("field.severalCustomers", { list: rows.map((row) => row.id).join(", ") }) : say("field.noCustomer");
    refuse("badInput", { count: 1 }, { fields: [{ path, message }] });
  }
  function decide18({ input: { page: page2 }, found, book, actor }) {
    const customer = found.one("customer", "customers");
    const { phone: phone2, phone2: phone22 } = customer.values;
    const rows = rowsOfCustomer(book, { no: customer.id, phones: [phone2, phone22] });
    const shown4 = rows.slice((page2 - 1) * ROWS_A_PAGE, page2 * ROWS_A_PAGE);
    const registers = [...new Set(shown4.map((row) => row.register))].map((register2) => [
      register2,
      shown4.filter((row) => row.register === register2).map(told2)
    ]);
    return {
      changes: [],
      value: {
        customerNo: customer.id,
        page: page2,
        pages: Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE)),
        total: rows.length,
        registers: Object.fromEntries(registers)
      },
      isConfidential: true,
      target: customer.id,
      unit: actor.unit
    };
  }
  function told2({ register: register2, values }) {
    const columns = TEMPLATES[register2].columns.filter(({ key }) => !OWN_COLUMNS.includes(key));
    const cells = values;
    return Object.fromEntries(columns.map(({ key }) => [key, cells[key]]));
  }

  // src/service/governance/grant-exception.ts
  var input16 = fields({
    exceptionNo: maybe(text(40)),
    clause: maybe(text(10)),
    customerNo: maybe(text(40)),
    serial: maybe(text(60)),
    contractNo: maybe(text(60)),
    parameters: maybe(text(300)),
    fromOn: maybe(date()),
    untilOn: maybe(date()),
    reason: longText(2e3)
  });
  var grantException = defineAct({
    name: "grantException",
    input: input16,
    registers: ["customers", "products", "contracts"],
    load: (given) => ({
      ...named2(given, ["exceptionNo", "exceptions", "no"]),
      ...named2(given, ["customerNo", "customers", "no"]),
      ...named2(given, ["serial", "products", "serial"]),
      ...named2(given, ["contractNo", "contracts", "no"])
    }),
    scope: () => null,
    gates: [],
    checks: [requireWhole, requireSubject, requireParameters, requireDays],
    decide: (context) => context.input.exceptionNo ? end(context) : grant(context)
  });
  function named2(given, [field, register2, column]) {
    const value = given[field];
    return value ? { [field]: { register: register2, column, value, need: "one" } } : {};
  }
  function requireWhole({ input: given }) {
    const needed = given.exceptionNo ? ["untilOn"] : ["clause", "parameters"];
    refuseFields3(
      needed.filter((path) => !given[path]).map((path) => ({ path, message: say("field.missing") }))
    );
  }
  function requireSubject({ input: given }) {
    const { exceptionNo, customerNo, serial, contractNo } = given;
    if (exceptionNo || customerNo || serial || contractNo) return;
    refuseFields3([{ path: "customerNo", message: say("field.exceptionSubject") }]);
  }
  function requireParameters({ input: { exceptionNo, clause, parameters } }) {
    if (exceptionNo) return;
    const delivered = deliveredClauses()[clause];
    if (delivered === void 0)
      refuseFields3([{ path: "clause", message: say("field.noSuchClause", { clause }) }]);
    const wrong = parameterFaults(parameters, delivered ?? "", { isWhole: false });
    refuseFields3(wrong.map((message) => ({ path: "parameters", message })));
  }
  function requireDays({ input: { fromOn, untilOn }, today }) {
    const past = say("field.effectivePast", { today });
    refuseFields3([
      ...fromOn && fromOn < today ? [{ path: "fromOn", message: past }] : [],
      ...untilOn && untilOn < (fromOn || today) ? [{ path: "untilOn", message: say("field.endsBeforeStart") }] : []
    ]);
  }
  function refuseFields3(faults) {
    if (faults.length) refuse("badInput", { count: faults.length }, { fields: faults });
  }
  function grant(context) {
    const { input: given, actor, now, today, next } = context;
    const { clause, customerNo, serial, contractNo, parameters, untilOn, reason } = given;
    const year = Number(today.slice(0, 4));
    const no = recordNumber("exceptions", year, next(recordCounter("exceptions", year)));
    const row = {
      no,
      clause,
      customerNo,
      serial,
      contractNo,
      parameters,
      reason,
      fromOn: given.fromOn || today,
      untilOn,
      grantedBy: actor.email,
      grantedAt: now,
      active: true
    };
    return {
      changes: [append("exceptions", row)],
      value: { no, clause, fromOn: row.fromOn, untilOn },
      target: no,
      unit: actor.unit,
      warnings: withoutPower(context)
    };
  }
  function withoutPower({ input: { clause }, rules }) {
    const powerless = ["R3", clause].find((one) => !rules.isOn(one));
    return powerless ? [say("warning.exceptionPowerless", { clause: powerless })] : [];
  }
  function end({ input: { untilOn, reason }, found, actor }) {
    const row = found.one("exceptionNo", "exceptions");
    const told7 = `${row.values.reason}
${reason}`;
    return {
      changes: [update(row, { untilOn, reason: told7 })],
      value: { no: row.id, clause: row.values.clause, fromOn: row.values.fromOn, untilOn },
      target: row.id,
      unit: actor.unit
    };
  }

  // src/service/governance/import-targets.ts
  var IMPORTABLE = ["requests", "customers", "products", "contracts"];
  var OWN2 = ["no", "stage", "customerNo", "importKey", "importNote", "version", "signatureHash"];
  var STAMPS = ["version", "createdAt", "createdBy", "updatedAt", "updatedBy"];
  var SOURCE_ID = "importKey";
  function targetOf(register2) {
    return TEMPLATES[register2];
  }
  function importColumns(register2) {
    const { columns } = targetOf(register2);
    const closed = register2 === "requests" ? OWN2 : STAMPS;
    const phoneBlock = (column) => column.key.startsWith("step");
    return columns.filter(
      (column) => !closed.includes(column.key) && !STAMPS.includes(column.key) && !phoneBlock(column)
    );
  }
  function mappableKeys(register2) {
    const keys = importColumns(register2).map((column) => column.key);
    return register2 === "requests" ? [...keys, SOURCE_ID] : keys;
  }
  function requireImportable({ input: input41 }) {
    const { register: register2, header, mapping } = input41;
    if (!IMPORTABLE.some((name) => name === register2)) {
      refuse(
        "notImportable",
        { register: register2 },
        { fields: [{ path: "register", message: say("field.invalid") }] }
      );
    }
    const keys = mappableKeys(register2);
    const faults = Object.entries(mapping).flatMap(([name, key]) => {
      if (!header.includes(name))
        return [{ path: `mapping.${name}`, message: say("field.noSuchHeader", { name }) }];
      if (!keys.includes(key))
        return [{ path: `mapping.${name}`, message: say("field.noSuchColumn", { key }) }];
      return [];
    });
    const targets = Object.values(mapping);
    const doubled = targets.find((key, index) => targets.indexOf(key) !== index);
    if (doubled)
      faults.push({ path: "mapping", message: say("field.mappedTwice", { key: doubled }) });
    if (faults.length) refuse("badInput", { count: faults.length }, { fields: faults });
  }

  // src/service/governance/import-form.ts
  var importForm = defineView({
    name: "importForm",
    params: fields({}),
    registers: [],
    read: ({ book }) => ({
      language: book.language,
      registers: IMPORTABLE.map((register2) => ({
        register: register2,
        title: targetOf(register2).title,
        columns: [
          ...importColumns(register2).map(({ key, label, type }) => ({
            key,
            label,
            type,
            required: isRequired(register2, key)
          })),
          ...register2 === "requests" ? [{ key: SOURCE_ID, label: say("label.importKey"), type: "text", required: false }] : []
        ]
      }))
    })
  });
  function isRequired(register2, key) {
    if (register2 === "requests") return key === "customerName" || key === "need";
    const template = targetOf(register2);
    const numbered = register2 === "customers" && key === template.key;
    return !numbered && (key === template.key || template.columns.some((one) => one.key === key && one.required));
  }

  // src/service/governance/import-row.ts
  function readRows({ input: input41, book }, template) {
    const columns = input41.header.map((name) => {
      const key = input41.mapping[name];
      return { key: key ?? "", column: template.columns.find((one) => one.key === key) };
    });
    return input41.rows.map((cells, index) => {
      const read12 = {
        row: input41.firstRow + index,
        values: {},
        odd: [],
        content: JSON.stringify(cells)
      };
      columns.forEach(({ key, column }, at2) => {
        if (column) readCell2(read12, column, { cell: cells[at2] ?? "", words: book.words });
        else if (key) read12.values[key] = String(cells[at2] ?? "").trim();
      });
      return read12;
    });
  }
  function readCell2(read12, column, from) {
    const decoded = decode(column, from.cell, from.words);
    const text2 = String(from.cell).trim();
    const unknownChoice = column.type === "choice" && text2 !== "" && from.words.code(column.choices ?? "", text2) === null;
    if (decoded && !unknownChoice) read12.values[column.key] = trimmed(decoded.value);
    else read12.odd.push({ column, text: text2 });
  }
  function trimmed(value) {
    return typeof value === "string" ? value.trim() : value;
  }
  function refusedRow(row, key, params3 = {}) {
    return { row, code: key.replace("import.", ""), message: say(key, params3) };
  }
  function oddText(read12, language) {
    return read12.odd.map(({ column, text: text2 }) => `${column.label[language]}: ${text2}`).join("\n");
  }

  // src/service/governance/import-records.ts
  function importRecords(context, template) {
    const taken = { changes: [], accepted: 0, refused: [], notes: [] };
    const register2 = template.register;
    const known = new Set(context.book.column(register2, template.key).filter(Boolean));
    for (const read12 of readRows(context, template)) {
      if (register2 === "customers" && !read12.values.no) read12.values.no = nextCustomer(context);
      const id = String(read12.values[template.key] ?? "");
      const fault3 = faultOf(read12, template, known.has(id));
      if (fault3) {
        taken.refused.push(fault3);
        continue;
      }
      known.add(id);
      taken.changes.push(append(register2, withPhones(read12.values)));
      taken.accepted += 1;
    }
    return taken;
  }
  function nextCustomer({ next, today }) {
    const year = Number(today.slice(0, 4));
    return recordNumber("customers", year, next(recordCounter("customers", year)));
  }
  function faultOf(read12, template, isKnown) {
    const { row, values, odd } = read12;
    const needed = template.columns.filter(
      (column) => column.key === template.key || column.required
    );
    const missing3 = needed.find(
      (column) => values[column.key] === void 0 || values[column.key] === ""
    );
    if (missing3) return refusedRow(row, "import.missing", { column: missing3.label });
    if (odd.length) {
      return refusedRow(row, "import.oddCell", {
        what: { zh: oddText(read12, "zh"), en: oddText(read12, "en") }
      });
    }
    return isKnown ? refusedRow(row, "import.already") : null;
  }
  function withPhones(values) {
    const phone2 = String(values.phone ?? "");
    return phone2 ? { ...values, phone: readPhone(phone2).normal, phoneOriginal: phone2 } : values;
  }

  // src/service/governance/import-customers.ts
  function linkCustomers({ book, next, today }) {
    const numbers = book.column("customers", "no");
    const known = /* @__PURE__ */ new Map();
    for (const column of ["phone", "email"]) {
      book.column("customers", column).forEach((text2, index) => {
        const no = numbers[index];
        if (text2 && no) known.set(keyOf(column, text2), no);
      });
    }
    return {
      of: (person) => {
        const keys = ["phone", "email"].filter((one) => person[one]).map((one) => keyOf(one, person[one]));
        const found = keys.map((key) => known.get(key)).find(Boolean);
        if (found || !keys.length) return { no: found ?? "", changes: [] };
        const year = Number(today.slice(0, 4));
        const no = recordNumber("customers", year, next(recordCounter("customers", year)));
        for (const key of keys) known.set(key, no);
        return { no, changes: [append("customers", { no, ...person, phoneOriginal: person.phone })] };
      }
    };
  }
  function keyOf(kind, text2) {
    return `${kind}/${text2.trim().toLowerCase()}`;
  }

  // src/service/governance/import-requests.ts
  function importRequests(context, template) {
    const taken = { changes: [], accepted: 0, refused: [], notes: [] };
    const known = new Set(context.book.column("requests", SOURCE_ID).filter(Boolean));
    const links = linkCustomers(context);
    for (const read12 of readRows(context, template)) {
      const key = sourceKey(context, read12);
      const fault3 = faultOf2(read12, known.has(key));
      if (fault3) {
        taken.refused.push(fault3);
        continue;
      }
      known.add(key);
      taken.changes.push(...takeRequest(context, read12, { key, links }));
      taken.accepted += 1;
      if (read12.odd.length) taken.notes.push(oddRemark(read12));
    }
    return taken;
  }
  function faultOf2({ row, values }, isKnown) {
    if (!values.customerName) return refusedRow(row, "import.noCustomer");
    if (!values.need) return refusedRow(row, "import.noNeed");
    return isKnown ? refusedRow(row, "import.already") : null;
  }
  function oddRemark(read12) {
    const text2 = (language) => oddText(read12, language).replace(/\n/g, "; ");
    return refusedRow(read12.row, "import.kept", { what: { zh: text2("zh"), en: text2("en") } });
  }
  function sourceKey({ input: input41, ids: ids2 }, { values, content }) {
    const own = String(values[SOURCE_ID] ?? "");
    return own ? `${input41.source}/${own}` : ids2.digest(`${input41.source}/${content}`);
  }
  function takeRequest(context, read12, to) {
    const { actor, book, next, today } = context;
    const year = Number(today.slice(0, 4));
    const phone2 = readPhone(String(read12.values.phone ?? ""));
    const customer = to.links.of({
      name: String(read12.values.customerName),
      phone: phone2.normal,
      email: String(read12.values.email ?? "")
    });
    const row = append("requests", {
      unit: actor.unit,
      ...read12.values,
      phone: phone2.normal,
      phoneOriginal: String(read12.values.phone ?? ""),
      no: importNumber(year, next(`import/${year}`)),
      stage: "imported",
      customerNo: customer.no,
      importKey: to.key,
      importNote: oddText(read12, book.language)
    });
    return [...customer.changes, row];
  }
  function importNumber(year, sequence) {
    return `IM-${year}-${String(sequence).padStart(6, "0")}`;
  }

  // src/service/governance/import-rows.ts
  var cell = union([string(), number(), boolean()]);
  var input17 = fields({
    register: text(40),
    /** What the list is called, for the audit and for rows without an id of their own. */
    source: text(200),
    header: pipe(array(string()), minLength(1), maxLength(200)),
    /** Column of the list → column key of the register. */
    mapping: record(string(), string()),
    rows: pipe(array(array(cell)), maxLength(1e3)),
    /** Number of the first row in the list, so that refusals name the rows as the user sees them. */
    firstRow: pipe(number(), integer(), minValue(1))
  });
  var importRows = defineAct({
    name: "importRows",
    input: input17,
    registers: ["requests", "customers", "products", "contracts", "areas"],
    scope: ({ actor }) => ({ unit: actor.unit, owners: [] }),
    gates: [],
    checks: [requireImportable],
    decide: (context) => {
      const { register: register2, source, rows } = context.input;
      const target = targetOf(register2);
      const taken = register2 === "requests" ? importRequests(context, target) : importRecords(context, target);
      return {
        changes: taken.changes,
        value: {
          register: register2,
          offered: rows.length,
          accepted: taken.accepted,
          refused: taken.refused,
          notes: taken.notes
        },
        target: `${register2} ← ${source}`,
        unit: context.actor.unit
      };
    }
  });

  // src/service/governance/policy.ts
  var policy3 = defineView({
    name: "policy",
    params: fields({}),
    registers: ["clauses"],
    read: read5
  });
  function read5(context) {
    const { book, today } = context;
    const rows = book.all("policyVersions");
    const versions2 = rows.map((row) => row.values);
    const inForce = versionInForce(versions2, today);
    const binding = inForce ?? lastVersion(versions2, today);
    return {
      inForce: inForce?.policyVersion ?? "",
      versions: rows.map(told3),
      clauses: clausesOf2(book, rows.find((row) => row.values === binding) ?? null).map(
        ({ clause, section, kind, title, summary, parameters, active }) => ({
          clause,
          section,
          kind: book.words.label("clauseKind", kind),
          title,
          summary,
          parameters,
          active
        })
      ),
      draft: draftTold(context)
    };
  }
  function told3({ values }) {
    const { frozen: _, version: __, ...shown4 } = values;
    return shown4;
  }
  function draftTold({ book }) {
    const draft = openDraft(book);
    if (!draft) return null;
    const base = book.one("policyVersions", draft.values.basedOn) ?? null;
    const own = clauseRows(book, draft.id);
    const before = clausesOf2(book, base);
    const bound = frozenClauses(base?.values);
    const changes = before.flatMap(({ clause, parameters, active }) => {
      const row = own.get(clause)?.values;
      const isSame = !row || row.parameters === parameters && row.active === active;
      if (isSame) return [];
      const former = bound[clause] !== void 0 && isOff(bound[clause]) ? "off" : parameters;
      return [{ clause, from: former, to: row.active ? row.parameters : "off" }];
    });
    const isRepeal = draft.values.kind === "repeal";
    return {
      ...told3(draft),
      changes: isRepeal ? [] : changes,
      faults: isRepeal ? [] : draftFaults(book, draft.id)
    };
  }

  // src/service/governance/send-outbox.ts
  var MAILS_A_SLICE = 25;
  var CUT_OFF_MINUTES = 60;
  var sendOutbox = {
    name: "sendOutbox",
    registers: ["outbox"],
    runs: "everyTick",
    slice: slice5
  };
  function slice5(context) {
    const { book, ports, now } = context;
    const waiting2 = mailsOf(book, "waiting").filter((mail7) => mail7.values.dueAt <= now);
    const cutOff = mailsOf(book, "sending").filter(
      (mail7) => (mail7.values.sentAt || "") < addMinutes(now, -CUT_OFF_MINUTES)
    );
    const batch = waiting2.slice(
      0,
      Math.min(MAILS_A_SLICE, waiting2.length ? ports.mail.remaining() : 0)
    );
    const changes = [
      ...batch.map(
        (mail7) => update(mail7, { status: "sending", sentAt: now, attempts: (mail7.values.attempts ?? 0) + 1 })
      ),
      ...cutOff.map(
        (mail7) => update(mail7, { status: "failed", error: say("outbox.cutOff")[book.language] })
      )
    ];
    return {
      changes,
      done: changes.length,
      more: batch.length === MAILS_A_SLICE && waiting2.length > MAILS_A_SLICE,
      ...batch.length ? { after: () => settle(sendAll(ports, batch)) } : {}
    };
  }
  function mailsOf(book, status) {
    const rows = book.find("outbox", "status", status);
    return book.fetch(rows.map((row) => ({ register: "outbox", row })));
  }
  function sendAll(ports, batch) {
    return new Map(batch.map(({ id, values }) => [id, sendOne(ports, values)]));
  }
  function sendOne({ mail: mail7 }, { to, subject, body }) {
    try {
      mail7.send({ to, subject, body });
      return "";
    } catch (error) {
      return String(error.message ?? error);
    }
  }
  function settle(outcomes) {
    return ({ book, now }) => {
      const places2 = [...outcomes.keys()].flatMap(
        (id) => book.find("outbox", "id", id).slice(0, 1).map((row) => ({ register: "outbox", row }))
      );
      return book.fetch(places2).map((mail7) => {
        const error = outcomes.get(mail7.id) ?? "";
        if (error) return update(mail7, { status: "failed", error });
        const body = mail7.values.kind === "survey" ? withoutLink(mail7.values.body) : mail7.values.body;
        return update(mail7, { status: "sent", sentAt: now, body });
      });
    };
  }
  function withoutLink(body) {
    return body.replace(/https?:\/\/\S+/g, "…");
  }

  // src/service/governance/set-absence.ts
  var input18 = fields({
    absenceId: maybe(text(40)),
    staff: maybe(rowOf("staff")),
    fromAt: maybe(dateTime()),
    untilAt: dateTime(),
    reason: maybe(text(300))
  });
  var OPEN_VISITS = {
    register: "requests",
    column: "stage",
    value: "appointed",
    need: "many",
    most: 200,
    advisory: true
  };
  var setAbsence = defineAct({
    name: "setAbsence",
    input: input18,
    registers: ["absences", "requests", "outbox"],
    load: ({ absenceId, staff }) => ({
      openVisits: OPEN_VISITS,
      ...absenceId ? { absence: byKey("absences", "id", absenceId) } : {},
      ...staff && !absenceId ? { person: byKey("staff", "email", staff) } : {}
    }),
    loadMore: (_, found) => {
      const absence2 = found.maybe("absence", "absences");
      return absence2 ? { person: byKey("staff", "email", absence2.values.staff) } : {};
    },
    scope: (context) => {
      const { email, unit } = personOf(context);
      return { unit, owners: [email] };
    },
    gates: [],
    checks: [requirePerson, requireSpan],
    decide: decide19
  });
  function byKey(register2, column, value) {
    return { register: register2, column, value, need: "one" };
  }
  function personOf({ found, actor }) {
    return found.maybe("person", "staff")?.values ?? actor;
  }
  function requirePerson({ input: { staff }, found }) {
    const absence2 = found.maybe("absence", "absences");
    if (!absence2 || !staff || sameAccount(absence2.values.staff, staff)) return;
    refuseFields4([{ path: "staff", message: say("field.otherPerson") }]);
  }
  function requireSpan(context) {
    const { fromAt, untilAt } = spanOf(context);
    const isNew = !context.found.maybe("absence", "absences");
    const endsTooEarly = isNew ? untilAt <= fromAt : untilAt < fromAt;
    refuseFields4(endsTooEarly ? [{ path: "untilAt", message: say("field.endsBeforeStart") }] : []);
  }
  function refuseFields4(faults) {
    if (faults.length)
      refuse("badInput", { count: faults.length }, { clause: "R18", fields: faults });
  }
  function spanOf({ input: given, found, now }) {
    const absence2 = found.maybe("absence", "absences")?.values;
    return { fromAt: given.fromAt || absence2?.fromAt || now, untilAt: given.untilAt };
  }
  function decide19(context) {
    const { input: given, found, ids: ids2 } = context;
    const person = personOf(context);
    const span = spanOf(context);
    const absence2 = found.maybe("absence", "absences");
    const id = absence2?.id ?? ids2.short();
    const reason = given.reason || absence2?.values.reason || "";
    const visits2 = visitsWithin(context, span);
    return {
      changes: [
        absence2 ? update(absence2, { ...span, reason }) : append("absences", { id, staff: person.email, ...span, reason }),
        ...notice(context, { ...span, visits: visits2 })
      ],
      value: { id, staff: person.email, ...span, visits: visits2.map((row) => row.id) },
      target: id,
      unit: person.unit,
      warnings: warningsOf(visits2)
    };
  }
  function visitsWithin(context, { fromAt, untilAt }) {
    const { email } = personOf(context);
    return context.found.many("openVisits", "requests").filter(({ values }) => sameAccount(values.technician, email)).filter(({ values }) => values.appointmentFrom < untilAt && fromAt < values.appointmentTo);
  }
  function warningsOf(visits2) {
    if (!visits2.length) return [];
    return [say("warning.visitsWhileAbsent", { count: visits2.length, list: listed3(visits2) })];
  }
  function listed3(visits2) {
    return visits2.map(({ id, values }) => `${id} (${values.appointmentFrom.replace("T", " ").slice(0, 16)})`).join(", ");
  }
  function notice(context, away) {
    const { book, actor } = context;
    const person = personOf(context);
    const to = book.one("units", person.unit)?.values.supervisor ?? "";
    if (!to || [actor.email, person.email].some((one) => sameAccount(one, to))) return [];
    const shown4 = (moment) => moment.replace("T", " ").slice(0, 16);
    const visits2 = listed3(away.visits) || say("label.none");
    const from = shown4(away.fromAt);
    const params3 = { person: person.name, from, until: shown4(away.untilAt), visits: visits2 };
    return [mailRow(context, { kind: "notice", to, words: "absence", params: params3, requestNo: "" })];
  }

  // src/service/governance/spot-check.ts
  var seen = () => optional2(choice("spotCheckResult"), "notSeen");
  var input19 = fields({
    no: maybe(text(40)),
    staff: maybe(rowOf("staff")),
    how: choice("spotCheckHow"),
    appearance: seen(),
    conduct: seen(),
    habits: seen(),
    site: seen(),
    phoneManner: seen(),
    explanation: seen(),
    note: maybe(longText(2e3)),
    at: maybe(dateTime())
  });
  var POINTS = [
    ["appearance", "R38"],
    ["conduct", "R39"],
    ["habits", "R40"],
    ["site", "R41"],
    ["phoneManner", "R42"],
    ["explanation", "R44"]
  ];
  var spotCheck2 = defineAct({
    name: "spotCheck",
    input: input19,
    registers: ["requests", "spotChecks"],
    load: ({ no, staff }) => ({
      ...no ? requestByNo(no) : {},
      ...staff ? { person: { register: "staff", column: "email", value: staff, need: "one" } } : {}
    }),
    scope: (context) => ({ unit: unitOf(context), owners: [] }),
    gates: [requireOther],
    checks: [requirePerson2, requireSomething2, ...POINTS.map(requireNote), requirePast2],
    decide: decide20
  });
  function personOf2({ found }) {
    const request3 = found.maybe("request", "requests")?.values;
    const named5 = found.maybe("person", "staff")?.id;
    return named5 ?? (request3?.technician || request3?.registrar || "");
  }
  function unitOf({ found }) {
    const request3 = found.maybe("request", "requests")?.values;
    return request3?.unit ?? found.maybe("person", "staff")?.values.unit ?? "";
  }
  function requireOther(context) {
    const person = personOf2(context);
    if (person && sameAccount(person, context.actor.email))
      refuse("ownConduct", {}, { clause: "R39" });
  }
  function requirePerson2(context) {
    if (personOf2(context)) return;
    const message = say("field.nobodyChecked");
    refuse("badInput", { count: 1 }, { fields: [{ path: "staff", message }] });
  }
  function requireSomething2({ input: given }) {
    if (POINTS.some(([point]) => given[point] !== "notSeen")) return;
    const message = say("field.nothingSeen");
    refuse("badInput", { count: 1 }, { fields: [{ path: "appearance", message }] });
  }
  function requireNote([point, clause]) {
    return ({ input: given }) => {
      if (given[point] !== "poor" || given.note) return;
      const message = say("field.poorNote");
      refuse("badInput", { count: 1 }, { clause, fields: [{ path: "note", message }] });
    };
  }
  function requirePast2({ input: { at: at2 }, now }) {
    requireOrder("R39", [["at", isBefore(now, at2), "field.future"]]);
  }
  function decide20(context) {
    const { input: given, found, actor, now, today, next } = context;
    const { how, note } = given;
    const year = Number(today.slice(0, 4));
    const id = recordNumber("spotChecks", year, next(recordCounter("spotChecks", year)));
    const results = Object.fromEntries(POINTS.map(([point]) => [point, given[point]]));
    const unit = unitOf(context);
    const row = append("spotChecks", {
      id,
      requestNo: found.maybe("request", "requests")?.id ?? "",
      unit,
      technician: personOf2(context),
      at: given.at || now,
      inspector: actor.email,
      how,
      ...results,
      note
    });
    return {
      changes: [row],
      value: { id, technician: personOf2(context), ...results },
      target: id,
      unit
    };
  }

  // src/service/governance/index.ts
  var governance3 = {
    acts: [
      draftPolicy,
      approvePolicy,
      grantException,
      setAbsence,
      spotCheck2,
      importRows,
      exportCustomer,
      eraseCustomer
    ],
    views: [importForm, policy3],
    jobs: [eraseDue, sendOutbox]
  };

  // src/policy/running-clocks.ts
  var WATCHED_STAGES = [...OPEN_STAGES, "completed", "submitted"];
  var HAND_IN_STAGES = ["appointed", "onSite", "pending", "completed"];
  function requestClocks(request3, visits2, people2) {
    const { stage, technician } = request3;
    const inCharge2 = technician || people2.queueOwner || people2.supervisor;
    const atDesk = request3.queueOwner || people2.queueOwner || request3.registrar;
    return [
      ...stage === "registered" ? running("dispatch", request3.registeredAt, { responsible: atDesk }) : [],
      ...stage === "dispatched" && !request3.contactedAt ? running("contact", request3.dispatchedAt, { responsible: inCharge2 }) : [],
      ...stage === "appointed" ? running("appointment", request3.appointmentTo, { responsible: inCharge2 }) : [],
      ...stage === "submitted" ? running("review", request3.submittedAt, { responsible: people2.supervisor }) : [],
      ...promiseClock(request3, inCharge2),
      ...HAND_IN_STAGES.includes(stage) ? handIns(visits2, inCharge2) : []
    ];
  }
  function promiseClock(request3, inCharge2) {
    const clause = request3.slipNo && !request3.returnedAt ? "R29" : "R26";
    return promised2(request3.promiseDueAt, { clause, responsible: inCharge2 });
  }
  function handIns(visits2, inCharge2) {
    const days = /* @__PURE__ */ new Map();
    for (const { at: at2, staff, handedInAt, withdrawnAt } of visits2) {
      if (at2 === "" || handedInAt || withdrawnAt || days.has(at2.slice(0, 10))) continue;
      for (const one of running("handIn", at2, { responsible: staff || inCharge2 }))
        days.set(at2.slice(0, 10), one);
    }
    return [...days.values()];
  }
  var OPEN_FEEDBACK = ["open", "replied", "promised"];
  function feedbackClocks(feedback5, people2) {
    const { kind, status, receivedAt, dueAt, repliedAt, promiseDueAt } = feedback5;
    const responsible = feedback5.owner || people2.queueOwner || people2.supervisor;
    const isComplaint = kind === "complaint";
    if (promiseDueAt !== "") {
      return promised2(promiseDueAt, { clause: isComplaint ? "R48" : "R57", responsible });
    }
    if (isComplaint) {
      return status === "open" && !repliedAt ? running("complaintReply", receivedAt, { responsible, due: dueAt }) : [];
    }
    return running("feedbackAction", receivedAt, { responsible, due: dueAt });
  }
  function escalationClocks(escalation) {
    const { openedAt, dueAt, to } = escalation;
    return dueAt ? running("escalationReply", openedAt, { responsible: to, due: dueAt }) : [];
  }
  function promised2(dueAt, { clause, responsible }) {
    return running("promise", dueAt, { responsible, due: dueAt }).map((one) => ({ ...one, clause }));
  }
  function running(clock2, from, { responsible, due = "" }) {
    return from === "" ? [] : [{ clock: clock2, clause: CLOCKS[clock2].clause, from, due, responsible }];
  }

  // src/service/head-office/open-matters.ts
  function schedulesOf(book) {
    const known = /* @__PURE__ */ new Map();
    return (unit) => {
      const schedule = known.get(unit) ?? scheduleOf(book, unit);
      known.set(unit, schedule);
      return schedule;
    };
  }
  function openMatters(look3) {
    const { requests, feedback: feedback5, escalations } = look3.open;
    return [
      ...requests.flatMap((row) => requestMatters(look3, row)),
      ...feedback5.flatMap((row) => feedbackMatters(look3, row)),
      ...escalations.flatMap((row) => escalationMatters(look3, row))
    ];
  }
  var WAITS_FOR_ANSWER = ["dispatch", "contact", "appointment", "complaintReply", "feedbackAction"];
  function requestMatters(look3, row) {
    const { values } = row;
    const unit = values.handlingUnit || values.unit;
    const visits2 = look3.open.visitsOf(row.id);
    const clocks = requestClocks(values, visits2, peopleOf(look3.book, unit));
    const base = {
      register: "requests",
      no: row.id,
      requestNo: row.id,
      unit,
      about: values.customerName,
      rules: rulesOfRequest(look3.book, row, look3.today)
    };
    return matters(look3, base, clocks).map((matter) => ({
      ...matter,
      responsible: inCharge(look3.book, values.handlingUnit, matter.responsible)
    }));
  }
  function inCharge(book, handlingUnit, person) {
    if (!handlingUnit || book.one("staff", person)?.values.unit === handlingUnit) return person;
    return deskOf(book.one("units", handlingUnit)) || person;
  }
  function feedbackMatters(look3, row) {
    const { values } = row;
    const base = {
      register: "feedback",
      no: row.id,
      requestNo: values.requestNo,
      unit: values.unit,
      about: values.customerName,
      rules: rulesOf(look3.book, { customerNo: values.customerNo }, dayOf4(values.receivedAt, look3))
    };
    return matters(look3, base, feedbackClocks(values, peopleOf(look3.book, values.unit)));
  }
  function escalationMatters(look3, row) {
    const { values } = row;
    const base = {
      register: "supervision",
      no: row.id,
      requestNo: values.sourceRegister === "requests" ? values.sourceNo : "",
      unit: unitOfStaff(look3.book, values.to) || values.unit,
      about: values.asked,
      rules: rulesOf(look3.book, {}, dayOf4(values.openedAt, look3))
    };
    return matters(look3, base, escalationClocks(values));
  }
  function matters(look3, base, clocks) {
    const { rules, unit, no } = base;
    const waits = look3.open.escalated.has(no) ? WAITS_FOR_ANSWER : [];
    return clocks.filter(({ clause, clock: clock2 }) => rules.isOn(clause) && !waits.includes(clock2)).map(({ clock: clock2, from, due, responsible }) => ({
      ...base,
      clock: clock2,
      from,
      due: due || dueOf(clock2, from, {
        params: clockParams(clock2, rules),
        schedule: look3.scheduleFor(unit)
      }),
      responsible
    }));
  }
  function peopleOf(book, unit) {
    const row = book.one("units", unit);
    return { supervisor: row?.values.supervisor ?? "", queueOwner: row?.values.queueOwner ?? "" };
  }
  function unitOfStaff(book, person) {
    return book.one("staff", person)?.values.unit ?? "";
  }
  function dayOf4(moment, { today }) {
    return moment ? moment.slice(0, 10) : today;
  }

  // src/service/head-office/acknowledge.ts
  var input20 = fields({
    supervisionId: text(120),
    text: longText(2e3),
    result: maybe(longText(2e3))
  });
  var acknowledge = defineAct({
    name: "acknowledge",
    input: input20,
    registers: ["supervision"],
    load: ({ supervisionId }) => ({
      reminder: { register: "supervision", column: "id", value: supervisionId ?? "", need: "one" }
    }),
    scope: ({ found, book }) => {
      const { to, unit } = found.one("reminder", "supervision").values;
      return { unit: unitOfStaff(book, to) || unit, owners: [to] };
    },
    subjects: [{ register: "supervision", field: "supervisionId" }],
    gates: [requireReminder, requireUnsettled],
    decide: decide21
  });
  function requireReminder({ found }) {
    const { id, values } = found.one("reminder", "supervision");
    if (values.kind !== "expedite") refuse("notReminder", { id });
  }
  function requireUnsettled({ found }) {
    const { id, values } = found.one("reminder", "supervision");
    if (values.status !== "closed") return;
    const at2 = values.closedAt.replace("T", " ").slice(0, 16) || "–";
    refuse("reminderSettled", { id, at: at2 }, { clause: "R61" });
  }
  function decide21({ input: input41, found, actor, now }) {
    const reminder = found.one("reminder", "supervision");
    const { acknowledgement, acknowledgedAt, acknowledgedBy, sourceNo, unit } = reminder.values;
    const isSettled3 = input41.result !== "";
    return {
      changes: [
        update(reminder, {
          status: isSettled3 ? "closed" : "acknowledged",
          acknowledgement: [acknowledgement, input41.text].filter(Boolean).join("\n"),
          acknowledgedAt: acknowledgedAt || now,
          acknowledgedBy: acknowledgedBy || actor.email,
          ...isSettled3 ? { result: input41.result, closedAt: now } : {}
        })
      ],
      value: { id: reminder.id, no: sourceNo, settled: isSettled3 },
      target: sourceNo,
      unit
    };
  }

  // src/service/head-office/note-row.ts
  function noteRow({ ids: ids2, now, actor, book }, note) {
    return append("serviceLog", {
      id: ids2.short(),
      requestNo: note.no,
      kind: "note",
      at: now,
      staff: actor.email,
      text: note.words[book.language]
    });
  }

  // src/service/head-office/answer-escalation.ts
  var input21 = fields({
    supervisionId: text(120),
    kind: choice("escalationAnswer"),
    text: longText(2e3)
  });
  var answerEscalation = defineAct({
    name: "answerEscalation",
    input: input21,
    registers: ["requests", "feedback", "supervision", "serviceLog", "outbox"],
    load: ({ supervisionId }) => ({
      escalation: { register: "supervision", column: "id", value: supervisionId ?? "", need: "one" }
    }),
    loadMore: (_, found) => sourceOfEscalation(found),
    scope: ({ found }) => {
      const { unit, to } = found.one("escalation", "supervision").values;
      return { unit, owners: [to] };
    },
    subjects: [{ register: "supervision", field: "supervisionId" }],
    gates: [requireEscalation, requireUnanswered],
    decide: decide22
  });
  function sourceOfEscalation(found) {
    const row = found.maybe("escalation", "supervision")?.values;
    if (row?.sourceRegister === "requests") {
      return { request: { register: "requests", column: "no", value: row.sourceNo, need: "maybe" } };
    }
    return row?.sourceRegister === "feedback" ? { feedback: { register: "feedback", column: "no", value: row.sourceNo, need: "maybe" } } : {};
  }
  function requireEscalation({ found }) {
    const { id, values } = found.one("escalation", "supervision");
    if (values.kind !== "escalation") refuse("notEscalation", { id });
  }
  function requireUnanswered({ found }) {
    const { id, values } = found.one("escalation", "supervision");
    if (values.status === "open") return;
    const at2 = values.answeredAt.replace("T", " ").slice(0, 16) || "–";
    refuse("escalationAnswered", { id, at: at2 }, { clause: "R59" });
  }
  function decide22(context) {
    const { input: input41, found, actor, now } = context;
    const escalation = found.one("escalation", "supervision");
    const { sourceNo, unit } = escalation.values;
    return {
      changes: [
        update(escalation, {
          status: "answered",
          answerKind: input41.kind,
          answer: input41.text,
          answeredAt: now,
          answeredBy: actor.email
        }),
        ...handBack(context),
        ...mail3(context)
      ],
      value: { id: escalation.id, no: sourceNo, kind: input41.kind },
      target: sourceNo,
      unit
    };
  }
  function handBack(context) {
    const { input: input41, found, book } = context;
    const request3 = found.maybe("request", "requests");
    const feedback5 = found.maybe("feedback", "feedback");
    const { formerOwner } = found.one("escalation", "supervision").values;
    const isBack = input41.kind !== "takeOver";
    const kind = book.words.label("escalationAnswer", input41.kind);
    const words = say("log.escalationAnswered", { kind, text: input41.text });
    return [
      ...request3 && isBack ? [update(request3, { handlingUnit: "" })] : [],
      ...request3 ? [noteRow(context, { no: request3.id, words })] : [],
      ...feedback5 && isBack && formerOwner ? [update(feedback5, { owner: formerOwner })] : []
    ];
  }
  function mail3(context) {
    const { input: input41, found, book } = context;
    const { id, values } = found.one("escalation", "supervision");
    const to = book.one("units", values.unit)?.values.supervisor || values.openedBy;
    if (!to) return [];
    const kind = book.words.label("escalationAnswer", input41.kind);
    const params3 = { id, no: values.sourceNo, kind, text: input41.text, asked: values.asked };
    const requestNo = values.sourceRegister === "requests" ? values.sourceNo : "";
    return [mailRow(context, { kind: "notice", to, words: "escalationAnswer", params: params3, requestNo })];
  }

  // src/service/head-office/source.ts
  function sourceLookups(input41) {
    const { no, feedbackNo, supervisionId } = input41;
    return {
      ...no ? requestByNo(no) : {},
      ...feedbackNo ? { feedback: keyOf2("feedback", "no", feedbackNo) } : {},
      ...supervisionId ? { escalation: keyOf2("supervision", "id", supervisionId) } : {}
    };
  }
  function keyOf2(register2, column, value) {
    return { register: register2, column, value, need: "one" };
  }
  function supervisionAbout(no) {
    return {
      supervised: { register: "supervision", column: "sourceNo", value: no ?? "", need: "many" }
    };
  }
  function sourceOf(found) {
    const request3 = found.maybe("request", "requests");
    if (request3) {
      const { unit, handlingUnit, customerName: customer } = request3.values;
      const no = request3.id;
      return { register: "requests", no, requestNo: no, unit: handlingUnit || unit, customer };
    }
    return feedbackSource(found.maybe("feedback", "feedback")) ?? escalationSource(found);
  }
  function feedbackSource(row) {
    if (!row) return null;
    const { unit, requestNo, customerName: customer } = row.values;
    return { register: "feedback", no: row.id, requestNo, unit, customer };
  }
  function escalationSource(found) {
    const row = found.maybe("escalation", "supervision");
    if (!row) return null;
    const { unit, sourceNo, sourceRegister, asked: asked2 } = row.values;
    const requestNo = sourceRegister === "requests" ? sourceNo : "";
    return { register: "supervision", no: row.id, requestNo, unit, customer: asked2 };
  }
  function requireOneSource(clause, named5) {
    const given = Object.values(named5).filter((value) => value !== "").length;
    if (given === 1) return;
    const message = say("field.oneSource");
    const fields2 = Object.keys(named5).map((path) => ({ path, message }));
    refuse("sourceUnclear", {}, { clause, fields: fields2 });
  }
  function sourceScope({ found }) {
    const request3 = found.maybe("request", "requests")?.values;
    if (request3) return { unit: request3.unit, owners: [request3.technician] };
    const feedback5 = found.maybe("feedback", "feedback")?.values;
    if (feedback5) return { unit: feedback5.unit, owners: [feedback5.owner] };
    const escalation = found.maybe("escalation", "supervision")?.values;
    return escalation ? { unit: escalation.unit, owners: [escalation.to] } : null;
  }

  // src/service/head-office/escalate.ts
  var input22 = fields({
    no: maybe(text(40)),
    feedbackNo: maybe(text(60)),
    reason: longText(2e3),
    tried: longText(2e3),
    asked: longText(2e3)
  });
  var escalate = defineAct({
    name: "escalate",
    input: input22,
    registers: ["requests", "feedback", "supervision", "serviceLog", "outbox", "calendar", "shifts"],
    load: ({ no, feedbackNo }) => ({
      ...sourceLookups({ no, feedbackNo }),
      ...supervisionAbout(no || feedbackNo)
    }),
    scope: sourceScope,
    subjects: [{ register: "feedback", field: "feedbackNo" }],
    gates: [requireUnresolved2, requireNoneOpen, requireBranch],
    checks: [({ input: { no, feedbackNo } }) => requireOneSource("R58", { no, feedbackNo })],
    decide: decide23
  });
  function requireUnresolved2({ found }) {
    const feedback5 = found.maybe("feedback", "feedback");
    if (feedback5?.values.status !== "resolved") return;
    refuse("matterClosed", { no: feedback5.id }, { clause: "R58" });
  }
  function requireBranch({ found, book }) {
    const source = sourceOf(found);
    const headOffice4 = requireHeadOffice(book);
    if (source?.unit !== headOffice4.id) return;
    refuse("alreadyHeadOffice", { no: source.no, unit: headOffice4.values.name }, { clause: "R58" });
  }
  function requireNoneOpen({ found }) {
    const open = found.many("supervised", "supervision").find(({ values }) => values.kind === "escalation" && values.status === "open");
    if (!open) return;
    const { sourceNo: no, openedAt } = open.values;
    refuse("escalationOpen", { no, id: open.id, at: shown2(openedAt) }, { clause: "R58" });
  }
  function decide23(context) {
    const { input: input41, found, book, now, next, today, actor } = context;
    const source = sourceOf(found);
    if (!source) return refuse("sourceUnclear", {});
    const headOffice4 = requireHeadOffice(book);
    const year = Number(today.slice(0, 4));
    const id = recordNumber("supervision", year, next(recordCounter("supervision", year)));
    const to = deskOf(headOffice4);
    const dueAt = dueTime(context, headOffice4);
    const { reason, tried, asked: asked2 } = input41;
    const row = {
      id,
      kind: "escalation",
      status: "open",
      unit: source.unit,
      sourceRegister: source.register,
      sourceNo: source.no,
      to,
      formerOwner: found.maybe("feedback", "feedback")?.values.owner ?? "",
      reason,
      tried,
      asked: asked2,
      openedAt: now,
      openedBy: actor.email,
      dueAt
    };
    return {
      changes: [
        append("supervision", row),
        ...handOver(context, { id, unit: headOffice4.id, to }),
        ...to ? [mail4(context, { id, to, dueAt })] : []
      ],
      value: { id, no: source.no, to, dueAt },
      target: source.no,
      unit: source.unit
    };
  }
  function dueTime({ book, now, rules }, headOffice4) {
    if (!rules.isOn("R59")) return "";
    return dueOf("escalationReply", now, {
      params: clockParams("escalationReply", rules),
      schedule: scheduleOf(book, headOffice4.id)
    });
  }
  function handOver(context, to) {
    const { found, input: input41 } = context;
    const request3 = found.maybe("request", "requests");
    const feedback5 = found.maybe("feedback", "feedback");
    const words = say("log.escalated", { id: to.id, asked: input41.asked });
    return [
      ...request3 ? [
        update(request3, { handlingUnit: to.unit, escalationId: to.id }),
        noteRow(context, { no: request3.id, words })
      ] : [],
      ...feedback5 ? [update(feedback5, { owner: to.to || feedback5.values.owner, escalationId: to.id })] : []
    ];
  }
  function mail4(context, one) {
    const source = sourceOf(context.found);
    const { reason, tried, asked: asked2 } = context.input;
    const unit = context.book.one("units", source?.unit ?? "")?.values.name ?? source?.unit ?? "";
    const no = source?.no ?? "";
    const params3 = { id: one.id, no, unit, reason, tried, asked: asked2, due: shown2(one.dueAt) };
    return mailRow(context, {
      kind: "notice",
      to: one.to,
      words: "escalation",
      params: params3,
      requestNo: source?.requestNo ?? ""
    });
  }
  function shown2(moment) {
    return moment ? moment.replace("T", " ").slice(0, 16) : "–";
  }

  // src/service/head-office/expedite-rows.ts
  function expediteRows(from, one) {
    const { id, no, requestNo, unit, item, clock: clock2, level, to, clockFrom, due, text: text2 } = one;
    const row = {
      id,
      kind: "expedite",
      status: "open",
      level,
      unit,
      sourceRegister: one.register,
      sourceNo: no,
      item,
      clock: clock2,
      clockFrom,
      to,
      text: text2,
      openedAt: from.now,
      openedBy: one.by || "servicebook",
      dueAt: due
    };
    const params3 = { id, no, item, level, text: text2, about: one.about, due: shown3(due) };
    const mail7 = mailRow(from, { kind: "expedite", to, words: "expedite", params: params3, requestNo });
    return [append("supervision", row), mail7];
  }
  function shown3(moment) {
    return moment ? moment.replace("T", " ").slice(0, 16) : "–";
  }

  // src/service/head-office/expedite.ts
  var input23 = fields({
    no: maybe(text(40)),
    feedbackNo: maybe(text(60)),
    supervisionId: maybe(text(120)),
    text: longText(2e3)
  });
  var expedite = defineAct({
    name: "expedite",
    input: input23,
    registers: ["requests", "feedback", "supervision", "outbox", "calendar", "shifts"],
    load: ({ no, feedbackNo, supervisionId }) => ({
      ...sourceLookups({ no, feedbackNo, supervisionId }),
      ...supervisionAbout(no || feedbackNo || supervisionId)
    }),
    scope: sourceScope,
    subjects: [
      { register: "feedback", field: "feedbackNo" },
      { register: "supervision", field: "supervisionId" }
    ],
    gates: [requireEscalation2, requireOpen3, requireLevelLeft, requireWorkingTime],
    checks: [
      ({ input: { no, feedbackNo, supervisionId } }) => requireOneSource("R61", { no, feedbackNo, supervisionId })
    ],
    decide: decide24
  });
  function requireEscalation2({ found }) {
    const row = found.maybe("escalation", "supervision");
    if (row && row.values.kind !== "escalation") refuse("notEscalation", { id: row.id });
  }
  var DONE = ["archived", "cancelled", "imported", "reviewed", "resolved", "answered", "closed"];
  function requireOpen3({ found }) {
    const state = found.maybe("request", "requests")?.values.stage ?? found.maybe("feedback", "feedback")?.values.status ?? found.maybe("escalation", "supervision")?.values.status;
    if (!state || !DONE.includes(state)) return;
    refuse("matterClosed", { no: sourceOf(found)?.no ?? "" }, { clause: "R61" });
  }
  function requireLevelLeft(context) {
    const source = sourceOf(context.found);
    const levels = context.rules.number("R61", "levels");
    if (!source || nextOf(context).level <= levels) return;
    refuse("expediteHighest", { no: source.no, level: levels }, { clause: "R61" });
  }
  function requireWorkingTime(context) {
    const source = sourceOf(context.found);
    if (!source) return;
    const to = addressee(context, source);
    const unit = context.book.one("staff", to)?.values.unit || source.unit;
    const schedule = scheduleOf(context.book, unit);
    if (isWorkingMoment(context.now, schedule)) return;
    const at2 = nextWorkingMoment(context.now, schedule).replace("T", " ").slice(0, 16);
    refuse("notWorkingTime", { unit, at: at2 }, { clause: "R61" });
  }
  function nextOf({ found }) {
    const rows = found.many("supervised", "supervision").map((row) => row.values).filter((row) => row.kind === "expedite");
    const [open] = rows.filter((row) => row.status !== "closed").slice(-1);
    const clock2 = open?.clock ?? "manual";
    const clockFrom = open?.clockFrom ?? "";
    const levels = rows.filter((row) => row.clock === clock2 && row.clockFrom === clockFrom).map((row) => row.level ?? 0);
    return { clock: clock2, clockFrom, level: Math.max(0, ...levels) + 1 };
  }
  function addressee(context, source) {
    const { book, found } = context;
    const unit = book.one("units", source.unit);
    const head = headOfficeOf(book)?.values.supervisor ?? "";
    const supervisor = unit?.values.supervisor ?? "";
    const desk = deskOf(unit);
    const request3 = found.maybe("request", "requests")?.values;
    const responsible = request3 ? responsibleFor({ ...request3, desk, supervisor }) : found.maybe("feedback", "feedback")?.values.owner || found.maybe("escalation", "supervision")?.values.to || desk;
    return addresseeOf(nextOf(context).level, { responsible, supervisor, head });
  }
  function responsibleFor(request3) {
    const { stage, handlingUnit, technician, queueOwner, desk, supervisor } = request3;
    if (handlingUnit) return desk;
    if (stage === "submitted") return supervisor;
    return stage === "registered" ? queueOwner || desk : technician || desk;
  }
  function decide24(context) {
    const { input: input41, found, book, actor } = context;
    const source = sourceOf(found);
    if (!source) return refuse("sourceUnclear", {});
    const { clock: clock2, clockFrom, level } = nextOf(context);
    const to = addressee(context, source);
    if (!to) return refuse("nobodyToExpedite", { no: source.no });
    const earlier = found.many("supervised", "supervision").map((row) => row.values);
    const same2 = earlier.find((row) => row.clock === clock2 && row.clockFrom === clockFrom);
    const id = expediteId({ no: source.no, clock: clock2, from: clockFrom, level }, earlier);
    const one = {
      ...source,
      id,
      kind: "expedite",
      item: say(`clock.${clock2}`)[book.language],
      about: source.customer,
      clock: clock2,
      clockFrom,
      level,
      to,
      due: same2?.dueAt ?? "",
      by: actor.email,
      text: input41.text
    };
    return {
      changes: expediteRows(context, one),
      value: { id, no: source.no, level, to },
      target: source.no,
      unit: source.unit
    };
  }

  // src/service/head-office/open-rows.ts
  var OPEN_SUPERVISION = ["open", "acknowledged"];
  function readOpenRows(book) {
    const rows = book.fetch(openPlaces(book));
    const sound = rows.filter((row) => row.faults.length === 0);
    const of = (register2) => sound.filter((row) => row.register === register2);
    const requests = of("requests");
    const supervision3 = of("supervision");
    const escalations = supervision3.filter(({ values }) => values.kind === "escalation");
    const log = readRowsOf(
      book,
      [{ register: "serviceLog", column: "requestNo" }],
      new Set(requests.map((row) => row.id))
    );
    return {
      requests,
      feedback: of("feedback"),
      escalations,
      expedites: supervision3.filter(({ values }) => values.kind === "expedite"),
      escalated: new Set(escalations.map(({ values }) => values.sourceNo)),
      faulty: new Set(rows.filter((row) => row.faults.length > 0).map((row) => row.id)),
      visitsOf: (no) => log.of("serviceLog", no).filter((row) => row.faults.length === 0 && row.values.kind === "visit").map((row) => row.values)
    };
  }
  function openPlaces(book) {
    const wanted2 = [
      { register: "requests", key: "stage", list: "stage", codes: WATCHED_STAGES },
      { register: "feedback", key: "status", list: "feedbackStatus", codes: OPEN_FEEDBACK },
      {
        register: "supervision",
        key: "status",
        list: "supervisionStatus",
        codes: OPEN_SUPERVISION
      }
    ];
    const columns = book.columns(wanted2);
    return wanted2.flatMap(
      ({ register: register2, list, codes }, at2) => (columns[at2] ?? []).flatMap(
        (cell2, index) => codes.includes(book.words.code(list, cell2) ?? "") ? [{ register: register2, row: HEAD_ROWS + 1 + index }] : []
      )
    );
  }

  // src/service/head-office/expedite-late.ts
  var ROWS_A_SLICE2 = 50;
  var expediteLate = {
    name: "expediteLate",
    registers: ["requests", "serviceLog", "feedback", "supervision", "outbox", "calendar", "shifts"],
    runs: "everyTick",
    slice: slice6
  };
  function slice6(context) {
    const { book, now } = context;
    const open = readOpenRows(book);
    const scheduleFor = schedulesOf(book);
    const matters2 = openMatters({ book, today: now.slice(0, 10), scheduleFor, open });
    const settled = open.expedites.filter((row) => isSettled2(row, matters2, open));
    const due = newLevels(context, matters2, scheduleFor);
    const batch = due.slice(0, ROWS_A_SLICE2);
    return {
      changes: [
        ...settled.map((row) => settle2(context, row)),
        ...batch.flatMap((one) => expediteRows({ book, ids: context.ports.ids, now }, one))
      ],
      done: settled.length + batch.length,
      more: due.length > batch.length,
      note: batch.map((one) => one.id).join(", ")
    };
  }
  function isSettled2(row, matters2, { faulty }) {
    const { sourceNo, clock: clock2, clockFrom } = row.values;
    if (clock2 === "manual" || clockFrom === "" || faulty.has(sourceNo)) return false;
    return !matters2.some(
      (one) => one.no === sourceNo && one.clock === clock2 && one.from === clockFrom
    );
  }
  function settle2({ book, now }, row) {
    const { result } = row.values;
    const done = say("log.expediteSettled")[book.language];
    return update(row, { status: "closed", closedAt: now, result: result || done });
  }
  function newLevels(context, matters2, scheduleFor) {
    const { book, now } = context;
    const late = matters2.filter(({ due, rules }) => due !== "" && due < now && rules.isOn("R61")).sort((one, other) => one.from < other.from ? -1 : 1);
    const earlier = readRowsOf(
      book,
      [{ register: "supervision", column: "sourceNo" }],
      new Set(late.map(({ no }) => no))
    );
    const made = [];
    for (const matter of late) {
      const known = [
        ...earlier.of("supervision", matter.no).map((row) => row.values),
        ...made.filter((one) => one.no === matter.no)
      ];
      made.push(...levelsOf(context, { matter, known, scheduleFor }));
    }
    return made;
  }
  function levelsOf(context, { matter, known, scheduleFor }) {
    const { book, now } = context;
    const { no, clock: clock2, from, due, unit, rules, responsible } = matter;
    const levels = levelsReached({
      due,
      now,
      levels: rules.number("R61", "levels"),
      everyWorkdays: rules.number("R61", "everyWorkdays"),
      schedule: scheduleFor(unit)
    });
    const head = headOfficeOf(book)?.values.supervisor ?? "";
    const { supervisor } = peopleOf(book, unit);
    const made = [];
    for (let level = 1; level <= levels; level += 1) {
      const isKnown = known.some(
        (row) => row.clock === clock2 && row.level === level && row.clockFrom === from
      );
      if (isKnown) continue;
      const to = addresseeOf(level, { responsible, supervisor, head });
      if (!to || !isWorkingMoment(now, scheduleFor(unitOfStaff(book, to) || unit))) break;
      const item = say(`clock.${clock2}`)[book.language];
      const id = expediteId({ no, clock: clock2, from, level }, [...known, ...made]);
      made.push({
        ...matter,
        id,
        kind: "expedite",
        level,
        to,
        item,
        clockFrom: from,
        by: "",
        text: ""
      });
    }
    return made;
  }

  // src/service/head-office/log-difficulty.ts
  var input24 = fields({ no: maybe(text(40)), content: longText(2e3) });
  var logDifficulty = defineAct({
    name: "logDifficulty",
    input: input24,
    registers: ["requests", "liaison", "outbox"],
    load: ({ no }) => no ? requestByNo(no) : {},
    gates: [],
    decide: decide25
  });
  function decide25(context) {
    const { input: input41, found, actor, now, today, next } = context;
    const request3 = found.maybe("request", "requests");
    const unit = request3?.values.unit || actor.unit;
    if (!unit) return refuse("unitMissing", {}, { clause: "R62" });
    const year = Number(today.slice(0, 4));
    const id = recordNumber("liaison", year, next(recordCounter("liaison", year)));
    const row = {
      id,
      kind: "difficulty",
      status: "open",
      unit,
      at: now,
      staff: actor.email,
      content: input41.content,
      requestNo: request3?.id ?? ""
    };
    return {
      changes: [append("liaison", row), ...mail5(context, { id, unit })],
      value: { id, unit },
      target: request3?.id ?? id,
      unit
    };
  }
  function mail5(context, one) {
    const { book, input: input41, found, actor } = context;
    const to = deskOf(headOfficeOf(book));
    if (!to) return [];
    const unit = book.one("units", one.unit)?.values.name || one.unit;
    const requestNo = found.maybe("request", "requests")?.id ?? "";
    const params3 = {
      id: one.id,
      unit,
      by: actor.name,
      no: requestNo || "–",
      content: input41.content
    };
    return [mailRow(context, { kind: "notice", to, words: "difficulty", params: params3, requestNo })];
  }

  // src/service/head-office/log-hq-contact.ts
  var input25 = fields({
    unit: rowOf("units"),
    at: maybe(dateTime()),
    contactPerson: maybe(text(60)),
    content: longText(2e3),
    liaisonId: maybe(text(60)),
    help: maybe(longText(2e3)),
    solved: optional2(flag(), false)
  });
  var logHqContact = defineAct({
    name: "logHqContact",
    input: input25,
    registers: ["liaison"],
    load: ({ liaisonId }) => liaisonId ? { difficulty: { register: "liaison", column: "id", value: liaisonId, need: "one" } } : {},
    scope: () => null,
    subjects: [{ register: "liaison", field: "liaisonId" }],
    gates: [requireDifficulty],
    checks: [requireBranch2, requirePast3, requireHelp],
    decide: decide26
  });
  function requireDifficulty({ found }) {
    const row = found.maybe("difficulty", "liaison");
    if (row && row.values.kind !== "difficulty") refuse("notDifficulty", { id: row.id });
    if (row?.values.status === "solved") {
      refuse("difficultySolved", { id: row.id }, { clause: "R62" });
    }
  }
  function requireBranch2({ input: { unit }, book }) {
    if (book.one("units", unit)?.values.kind !== "headOffice") return;
    const fields2 = [{ path: "unit", message: say("field.notBranch") }];
    refuse("badInput", { count: 1 }, { clause: "R60", fields: fields2 });
  }
  function requirePast3({ input: { at: at2 }, now }) {
    requireOrder("R60", [["at", isBefore(now, at2), "field.future"]]);
  }
  function requireHelp({ input: input41, found }) {
    const { liaisonId, help, solved, unit } = input41;
    const difficulty2 = found.maybe("difficulty", "liaison");
    const fault3 = (path, message = say("field.missing")) => ({ path, message });
    const fields2 = [
      ...liaisonId && !help ? [fault3("help")] : [],
      ...(help || solved) && !liaisonId ? [fault3("liaisonId")] : [],
      ...difficulty2 && difficulty2.values.unit !== unit ? [fault3("unit", say("field.otherUnit", { unit: difficulty2.values.unit }))] : []
    ];
    if (fields2.length) refuse("badInput", { count: fields2.length }, { clause: "R62", fields: fields2 });
  }
  function decide26(context) {
    const { input: input41, actor, now, today, next } = context;
    const { unit, contactPerson, content } = input41;
    const year = Number(today.slice(0, 4));
    const id = recordNumber("liaison", year, next(recordCounter("liaison", year)));
    const row = {
      id,
      kind: "contact",
      status: "noted",
      unit,
      at: input41.at || now,
      staff: actor.email,
      contactPerson,
      content
    };
    return {
      changes: [append("liaison", row), ...helped(context)],
      value: { id, unit, liaisonId: input41.liaisonId },
      target: id,
      unit
    };
  }
  function helped({ input: input41, found, actor, now }) {
    const difficulty2 = found.maybe("difficulty", "liaison");
    if (!difficulty2) return [];
    const at2 = input41.at || now;
    const former = difficulty2.values;
    return [
      update(difficulty2, {
        status: input41.solved ? "solved" : "helped",
        help: [former.help, input41.help].filter(Boolean).join("\n"),
        helpedBy: former.helpedBy || actor.email,
        helpedAt: former.helpedAt || at2,
        ...input41.solved ? { solvedAt: at2 } : {}
      })
    ];
  }

  // src/service/head-office/last-contacts.ts
  function lastContacts(book) {
    const register2 = "liaison";
    const [kinds = [], units = [], times = []] = book.columns([
      { register: register2, key: "kind" },
      { register: register2, key: "unit" },
      { register: register2, key: "at" }
    ]);
    const last = /* @__PURE__ */ new Map();
    kinds.forEach((kind, index) => {
      const serial = Number(times[index] || "none");
      if (book.words.code("liaisonKind", kind) !== "contact" || !Number.isFinite(serial)) return;
      const unit = (units[index] ?? "").trim();
      const day = fromSerial(serial).slice(0, 10);
      if (day > (last.get(unit) ?? "")) last.set(unit, day);
    });
    return last;
  }

  // src/service/head-office/remind-hq-contact.ts
  var remindHqContact = {
    name: "remindHqContact",
    registers: ["liaison", "outbox", "calendar", "shifts"],
    runs: { daily: "hqContactAt" },
    slice: slice7
  };
  var NOTHING = { changes: [], done: 0, more: false };
  function slice7(context) {
    const { book, businessDate } = context;
    const headOffice4 = headOfficeOf(book);
    const rules = rulesOf(book, {}, businessDate);
    if (!headOffice4 || !rules.isOn("R60")) return NOTHING;
    const schedule = scheduleOf(book, headOffice4.id);
    const contacts = lastContacts(book);
    const params3 = clockParams("hqContact", rules);
    const branches = book.all("units").filter((row) => row.id !== headOffice4.id);
    const changes = [];
    const reminded = [];
    for (const branch of branches) {
      const known = contacts.get(branch.id) ?? counterDay(book, watched(branch));
      const since = known || businessDate;
      if (!known) changes.push(counterChange(book, watched(branch), toSerial(since)));
      const due = dueOf("hqContact", since, { params: params3, schedule });
      const isLate2 = due !== "" && `${businessDate}T00:00:00` >= due;
      const isTold = counterDay(book, told4(branch)) === since;
      if (!isLate2 || isTold || !isWorkingDay(businessDate, schedule)) continue;
      reminded.push(branch.id);
      changes.push(
        counterChange(book, told4(branch), toSerial(since)),
        ...mail6(context, { branch, headOffice: headOffice4, since, schedule })
      );
    }
    return { changes, done: reminded.length, more: false, note: reminded.join(", ") };
  }
  var watched = (branch) => `hqContact/watched/${branch.id}`;
  var told4 = (branch) => `hqContact/reminded/${branch.id}`;
  function counterDay(book, name) {
    const serial = book.one("counters", name)?.values.value;
    return serial ? fromSerial(serial).slice(0, 10) : "";
  }
  function mail6(context, gap2) {
    const { book, ports, now, businessDate } = context;
    const { branch, headOffice: headOffice4, since, schedule } = gap2;
    const to = deskOf(headOffice4);
    if (!to) return [];
    const days = daysBetween(since, businessDate);
    const params3 = { unit: branch.values.name || branch.id, since, days };
    const at2 = nextWorkingMoment(now, schedule) || now;
    return [
      mailRow(
        { book, ids: ports.ids, now: at2 },
        { kind: "reminder", to, words: "hqContact", params: params3, requestNo: "" }
      )
    ];
  }

  // src/service/head-office/supervision.ts
  var MOST3 = 200;
  var supervision2 = defineView({
    name: "supervision",
    params: fields({}),
    registers: ["supervision", "liaison"],
    read: read6
  });
  function read6(context) {
    const { book, actor } = context;
    const rows = openRows(book, "supervision", ["open", "acknowledged"]).filter(
      ({ values }) => concerns(actor, { unit: values.unit, people: [values.to, values.openedBy] })
    );
    const difficulties = openRows(book, "liaison", ["open", "helped"]).filter(
      ({ values }) => values.kind === "difficulty" && concerns(actor, { unit: values.unit, people: [values.staff] })
    );
    const kind = (wanted2) => rows.filter(({ values }) => values.kind === wanted2).map(({ values }) => values);
    return {
      escalations: kind("escalation"),
      expedites: kind("expedite"),
      difficulties: difficulties.map(({ values }) => values),
      contacts: contactsOf2(context)
    };
  }
  function openRows(book, register2, statuses) {
    const places2 = statuses.flatMap(
      (status) => book.find(register2, "status", status).slice(-MOST3).map((row) => ({ register: register2, row }))
    );
    return book.fetch(places2);
  }
  function contactsOf2(context) {
    const { book, today, actor } = context;
    const last = lastContacts(book);
    return book.all("units").filter(
      (row) => row.id !== headOfficeOf(book)?.id && concerns(actor, { unit: row.id, people: [] })
    ).map((row) => {
      const lastOn = last.get(row.id) ?? "";
      return {
        unit: row.id,
        name: row.values.name,
        lastOn,
        days: lastOn ? daysBetween(lastOn, today) : null
      };
    });
  }

  // src/service/head-office/index.ts
  var headOffice3 = {
    acts: [escalate, answerEscalation, expedite, acknowledge, logHqContact, logDifficulty],
    views: [supervision2],
    jobs: [expediteLate, remindHqContact]
  };

  // src/workbook/warranty-entry.ts
  function entryId(no) {
    return `W-${no}`;
  }
  function entryByNo(no) {
    return { register: "warrantyEntries", column: "id", value: entryId(no), need: "maybe" };
  }
  var MOST_ENTRIES = 30;
  function entriesOfSerial(serial) {
    return {
      register: "warrantyEntries",
      column: "serial",
      value: serial,
      need: "many",
      most: MOST_ENTRIES
    };
  }
  function warrantyEntry({ found }, done) {
    const request3 = found.one("request", "requests").values;
    const entry = ownEntry(found.many("history", "warrantyEntries"), request3.no);
    if (!entry) return newEntry({ ...request3, ...done });
    if (!entry.values.withdrawnAt) return [];
    const { workDone: content, completedAt: at2, causeCode } = done;
    return [update(entry, { content, at: at2, causeCode, withdrawnAt: "" })];
  }
  function ownEntry(entries, no) {
    return entries.find((row) => row.id === entryId(no)) ?? null;
  }
  function repeatedRepair({ found }, done) {
    const { no } = found.one("request", "requests").values;
    const since = addDays(done.completedAt.slice(0, 10), -done.withinDays);
    const same2 = found.many("history", "warrantyEntries").map((row) => row.values).filter((entry) => entry.requestNo !== no && !entry.withdrawnAt).filter((entry) => entry.workKind === "repair" && entry.causeCode === done.causeCode).filter((entry) => entry.at.slice(0, 10) >= since && entry.at <= done.completedAt).sort((one, other) => one.at < other.at ? -1 : 1);
    return done.causeCode ? same2[same2.length - 1]?.requestNo ?? "" : "";
  }
  function correctedEntry({ found }, request3) {
    const { productSerial: serial, workKind, stage } = request3;
    const entry = found.maybe("entry", "warrantyEntries");
    if (!entry) return stage === "completed" ? newEntry(request3) : [];
    const { values } = entry;
    if (values.serial === serial && values.workKind === workKind) return [];
    return [update(entry, { serial, workKind })];
  }
  function newEntry(request3) {
    const { no, serviceType, productSerial, workKind, technician, causeCode } = request3;
    const isRepair2 = serviceType !== "other";
    if (!isRepair2 || !productSerial) return [];
    return [
      append("warrantyEntries", {
        id: entryId(no),
        serial: productSerial,
        requestNo: no,
        at: request3.completedAt,
        workKind,
        content: request3.workDone,
        technician,
        causeCode
      })
    ];
  }

  // src/service/intake/amendment.ts
  var corrected = {
    customerName: maybe(text(100)),
    contactName: maybe(text(60)),
    phone: maybe(text(60)),
    email: maybe(text(200)),
    address: maybe(text(300)),
    areaCode: maybe(rowOf("areas")),
    need: maybe(longText(5e3, 2)),
    workKind: maybe(choice("workKind")),
    productSerial: maybe(text(60)),
    productName: maybe(text(120)),
    urgency: maybe(choice("urgency")),
    channel: maybe(choice("channel")),
    documentRef: maybe(text(300)),
    obtainedAt: maybe(dateTime())
  };
  var amendInput = fields({ no: text(40), ...corrected, reason: text(500) });
  function amendmentOf(context) {
    const { input: input41, found, book } = context;
    const request3 = found.one("request", "requests").values;
    const values = correctedValues(input41, request3);
    const product = found.maybe("product", "products")?.values;
    if (values.productSerial && !input41.productName && product) values.productName = product.name;
    const after = { ...request3, ...values };
    if (!asksType(request3, values)) return { values, after, decided: null };
    const decided = decideType(book, {
      ...after,
      product: product ?? null,
      // As the intake would have been decided had it been right from the start.
      on: request3.registeredAt.slice(0, 10)
    });
    const type = differing(typeBlock(decided, book), request3);
    return { values: { ...values, ...type }, after: { ...after, ...type }, decided };
  }
  function asksType(request3, values) {
    return !request3.serviceType || Boolean(values.workKind || values.productSerial);
  }
  function correctedValues(input41, request3) {
    const typed = Object.keys(corrected).filter((key) => input41[key]);
    const values = Object.fromEntries(typed.map((key) => [key, input41[key]]));
    if (input41.phone)
      Object.assign(values, { phone: readPhone(input41.phone).normal, phoneOriginal: input41.phone });
    return differing(values, request3);
  }
  function differing(values, request3) {
    const changed2 = Object.entries(values).filter(([key, value]) => {
      return value !== request3[key];
    });
    return Object.fromEntries(changed2);
  }
  var UNTOLD = ["typeReason", "typeClause", "phoneOriginal"];
  function changesTold({ values }, request3, book) {
    return TEMPLATES.requests.columns.filter(({ key }) => key in values && !UNTOLD.includes(key)).map(({ key, label, choices }) => {
      const shown4 = (row) => cellText(row[key], choices, book);
      return say("log.amendedField", {
        field: label,
        former: shown4(request3),
        value: shown4(values)
      });
    });
  }
  function cellText(cell2, choices, book) {
    const value = String(cell2 ?? "");
    if (!value) return say("label.none");
    return choices ? book.words.label(choices, value) : same(value.replace("T", " "));
  }

  // src/service/intake/document-reference.ts
  var WRITTEN2 = ["document", "letter"];
  function requireDocumentReference(intake5) {
    if (!WRITTEN2.includes(intake5.channel) || intake5.documentRef) return;
    const message = say("field.documentRef");
    refuse("documentMissing", {}, { clause: "R16", fields: [{ path: "documentRef", message }] });
  }

  // src/service/intake/amend.ts
  var amend = defineAct({
    name: "amend",
    input: amendInput,
    registers: ["requests", "products", "contracts", "areas", "serviceLog", "warrantyEntries"],
    load: ({ no, productSerial, workKind }) => ({
      ...requestByNo(no),
      ...productSerial ? { product: bySerial(productSerial) } : {},
      ...productSerial || workKind ? { entry: entryByNo(no) } : {}
    }),
    loadMore: ({ productSerial, workKind }, found) => {
      const request3 = found.one("request", "requests").values;
      const isNeeded = !productSerial && request3.productSerial && asksType(request3, { workKind });
      return isNeeded ? { product: bySerial(request3.productSerial) } : {};
    },
    gates: [requireUnsigned2],
    checks: [requireReference, requireObtainedBefore, requireChange, requireSamePrices],
    decide: decide27
  });
  function bySerial(serial) {
    return { register: "products", column: "serial", value: serial, need: "maybe" };
  }
  function requireUnsigned2({ found }) {
    const { no, signedAt, reviewDecision } = found.one("request", "requests").values;
    if (!signedAt || reviewDecision === "returned") return;
    refuse("signedAlready", { no, at: minute(signedAt) }, { clause: "R33" });
  }
  function requireReference(context) {
    requireDocumentReference(amendmentOf(context).after);
  }
  function requireObtainedBefore({ input: { obtainedAt }, found }) {
    const { registeredAt } = found.one("request", "requests").values;
    if (!isBefore(registeredAt, obtainedAt)) return;
    const message = say("field.afterRegistered", { at: minute(registeredAt) });
    refuse("badInput", { count: 1 }, { clause: "R69", fields: [{ path: "obtainedAt", message }] });
  }
  function requireChange(context) {
    const request3 = context.found.one("request", "requests");
    const amendment = amendmentOf(context);
    if (changesTold(amendment, request3.values, context.book).length) return;
    const { decided } = amendment;
    const hint = decided?.type === "unknown" ? { hint: decided.reason } : {};
    refuse("nothingToAmend", { no: request3.id }, hint);
  }
  function requireSamePrices(context) {
    const { no, ...request3 } = context.found.one("request", "requests").values;
    const { values } = amendmentOf(context);
    const isOther = values.serviceType !== void 0 || values.contractNo !== void 0;
    if (!isOther || request3.listTotal === null) return;
    const told7 = (code, contract2) => {
      const label = code ? context.book.words.label("serviceType", code) : say("label.none");
      const tail = contract2 ? ` ${contract2}` : "";
      return { zh: label.zh + tail, en: label.en + tail };
    };
    const { serviceType = request3.serviceType, contractNo = request3.contractNo } = values;
    const type = told7(request3.serviceType, request3.contractNo);
    refuse("chargesExist", { no, type, newType: told7(serviceType, contractNo) }, { clause: "R35" });
  }
  function decide27(context) {
    const request3 = context.found.one("request", "requests");
    const amendment = amendmentOf(context);
    const { no, unit } = request3.values;
    return {
      changes: [
        update(request3, amendment.values),
        logRow(context, amendment),
        ...correctedEntry(context, amendment.after)
      ],
      value: { no, changed: Object.keys(amendment.values), serviceType: amendment.after.serviceType },
      target: no,
      unit,
      warnings: warningsOf2(context, amendment)
    };
  }
  function logRow(context, amendment) {
    const { input: input41, found, actor, now, ids: ids2, book } = context;
    const request3 = found.one("request", "requests").values;
    const told7 = changesTold(amendment, request3, book).map((one) => one[book.language]);
    const changes = told7.join(book.language === "zh" ? "；" : "; ");
    return append("serviceLog", {
      id: ids2.short(),
      requestNo: request3.no,
      kind: "note",
      at: now,
      staff: actor.email,
      text: say("log.amended", { changes, reason: input41.reason })[book.language]
    });
  }
  function warningsOf2({ input: input41, found }, { decided }) {
    const { warning } = readPhone(input41.phone);
    const serial = input41.productSerial;
    return [
      ...input41.phone && warning ? [warning] : [],
      ...serial && !found.maybe("product", "products") ? [say("warning.serialUnknown", { serial })] : [],
      ...decided?.type === "unknown" ? [decided.reason] : []
    ];
  }
  function minute(moment) {
    return moment.replace("T", " ").slice(0, 16);
  }

  // src/workbook/field-label.ts
  var LENDERS = [
    "requests",
    "charges",
    "invoices",
    "payments",
    "serviceLog",
    "surveys",
    "handovers",
    "feedback",
    "supervision",
    "liaison",
    "followUps",
    "spotChecks",
    "promises",
    "policyVersions",
    "exceptions",
    "absences",
    "invoiceLines"
  ];
  function fieldLabel(act2, key) {
    const own = [`label.${act2}.${key}`, `label.${key}`].find(hasText);
    return own ? say(own) : columnLabel(key) ?? same(key);
  }
  function columnLabel(key) {
    const columns = LENDERS.flatMap((register2) => TEMPLATES[register2].columns);
    return columns.find((column) => column.key === key)?.label;
  }

  // src/workbook/form-view.ts
  var CHOICE_REGISTERS = ["areas", "prices"];
  function makeFormView(acts4) {
    return defineView({
      name: "form",
      params: fields({ act: text(60) }),
      registers: CHOICE_REGISTERS,
      read: ({ params: params3, book }) => {
        const act2 = acts4.find((one) => one.name === params3.act);
        if (!act2) return refuse("unknownAct", { act: params3.act });
        return { act: act2.name, label: actLabel(act2.name), fields: formFields(act2, book) };
      }
    });
  }
  function formFields(act2, book) {
    return describeFields(act2.input).filter((field) => field.key !== "no").map((field) => draw(field, act2.name, book));
  }
  function draw(field, act2, book) {
    const { of, choices, ...rest } = field;
    return {
      ...rest,
      label: fieldLabel(act2, field.key),
      ...choices ? { choices: choicesOf(choices, book) } : {},
      ...of ? { of: of.map((one) => draw(one, act2, book)) } : {}
    };
  }
  function choicesOf(list, book) {
    if (!list.startsWith("@")) return book.words.active(list);
    return book.all(list.slice(1)).map((row) => {
      const { name } = row.values;
      return { code: row.id, label: same(name && name !== row.id ? `${name} (${row.id})` : row.id) };
    });
  }

  // src/service/intake/file-call.ts
  var input26 = fields({
    customerName: text(100),
    phone: maybe(text(60)),
    kind: optional2(choice("callKind"), "repair"),
    need: longText(5e3),
    answer: maybe(longText(5e3)),
    clarified: optional2(flag(), false),
    unit: maybe(rowOf("units"))
  });
  var fileCall = defineAct({
    name: "fileCall",
    input: input26,
    registers: [...NEW_REQUEST_REGISTERS, "serviceLog", ...FEEDBACK_REGISTERS],
    load: ({ phone: phone2 }) => intakeLookups({ phone: phone2, email: "" }),
    scope: () => null,
    openBy: "R42",
    gates: [],
    checks: [
      ({ input: { need }, rules }) => requireWords("need", need, rules),
      requireInForce2,
      requireExplanation2,
      requireRealAnswer,
      requireNumber
    ],
    decide: decide28
  });
  function requireInForce2(context) {
    if (context.input.kind !== "complaint") requirePolicyInForce(context);
  }
  function requireExplanation2({ input: { clarified, answer } }) {
    if (!clarified || answer) return;
    refuseAnswer("clarificationMissing", "R44");
  }
  function requireRealAnswer({ input: { answer } }) {
    if (answer && isNothing(answer)) refuseAnswer("answerSaysNothing", "R43");
  }
  function refuseAnswer(code, clause) {
    const message = say(`field.${code}`);
    return refuse(code, {}, { clause, fields: [{ path: "answer", message }] });
  }
  function requireNumber({ input: input41 }) {
    if (input41.phone || input41.kind === "complaint" || isAnswered2(input41)) return;
    const message = say("field.callBack");
    refuse("badInput", { count: 1 }, { clause: "R67", fields: [{ path: "phone", message }] });
  }
  function isAnswered2({ kind, answer }) {
    return kind === "enquiry" && answer !== "";
  }
  function decide28(context) {
    const { input: input41, actor, book } = context;
    const unit = input41.unit || actor.unit || intakeUnit(book);
    if (!unit) refuse("unitMissing", {}, { clause: "R71" });
    const filed = input41.kind === "complaint" ? complaint(context, unit) : request2(context, unit);
    return { changes: filed.changes, value: { no: filed.no }, target: filed.no, unit };
  }
  function complaint(context, unit) {
    const { input: input41, found, now, actor } = context;
    const { customerName, phone: phone2, need, answer, clarified } = input41;
    const reply2 = answer ? { reply: answer, repliedAt: now, repliedBy: actor.email } : {};
    return feedbackItem(context, {
      ...{ kind: "complaint", channel: "phone", unit, verbatim: need, receivedAt: now },
      ...{ customerName, phone: phone2, customerNo: found.maybe("byPhone", "customers")?.id ?? "" },
      ...{ ...reply2, status: answer ? "replied" : "open" },
      ...clarified ? { comfort: "explanation" } : {}
    });
  }
  function request2(context, unit) {
    const { input: input41, actor, now } = context;
    const { customerName, phone: phone2, need, kind, answer, clarified } = input41;
    const isDone = isAnswered2(input41);
    const done = {
      stage: "submitted",
      outcome: clarified ? "clarified" : "answered",
      ...{ answer, completedAt: now, submittedAt: now },
      technician: actor.roles.length ? actor.email : ""
    };
    const made = newRequest(
      context,
      {
        ...{ unit, customerName, phone: phone2, need, email: "", channel: "phone", obtainedAt: now },
        workKind: kind === "enquiry" ? "consultation" : "repair"
      },
      isDone ? done : {}
    );
    return { no: made.no, changes: [...made.changes, ...answerLog(context, made.no)] };
  }
  function answerLog({ input: input41, actor, ids: ids2, now }, requestNo) {
    if (!input41.answer) return [];
    const row = { id: ids2.short(), requestNo, kind: "answer", at: now, staff: actor.email };
    return [append("serviceLog", { ...row, text: input41.answer })];
  }

  // src/service/intake/call-form.ts
  var callForm = defineView({
    name: "callForm",
    params: fields({}),
    registers: [],
    openBy: "R42",
    read: read7
  });
  function read7({ book }) {
    const company = book.setting("companyName") || say("call.company")[book.language];
    const greeting = book.setting("callGreeting").replace("{company}", company);
    const script = [
      ...greeting ? [same(greeting)] : [],
      say("call.ask"),
      say("call.courtesy"),
      say("call.farewell")
    ];
    return {
      language: book.language,
      act: fileCall.name,
      label: actLabel(fileCall.name),
      script,
      fields: formFields(fileCall, book)
    };
  }

  // src/workbook/goods-gate.ts
  function requireGoodsBack({ found }) {
    const { id: no, values } = found.one("request", "requests");
    if (!values.slipNo || values.returnedAt) return;
    refuse("goodsOut", { no, slip: values.slipNo }, { clause: "R27" });
  }

  // src/service/intake/cancel.ts
  var cancel = defineAct({
    name: "cancel",
    input: fields({ no: text(40), reason: text(500) }),
    registers: ["requests"],
    load: ({ no }) => ({ request: { register: "requests", column: "no", value: no, need: "one" } }),
    gates: [requireGoodsBack],
    decide: ({ input: input41, found, now }) => {
      const request3 = found.one("request", "requests");
      return {
        changes: [
          update(request3, { stage: "cancelled", cancelledAt: now, cancelReason: input41.reason })
        ],
        value: { no: request3.id, stage: "cancelled" },
        target: request3.id,
        unit: request3.values.unit
      };
    }
  });

  // src/workbook/collect-missed.ts
  var DAY_SECONDS = 86400;
  var OVERLAP_MINUTES = 10;
  function collectMissed(taker) {
    return {
      name: taker.job,
      registers: taker.registers,
      runs: "everyTick",
      slice: (context) => slice8(taker, context)
    };
  }
  var BEGINNING = "2000-01-01T00:00:00";
  var NOTHING2 = { changes: [], done: 0, more: false };
  function slice8(taker, { book, ports, now }) {
    const formId = book.setting(taker.formSetting);
    if (!formId) return NOTHING2;
    const mark = book.one("counters", taker.mark)?.values.value;
    const since = mark ? addMinutes(fromSerial(mark / DAY_SECONDS), -OVERLAP_MINUTES) : BEGINNING;
    const responses = ports.forms.responses(formId, since);
    if (!responses.length) return NOTHING2;
    return {
      ...NOTHING2,
      after: () => {
        const answers = responses.map(
          (response) => taker.take(ports, new Book(ports.grid, taker.registers), response)
        );
        if (answers.some((answer) => !answer.ok && answer.code === "busy")) return () => [];
        const seconds = Math.round(toSerial(now) * DAY_SECONDS);
        return (context) => [counterChange(context.book, taker.mark, seconds)];
      }
    };
  }

  // src/workbook/ensure-form.ts
  function ensureForm({ book, forms: forms2 }, { plan: plan2, settings }) {
    const formId = book.setting(settings.id);
    const form2 = same(plan2.name);
    if (!formId) {
      const made = forms2.create(plan2);
      const changes = kept2(book, settings, made);
      return { formId: made.formId, changes, lines: [say("install.form", { form: form2 })] };
    }
    const items = JSON.parse(book.setting(settings.items) || "{}");
    const mended = forms2.mend(formId, plan2, items);
    if (!mended) {
      const lines2 = [say("install.formClosed", { form: form2, setting: settings.id })];
      return { formId: "", changes: [], lines: lines2 };
    }
    if (!mended.added.length) return { formId, changes: [], lines: [] };
    const titles = plan2.questions.filter(({ key }) => mended.added.includes(key));
    const questions = same(titles.map(({ title }) => title).join(" / "));
    return {
      formId,
      changes: kept2(book, settings, { ...mended, formId }),
      lines: [say("install.formMended", { form: form2, questions })]
    };
  }
  function kept2(book, settings, made) {
    const values = {
      [settings.id]: made.formId,
      [settings.link]: made.prefilled,
      [settings.items]: JSON.stringify(made.items)
    };
    return Object.entries(values).flatMap(([name, value]) => {
      const row = book.one("settings", name);
      return row ? [update(row, { value })] : [];
    });
  }

  // src/service/intake/intake-form.ts
  var QUESTIONS = [
    { key: "customerName", kind: "short", required: true },
    { key: "phone", kind: "short", required: true },
    { key: "email", kind: "short" },
    { key: "address", kind: "short" },
    { key: "productSerial", kind: "short", prefill: "serial" },
    { key: "need", kind: "open", required: true }
  ];
  var INTAKE_KEYS = QUESTIONS.map(({ key }) => key);
  function intakeForm(language, company) {
    const words = (key) => say(`intakeForm.${key}`, { company })[language];
    return {
      name: words("name"),
      title: words("title"),
      description: words("description"),
      thanks: words("thanks"),
      questions: QUESTIONS.map((question) => ({
        ...question,
        title: say(`intakeForm.${question.key}`)[language],
        help: ""
      }))
    };
  }
  function ensureIntakeForm(book, forms2) {
    const plan2 = intakeForm(book.language, book.setting("companyName"));
    const settings = { id: "intakeFormId", link: "intakeLink", items: "intakeItems" };
    return ensureForm({ book, forms: forms2 }, { plan: plan2, settings });
  }

  // src/policy/handover.ts
  function standingLines(lines2) {
    return lines2.filter((line) => line.withdrawnAt === "");
  }
  function stillOut(lines2) {
    const standing4 = standingLines(lines2);
    return standing4.filter((line) => line.direction === "out").map((line) => ({ line, left: (line.quantity ?? 0) - backOf(line, standing4) })).filter(({ left }) => left > 0);
  }
  function backOf(out, lines2) {
    return lines2.filter((line) => line.direction === "back" && line.outId === out.id).reduce((sum, line) => sum + (line.quantity ?? 0), 0);
  }
  function daysInRepair(lines2) {
    let out = 0;
    let since = "";
    let days = 0;
    for (const line of inOrder(standingLines(lines2))) {
      const quantity = line.quantity ?? 0;
      if (line.direction === "out" && out === 0) since = line.at.slice(0, 10);
      out += line.direction === "out" ? quantity : -quantity;
      if (out === 0 && since !== "") days += daysBetween(since, line.at.slice(0, 10));
    }
    return days;
  }
  function inOrder(lines2) {
    const key = (line) => `${line.at} ${line.direction === "back" ? 0 : 1}`;
    return [...lines2].sort((one, other) => key(one) < key(other) ? -1 : 1);
  }

  // src/policy/three-guarantees.ts
  var THREE_GUARANTEES = {
    /** So many days after the sale the customer may return it; the day of the sale does not count. */
    returnDays: 7,
    /** So many days after the sale the customer may exchange it. */
    exchangeDays: 15,
    /** So many repairs of faults of quality, and it does not work again: exchange. */
    repairs: 2,
    /** More days than these without repair because the maker supplies no part: exchange. */
    noPartDays: 90,
    /** More days than these by the repairer's own fault: exchange, at the repairer's cost. */
    ownFaultDays: 30
  };
  function guaranteeFlags(question) {
    if (question.card.ruleSet !== "threeGuarantees") return [];
    return [...saleFlags(question), ...repairFlags(question), ...stayFlags(question)];
  }
  function saleFlags({ card, on }) {
    const soldOn = card.saleDate || card.invoiceDate;
    if (!soldOn || on < soldOn) return [];
    const rights = [
      ["return", THREE_GUARANTEES.returnDays],
      ["exchange", THREE_GUARANTEES.exchangeDays]
    ];
    return rights.filter(([, days]) => daysBetween(soldOn, on) <= days).map(([right, days]) => flag2(right, { soldOn, days, until: addDays(soldOn, days) }));
  }
  function repairFlags({ card, on, repairedOn }) {
    const period = warrantyOf(card);
    if (period.state !== "known" || on < period.start || on > period.end) return [];
    const count2 = repairedOn.filter((day) => period.start <= day && day <= on).length;
    return count2 >= THREE_GUARANTEES.repairs ? [flag2("exchangeRepairs", { count: count2 })] : [];
  }
  function stayFlags({ card, on, stays }) {
    const period = warrantyOf(card);
    if (period.state !== "known") return [];
    const away = stays.filter(
      ({ takenBackOn, returnedOn }) => (returnedOn === "" || returnedOn > on) && period.start <= takenBackOn && takenBackOn <= period.end
    );
    return away.flatMap(({ takenBackOn, reason }) => {
      const days = daysBetween(takenBackOn, on);
      if (reason === "customer") return [];
      const [right, limit] = reason === "part" ? ["exchangeNoPart", THREE_GUARANTEES.noPartDays] : ["exchangeOwnFault", THREE_GUARANTEES.ownFaultDays];
      return days > limit ? [flag2(right, { takenBackOn, days, limit })] : [];
    });
  }
  function flag2(right, params3) {
    return { right, reason: say(`guarantee.${right}`, params3) };
  }

  // src/workbook/guarantees.ts
  var REPAIR = "repair";
  function customerRights(known) {
    const { product, entries, handovers: handovers2 = [], pendingReason = "", on } = known;
    if (!product) return [];
    const repairedOn = entries.filter((entry) => entry.workKind === REPAIR && entry.at !== "" && entry.withdrawnAt === "").map((entry) => entry.at.slice(0, 10));
    const stays = stillOut(handovers2).map(({ line }) => ({
      takenBackOn: line.at.slice(0, 10),
      returnedOn: "",
      reason: pendingReason
    }));
    return guaranteeFlags({ card: product, on, repairedOn, stays }).map(({ reason }) => reason);
  }

  // src/service/intake/register-request.ts
  var input27 = fields({
    customerName: text(100),
    phone: maybe(text(60)),
    email: maybe(text(200)),
    contactName: maybe(text(60)),
    address: maybe(text(300)),
    areaCode: maybe(rowOf("areas")),
    need: longText(5e3),
    workKind: optional2(choice("workKind"), "repair"),
    productSerial: maybe(text(60)),
    productName: maybe(text(120)),
    urgency: optional2(choice("urgency"), "normal"),
    channel: optional2(choice("channel"), "phone"),
    documentRef: maybe(text(300)),
    obtainedAt: maybe(dateTime()),
    unit: maybe(rowOf("units"))
  });
  var registerRequest = defineAct({
    name: "registerRequest",
    input: input27,
    registers: [...NEW_REQUEST_REGISTERS, "areas", "warrantyEntries"],
    load: ({ phone: phone2, email, productSerial }) => intakeLookups({ phone: phone2, email, productSerial }),
    loadMore: (_, found) => {
      const product = found.maybe("product", "products");
      return product?.values.ruleSet ? { history: entriesOfSerial(product.id) } : {};
    },
    scope: () => null,
    gates: [requirePolicyInForce],
    checks: [
      requireReachable,
      ({ input: input41 }) => requireDocumentReference(input41),
      ({ input: input41, rules }) => requireWords("need", input41.need, rules),
      requirePast4,
      requireUnit
    ],
    decide: decide29
  });
  function requireReachable({ input: { phone: phone2, email } }) {
    if (phone2 || email) return;
    const message = say("field.phoneOrEmail");
    refuse("badInput", { count: 1 }, { clause: "R67", fields: [{ path: "phone", message }] });
  }
  function requirePast4({ input: { obtainedAt }, now }) {
    if (obtainedAt <= now) return;
    const message = say("field.future");
    refuse("badInput", { count: 1 }, { clause: "R69", fields: [{ path: "obtainedAt", message }] });
  }
  function requireUnit({ input: input41, actor }) {
    if (!input41.unit && !actor.unit) refuse("unitMissing", {}, { clause: "R71" });
  }
  function decide29(context) {
    const { input: input41, actor, now } = context;
    const unit = input41.unit || actor.unit;
    const obtainedAt = input41.obtainedAt || now;
    const { no, customerNo, decided, product, changes } = newRequest(context, {
      ...input41,
      unit,
      obtainedAt
    });
    return {
      changes,
      value: { no, customerNo, serviceType: decided.type, reason: decided.reason },
      target: no,
      unit,
      warnings: [
        ...warningsOf3(context, { decided, product }),
        ...lateness2(context, { customerNo, contractNo: decided.contractNo ?? "" })
      ]
    };
  }
  function lateness2({ input: input41, now, today, book, rules }, whose) {
    const { policyVersion: policyVersion2 } = rules;
    const own = rulesOf(book, { ...whose, policyVersion: policyVersion2, serial: input41.productSerial }, today);
    const limit = own.number("R17", "minutes");
    const minutes = Math.floor(minutesBetween(input41.obtainedAt || now, now));
    if (!own.isOn("R17") || minutes <= limit) return [];
    return [withException(say("warning.registeredLate", { minutes, limit }), own, ["R17"])];
  }
  function warningsOf3({ input: input41, now, found }, seen2) {
    const { warning } = readPhone(input41.phone);
    const warnings2 = warning ? [warning] : [];
    if (input41.productSerial && !seen2.product) {
      warnings2.push(say("warning.serialUnknown", { serial: input41.productSerial }));
    }
    if (seen2.decided.type === "unknown") warnings2.push(seen2.decided.reason);
    warnings2.push(...rightsOf(found, seen2.product, now));
    const known = found.maybe("byPhone", "customers");
    if (known !== null && known.values.name !== input41.customerName) {
      warnings2.push(say("warning.otherName", { no: known.id, name: known.values.name }));
    }
    return warnings2;
  }
  function rightsOf(found, product, now) {
    const entries = found.many("history", "warrantyEntries").map((row) => row.values);
    return customerRights({ product: product?.values, entries, on: now.slice(0, 10) });
  }

  // src/service/intake/collect-intake.ts
  function collectIntake(ports, from) {
    try {
      const book = new Book(ports.grid, []);
      if (from.formId !== book.setting("intakeFormId")) {
        return { ok: false, ...refusal("otherForm", { form: from.formId }) };
      }
      const response = ports.forms.response(from.formId, from.responseId);
      return response ? takeIntake(ports, book, response) : { ok: false, ...refusal("responseMissing", { response: from.responseId }) };
    } catch (error) {
      return refusedAnswer(error);
    }
  }
  function takeIntake(ports, book, response) {
    const items = JSON.parse(book.setting("intakeItems") || "{}");
    const given = Object.fromEntries(
      INTAKE_KEYS.map((key2) => [key2, (response.answers[items[key2] ?? ""] ?? "").trim()])
    );
    const unit = intakeUnit(book);
    const now = ports.clock.now();
    const [obtainedAt = now] = [response.at, now].sort();
    const key = `intake/${response.responseId}`;
    const answer = runAct(
      {
        act: registerRequest,
        input: { ...given, unit, channel: "form", obtainedAt },
        key,
        source: "form",
        actor: workbookActor("form")
      },
      ports
    );
    if (answer.ok || answer.code === "busy") return answer;
    return keepWords(ports, { given, unit, obtainedAt, key, why: answer.code });
  }
  var CELL_LIMIT = 4e4;
  function keepWords(ports, faulty) {
    const { lock, grid, clock: clock2, ids: ids2 } = ports;
    if (!lock.acquire(30)) return { ok: false, ...refusal("busy", { seconds: 30 }) };
    try {
      const book = new Book(grid, ["audit", ...FEEDBACK_REGISTERS]);
      if (book.find("audit", "key", faulty.key).length)
        return { ok: true, value: { repeated: true } };
      const now = clock2.now();
      const today = now.slice(0, 10);
      const counters = makeCounters(book);
      const actor = workbookActor("form");
      const rules = rulesOf(book, {}, today);
      const context = { actor, book, ids: ids2, now, today, rules, next: counters.next };
      const item = feedbackItem(context, {
        ...{ kind: "need", channel: "form", unit: faulty.unit, receivedAt: faulty.obtainedAt },
        verbatim: wordsOf(faulty, book).slice(0, CELL_LIMIT),
        customerName: faulty.given.customerName?.slice(0, 100) ?? "",
        phone: faulty.given.phone?.slice(0, 60) ?? "",
        email: faulty.given.email?.slice(0, 200) ?? ""
      });
      const row = append("audit", {
        ...{ id: ids2.short(), at: now, actor: actor.email, act: registerRequest.name },
        ...{ target: item.no, unit: faulty.unit, source: "form", verified: false },
        ...{ key: faulty.key, changes: faulty.why }
      });
      const list = [...item.changes, ...counterChanges(book, counters), row];
      commit(grid, book, { list, stamp: { at: now, by: actor.email } });
      return { ok: true, value: { feedbackNo: item.no, why: faulty.why } };
    } finally {
      lock.release();
    }
  }
  function wordsOf({ given }, book) {
    const lines2 = INTAKE_KEYS.filter((key) => given[key]).map((key) => {
      const question = say(`intakeForm.${key}`);
      return say("intakeForm.line", { question, answer: same(given[key] ?? "") })[book.language];
    });
    return [say("intakeForm.unregistered")[book.language], ...lines2].join("\n");
  }

  // src/service/intake/collect-intakes.ts
  var collectIntakes = collectMissed({
    job: "collectIntakes",
    registers: [],
    formSetting: "intakeFormId",
    mark: "collected/intake",
    take: takeIntake
  });

  // src/service/intake/confirm-intake.ts
  var input28 = fields({ no: text(40), note: maybe(text(500)) });
  var confirmIntake = defineAct({
    name: "confirmIntake",
    input: input28,
    registers: ["requests", "serviceLog"],
    load: ({ no }) => ({ request: { register: "requests", column: "no", value: no, need: "one" } }),
    gates: [requireUnconfirmed],
    decide: (context) => {
      const { found, actor, now } = context;
      const request3 = found.one("request", "requests");
      return {
        changes: [
          update(request3, { intakeSupervisor: actor.email, intakeConfirmedAt: now }),
          ...noteRow2(context)
        ],
        value: { no: request3.id, intakeConfirmedAt: now },
        target: request3.id,
        unit: request3.values.unit
      };
    },
    cells: [{ step: "confirmIntake", fields: {} }]
  });
  function requireUnconfirmed({ found }) {
    const { values, id } = found.one("request", "requests");
    if (!values.intakeConfirmedAt) return;
    refuse("alreadyConfirmed", { no: id, who: values.intakeSupervisor }, { clause: "R73" });
  }
  function noteRow2({ input: { note }, found, actor, now, ids: ids2, book }) {
    if (!note) return [];
    const row = {
      id: ids2.short(),
      requestNo: found.one("request", "requests").id,
      kind: "note",
      at: now,
      staff: actor.email,
      text: say("log.intakeConfirmed", { note })[book.language]
    };
    return [append("serviceLog", row)];
  }

  // src/service/intake/find-requests.ts
  var MOST4 = 20;
  var findRequests = defineView({
    name: "find",
    params: fields({ query: text(100) }),
    registers: ["requests"],
    read: read8
  });
  function read8({ params: { query }, book }) {
    const phone2 = readPhone(query);
    const columns = [
      ["no", query.toUpperCase()],
      ...phone2.kind === "none" || phone2.kind === "unknown" ? [] : [["phone", phone2.normal]],
      ["productSerial", query],
      ["customerName", query]
    ];
    for (const [column, value] of columns) {
      const numbers = book.find("requests", column, value);
      if (!numbers.length) continue;
      const newest = numbers.slice(-MOST4).reverse();
      const rows = book.fetch(
        newest.map((row) => ({ register: "requests", row }))
      );
      return { by: column, total: numbers.length, requests: rows.map(requestSummary) };
    }
    return { by: "", total: 0, requests: [] };
  }

  // src/service/intake/index.ts
  var intake4 = {
    acts: [registerRequest, fileCall, confirmIntake, amend, cancel],
    views: [findRequests, callForm],
    jobs: [collectIntakes]
  };

  // src/service/review/archive.ts
  var ROWS_A_SLICE3 = 50;
  var archive = {
    name: "archive",
    registers: ["requests"],
    runs: { daily: "archiveAt" },
    slice: slice9
  };
  function slice9(context) {
    const { book, cutoff } = context;
    const places2 = book.find("requests", "stage", book.words.shown("stage", "reviewed")).map((row) => ({ register: "requests", row }));
    const reviewed = book.fetch(places2).filter(
      ({ values }) => values.stage === "reviewed" && values.reviewedAt <= cutoff
    );
    const faulty = reviewed.filter(isFaulty);
    const waiting2 = reviewed.filter((row) => !isFaulty(row) && awaitsInvoice2(row));
    const ready = reviewed.filter((row) => !isFaulty(row) && !awaitsInvoice2(row)).sort((one, other) => one.values.reviewedAt < other.values.reviewedAt ? -1 : 1);
    const now = ready.slice(0, ROWS_A_SLICE3);
    const more = ready.length > now.length;
    const left = [
      ...noteOf3(context, "note.archiveInvoice", waiting2),
      ...noteOf3(context, "note.archiveFault", faulty)
    ];
    return {
      changes: now.flatMap((row) => file(context, row)),
      done: now.length,
      more,
      // What is left is the same in every slice: said once, in the last.
      note: more ? "" : left.join("; ")
    };
  }
  function isFaulty(row) {
    return row.id === "" || row.faults.length > 0 || row.values.reviewedAt === "";
  }
  function awaitsInvoice2({ values }) {
    const { invoiceNo, invoiceDueOn, serviceType, payable } = values;
    return !invoiceNo && (invoiceDueOn !== "" || invoiceRequired(serviceType, payable ?? 0));
  }
  function file(context, request3) {
    const { now, next, ports } = context;
    const { no, unit, archiveNo: former } = request3.values;
    const year = Number(now.slice(0, 4));
    const archiveNo = former || archiveNumber(unit, year, next(archiveCounter(unit, year)));
    const values = { stage: "archived", archiveNo, archivedAt: now };
    const { email: actor, source, verified: verified2 } = workbookActor("job");
    return [
      update(request3, values),
      append("audit", {
        id: ports.ids.short(),
        at: now,
        actor,
        act: "archive",
        target: no,
        unit,
        source,
        verified: verified2,
        changes: `requests ${no}: ${Object.keys(values).join(", ")}`
      })
    ];
  }
  function noteOf3({ book }, key, rows) {
    if (!rows.length) return [];
    const list = rows.map((row) => row.id || `#${row.row}`).join(", ");
    return [say(key, { list })[book.language]];
  }

  // src/service/review/check-hand-in.ts
  var checkHandIn = {
    name: "checkHandIn",
    registers: ["serviceLog", "requests", "outbox"],
    runs: { daily: "handInCheckAt" },
    slice: slice10
  };
  function slice10(context) {
    const { book, businessDate } = context;
    const day = addDays(businessDate, -1);
    const visits2 = visitsOf2(context, day).filter(
      ({ values }) => !values.handedInAt || values.handedInAt.slice(0, 10) > day
    );
    const requests = readRowsOf(
      book,
      [{ register: "requests", column: "no" }],
      new Set(visits2.map(({ values }) => values.requestNo))
    );
    const late = visits2.filter((visit5) => isBound(context, requests, visit5));
    const numbers = [...new Set(late.map(({ values }) => values.requestNo))];
    return {
      changes: mails(context, { day, late, requests }),
      done: numbers.length,
      more: false,
      note: numbers.join(", ")
    };
  }
  function visitsOf2({ book }, day) {
    const places2 = book.column("serviceLog", "at").flatMap((cell2, index) => {
      const serial = Number(cell2);
      const isOfDay = cell2 !== "" && serial > 0 && fromSerial(serial).slice(0, 10) === day;
      return isOfDay ? [{ register: "serviceLog", row: HEAD_ROWS + 1 + index }] : [];
    });
    return book.fetch(places2).filter(
      ({ values }) => values.kind === "visit" && !values.withdrawnAt
    );
  }
  function isBound(context, requests, visit5) {
    const request3 = requests.of("requests", visit5.values.requestNo)[0];
    if (!request3 || request3.values.stage === "cancelled") return false;
    return rulesOfRequest(context.book, request3, context.businessDate).isOn("R50");
  }
  function mails(context, { day, late, requests }) {
    const { book, ports, now } = context;
    const lists = /* @__PURE__ */ new Map();
    for (const { values } of late) {
      const unit = requests.of("requests", values.requestNo)[0]?.values.unit ?? "";
      const supervisor = book.one("units", unit)?.values.supervisor ?? "";
      for (const to of [values.staff, supervisor].filter((one) => one.includes("@")))
        lists.set(to, (lists.get(to) ?? /* @__PURE__ */ new Set()).add(values.requestNo));
    }
    return [...lists].map(([to, numbers]) => {
      const list = [...numbers];
      return mailRow(
        { book, ids: ports.ids, now },
        {
          kind: "reminder",
          to,
          words: "handIn",
          params: { day, count: list.length, list: list.join(say("list.comma")[book.language]) },
          requestNo: list.length === 1 ? list[0] ?? "" : ""
        }
      );
    });
  }

  // src/workbook/product-lookup.ts
  function productBySerial(serial) {
    return { register: "products", column: "serial", value: serial, need: "maybe" };
  }

  // src/service/review/put-back.ts
  function putBack(context, retraction) {
    const { step, rows } = retraction;
    const rowOf2 = (register2, id) => rows.find((row) => row.register === register2 && row.id === id);
    const restored = step.undo.set.flatMap(({ register: register2, id, values }) => {
      const row = rowOf2(register2, id);
      return row ? [update(row, values)] : [];
    });
    const marked = step.undo.added.flatMap(({ register: register2, id }) => {
      const row = rowOf2(register2, id);
      const values = MARKS[register2]?.(context.now);
      return row && values ? [update(row, values)] : [];
    });
    return [...restored, ...marked, logRow2(context, retraction), ...notice2(context, retraction)];
  }
  var MARKS = {
    serviceLog: (now) => ({ withdrawnAt: now }),
    handovers: (now) => ({ withdrawnAt: now }),
    warrantyEntries: (now) => ({ withdrawnAt: now }),
    promises: (now) => ({ result: "withdrawn", closedAt: now }),
    surveys: () => ({ status: "skipped" })
  };
  function logRow2({ found, actor, now, ids: ids2, book }, retraction) {
    const { step, reason } = retraction;
    const stood = stoodThere(retraction, book).map((one) => one[book.language]);
    const params3 = {
      act: actLabel(step.act),
      who: step.by,
      at: step.at.replace("T", " ").slice(0, 16),
      stood: stood.join(book.language === "zh" ? "；" : "; "),
      reason
    };
    return append("serviceLog", {
      id: ids2.short(),
      requestNo: found.one("request", "requests").id,
      kind: "note",
      at: now,
      staff: actor.email,
      text: say("log.retracted", params3)[book.language]
    });
  }
  function stoodThere({ step, rows }, book) {
    const undo = step.undo.set.find(({ register: register2 }) => register2 === "requests");
    const request3 = rows.find((row) => row.register === "requests");
    if (!undo || !request3) return [];
    const values = request3.values;
    return TEMPLATES.requests.columns.filter(({ key }) => key in undo.values && values[key] !== undo.values[key]).map(({ key, label, choices }) => {
      const value = String(values[key] ?? "");
      const shown4 = choices && value ? book.words.label(choices, value) : same(value);
      return say("log.stood", { field: label, value: value ? shown4 : say("label.none") });
    });
  }
  function notice2(context, { step, reason }) {
    const { found, book, ids: ids2, now } = context;
    const { no, customerName: name, technician } = found.one("request", "requests").values;
    if (step.act !== "dispatch" || !technician) return [];
    const mail7 = { kind: "notice", to: technician, words: "dispatchWithdrawn" };
    return [mailRow({ book, ids: ids2, now }, { ...mail7, params: { no, name, reason }, requestNo: no })];
  }

  // src/service/review/retract.ts
  var input29 = fields({ no: text(40), reason: longText(500) });
  var MOST_STEPS = 60;
  var retract = defineAct({
    name: "retract",
    input: input29,
    registers: [
      "requests",
      "serviceLog",
      "promises",
      "handovers",
      "products",
      "surveys",
      "warrantyEntries",
      "outbox",
      "audit"
    ],
    load: ({ no }) => ({
      ...requestByNo(no),
      steps: { register: "audit", column: "target", value: no, need: "many", most: MOST_STEPS }
    }),
    loadMore: ({ no }, found) => lookupsOf(no, found),
    gates: [requireRetractable, requireOwnStep, requireNothingOnIt],
    decide: decide30
  });
  function stepOf(found) {
    const step = lastStanding(found.many("steps", "audit").map((row) => row.values));
    const undo = readUndo(step?.undo ?? "");
    if (!step || !undo || !isRetractable(step.act)) return null;
    return { act: step.act, by: step.actor, at: step.at, undo };
  }
  function lookupsOf(no, found) {
    const step = stepOf(found);
    const { productSerial } = found.one("request", "requests").values;
    const all = {
      serviceLog: rowsOfRequest("serviceLog", no),
      handovers: rowsOfRequest("handovers", no),
      surveys: rowsOfRequest("surveys", no),
      promises: promisesAbout(no),
      warrantyEntries: entryByNo(no),
      ...productSerial ? { products: productBySerial(productSerial) } : {}
    };
    const touched = [...step?.undo.set ?? [], ...step?.undo.added ?? []];
    return Object.fromEntries(
      [...new Set(touched.map(({ register: register2 }) => register2))].flatMap((register2) => {
        const lookup = all[register2];
        return lookup ? [[`undo/${register2}`, lookup]] : [];
      })
    );
  }
  function touchedRows(found, undo) {
    const registers = new Set([...undo.set, ...undo.added].map(({ register: register2 }) => register2));
    return [...registers].flatMap(
      (register2) => found.many(`undo/${register2}`, register2)
    );
  }
  function requireRetractable({ found }) {
    if (stepOf(found)) return;
    const { id: no } = found.one("request", "requests");
    const last = lastStanding(found.many("steps", "audit").map((row) => row.values));
    const act2 = last ? actLabel(last.act) : same("–");
    refuse("notRetractable", { no, act: act2 });
  }
  function requireOwnStep({ actor, found }) {
    const step = stepOf(found);
    if (!step || sameAccount(step.by, actor.email)) return;
    if (actor.roles.some((role) => role === "supervisor" || role === "hqManager")) return;
    refuse("notYourStep", { act: actLabel(step.act), who: step.by }, { clause: "R78" });
  }
  function requireNothingOnIt({ found }) {
    const step = stepOf(found);
    if (!step) return;
    const added = new Set(step.undo.added.map(({ id }) => id));
    const rows = touchedRows(found, step.undo).filter((row) => added.has(row.id));
    const used = rows.find(({ register: register2, values }) => {
      const { result, status } = values;
      if (register2 === "promises") return result === "renegotiated" || result === "kept";
      return register2 === "surveys" && (status === "sent" || status === "answered");
    });
    if (!used) return;
    refuse("stepInUse", { act: actLabel(step.act), id: used.id });
  }
  function decide30(context) {
    const { found } = context;
    const request3 = found.one("request", "requests");
    const step = stepOf(found);
    if (!step) throw new Error("The gate lets nothing pass without a step.");
    const rows = [request3, ...touchedRows(found, step.undo)];
    const former = step.undo.set.find(({ register: register2 }) => register2 === "requests")?.values ?? {};
    return {
      changes: putBack(context, { step, rows, reason: context.input.reason }),
      value: { no: request3.id, act: step.act, stage: former.stage ?? request3.values.stage },
      target: request3.id,
      unit: request3.values.unit
    };
  }

  // src/service/review/review.ts
  var input30 = fields({
    no: text(40),
    decision: choice("reviewDecision"),
    comment: maybe(longText(2e3))
  });
  var comment = { column: "stepText" };
  var reviewRequest = defineAct({
    name: "review",
    input: input30,
    registers: ["requests", "serviceLog"],
    load: ({ no }) => ({ ...requestByNo(no), log: rowsOfRequest("serviceLog", no) }),
    gates: [requireIndependent("R51"), requireNoVisitOfHisOwn, requireHandIn],
    checks: [requireComment],
    decide: decide31,
    cells: [
      { step: "approve", fields: { decision: { value: "approved" }, comment } },
      { step: "return", fields: { decision: { value: "returned" }, comment } }
    ]
  });
  function requireComment({ input: { decision: decision2, comment: comment2 } }) {
    if (decision2 !== "returned" || comment2) return;
    const fault3 = { path: "comment", message: say("field.returnComment") };
    refuse("badInput", { count: 1 }, { clause: "R51", fields: [fault3] });
  }
  function requireNoVisitOfHisOwn({ actor, found }) {
    const visitors = found.many("log", "serviceLog").filter(({ values }) => values.kind === "visit" && !values.withdrawnAt).map(({ values }) => values.staff);
    const { id: no } = found.one("request", "requests");
    if (!isIndependent(actor.email, visitors)) refuse("ownWork", { no }, { clause: "R51" });
  }
  function requireHandIn(context) {
    const { no, stage } = context.found.one("request", "requests").values;
    if (isUnfinished(stage) && !unseen(context).length)
      refuse("nothingHandedIn", { no }, { clause: "R50" });
  }
  function unseen({ found }) {
    return found.many("log", "serviceLog").filter(({ values }) => values.kind === "visit" && !values.withdrawnAt).filter(({ values }) => values.handedInAt && !values.lookedAt);
  }
  function decide31(context) {
    const { stage } = context.found.one("request", "requests").values;
    return isUnfinished(stage) ? look(context) : judge2(context);
  }
  function look(context) {
    const { input: input41, found, actor, now, book } = context;
    const { no, unit, stage } = found.one("request", "requests").values;
    const { decision: decision2, comment: comment2 } = input41;
    const decided = book.words.label("reviewDecision", decision2)[book.language];
    const lookComment = [decided, comment2].filter(Boolean).join(": ");
    const seen2 = { lookedAt: now, lookedBy: actor.email, lookComment };
    return {
      changes: unseen(context).map((row) => update(row, seen2)),
      value: { no, stage, lookedAt: now, reviewDecision: decision2 },
      target: no,
      unit
    };
  }
  function judge2({ input: input41, found, actor, now }) {
    const request3 = found.one("request", "requests");
    const { no, unit, submittedAt } = request3.values;
    const stage = stageAfterReview(input41.decision === "approved" ? "approved" : "returned");
    return {
      changes: [
        update(request3, {
          stage,
          submittedAt: stage === "reviewed" ? submittedAt : "",
          reviewer: actor.email,
          reviewedAt: now,
          reviewDecision: input41.decision,
          reviewComment: input41.comment
        })
      ],
      value: { no, stage, reviewDecision: input41.decision },
      target: no,
      unit
    };
  }

  // src/workbook/agreed-charges-gate.ts
  var agreedChargesGates = [
    requireKnownType,
    requireCharges,
    requireToldExclusions,
    requireConfirmedExclusions,
    requireApprovedDeviations
  ];
  function requireKnownType({ found }) {
    if (!found.one("request", "requests").values.serviceType)
      refuse("scopeUnknown", {}, { clause: "R2" });
  }
  function requireCharges(context) {
    const { id: no, values } = context.found.one("request", "requests");
    if (!standing3(context).length && values.serviceType !== "other")
      refuse("chargesMissing", { no }, { clause: "R35" });
  }
  function requireToldExclusions(context) {
    const untold = standing3(context).filter(({ values }) => values.exclusion && !values.toldAt);
    if (untold.length) refuse("exclusionUntold", named3(context, untold), { clause: "R9" });
  }
  function requireConfirmedExclusions(context) {
    const open = awaiting2(context, "exclusion");
    if (open.length) refuse("chargesUnapproved", named3(context, open), { clause: "R9" });
  }
  function requireApprovedDeviations(context) {
    const open = awaiting2(context, "deviation");
    if (open.length) refuse("chargesUnapproved", named3(context, open), { clause: "R35" });
  }
  function awaiting2(context, approval) {
    const limit = deviationLimit(context.rules);
    return standing3(context).filter((row) => awaitedApproval(row.values, limit) === approval);
  }
  function standing3({ found }) {
    return found.many("charges", "charges").filter((row) => isStanding(row.values));
  }
  function named3({ found }, charges) {
    const items = charges.map((row) => row.values.description || row.id).join(", ");
    return { no: found.one("request", "requests").id, count: charges.length, items };
  }

  // src/service/review/submit-for-review.ts
  var input31 = fields({ no: text(40), outstandingReason: maybe(text(500)) });
  var submitForReview = defineAct({
    name: "submitForReview",
    input: input31,
    registers: ["requests", "charges", "serviceLog"],
    load: ({ no }) => ({
      ...requestByNo(no),
      charges: rowsOfRequest("charges", no),
      log: rowsOfRequest("serviceLog", no)
    }),
    gates: [
      requireVisit,
      ...[...agreedChargesGates, requireSignature, requireIssuedInvoice, requireInvoiceInTime].map(
        onceFinished
      )
    ],
    checks: [onceFinished(requireFreshSignature), onceFinished(requirePaid)],
    decide: decide32,
    cells: [
      { step: "submitForReview", fields: { outstandingReason: { column: "outstandingReason" } } }
    ]
  });
  function requireVisit(context) {
    const { no, stage } = context.found.one("request", "requests").values;
    if (!isUnfinished(stage) || visitsToHandIn(context).length) return;
    refuse("noVisitToHandIn", { no }, { clause: "R50" });
  }
  function onceFinished(gate) {
    return (context) => {
      if (!isUnfinished(context.found.one("request", "requests").values.stage)) gate(context);
    };
  }
  function requireSignature({ found }) {
    const { no, signedAt, serviceType, arrivedAt } = found.one("request", "requests").values;
    if (signedAt || serviceType === "other" && !arrivedAt) return;
    refuse("signatureMissing", { no }, { clause: "R33" });
  }
  function requireIssuedInvoice({ found }) {
    const { no, serviceType, payable, invoiceNo, invoiceDueOn } = found.one(
      "request",
      "requests"
    ).values;
    if (invoiceNo || invoiceDueOn || !invoiceRequired(serviceType, payable ?? 0)) return;
    refuse("invoiceMissing", { no, payable: yuan(payable ?? 0) }, { clause: "R34" });
  }
  function requireInvoiceInTime({ found, today }) {
    const { values } = found.one("request", "requests");
    const { no, serviceType, invoiceNo, invoiceDueOn: due } = values;
    if (invoiceNo || !due || due >= today) return;
    if (invoiceRequired(serviceType, values.payable ?? 0))
      refuse("invoiceOverdue", { no, due }, { clause: "R34" });
  }
  function requireFreshSignature({ found, ids: ids2 }) {
    const { values } = found.one("request", "requests");
    if (!values.signedAt) return;
    const charges = found.many("charges", "charges").map((row) => row.values);
    if (ids2.digest(signedContent(values, charges)) === values.signatureHash) return;
    refuse("signatureStale", { no: values.no }, { clause: "R33" });
  }
  function requirePaid({ input: input41, found }) {
    const { values } = found.one("request", "requests");
    const owed = (values.payable ?? 0) - (values.paid ?? 0);
    if (owed <= 0 || input41.outstandingReason || values.outstandingReason) return;
    const params3 = { no: values.no, outstanding: yuan(owed) };
    const fault3 = { path: "outstandingReason", message: say("field.outstandingReason", params3) };
    refuse("paymentMissing", params3, { clause: "R35", fields: [fault3] });
  }
  function decide32(context) {
    const { input: input41, found, now } = context;
    const request3 = found.one("request", "requests");
    const { no, unit, outstandingReason } = request3.values;
    const isFinal = !isUnfinished(request3.values.stage);
    const stage = isFinal ? "submitted" : request3.values.stage;
    const handedIn = visitsToHandIn(context).map((row) => update(row, { handedInAt: now }));
    const handIn2 = update(request3, {
      stage,
      submittedAt: now,
      outstandingReason: input41.outstandingReason || outstandingReason
    });
    return {
      changes: isFinal ? [handIn2, ...handedIn] : handedIn,
      value: { no, stage, submittedAt: now },
      target: no,
      unit,
      warnings: [...lateness3(context), ...isFinal ? needlessInvoice(request3.values) : []]
    };
  }
  function visits({ found }) {
    return found.many("log", "serviceLog").filter(({ values }) => values.kind === "visit" && !values.withdrawnAt);
  }
  function visitsToHandIn(context) {
    return visits(context).filter(({ values }) => !values.handedInAt);
  }
  function lateness3(context) {
    const { arrivedAt, completedAt } = context.found.one("request", "requests").values;
    const late = (visits(context).length ? visitsToHandIn(context) : []).map(({ values }) => values.at).concat(visits(context).length ? [] : [arrivedAt || completedAt]).map((at2) => at2.slice(0, 10)).filter((day) => day !== "" && day !== context.today);
    return [...new Set(late)].map((day) => say("warning.submittedLate", { day }));
  }
  function needlessInvoice(request3) {
    const { invoiceNo, payable } = request3;
    return invoiceNo && !payable ? [say("warning.invoiceNotNeeded", { number: invoiceNo })] : [];
  }

  // src/service/review/index.ts
  var review4 = {
    acts: [submitForReview, reviewRequest, retract],
    views: [],
    jobs: [checkHandIn, archive]
  };

  // src/policy/survey-token.ts
  var ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  var LENGTH = 12;
  function surveyToken(random) {
    const hex = random.replace(/-/g, "");
    if (!/^[0-9a-f]{32}$/i.test(hex)) throw new Error(`"${random}" is not 32 hexadecimal digits.`);
    let left = BigInt(`0x${hex.slice(-15)}`);
    let code = "";
    for (let at2 = 0; at2 < LENGTH; at2 += 1) {
      code = ALPHABET.charAt(Number(left % 32n)) + code;
      left /= 32n;
    }
    return grouped(code);
  }
  function readSurveyToken(typed) {
    const code = typed.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
    const isCode = code.length === LENGTH && [...code].every((sign2) => ALPHABET.includes(sign2));
    return isCode ? grouped(code) : null;
  }
  function grouped(code) {
    return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join("-");
  }

  // src/service/survey/answer-items.ts
  function answerItems(context) {
    const { input: input41, found, book, now, today } = context;
    const asked2 = found.maybe("asked", "requests");
    const rules = rulesOfRequest(book, asked2, today);
    if (!rules.isOn("R56")) return [];
    const survey5 = found.one("survey", "surveys").values;
    const about = {
      channel: input41.channel === "card" ? "letter" : input41.channel,
      unit: survey5.unit,
      receivedAt: now,
      requestNo: survey5.requestNo,
      surveyNo: survey5.no,
      technician: survey5.technician,
      customerName: survey5.customerName,
      customerNo: asked2?.values.customerNo ?? "",
      phone: asked2?.values.phone ?? "",
      email: asked2?.values.email ?? ""
    };
    const words = [
      { kind: "lowGrade", verbatim: gradesTold(context, rules.number("R56", "lowGrade")) },
      { kind: "suggestion", verbatim: input41.suggestions },
      { kind: "need", verbatim: input41.otherNeeds }
    ];
    return words.filter(({ verbatim }) => asksForAction(verbatim)).map((one) => feedbackItem({ ...context, rules }, { ...about, ...one }));
  }
  function gradesTold({ input: input41, book }, limit) {
    const told7 = lowGrades(input41, limit).map(
      ({ key, grade: grade2 }) => say("feedback.grade", { question: questionText(key), grade: grade2 })
    );
    if (!told7.length) return "";
    const list = (language) => told7.map((one) => one[language]).join(language === "zh" ? "、" : ", ");
    return say("feedback.grades", { grades: { zh: list("zh"), en: list("en") } })[book.language];
  }

  // src/service/survey/record-survey-answer.ts
  var grade = () => int(1, 5);
  var input32 = fields({
    surveyNo: text(60),
    channel: optional2(choice("surveyChannel"), "phone"),
    attitude: grade(),
    skill: grade(),
    punctuality: grade(),
    service: grade(),
    suggestions: maybe(longText(5e3)),
    otherNeeds: maybe(longText(5e3)),
    responseId: maybe(text(200))
  });
  var recordSurveyAnswer = defineAct({
    name: "recordSurveyAnswer",
    input: input32,
    registers: ["surveys", "requests", ...FEEDBACK_REGISTERS],
    load: ({ surveyNo }) => ({
      survey: { register: "surveys", column: "no", value: surveyNo, need: "one" }
    }),
    loadMore: (_, found) => {
      const { requestNo } = found.one("survey", "surveys").values;
      return {
        asked: {
          register: "requests",
          column: "no",
          value: requestNo,
          need: "maybe",
          advisory: true
        }
      };
    },
    subjects: [{ register: "surveys", field: "surveyNo" }],
    scope: ({ found }) => ({ unit: found.one("survey", "surveys").values.unit, owners: [] }),
    gates: [requireUnanswered2],
    decide: decide33
  });
  function requireUnanswered2({ found }) {
    const { values, id } = found.one("survey", "surveys");
    if (!values.answeredAt) return;
    refuse("alreadyAnswered", { no: id, at: values.answeredAt.replace("T", " ") }, { clause: "R55" });
  }
  function decide33(context) {
    const { input: input41, found, actor, now } = context;
    const { surveyNo, ...answer } = input41;
    const items = answerItems(context);
    const survey5 = found.one("survey", "surveys");
    return {
      changes: [
        update(survey5, { ...answer, status: "answered", answeredAt: now, recordedBy: actor.email }),
        ...items.flatMap((item) => item.changes)
      ],
      value: {
        no: surveyNo,
        requestNo: survey5.values.requestNo,
        feedback: items.map((item) => item.no)
      },
      target: survey5.values.requestNo,
      unit: survey5.values.unit
    };
  }

  // src/service/survey/collect-answer.ts
  function collectAnswer(ports, from) {
    try {
      const book = new Book(ports.grid, ["surveys"]);
      if (from.formId !== book.setting("surveyFormId")) {
        return { ok: false, ...refusal("otherForm", { form: from.formId }) };
      }
      const response = ports.forms.response(from.formId, from.responseId);
      return response ? takeResponse(ports, book, response) : { ok: false, ...refusal("responseMissing", { response: from.responseId }) };
    } catch (error) {
      return refusedAnswer(error);
    }
  }
  function takeResponse(ports, book, response) {
    const items = JSON.parse(book.setting("surveyItems") || "{}");
    const given = (key) => response.answers[items[key] ?? ""] ?? "";
    const survey5 = surveyOf(ports, book, given("token"));
    if (!survey5) return quarantine(ports, response, "unknown token");
    if (survey5.values.responseId === response.responseId)
      return { ok: true, value: { repeated: true } };
    const read12 = readSurveyAnswer(
      Object.fromEntries(surveyQuestions.map(({ key }) => [key, given(key)]))
    );
    if (!read12.answer)
      return quarantine(
        ports,
        response,
        `faulty answer: ${read12.faults.map((one) => one.path).join(", ")}`
      );
    const answer = runAct(
      {
        act: recordSurveyAnswer,
        input: {
          ...read12.answer,
          surveyNo: survey5.id,
          channel: "form",
          responseId: response.responseId
        },
        source: "form",
        actor: workbookActor("form")
      },
      ports
    );
    return answer.ok ? answer : quarantine(ports, response, answer.code);
  }
  function surveyOf(ports, book, typed) {
    const token = readSurveyToken(typed);
    if (!token) return null;
    const value = ports.ids.digest(token);
    const found = lookUp(book, {
      survey: { register: "surveys", column: "tokenHash", value, need: "maybe" }
    });
    return rowsOf(found).maybe("survey", "surveys");
  }
  function quarantine(ports, response, why) {
    const { ids: ids2, clock: clock2, lock, grid } = ports;
    if (!lock.acquire(30)) return { ok: false, ...refusal("busy", { seconds: 30 }) };
    try {
      const book = new Book(grid, ["audit"]);
      const key = `form/${response.responseId}`;
      if (book.find("audit", "key", key).length === 0) {
        const at2 = clock2.now();
        const row = {
          id: ids2.short(),
          at: at2,
          act: "recordSurveyAnswer",
          source: "form",
          verified: false,
          key,
          changes: why
        };
        commit(grid, book, { list: [append("audit", row)], stamp: { at: at2, by: "servicebook" } });
      }
    } finally {
      lock.release();
    }
    return { ok: false, ...refusal("answerNotTaken", { why }) };
  }

  // src/service/survey/collect-answers.ts
  var collectAnswers = collectMissed({
    job: "collectAnswers",
    registers: ["surveys"],
    formSetting: "surveyFormId",
    mark: "collected/survey",
    take: takeResponse
  });

  // src/service/survey/send-surveys.ts
  var ROWS_A_SLICE4 = 20;
  var sendSurveys = {
    name: "sendSurveys",
    registers: ["surveys", "requests", "customers", "outbox"],
    runs: { daily: "surveyAt" },
    slice: slice11
  };
  function slice11(context) {
    const { book, businessDate } = context;
    const planned = book.find("surveys", "status", "planned");
    const rows = book.fetch(
      planned.map((row) => ({ register: "surveys", row }))
    );
    const due = rows.filter((row) => row.values.dueOn !== "" && row.values.dueOn <= businessDate);
    const now = due.slice(0, ROWS_A_SLICE4);
    const people2 = customersOf(context, now);
    const changes = now.flatMap((card) => sendCard(context, card, people2.get(card.id) ?? null));
    const numbers = now.map((card) => card.values.requestNo).join(", ");
    return { changes, done: now.length, more: due.length > now.length, note: numbers };
  }
  function customersOf({ book }, cards) {
    const places2 = cards.flatMap(
      (card) => book.find("requests", "no", card.values.requestNo).slice(0, 1).map((row) => ({ card: card.id, register: "requests", row }))
    );
    const requests = book.fetch(places2);
    const homes = requests.flatMap(
      (request3, index) => book.find("customers", "no", request3.values.customerNo).slice(0, 1).map((row) => ({ index, register: "customers", row }))
    );
    const customers = book.fetch(homes);
    return new Map(
      requests.map((request3, index) => {
        const at2 = homes.findIndex((home) => home.index === index);
        return [places2[index]?.card ?? "", { request: request3, customer: customers[at2] ?? null }];
      })
    );
  }
  function sendCard(context, card, to) {
    if (!to || to.customer?.values.optOut || isStaff(context, to)) {
      return [update(card, { status: "skipped" })];
    }
    return card.values.channel === "form" && to.request.values.email ? sendLink(context, card, to.request) : tellSupervisor(context, card, to.request);
  }
  function isStaff({ book }, { request: request3, customer }) {
    const emails = [request3.values.email, customer?.values.email ?? ""];
    return book.all("staff").some((row) => emails.some((email) => sameAccount(email, row.id)));
  }
  function sendLink({ book, ports, now }, card, request3) {
    const token = surveyToken(ports.ids.token());
    const { no, customerName, email, completedAt } = request3.values;
    const params3 = {
      no,
      name: customerName,
      company: book.setting("companyName"),
      date: completedAt.slice(0, 10),
      link: book.setting("surveyLink").replace("{token}", token)
    };
    const words = (key) => say(key, params3)[book.language];
    const mail7 = {
      kind: "survey",
      to: email,
      subject: words("mail.surveySubject"),
      body: words("mail.surveyBody")
    };
    return [
      update(card, { status: "sent", sentAt: now, tokenHash: ports.ids.digest(token) }),
      append("outbox", {
        id: ports.ids.short(),
        ...mail7,
        requestNo: no,
        dueAt: now,
        status: "waiting",
        attempts: 0
      })
    ];
  }
  function tellSupervisor({ book, ports, now }, card, request3) {
    const { no, customerName, phone: phone2 } = request3.values;
    const channel = card.values.channel === "phone" ? "phone" : "card";
    const supervisor = book.one("units", request3.values.unit)?.values.supervisor ?? "";
    const params3 = { no, name: customerName, phone: phone2, card: card.id };
    const words = (key) => say(key, params3)[book.language];
    const sent = update(card, { status: "sent", sentAt: now, channel });
    if (!supervisor) return [sent];
    const body = words(channel === "phone" ? "mail.surveyCallBody" : "mail.surveyCardBody");
    const mail7 = { kind: "notice", to: supervisor, subject: words("mail.surveyTaskSubject"), body };
    return [
      sent,
      append("outbox", {
        id: ports.ids.short(),
        ...mail7,
        requestNo: no,
        dueAt: now,
        status: "waiting",
        attempts: 0
      })
    ];
  }

  // src/policy/survey-results.ts
  function surveyResults(cards, by) {
    const sent = cards.filter((card) => card.sentAt !== "");
    return [...new Set(sent.map((card) => card[by]))].sort().map(
      (of) => resultOf(
        of,
        sent.filter((card) => card[by] === of)
      )
    );
  }
  function resultOf(of, sent) {
    const answers = sent.filter((card) => card.answeredAt !== "");
    const means = GRADE_KEYS.map((key) => [key, mean(answers.map((card) => card.grades[key]))]);
    return {
      of,
      sent: sent.length,
      answered: answers.length,
      responseRate: sent.length ? answers.length / sent.length : null,
      means: Object.fromEntries(means)
    };
  }
  function mean(grades) {
    const given = grades.filter((grade2) => grade2 !== null);
    if (!given.length) return null;
    const sum = given.reduce((total, grade2) => total + grade2, 0);
    return Math.round(sum / given.length * 100) / 100;
  }

  // src/service/survey/survey-results.ts
  var surveyResults2 = defineView({
    name: "surveyResults",
    params: fields({ from: maybe(date()), until: maybe(date()) }),
    registers: ["surveys", "requests"],
    read: read9
  });
  function read9({ params: params3, book, actor, today }) {
    const isAsked = rulesOf(book, {}, today).isOn("R54");
    const cards = (isAsked ? cardsSent(book, params3) : []).filter(
      (card) => concerns(actor, { unit: card.unit, people: [card.technician] })
    );
    return {
      byUnit: surveyResults(cards, "unit"),
      byTechnician: surveyResults(cards, "technician"),
      byType: surveyResults(cards, "serviceType")
    };
  }
  function cardsSent(book, { from, until }) {
    const sentOn = book.column("surveys", "sentAt").map(dayOfCell);
    const places2 = sentOn.flatMap((day, index) => {
      const isWanted = day !== "" && (!from || day >= from) && (!until || day <= until);
      return isWanted ? [{ register: "surveys", row: HEAD_ROWS + 1 + index }] : [];
    });
    const cards = book.fetch(places2);
    const types = typesOf(book, new Set(cards.map((card) => card.values.requestNo)));
    return cards.map(({ values }) => ({
      unit: values.unit,
      technician: values.technician,
      serviceType: types.get(values.requestNo) ?? "",
      sentAt: values.sentAt,
      answeredAt: values.answeredAt,
      grades: values
    }));
  }
  function dayOfCell(cell2) {
    const moment = Number(cell2) > 0 ? fromSerial(Number(cell2)) : readDateTime(cell2);
    return moment?.slice(0, 10) ?? "";
  }
  function typesOf(book, wanted2) {
    const columns = [
      { register: "requests", key: "no" },
      { register: "requests", key: "serviceType" }
    ];
    const [numbers = [], types = []] = book.columns(columns);
    return new Map(
      numbers.flatMap(
        (no, index) => wanted2.has(no) ? [[no, book.words.code("serviceType", types[index] ?? "") ?? ""]] : []
      )
    );
  }

  // src/service/survey/index.ts
  var survey4 = {
    acts: [recordSurveyAnswer],
    views: [surveyResults2],
    jobs: [sendSurveys, collectAnswers]
  };

  // src/workbook/pause-rows.ts
  function pauseRow({ actor, found, ids: ids2 }, pause2) {
    return append("serviceLog", {
      id: ids2.short(),
      requestNo: found.one("request", "requests").id,
      kind: "pause",
      staff: actor.email,
      ...pause2
    });
  }
  function endedPauses(log, until) {
    return log.filter(({ values }) => values.kind === "pause" && !values.until && !values.withdrawnAt).map((row) => update(row, { until: until < row.values.at ? row.values.at : until }));
  }

  // src/service/take-back/commission.ts
  var input33 = fields({
    no: text(40),
    lines: optional2(
      lines({
        item: text(200),
        standard: text(200),
        measured: text(200),
        passed: optional2(flag(), false)
      }),
      []
    ),
    waiver: maybe(longText(1e3)),
    at: maybe(dateTime())
  });
  var commission = defineAct({
    name: "commission",
    input: input33,
    registers: ["requests", "serviceLog"],
    load: ({ no }) => ({ ...requestByNo(no), log: rowsOfRequest("serviceLog", no) }),
    gates: [requireGoodsBack, requireSomethingInstalled],
    checks: [requireResult, requireTime3],
    decide: decide34
  });
  function requireSomethingInstalled({ found }) {
    const { id: no, values } = found.one("request", "requests");
    if (values.stage === "pending" && !values.returnedAt)
      refuse("nothingInstalled", { no }, { clause: "R30" });
  }
  function requireResult({ input: input41 }) {
    if (input41.lines.length || input41.waiver) return;
    const fault3 = { path: "lines", message: say("field.commissionEmpty") };
    refuse("badInput", { count: 1 }, { clause: "R30", fields: [fault3] });
  }
  function requireTime3({ input: { at: at2 }, found, now }) {
    requireOrder("R30", [
      ["at", isBefore(now, at2), "field.future"],
      ["at", isBefore(at2, begunAt(found.one("request", "requests").values)), "field.beforeReturn"]
    ]);
  }
  function begunAt({ returnedAt, arrivedAt }) {
    return returnedAt || arrivedAt;
  }
  function decide34(context) {
    const { input: input41, found, now } = context;
    const request3 = found.one("request", "requests");
    const { no, unit } = request3.values;
    const at2 = input41.at || now;
    const failed = input41.waiver ? [] : failedItems(context);
    const isDone = failed.length === 0;
    return {
      changes: [
        ...logRows(context, at2),
        update(request3, { commissionedAt: isDone ? at2 : "" }),
        ...isDone ? endedPauses(found.many("log", "serviceLog"), at2) : []
      ],
      value: { no, commissionedAt: isDone ? at2 : "", failed },
      target: no,
      unit,
      warnings: failed.map((item) => say("warning.notPassed", { item }))
    };
  }
  function failedItems({ input: input41, found }) {
    const since = begunAt(found.one("request", "requests").values);
    const before = found.many("log", "serviceLog").map((row) => row.values).filter((row) => row.kind === "commission" && !row.withdrawnAt && row.at >= since).filter((row) => !row.explanation).sort((one, other) => one.at < other.at ? -1 : 1).map((row) => ({ item: row.text, passed: row.passed }));
    const last = new Map([...before, ...input41.lines].map(({ item, passed }) => [item, passed]));
    return [...last].filter(([, passed]) => !passed).map(([item]) => item);
  }
  function logRows({ input: input41, found, actor, ids: ids2, book }, at2) {
    const head = () => ({
      id: ids2.short(),
      requestNo: found.one("request", "requests").id,
      kind: "commission",
      at: at2,
      staff: actor.email
    });
    const tried = input41.lines.map(
      ({ item, standard, measured, passed }) => append("serviceLog", { ...head(), text: item, standard, measured, passed })
    );
    if (!input41.waiver) return tried;
    const text2 = say("log.commissionWaived")[book.language];
    return [...tried, append("serviceLog", { ...head(), text: text2, explanation: input41.waiver })];
  }

  // src/service/take-back/promised-time.ts
  function requirePromises(promised3, at2) {
    const fields2 = promised3.flatMap(({ path, dueAt }) => {
      if (!dueAt) return [{ path, message: say("field.promiseMissing") }];
      return isBefore(at2, dueAt) ? [] : [{ path, message: say("field.promisePast") }];
    });
    if (fields2.length) refuse("promiseMissing", { count: fields2.length }, { clause: "R26", fields: fields2 });
  }

  // src/service/take-back/pause.ts
  var input34 = fields({
    no: text(40),
    lines: lines({
      item: text(200),
      reason: maybe(choice("pendingReason")),
      explanation: maybe(longText(2e3)),
      dueAt: maybe(dateTime())
    }),
    at: maybe(dateTime()),
    text: maybe(longText(2e3))
  });
  var pause = defineAct({
    name: "pause",
    input: input34,
    registers: ["requests", "serviceLog", "promises"],
    load: ({ no }) => requestByNo(no),
    gates: [],
    checks: [requireReasons2, requireTime4, requireItemsPromised],
    decide: decide35
  });
  function requireReasons2({ input: input41, found }) {
    const { stage } = found.one("request", "requests").values;
    const faults = input41.lines.flatMap((line, index) => [
      ...fault2(`lines.${index}.reason`, reasonFault(line.reason, stage)),
      ...fault2(`lines.${index}.explanation`, line.explanation ? null : "field.toldMissing")
    ]);
    if (faults.length)
      refuse("itemUnexplained", { count: faults.length }, { clause: "R25", fields: faults });
  }
  function fault2(path, key) {
    return key ? [{ path, message: say(key) }] : [];
  }
  function reasonFault(reason, stage) {
    if (!reason) return "field.pendingReasonMissing";
    if (reason === "workshop") return "field.workshopByTakeBack";
    return stage !== "onSite" && reason !== "customer" ? "field.beforeVisitOnlyCustomer" : null;
  }
  function requireTime4({ input: { at: at2 }, found, now }) {
    const { stage, arrivedAt } = found.one("request", "requests").values;
    const begun = stage === "onSite" ? arrivedAt : "";
    requireOrder("R25", [
      ["at", isBefore(now, at2), "field.future"],
      ["at", isBefore(at2, begun), "field.beforeArrival"]
    ]);
  }
  function requireItemsPromised({ input: input41, now }) {
    const promised3 = input41.lines.map(({ dueAt }, index) => ({ path: `lines.${index}.dueAt`, dueAt }));
    requirePromises(promised3, now);
  }
  function decide35(context) {
    const { input: input41, found, now } = context;
    const request3 = found.one("request", "requests");
    const { no, unit, promiseDueAt, stage, outcome: outcome2 } = request3.values;
    const at2 = input41.at || now;
    const reason = input41.lines[0]?.reason ?? "";
    const told7 = input41.lines.map(({ item, explanation }) => `${item}: ${explanation}`);
    const promised3 = promises(context);
    const dueAt = nextDue2([promiseDueAt, ...input41.lines.map((line) => line.dueAt)]);
    return {
      changes: [
        update(request3, {
          stage: "pending",
          pendingReason: reason,
          pausedAt: at2,
          promiseDueAt: dueAt,
          // What waits before anyone was there may still be done on the spot (R24).
          outcome: stage === "onSite" ? "pending" : outcome2
        }),
        pauseRow(context, { at: at2, reason, text: [...told7, input41.text].filter(Boolean).join("\n") }),
        ...promised3.map(({ change }) => change)
      ],
      value: { no, stage: "pending", promiseDueAt: dueAt, promises: promised3.map(({ id }) => id) },
      target: no,
      unit
    };
  }
  function promises(context) {
    const { no, unit } = context.found.one("request", "requests").values;
    const source = { register: "requests", no, unit };
    return context.input.lines.filter(({ dueAt }) => dueAt !== "").map(
      ({ item, reason, explanation, dueAt }) => promiseRow(context, {
        source,
        kind: "completion",
        content: say("promise.completion", { item })[context.book.language],
        dueAt,
        item,
        reason,
        explanation
      })
    );
  }

  // src/service/take-back/resume.ts
  var input35 = fields({
    no: text(40),
    appointmentFrom: maybe(dateTime()),
    appointmentTo: maybe(dateTime()),
    note: maybe(text(500))
  });
  var resume = defineAct({
    name: "resume",
    input: input35,
    registers: ["requests", "serviceLog"],
    load: ({ no }) => ({ ...requestByNo(no), log: rowsOfRequest("serviceLog", no), openVisits }),
    gates: [requireGoodsBack],
    checks: [requireWholeWindow],
    decide: decide36
  });
  function requireWholeWindow({ input: input41, now }) {
    const { appointmentFrom: from, appointmentTo: to } = input41;
    if (from || to) requireWindow({ from, to }, now);
  }
  function decide36(context) {
    const { input: input41, found, now } = context;
    const request3 = found.one("request", "requests");
    const { no, unit, contactedAt } = request3.values;
    const { appointmentFrom, appointmentTo } = input41;
    const window = { appointmentFrom, appointmentTo };
    const stage = appointmentFrom ? "appointed" : "dispatched";
    return {
      changes: [
        update(request3, {
          stage,
          pendingReason: "",
          pausedAt: "",
          ...window,
          contactedAt: contactedAt || (appointmentFrom ? now : "")
        }),
        ...endedPauses(found.many("log", "serviceLog"), now),
        logRow3(context)
      ],
      value: { no, stage, ...appointmentFrom ? window : {} },
      target: no,
      unit,
      warnings: appointmentFrom ? overlaps(context, { from: appointmentFrom, to: appointmentTo }) : []
    };
  }
  function logRow3({ input: input41, found, actor, now, ids: ids2, book }) {
    const { appointmentFrom, appointmentTo, note } = input41;
    const row = { id: ids2.short(), requestNo: found.one("request", "requests").id, at: now };
    const told7 = say("log.resumed", { note: note || say("label.none") })[book.language];
    return append("serviceLog", {
      ...row,
      staff: actor.email,
      text: told7,
      ...appointmentFrom ? { kind: "contact", result: "agreed", appointmentFrom, appointmentTo } : { kind: "note" }
    });
  }

  // src/service/take-back/back-lines.ts
  function matched(lines2, out) {
    const left = new Map(out.map((one) => [one.line.id, one.left]));
    return lines2.map((line) => {
      const found = outOf(line, out);
      if (!found) return { line, out: null, fault: unknown2(line, out) };
      const { id, item } = found.line;
      const missing3 = left.get(id) ?? 0;
      const quantity = line.quantity ?? 0;
      left.set(id, missing3 - quantity);
      if (quantity <= missing3) return { line, out: found.line, fault: null };
      const message = say("field.moreThanOut", { item, left: Math.max(0, missing3) });
      return { line, out: found.line, fault: { field: "quantity", message } };
    });
  }
  function outOf(line, out) {
    if (line.outId) return out.find((one) => one.line.id === line.outId) ?? null;
    const named5 = line.item ? out.filter((one) => one.line.item === line.item) : out;
    return named5.length === 1 ? named5[0] ?? null : null;
  }
  function unknown2(line, out) {
    const list = out.map((one) => `${one.line.id} ${one.line.item}`).join("; ");
    const message = say("field.notOut", { list });
    return { field: line.outId ? "outId" : "item", message };
  }

  // src/service/take-back/slip.ts
  var goods = {
    quantity: optional2(int(1, 1e4), null),
    condition: maybe(text(200)),
    accessories: maybe(text(200))
  };
  var signature = {
    customerSignature: maybe(text(100)),
    signatureKind: maybe(choice("signatureKind")),
    signatureRef: maybe(text(500))
  };
  function requireSignature2({ customerSignature, signatureKind, signatureRef }) {
    const faults = [
      ...customerSignature ? [] : [["customerSignature", "field.signedByMissing"]],
      ...signatureKind === "refused" ? [["signatureKind", "field.refusedHandover"]] : [],
      ...signatureKind === "drawn" && !signatureRef ? [["signatureRef", "field.signatureRefMissing"]] : []
    ];
    const fields2 = faults.map(([path, key]) => ({ path, message: say(key) }));
    if (fields2.length) refuse("handoverUnsigned", {}, { clause: "R28", fields: fields2 });
  }
  function requireGoods(lines2) {
    const fields2 = lines2.flatMap(({ quantity, condition }, index) => [
      ...quantity ? [] : [missing2(index, "quantity")],
      ...condition ? [] : [missing2(index, "condition")]
    ]);
    if (fields2.length)
      refuse("handoverIncomplete", { count: fields2.length }, { clause: "R27", fields: fields2 });
  }
  function missing2(index, field) {
    return { path: `lines.${index}.${field}`, message: say("field.missing") };
  }
  function slipOf({ found, actor, now, next }, slip) {
    const { no, unit } = found.one("request", "requests").values;
    const year = Number(now.slice(0, 4));
    const slipNo = slipNumber(unit, year, next(slipCounter(unit, year)));
    const { lines: lines2, signed, ...head } = slip;
    const rows = lines2.map((line, index) => ({
      ...line,
      ...head,
      ...signed,
      signatureKind: signed.signatureKind || "paper",
      id: `${slipNo}/${index + 1}`,
      slipNo,
      requestNo: no,
      unit,
      staff: actor.email,
      withdrawnAt: ""
    }));
    return { slipNo, rows, changes: rows.map((row) => append("handovers", row)) };
  }

  // src/service/take-back/return-items.ts
  var input36 = fields({
    no: text(40),
    lines: lines({ outId: maybe(text(60)), item: maybe(text(200)), ...goods }),
    ...signature,
    at: maybe(dateTime()),
    note: maybe(text(500))
  });
  var returnItems = defineAct({
    name: "returnItems",
    input: input36,
    registers: ["requests", "serviceLog", "promises", "handovers", "products"],
    load: ({ no }) => ({
      ...requestByNo(no),
      handovers: rowsOfRequest("handovers", no),
      promises: promisesAbout(no)
    }),
    loadMore: (_, found) => {
      const { productSerial } = found.one("request", "requests").values;
      return productSerial ? { product: productBySerial(productSerial) } : {};
    },
    gates: [requireGoodsOut],
    checks: [
      ({ input: input41 }) => requireGoods(input41.lines),
      requireMatch,
      ({ input: input41 }) => requireSignature2(input41),
      requireTime5
    ],
    decide: decide37
  });
  function handovers({ found }) {
    return found.many("handovers", "handovers").map((row) => row.values);
  }
  function requireGoodsOut(context) {
    const { id: no } = context.found.one("request", "requests");
    if (!stillOut(handovers(context)).length) refuse("nothingOut", { no }, { clause: "R27" });
  }
  function requireMatch(context) {
    const faults = matched(context.input.lines, stillOut(handovers(context))).flatMap(
      ({ fault: fault3 }, index) => fault3 ? [{ path: `lines.${index}.${fault3.field}`, message: fault3.message }] : []
    );
    if (faults.length)
      refuse("returnMismatch", { count: faults.length }, { clause: "R27", fields: faults });
  }
  function requireTime5(context) {
    const { at: at2 } = context.input;
    const last = standingLines(handovers(context)).map((line) => line.at).sort().pop();
    requireOrder("R27", [
      ["at", isBefore(context.now, at2), "field.future"],
      ["at", isBefore(at2, last ?? ""), "field.beforeTakeBack"]
    ]);
  }
  function decide37(context) {
    const { input: input41, found, now } = context;
    const request3 = found.one("request", "requests");
    const { no, unit } = request3.values;
    const at2 = input41.at || now;
    const { slipNo, rows, changes } = slipFor(context, at2);
    const before = handovers(context);
    const after = [...before, ...rows];
    const left = stillOut(after);
    const isAllBack = left.length === 0;
    const days = daysInRepair(after) - daysInRepair(before);
    return {
      changes: [
        ...changes,
        visitRow(context, { at: at2, slipNo }),
        ...isAllBack ? allBack(context, { at: at2, days }) : []
      ],
      value: {
        no,
        slipNo,
        left: left.map(({ line, left: quantity }) => ({ outId: line.id, item: line.item, quantity })),
        ...isAllBack ? { returnedAt: at2, repairDays: days } : {}
      },
      target: no,
      unit,
      warnings: left.map(
        ({ line, left: quantity }) => say("warning.stillOut", { item: line.item, quantity })
      )
    };
  }
  function slipFor(context, at2) {
    const { customerSignature, signatureKind, signatureRef, note } = context.input;
    const answered = matched(context.input.lines, stillOut(handovers(context)));
    return slipOf(context, {
      direction: "back",
      at: at2,
      note,
      signed: { customerSignature, signatureKind, signatureRef },
      lines: answered.map(({ line, out }) => ({
        outId: out?.id ?? "",
        item: out?.item ?? line.item,
        serial: out?.serial ?? "",
        quantity: line.quantity,
        condition: line.condition,
        accessories: line.accessories
      }))
    });
  }
  function visitRow({ found, actor, ids: ids2, book }, { at: at2, slipNo }) {
    return append("serviceLog", {
      id: ids2.short(),
      requestNo: found.one("request", "requests").id,
      kind: "visit",
      at: at2,
      staff: actor.email,
      text: say("log.returned", { slip: slipNo })[book.language]
    });
  }
  function allBack(context, { at: at2, days }) {
    const { found, now } = context;
    const request3 = found.one("request", "requests");
    const open = found.many("promises", "promises").filter(({ values }) => isOpenPromise(values));
    const settled = open.filter(({ values }) => values.kind === "return");
    const others = open.filter((row) => !settled.includes(row));
    const promiseDueAt = nextDue2(others.map(({ values }) => values.dueAt));
    return [
      update(request3, { returnedAt: at2, promiseDueAt }),
      ...settled.map((row) => settlePromise(row, at2, now)),
      ...productBack(context, days)
    ];
  }
  function productBack({ found }, days) {
    const product = found.maybe("product", "products");
    if (!product) return [];
    const repairDays = (product.values.repairDays ?? 0) + days;
    const warranty = warrantyOf({ ...product.values, repairDays });
    const end2 = warranty.state === "known" ? { warrantyEnd: warranty.end } : {};
    return [update(product, { status: "inUse", repairDays, ...end2 })];
  }

  // src/service/take-back/take-back.ts
  var input37 = fields({
    no: text(40),
    lines: lines({
      item: text(200),
      serial: maybe(text(60)),
      ...goods,
      explanation: maybe(longText(2e3))
    }),
    dueAt: maybe(dateTime()),
    ...signature,
    at: maybe(dateTime()),
    note: maybe(text(500))
  });
  var takeBack3 = defineAct({
    name: "takeBack",
    input: input37,
    registers: ["requests", "serviceLog", "promises", "handovers", "products"],
    load: ({ no }) => requestByNo(no),
    loadMore: ({ no }, found) => {
      const { productSerial, stage } = found.one("request", "requests").values;
      return {
        ...stage === "pending" ? { log: rowsOfRequest("serviceLog", no) } : {},
        ...productSerial ? { product: productBySerial(productSerial) } : {}
      };
    },
    gates: [],
    checks: [
      ({ input: input41 }) => requireGoods(input41.lines),
      requireExplanations,
      ({ input: input41 }) => requireSignature2(input41),
      requireTime6,
      ({ input: input41, now }) => requirePromises([{ path: "dueAt", dueAt: input41.dueAt }], now)
    ],
    decide: decide38
  });
  function requireExplanations({ input: input41 }) {
    const faults = input41.lines.flatMap(
      ({ explanation }, index) => explanation ? [] : [{ path: `lines.${index}.explanation`, message: say("field.toldMissing") }]
    );
    if (faults.length)
      refuse("itemUnexplained", { count: faults.length }, { clause: "R25", fields: faults });
  }
  function requireTime6({ input: { at: at2 }, found, now }) {
    const { arrivedAt } = found.one("request", "requests").values;
    requireOrder("R27", [
      ["at", isBefore(now, at2), "field.future"],
      ["at", isBefore(at2, arrivedAt), "field.beforeArrival"]
    ]);
  }
  function decide38(context) {
    const { input: input41, found, now } = context;
    const request3 = found.one("request", "requests");
    const { no, unit, promiseDueAt } = request3.values;
    const at2 = input41.at || now;
    const slip = slipFor2(context, at2);
    const promised3 = input41.dueAt ? [promiseOf(context, slip.slipNo)] : [];
    const dueAt = nextDue2([promiseDueAt, input41.dueAt]);
    const pausedAt = isOut(request3.values) ? request3.values.pausedAt : at2;
    return {
      changes: [
        update(request3, {
          stage: "pending",
          pendingReason: "workshop",
          pausedAt,
          promiseDueAt: dueAt,
          slipNo: slip.slipNo,
          returnedAt: "",
          commissionedAt: "",
          outcome: "pending"
        }),
        ...slip.changes,
        ...promised3.map(({ change }) => change),
        ...waiting(context, at2),
        ...productAway(context)
      ],
      value: {
        no,
        stage: "pending",
        slipNo: slip.slipNo,
        promiseDueAt: dueAt,
        promises: promised3.map(({ id }) => id)
      },
      target: no,
      unit
    };
  }
  function isOut({ slipNo, returnedAt }) {
    return slipNo !== "" && returnedAt === "";
  }
  function slipFor2(context, at2) {
    const { customerSignature, signatureKind, signatureRef, note, dueAt } = context.input;
    return slipOf(context, {
      direction: "out",
      at: at2,
      dueAt,
      note,
      signed: { customerSignature, signatureKind, signatureRef },
      lines: context.input.lines.map(({ item, serial, quantity, condition, accessories }) => ({
        item,
        serial,
        quantity,
        condition,
        accessories
      }))
    });
  }
  function promiseOf(context, slip) {
    const { input: input41, found, book } = context;
    const { no, unit } = found.one("request", "requests").values;
    const item = input41.lines.map((line) => line.item).join(", ");
    return promiseRow(context, {
      source: { register: "requests", no, unit },
      kind: "return",
      content: say("promise.return", { slip, item })[book.language],
      dueAt: input41.dueAt,
      item,
      reason: "workshop",
      explanation: input41.lines.map((line) => line.explanation).join("\n")
    });
  }
  function waiting(context, at2) {
    const { input: input41, found } = context;
    const text2 = input41.lines.map(({ item, explanation }) => `${item}: ${explanation}`).join("\n");
    return [
      ...endedPauses(found.many("log", "serviceLog"), at2),
      pauseRow(context, { at: at2, reason: "workshop", text: text2 })
    ];
  }
  function productAway({ found }) {
    const product = found.maybe("product", "products");
    return product ? [update(product, { status: "inRepair" })] : [];
  }

  // src/service/take-back/watch-promises.ts
  var ROWS_A_SLICE5 = 50;
  var watchPromises = {
    name: "watchPromises",
    registers: ["promises", "requests", "outbox", "calendar", "shifts"],
    runs: "everyTick",
    slice: slice12
  };
  function slice12(context) {
    const all = findings(context);
    const some = all.slice(0, ROWS_A_SLICE5);
    return {
      changes: some.flatMap((finding) => tell(context, finding)),
      done: some.length,
      more: all.length > some.length,
      note: some.map(({ row, what }) => `${row.id} ${what}`).join(", ")
    };
  }
  function findings(context) {
    const { book, now } = context;
    const open = openPromises(book);
    const numbers = open.filter(({ values }) => values.sourceRegister === "requests");
    const requests = readRowsOf(
      book,
      [{ register: "requests", column: "no" }],
      new Set(numbers.map(({ values }) => values.sourceNo))
    );
    const schedules = /* @__PURE__ */ new Map();
    return open.flatMap((row) => {
      const { unit, sourceNo } = row.values;
      const schedule = schedules.get(unit) ?? scheduleOf(book, unit);
      schedules.set(unit, schedule);
      const request3 = requests.of("requests", sourceNo)[0] ?? null;
      if (request3?.values.stage === "cancelled") return [];
      const what = stateOf(row, { book, request: request3, schedule, now });
      return what ? [{ row, what, schedule }] : [];
    });
  }
  function openPromises(book) {
    const [ids2 = [], results = [], dones = []] = book.columns([
      { register: "promises", key: "id" },
      { register: "promises", key: "result" },
      { register: "promises", key: "doneAt" }
    ]);
    const places2 = ids2.flatMap(
      (id, index) => id && !results[index] && !dones[index] ? [{ register: "promises", row: HEAD_ROWS + 1 + index }] : []
    );
    const rows = book.fetch(places2);
    return rows.filter((row) => row.faults.length === 0 && isOpenPromise(row.values));
  }
  var CLAUSES2 = {
    completion: "R26",
    return: "R29",
    complaint: "R48",
    feedback: "R57"
  };
  function stateOf({ values }, at2) {
    const { book, request: request3, schedule, now } = at2;
    const { kind, dueAt, promisedAt, warnedAt } = values;
    const rules = request3 ? rulesOfRequest(book, request3, now.slice(0, 10)) : rulesOf(book, {}, (promisedAt || now).slice(0, 10));
    if (!dueAt || !rules.isOn(CLAUSES2[kind] ?? "R26")) return null;
    if (isLapsed(dueAt, now)) return "lapsed";
    if (warnedAt) return null;
    const days = rules.number(kind === "return" ? "R29" : "R26", "warnWorkdays");
    const warnAt = addWorkdays(dueAt.slice(0, 10), -days, schedule) + dueAt.slice(10);
    return warnAt <= now && promisedAt < warnAt ? "near" : null;
  }
  function tell(context, { row, what, schedule }) {
    const { now } = context;
    const { dueAt } = row.values;
    const change = what === "near" ? update(row, { warnedAt: now }) : update(row, { result: "broken", closedAt: dueAt });
    return [change, ...mails2(context, row, { what, at: nextWorkingMoment(now, schedule) || now })];
  }
  function mails2({ book, ports }, { values }, { what, at: at2 }) {
    const supervisor = book.one("units", values.unit)?.values.supervisor ?? "";
    const people2 = new Set([values.promisedBy, supervisor].filter((one) => one.includes("@")));
    const { sourceNo, content, dueAt, sourceRegister } = values;
    const due = dueAt.replace("T", " ").slice(0, 16);
    return [...people2].map(
      (to) => mailRow(
        { book, ids: ports.ids, now: at2 },
        {
          kind: "reminder",
          to,
          words: what === "near" ? "promiseNear" : "promiseLapsed",
          params: { no: sourceNo, content, due },
          requestNo: sourceRegister === "requests" ? sourceNo : ""
        }
      )
    );
  }

  // src/service/take-back/index.ts
  var takeBack4 = {
    acts: [pause, resume, takeBack3, returnItems, commission],
    views: [],
    jobs: [watchPromises]
  };

  // src/service/visit/arrive.ts
  var input38 = fields({
    no: text(40),
    at: maybe(dateTime()),
    selfCheck: optional2(flag(), false)
  });
  var arrive = defineAct({
    name: "arrive",
    input: input38,
    registers: ["requests", "serviceLog"],
    load: ({ no }) => requestByNo(no),
    gates: [requireContact],
    checks: [requireTime7],
    decide: decide39,
    cells: [{ step: "arrive", fields: { at: { column: "stepTime" } } }]
  });
  function requireContact({ found }) {
    const { values, id } = found.one("request", "requests");
    if (values.stage === "dispatched" || !values.contactedAt)
      refuse("contactMissing", { no: id }, { clause: "R19" });
  }
  function requireTime7({ input: { at: at2 }, found, now }) {
    const { contactedAt, arrivedAt } = found.one("request", "requests").values;
    requireOrder("R19", [
      ["at", isBefore(now, at2), "field.future"],
      ["at", isBefore(at2, contactedAt), "field.beforeContact"],
      ["at", isBefore(at2, arrivedAt), "field.beforeLastVisit"]
    ]);
  }
  function decide39({ input: input41, found, actor, now, ids: ids2, rules }) {
    const request3 = found.one("request", "requests");
    const { no, unit, appointmentFrom, appointmentTo } = request3.values;
    const at2 = input41.at || now;
    const log = {
      id: ids2.short(),
      requestNo: no,
      kind: "visit",
      at: at2,
      staff: actor.email,
      appointmentFrom,
      appointmentTo,
      selfCheck: input41.selfCheck
    };
    return {
      changes: [update(request3, { stage: "onSite", arrivedAt: at2 }), append("serviceLog", log)],
      value: { no, stage: "onSite", arrivedAt: at2 },
      target: no,
      unit,
      warnings: rules.isOn("R20") ? lateness4(appointmentTo, at2, graceOf(rules)) : []
    };
  }
  function graceOf(rules) {
    return rules.number("R20", "graceMinutes");
  }
  function lateness4(appointmentTo, at2, grace) {
    if (!appointmentTo || !isBefore(addMinutes(appointmentTo, grace), at2)) return [];
    const minutes = Math.floor(minutesBetween(appointmentTo, at2));
    return [say("warning.arrivedLate", { minutes, grace })];
  }

  // src/service/visit/finished-gates.ts
  function requireCommissioned({ found }) {
    const { id: no, values } = found.one("request", "requests");
    if (!values.slipNo || !values.returnedAt || values.commissionedAt) return;
    refuse("notCommissioned", { no, slip: values.slipNo }, { clause: "R30" });
  }
  function requireTakenUp({ found, book }) {
    const { id: no, values } = found.one("request", "requests");
    if (values.stage !== "pending" || values.pendingReason === "workshop") return;
    const reason = book.words.label("pendingReason", values.pendingReason);
    refuse("stillWaiting", { no, reason }, { clause: "R25" });
  }

  // src/service/visit/plan-survey.ts
  function cardNo(no) {
    return `S-${no}`;
  }
  function cardByNo(no) {
    return { register: "surveys", column: "no", value: cardNo(no), need: "maybe" };
  }
  function planSurvey({ found, book, rules }, done) {
    const { no, unit, email, customerName } = found.one("request", "requests").values;
    const planned = found.maybe("card", "surveys");
    const isTakenBack = planned?.values.status === "skipped" && !planned.values.sentAt;
    if (planned && !isTakenBack) return { dueOn: planned.values.dueOn, changes: [], warnings: [] };
    if (!rules.isOn("R53")) return { dueOn: "", changes: [], warnings: [] };
    const schedule = scheduleOf(book, unit);
    const dueOn = surveyDueOn(done.completedAt.slice(0, 10), { rules, schedule });
    const doubt = countsWorkdays(rules) ? yearWarning(dueOn, schedule.calendar) : null;
    const card = {
      technician: done.technician,
      customerName,
      channel: email ? "form" : "card",
      status: "planned",
      dueOn
    };
    const change = planned ? update(planned, card) : append("surveys", { no: cardNo(no), requestNo: no, unit, ...card });
    return { dueOn, changes: [change], warnings: doubt ? [doubt] : [] };
  }

  // src/service/visit/service-record.ts
  function recordOf({ values }, given) {
    return {
      causeCode: given.causeCode || values.causeCode,
      cause: given.cause || values.cause,
      explanation: given.explanation || values.explanation,
      workDone: given.workDone || values.workDone,
      siteCleaned: given.siteCleaned || values.siteCleaned,
      answer: given.answer || values.answer
    };
  }
  function requireRecord(no, record2, by) {
    const missing3 = lacking(record2, by.way).filter(({ clause }) => by.rules.isOn(clause));
    const [first] = missing3;
    if (!first) return;
    const fields2 = missing3.map(({ path, message }) => ({ path, message }));
    refuse("recordIncomplete", { no, count: fields2.length }, { clause: first.clause, fields: fields2 });
  }
  function lacking(record2, way) {
    const { causeCode, cause, explanation, workDone, answer } = record2;
    if (way === "answer") return answer ? [] : [gap("answer", "R14")];
    if (way === "wish") return answer || workDone ? [] : [gap("workDone", "R14")];
    return [
      ...causeCode || cause ? [] : [gap("cause", "R22")],
      ...explanation ? [] : [gap("explanation", "R23")],
      ...workDone ? [] : [gap("workDone", "R24")]
    ];
  }
  function gap(path, clause) {
    return { path, clause, message: say(`field.${path}Missing`) };
  }

  // src/service/visit/complete.ts
  var input39 = fields({
    no: text(40),
    causeCode: maybe(choice("cause")),
    cause: maybe(longText(2e3)),
    explanation: maybe(longText(2e3)),
    workDone: maybe(longText(5e3)),
    siteCleaned: optional2(flag(), false),
    answer: maybe(longText(5e3)),
    diagnosedAt: maybe(dateTime()),
    at: maybe(dateTime())
  });
  var complete = defineAct({
    name: "complete",
    input: input39,
    registers: [
      "requests",
      "serviceLog",
      "warrantyEntries",
      "surveys",
      "calendar",
      "shifts",
      "promises"
    ],
    load: ({ no }) => requestByNo(no),
    // Each search costs: what the row says that there is not is not looked for.
    loadMore: ({ no }, found) => {
      const { productSerial, promiseDueAt, surveyDueOn: surveyDueOn2 } = found.one("request", "requests").values;
      return {
        ...productSerial ? { history: entriesOfSerial(productSerial) } : {},
        ...promiseDueAt ? { promises: promisesAbout(no) } : {},
        ...surveyDueOn2 ? { card: cardByNo(no) } : {}
      };
    },
    gates: [requireGoodsBack, requireCommissioned, requireTakenUp],
    checks: [requireWrittenRecord, requireTimes2],
    decide: decide40,
    cells: [
      {
        step: "complete",
        fields: {
          causeCode: { column: "causeCode" },
          cause: { column: "cause" },
          explanation: { column: "explanation" },
          workDone: { column: "workDone" },
          siteCleaned: { column: "siteCleaned" },
          answer: { column: "answer" },
          at: { column: "stepTime" }
        }
      }
    ]
  });
  function wayOf({ values }) {
    if (values.serviceType !== "other") return "repair";
    return values.arrivedAt ? "wish" : "answer";
  }
  function requireWrittenRecord({ found, input: input41, rules }) {
    const request3 = found.one("request", "requests");
    requireRecord(request3.id, recordOf(request3, input41), { way: wayOf(request3), rules });
  }
  function requireTimes2({ input: { at: at2, diagnosedAt }, found, now }) {
    const { registeredAt, arrivedAt } = found.one("request", "requests").values;
    const begun = arrivedAt || registeredAt;
    const tooEarly = arrivedAt ? "field.beforeArrival" : "field.beforeRegistration";
    requireOrder("R22", [
      ["at", isBefore(now, at2), "field.future"],
      ["at", isBefore(at2, begun), tooEarly],
      ["diagnosedAt", isBefore(diagnosedAt, begun), tooEarly],
      ["diagnosedAt", isBefore(at2 || now, diagnosedAt), "field.afterCompletion"]
    ]);
  }
  function decide40(context) {
    const { input: input41, found, now } = context;
    const request3 = found.one("request", "requests");
    const record2 = recordOf(request3, input41);
    const way = wayOf(request3);
    const completedAt = input41.at || now;
    const outcome2 = outcomeOf(request3, way);
    const technician = way === "answer" ? context.actor.email : request3.values.technician;
    const survey5 = planSurvey(context, { completedAt, technician });
    const repeatOf = repeatOfWhat(context, { ...record2, completedAt, way });
    const repeated = repeatOf ? { repeatOf } : {};
    const done = { ...record2, outcome: outcome2, completedAt, technician, surveyDueOn: survey5.dueOn, repeatOf };
    return {
      changes: [
        update(request3, { stage: "completed", ...done, ...ended, ...diagnosis(input41) }),
        ...warrantyEntry(context, { ...record2, completedAt }),
        ...answerLog2(context, { record: record2, completedAt }),
        ...keptAtLast(context, completedAt),
        ...survey5.changes
      ],
      value: { no: request3.id, stage: "completed", outcome: outcome2, surveyDueOn: survey5.dueOn, ...repeated },
      target: request3.id,
      unit: request3.values.unit,
      warnings: [...warningsOf4(request3, { record: record2, way, repeatOf }), ...survey5.warnings]
    };
  }
  var ended = { pendingReason: "", pausedAt: "", promiseDueAt: "" };
  function diagnosis({ diagnosedAt }) {
    return diagnosedAt ? { diagnosedAt } : {};
  }
  function repeatOfWhat(context, done) {
    const { rules, found } = context;
    const { workKind } = found.one("request", "requests").values;
    if (done.way !== "repair" || workKind !== "repair" || !rules.isOn("R32")) return "";
    return repeatedRepair(context, { ...done, withinDays: rules.number("R32", "repeatDays") });
  }
  function keptAtLast({ found, now }, completedAt) {
    return found.many("promises", "promises").filter(({ values }) => values.kind === "completion" && isOpenPromise(values)).map((row) => settlePromise(row, completedAt, now));
  }
  function outcomeOf({ values }, way) {
    if (way !== "repair") return "answered";
    return values.stage === "pending" || values.outcome === "pending" ? "pending" : "onSite";
  }
  function answerLog2({ found, actor, ids: ids2 }, { record: record2, completedAt }) {
    if (!record2.answer) return [];
    const requestNo = found.one("request", "requests").id;
    const log = { id: ids2.short(), requestNo, kind: "answer", at: completedAt, staff: actor.email };
    return [append("serviceLog", { ...log, text: record2.answer })];
  }
  function warningsOf4({ id, values }, { record: record2, way, repeatOf }) {
    return [
      ...repeatOf ? [say("warning.repeatRepair", { no: id, former: repeatOf })] : [],
      ...way === "answer" || record2.siteCleaned ? [] : [say("warning.siteNotCleaned")],
      ...values.serviceType ? [] : [say("warning.typeUndecided", { no: id })],
      ...way === "repair" && !values.productSerial ? [say("warning.noWarrantyEntry")] : []
    ];
  }

  // src/service/visit/sign.ts
  var input40 = fields({
    no: text(40),
    signatureKind: choice("signatureKind"),
    signedBy: maybe(text(100)),
    opinion: maybe(longText(2e3)),
    witness: maybe(text(100)),
    signatureRef: maybe(text(500)),
    at: maybe(dateTime())
  });
  var sign = defineAct({
    name: "sign",
    input: input40,
    registers: ["requests", "charges", ...FEEDBACK_REGISTERS],
    load: ({ no }) => ({
      ...requestByNo(no),
      charges: rowsOfRequest("charges", no),
      said: rowsOfRequest("feedback", no)
    }),
    gates: agreedChargesGates,
    checks: [requireUnsigned3, requireProof, requireTime8],
    decide: decide41,
    cells: [
      {
        step: "sign",
        fields: {
          signatureKind: { column: "signatureKind" },
          signedBy: { column: "signedBy" },
          opinion: { column: "opinion" },
          witness: { column: "witness" },
          signatureRef: { column: "signatureRef" },
          at: { column: "stepTime" }
        }
      }
    ]
  });
  function requireUnsigned3(context) {
    const { values, id } = context.found.one("request", "requests");
    if (!values.signedAt || values.reviewDecision === "returned") return;
    if (digestOf(context, values.opinion) !== values.signatureHash) return;
    const at2 = values.signedAt.replace("T", " ").slice(0, 16);
    refuse("alreadySigned", { no: id, at: at2 }, { clause: "R33" });
  }
  var NEEDED = {
    paper: ["signedBy"],
    drawn: ["signatureRef"],
    refused: ["witness", "opinion"]
  };
  var FAULTS = {
    signedBy: "field.signedByMissing",
    signatureRef: "field.signatureRefMissing",
    witness: "field.witnessMissing",
    opinion: "field.refusalMissing"
  };
  function requireProof({ input: input41, found }) {
    const { opinion } = found.one("request", "requests").values;
    const given = { ...input41, opinion: input41.opinion || opinion };
    const faults = (NEEDED[input41.signatureKind] ?? []).filter((path) => !given[path]).map((path) => ({ path, message: say(FAULTS[path]) }));
    if (faults.length) refuse("signatureIncomplete", {}, { clause: "R33", fields: faults });
  }
  function requireTime8({ input: { at: at2 }, found, now }) {
    const { completedAt } = found.one("request", "requests").values;
    requireOrder("R33", [
      ["at", isBefore(now, at2), "field.future"],
      ["at", isBefore(at2, completedAt), "field.beforeCompletion"]
    ]);
  }
  function decide41(context) {
    const { input: input41, found, now } = context;
    const request3 = found.one("request", "requests");
    const { signatureKind, signedBy, witness, signatureRef } = input41;
    const opinion = input41.opinion || request3.values.opinion;
    const signedAt = input41.at || now;
    const signatureHash = digestOf(context, opinion);
    return {
      changes: [
        update(request3, {
          opinion,
          signatureKind,
          signedBy,
          witness,
          signatureRef,
          signedAt,
          signatureHash
        }),
        ...opinionItem(context, { opinion, receivedAt: signedAt })
      ],
      value: { no: request3.id, signedAt, signatureKind },
      target: request3.id,
      unit: request3.values.unit
    };
  }
  function opinionItem(context, { opinion, receivedAt }) {
    const { found, input: input41, rules } = context;
    const { no, unit, technician, ...request3 } = found.one("request", "requests").values;
    const isKnown = found.many("said", "feedback").some((item) => item.values.verbatim === opinion);
    if (!rules.isOn("R56") || isKnown || !asksForAction(opinion)) return [];
    const { customerNo, customerName, phone: phone2, email } = request3;
    return feedbackItem(context, {
      kind: input41.signatureKind === "refused" ? "complaint" : "opinion",
      ...{ channel: "visit", unit, verbatim: opinion, receivedAt, requestNo: no, technician },
      ...{ customerNo, customerName, phone: phone2, email }
    }).changes;
  }
  function digestOf({ found, ids: ids2 }, opinion) {
    const request3 = found.one("request", "requests").values;
    const charges = found.many("charges", "charges").map((line) => line.values);
    return ids2.digest(signedContent({ ...request3, opinion }, charges));
  }

  // src/service/visit/index.ts
  var visit4 = { acts: [arrive, complete, sign], views: [], jobs: [] };

  // src/workbook/record-text.ts
  function recordLines(book, row) {
    const template = TEMPLATES[row.register];
    return template.columns.filter((column) => !column.hidden && column.key !== template.key).map((column) => ({
      key: column.key,
      label: column.label,
      text: cellText2(book, column, row.values[column.key])
    })).filter(({ text: text2 }) => text2.zh !== "");
  }
  function cellText2(book, column, value) {
    if (value === "" || value === null || value === void 0 || value === false) return same("");
    if (value === true) return say("label.yes");
    if (column.choices) return labels2(book, column.choices, [value].flat().map(String));
    if (column.type === "money") return same(yuan(Number(value)));
    if (column.type === "dateTime") return same(String(value).replace("T", " ").slice(0, 16));
    return same(String(value));
  }
  function labels2(book, list, codes) {
    const all = codes.map((code) => book.words.label(list, code));
    return { zh: all.map((one) => one.zh).join("、"), en: all.map((one) => one.en).join(", ") };
  }

  // src/workbook/record-view.ts
  function subjectsOf(acts4) {
    const map = /* @__PURE__ */ new Map();
    for (const act2 of acts4) {
      for (const subject of act2.subjects ?? []) {
        map.set(subject.register, [...map.get(subject.register) ?? [], { act: act2, subject }]);
      }
    }
    return map;
  }
  function makeRecordView(acts4) {
    const subjects = subjectsOf(acts4);
    const opened = [...subjects].flatMap(([register2, about]) => [
      register2,
      ...about.flatMap(({ act: act2 }) => act2.registers)
    ]);
    return defineView({
      name: "record",
      params: fields({ register: text(40), id: text(120) }),
      registers: [.../* @__PURE__ */ new Set([...opened, "areas", "prices"])],
      read: (context) => {
        const about = subjects.get(context.params.register);
        return about ? readRecord(about, context) : refuse("unknownRegister", { register: context.params.register });
      }
    });
  }
  function readRecord(about, context) {
    const { params: params3, book } = context;
    const register2 = params3.register;
    const record2 = {
      record: { register: register2, column: TEMPLATES[register2].key, value: params3.id, need: "one" }
    };
    const found = findFor(about, context, record2);
    requireFound(record2, found.own);
    const row = rowsOf(found.own).one("record", register2);
    return {
      register: register2,
      id: row.id,
      title: TEMPLATES[register2].title,
      values: row.values,
      lines: recordLines(book, row),
      next: about.map((one) => ({
        act: one.act.name,
        label: actLabel(one.act.name),
        field: one.subject.field,
        ...refusalOf(one, context, found.of(one)),
        fields: formFields(one.act, book).filter((field) => field.key !== one.subject.field)
      }))
    };
  }
  function findFor(about, { book, params: params3 }, own) {
    const inputOf2 = ({ subject }) => ({ [subject.field]: params3.id });
    const named5 = (one, lookups = {}) => Object.entries(lookups).map(([name, lookup]) => [`${one.act.name}#${name}`, lookup]);
    const first = lookUp(book, {
      ...own,
      ...Object.fromEntries(about.flatMap((one) => named5(one, one.act.load?.(inputOf2(one)))))
    });
    const second = lookUp(
      book,
      Object.fromEntries(
        about.flatMap((one) => {
          const rows = rowsOf(partOf(first, one));
          return lacks(one, inputOf2(one), partOf(first, one)) ? [] : named5(one, one.act.loadMore?.(inputOf2(one), rows));
        })
      )
    );
    return { own: first, of: (one) => partOf({ ...first, ...second }, one) };
  }
  function partOf(found, { act: act2 }) {
    const prefix = `${act2.name}#`;
    const own = Object.entries(found).filter(([name]) => name.startsWith(prefix));
    return Object.fromEntries(own.map(([name, rows]) => [name.slice(prefix.length), rows]));
  }
  function lacks({ act: act2 }, input41, found) {
    const needed = Object.entries(act2.load?.(input41) ?? {}).filter(([, { need }]) => need === "one");
    return needed.some(([name]) => !found[name]?.length);
  }
  function refusalOf(one, context, part) {
    const { actor, now, today, book, params: params3 } = context;
    try {
      requireFound(one.act.load?.({ [one.subject.field]: params3.id }) ?? {}, part);
      const found = rowsOf(part);
      const rules = rulesOfRequest(book, found.maybe("request", "requests"), today);
      const gate = { actor, now, today, book, found, rules };
      checkAll(one.act, gate);
      return {};
    } catch (error) {
      const { refusal: refusal2 } = error;
      if (!refusal2) throw error;
      return { refusal: refusal2 };
    }
  }

  // src/workbook/records-view.ts
  var OPEN_LISTS = [
    {
      register: "feedback",
      status: "status",
      open: ["open", "replied", "promised"],
      shows: ["kind", "customerName", "verbatim"],
      due: "dueAt",
      people: ["owner"]
    },
    {
      register: "supervision",
      status: "status",
      open: ["open", "acknowledged"],
      shows: ["kind", "sourceNo", "item", "asked"],
      due: "dueAt",
      people: ["to", "openedBy"]
    },
    {
      register: "followUps",
      status: "status",
      open: ["planned", "unreached"],
      shows: ["customerName", "productName", "serial"],
      due: "dueOn",
      people: ["calledBy"]
    },
    {
      register: "surveys",
      status: "status",
      open: ["sent"],
      shows: ["customerName", "requestNo", "channel"],
      due: "dueOn",
      people: []
    },
    {
      register: "liaison",
      status: "status",
      open: ["open", "helped"],
      shows: ["kind", "unit", "content"],
      due: "at",
      people: ["staff"]
    },
    {
      register: "policyVersions",
      status: "status",
      open: ["draft"],
      shows: ["kind", "reason"],
      due: "effectiveFrom",
      people: ["draftedBy"]
    }
  ];
  var MOST5 = 50;
  var READ2 = 300;
  var recordsView = defineView({
    name: "records",
    params: fields({ register: text(40) }),
    registers: OPEN_LISTS.map((list) => list.register),
    read: read10
  });
  function read10(context) {
    const { params: params3, book, today } = context;
    const list = OPEN_LISTS.find((one) => one.register === params3.register);
    if (!list) return refuse("unknownRegister", { register: params3.register });
    const rows = openRows2(context, list).sort((one, other) => dueOf2(one) < dueOf2(other) ? -1 : 1);
    const { register: register2 } = list;
    const shown4 = (row, key) => cellText2(book, columnOf(book.tab(register2), key), cellOf2(row, key));
    function dueOf2(row) {
      return String(cellOf2(row, list?.due ?? ""));
    }
    return {
      register: register2,
      title: TEMPLATES[register2].title,
      total: rows.length,
      records: rows.slice(0, MOST5).map((row) => ({
        id: row.id,
        status: shown4(row, list.status),
        texts: list.shows.map((key) => shown4(row, key)).filter((one) => one.zh !== ""),
        due: dueOf2(row),
        isLate: isLate(dueOf2(row), today, context.now)
      }))
    };
  }
  function openRows2({ book, actor }, list) {
    const { register: register2, status, open, people: people2 } = list;
    const numbers = open.flatMap((code) => book.find(register2, status, code));
    const places2 = numbers.slice(-READ2).map((row) => ({ register: register2, row }));
    return book.fetch(places2).filter(
      (row) => concerns(actor, {
        unit: String(cellOf2(row, "unit") ?? ""),
        people: people2.map((key) => String(cellOf2(row, key) ?? ""))
      })
    );
  }
  function cellOf2(row, key) {
    return row.values[key] ?? "";
  }
  function isLate(due, today, now) {
    if (!due) return false;
    return due.length > 10 ? due < now : due < today;
  }

  // src/workbook/next-acts.ts
  function requestActs(acts4) {
    return acts4.filter((act2) => act2.load?.({ no: "?" })?.request);
  }
  function lookupsFor(acts4, no) {
    return Object.assign({}, ...acts4.map((act2) => act2.load?.({ no })));
  }
  function nextActs(acts4, context) {
    const { stage, serviceType } = context.found.one("request", "requests").values;
    return acts4.filter((act2) => stageAllows(act2.name, stage, serviceType)).map((act2) => ({ act: act2.name, label: actLabel(act2.name), ...refusalOf2(act2, context) }));
  }
  function refusalOf2(act2, context) {
    try {
      checkAll(act2, context);
      return {};
    } catch (error) {
      const { refusal: refusal2 } = error;
      if (!refusal2) throw error;
      return { refusal: refusal2 };
    }
  }

  // src/workbook/request-due.ts
  function requestDue(context) {
    const { values } = context.found.one("request", "requests");
    try {
      const next = nextDue(values, { ...context, schedule: hoursOf(context) });
      return next && { ...next, label: say(`due.${next.clock}`) };
    } catch (error) {
      const { refusal: refusal2 } = error;
      if (!refusal2) throw error;
      return { refusal: refusal2 };
    }
  }
  function hoursOf({ book, found }) {
    const { handlingUnit, unit } = found.one("request", "requests").values;
    const pauses = found.many("#serviceLog", "serviceLog").filter(({ values }) => values.kind === "pause" && !values.withdrawnAt).map(({ values }) => ({ from: values.at, until: values.until }));
    return pausedBy(scheduleOf(book, handlingUnit || unit), pauses);
  }

  // src/workbook/request-view.ts
  var BELONGINGS = [
    "serviceLog",
    "charges",
    "invoices",
    "payments",
    "handovers",
    "promises"
  ];
  function makeRequestView(acts4) {
    const about = requestActs(acts4);
    const registers = about.flatMap((act2) => act2.registers);
    return defineView({
      name: "request",
      params: fields({ no: text(40) }),
      registers: [
        .../* @__PURE__ */ new Set([
          ...registers,
          ...BELONGINGS,
          "warrantyEntries",
          "products",
          "areas",
          "prices",
          "calendar",
          "shifts",
          "staff"
        ])
      ],
      read: (context) => readRequest(about, context)
    });
  }
  function columnOfNo(register2) {
    return register2 === "promises" ? "sourceNo" : "requestNo";
  }
  function readRequest(acts4, { params: params3, book, actor, now, today }) {
    const lookups = {
      ...lookupsFor(acts4, params3.no),
      ...Object.fromEntries(
        BELONGINGS.map((register2) => [
          `#${register2}`,
          { register: register2, column: columnOfNo(register2), value: params3.no, need: "many" }
        ])
      )
    };
    const first = lookUp(book, lookups);
    requireFound(lookups, first);
    const request3 = rowsOf(first).one("request", "requests");
    const more = Object.assign(
      aboutProduct(request3.values.productSerial),
      ...acts4.map((act2) => act2.loadMore?.({ no: params3.no }, rowsOf(first)))
    );
    const found = rowsOf({ ...first, ...lookUp(book, more) });
    const rules = rulesOfRequest(book, request3, today);
    const gate = { actor, now, today, book, found, rules };
    const belongings = BELONGINGS.map((register2) => [
      register2,
      found.many(`#${register2}`, register2).map((row) => row.values)
    ]);
    return {
      request: request3.values,
      faults: request3.faults,
      ...Object.fromEntries(belongings),
      history: found.many("#history", "warrantyEntries").map((row) => row.values),
      rights: rightsOf2(found, today),
      due: requestDue(gate),
      names: namesOf2(gate, request3.values),
      next: nextActs(acts4, gate).map((next) => ({ ...next, fields: fieldsOf(acts4, next.act, gate) }))
    };
  }
  function aboutProduct(serial) {
    const bySerial2 = { column: "serial", value: serial };
    return {
      "#history": { register: "warrantyEntries", ...bySerial2, need: "many" },
      "#product": { register: "products", ...bySerial2, need: "maybe", advisory: true }
    };
  }
  function namesOf2({ book }, request3) {
    const wanted2 = [request3.technician, request3.queueOwner];
    const people2 = book.all("staff").filter(({ values }) => wanted2.includes(values.email));
    return Object.fromEntries(people2.map(({ values }) => [values.email, values.name]));
  }
  function rightsOf2(found, on) {
    const product = found.maybe("#product", "products")?.values;
    return customerRights({
      product,
      entries: found.many("#history", "warrantyEntries").map((row) => row.values),
      handovers: found.many("#handovers", "handovers").map((row) => row.values),
      pendingReason: found.one("request", "requests").values.pendingReason,
      on
    });
  }
  function fieldsOf(acts4, name, { book }) {
    const act2 = acts4.find((one) => one.name === name);
    return act2 ? formFields(act2, book) : [];
  }

  // src/workbook/selection-view.ts
  function makeSelectionView(acts4) {
    const registers = ["requests", ...subjectsOf(acts4).keys()];
    return defineView({
      name: "selection",
      params: fields({}),
      registers,
      read: ({ book, ports }) => {
        const place2 = ports.page.selection();
        const register2 = registers.find((one) => book.tab(one).info.sheetId === place2?.sheetId);
        if (!place2 || !register2 || place2.row < 3) return { no: "", register: "", id: "" };
        const id = book.fetch([{ register: register2, row: place2.row }])[0]?.id ?? "";
        return { no: register2 === "requests" ? id : "", register: register2, id };
      }
    });
  }

  // src/workbook/session-view.ts
  var FIRST = [
    "registerRequest",
    "fileCall",
    "openFeedback",
    "recordSurveyAnswer",
    "logHqContact",
    "logDifficulty",
    // About a request, or about a person apart from any.
    "spotCheck"
  ];
  function makeSessionView(acts4) {
    const begin = beginnings(acts4);
    return defineView({
      name: "session",
      params: fields({}),
      registers: [],
      read: (context) => read11(context, begin)
    });
  }
  function beginnings(acts4) {
    const aboutRequests = new Set(requestActs(acts4));
    const names = acts4.filter((act2) => FIRST.includes(act2.name) || !(aboutRequests.has(act2) || act2.subjects?.length)).map((act2) => act2.name);
    return [
      ...FIRST.filter((name) => names.includes(name)),
      ...names.filter((name) => !FIRST.includes(name))
    ];
  }
  function read11({ actor, book, ports, now, today }, begin) {
    const rows = book.all("roles").map((row) => row.values);
    const isFree = !rulesOf(book, {}, today).isOn("R78");
    const may = begin.filter(
      (act2) => isFree || judgeRight({ act: act2, actor, record: null, rows }).allowed
    );
    const unit = book.one("units", actor.unit)?.values.name ?? actor.unit;
    return {
      now,
      language: book.language,
      company: book.setting("companyName"),
      user: {
        email: actor.email,
        name: actor.name,
        unit: actor.unit,
        unitName: unit,
        roles: actor.roles
      },
      roles: actor.roles.map((role) => book.words.label("role", role)),
      begin: may.map((act2) => ({ act: act2, label: actLabel(act2) })),
      lists: OPEN_LISTS.map(({ register: register2 }) => ({
        code: register2,
        label: TEMPLATES[register2].title
      })),
      stages: book.words.active("stage"),
      serviceTypes: book.words.active("serviceType"),
      zonesDiffer: differ(ports.session.zones())
    };
  }
  function differ({ workbook, script }) {
    return workbook !== script;
  }

  // src/wire/registry.ts
  var chapters = [
    intake4,
    dispatch4,
    visit4,
    takeBack4,
    billing3,
    review4,
    survey4,
    feedback4,
    headOffice3,
    followUp4,
    compliance3,
    governance3
  ];
  var acts3 = chapters.flatMap((chapter) => chapter.acts);
  var jobs = chapters.flatMap((chapter) => chapter.jobs);
  var views = [
    ...chapters.flatMap((chapter) => chapter.views),
    makeFormView(acts3),
    makeRequestView(acts3),
    makeRecordView(acts3),
    recordsView,
    makeSelectionView(acts3),
    makeSessionView(acts3)
  ];

  // src/wire/calls.ts
  var TICK_BUDGET_MS = 24e4;
  function act(name, input41, key) {
    const found = acts3.find((one) => one.name === name);
    if (!found) return { ok: false, ...refusal("unknownAct", { act: String(name) }) };
    const fields2 = typeof input41 === "object" && input41 !== null ? { ...input41 } : input41;
    const version = fields2?.version;
    if (typeof version === "number") delete fields2.version;
    return runAct(
      {
        act: found,
        input: fields2,
        source: "page",
        ...key === void 0 || key === null ? {} : { key: String(key) },
        ...typeof version === "number" ? { version } : {}
      },
      googlePorts()
    );
  }
  function view(name, params3) {
    const found = views.find((one) => one.name === name);
    if (!found) return { ok: false, ...refusal("unknownView", { view: String(name) }) };
    return runView({ view: found, params: params3 ?? {}, source: "page" }, googlePorts());
  }
  function tick() {
    return runJobs(jobs, googlePorts(), TICK_BUDGET_MS);
  }

  // src/platform/edit-event.ts
  var COMMAND_KEYS = ["step"];
  function commandEdit(event) {
    const { range } = event;
    const sheet = range.getSheet();
    const keys = sheet.getRange(1, range.getColumn(), 1, range.getNumColumns()).getValues()[0] ?? [];
    if (!keys.some((key) => COMMAND_KEYS.includes(String(key)))) return null;
    return {
      sheetId: sheet.getSheetId(),
      startRow: range.getRow(),
      endRow: range.getLastRow(),
      startColumn: range.getColumn() - 1,
      endColumn: range.getLastColumn() - 1,
      user: event.user?.getEmail() ?? "",
      ...event.oldValue === void 0 ? {} : { oldValue: String(event.oldValue) }
    };
  }
  function answerIds(event) {
    return { formId: event.source.getId(), responseId: event.response.getId() };
  }

  // src/workbook/cell-edit.ts
  var MOST_ROWS = 200;
  var OWN_STEPS = [
    "logContact",
    "arrive",
    "complete",
    "sign",
    "submitForReview"
  ];
  function runCellEdit(edit, acts4, ports) {
    const book = new Book(ports.grid, ["requests"]);
    const tab = book.tab("requests");
    const step = positionOf(tab, "step");
    if (tab.info.sheetId !== edit.sheetId || step < edit.startColumn || step > edit.endColumn)
      return [];
    const rows = rowNumbers(edit);
    const requests = book.fetch(
      rows.map((row) => ({ register: "requests", row }))
    );
    return requests.filter((row) => row.id && row.values.step).map((row) => takeStep(row, { edit, acts: acts4, ports, book }));
  }
  function rowNumbers({ startRow, endRow }) {
    const first = Math.max(startRow, 3);
    const count2 = Math.min(endRow, first + MOST_ROWS - 1) - first + 1;
    return Array.from({ length: Math.max(0, count2) }, (_, index) => first + index);
  }
  function takeStep(row, { edit, acts: acts4, ports, book }) {
    const act2 = acts4.find((one) => one.cells?.some((cell2) => cell2.step === row.values.step));
    const answer = act2 ? attempt(act2, row, { edit, acts: acts4, ports, book }) : unknownStep(row.values.step);
    const outcome2 = outcomeText(answer, (path) => fieldName(act2, row.values.step, path));
    reply(row, { outcome: outcome2, isDone: answer.ok, ports });
    return answer;
  }
  function unknownStep(step) {
    return { ok: false, ...refusal("unknownStep", { step }) };
  }
  function attempt(act2, row, { edit, ports, book }) {
    try {
      return runAct(
        { act: act2, input: inputOf(act2, row), source: "cell", actor: editor(act2, row, { edit, book }) },
        ports
      );
    } catch (error) {
      return refusedAnswer(error);
    }
  }
  function editor(act2, row, { edit, book }) {
    if (edit.user) return actorOf(book, { email: edit.user, source: "cell" });
    const { technician } = row.values;
    if (!OWN_STEPS.includes(act2.name) || !technician)
      return refuse("editorUnknown", {}, { clause: "R78" });
    return { ...actorOf(book, { email: technician, source: "cell" }), verified: false };
  }
  function inputOf(act2, row) {
    const spec = act2.cells?.find((cell2) => cell2.step === row.values.step);
    const input41 = { no: row.id };
    for (const [field, from] of Object.entries(spec?.fields ?? {})) {
      const value = "value" in from ? from.value : row.values[from.column];
      if (value !== "" && value !== null) input41[field] = value;
    }
    return input41;
  }
  function reply(row, { outcome: outcome2, isDone, ports }) {
    const book = new Book(ports.grid, ["requests"]);
    const tab = book.tab("requests");
    const place2 = book.find("requests", "no", row.id)[0];
    if (place2 === void 0) return;
    const text2 = outcome2[book.language];
    const blanks = isDone ? ["step", "stepTime", "stepText"] : ["step"];
    const requests = blanks.map((key) => cellRequest(tab, place2, { key, value: "", book }));
    const note = isDone ? "" : text2;
    requests.push(
      cellRequest(tab, place2, { key: "stepResult", value: text2, book }),
      noteRequest(tab, place2, note)
    );
    ports.grid.write(requests, []);
  }
  function outcomeText(answer, name) {
    if (answer.ok) return { zh: "✓", en: "✓" };
    const { message, hint, clause, fields: fields2 = [] } = answer;
    const faults = fields2.map(
      ({ path, message: fault3 }) => say("step.fault", { field: name(path), message: fault3 })
    );
    const parts = [message, ...faults, ...hint ? [hint] : []];
    const tail = clause ? ` [${clause}]` : "";
    return {
      zh: parts.map((one) => one.zh).join(" ") + tail,
      en: parts.map((one) => one.en).join(" ") + tail
    };
  }
  function fieldName(act2, step, path) {
    if (!act2) return same(path);
    const from = act2.cells?.find((cell2) => cell2.step === step)?.fields[path];
    const columns = TEMPLATES.requests.columns;
    const column = from && "column" in from && columns.find(({ key }) => key === from.column);
    return column ? column.label : fieldLabel(act2.name, path.slice(path.lastIndexOf(".") + 1));
  }
  function cellRequest(tab, row, cell2) {
    return {
      updateCells: {
        start: {
          sheetId: tab.info.sheetId,
          rowIndex: row - 1,
          columnIndex: positionOf(tab, cell2.key)
        },
        rows: [{ values: [encode(columnOf(tab, cell2.key), cell2.value, cell2.book.words)] }],
        fields: "userEnteredValue"
      }
    };
  }
  function noteRequest(tab, row, note) {
    return {
      updateCells: {
        start: { sheetId: tab.info.sheetId, rowIndex: row - 1, columnIndex: positionOf(tab, "step") },
        rows: [{ values: [note ? { note } : {}] }],
        fields: "note"
      }
    };
  }

  // src/wire/events.ts
  function onWorkbookEdit(event) {
    const edit = commandEdit(event);
    return edit ? runCellEdit(edit, acts3, googlePorts()) : [];
  }
  function onFormAnswer(event) {
    const ids2 = answerIds(event);
    const answer = collectAnswer(googlePorts(), ids2);
    const isOther = !answer.ok && answer.code === "otherForm";
    return isOther ? collectIntake(googlePorts(), ids2) : answer;
  }

  // src/platform/menu-language.ts
  var PROPERTY = "language";
  function menuLanguage() {
    const kept3 = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
    return kept3 === "en" ? "en" : "zh";
  }
  function keepMenuLanguage(language) {
    PropertiesService.getDocumentProperties().setProperty(PROPERTY, language);
  }

  // src/platform/title.ts
  var UNNAMED = /^(Untitled spreadsheet|无标题电子表格|未命名的?电子表格)$/;
  function nameUntitled(title) {
    const workbook = SpreadsheetApp.getActiveSpreadsheet();
    if (UNNAMED.test(workbook.getName())) workbook.rename(title);
  }

  // src/workbook/buffered-grid.ts
  function bufferedGrid(grid) {
    const tabs = grid.tabs();
    const loaded = /* @__PURE__ */ new Map();
    const waiting2 = [];
    const cellsOf = (sheetId) => {
      const info2 = tabs.find((tab) => tab.sheetId === sheetId);
      const cells = loaded.get(sheetId) ?? (info2 ? grid.read([rangeOf(info2.title)])[0] ?? [] : []);
      loaded.set(sheetId, cells);
      return cells;
    };
    return {
      tabs: () => tabs,
      inspect: (ranges) => grid.inspect(ranges),
      read: (ranges) => ranges.map((range) => readRange(tabs, range, cellsOf)),
      find: (tab, column, text2) => rowsWith(cellsOf(tab.sheetId), column, text2),
      write: (requests, readBack) => {
        for (const request3 of requests) apply(request3, cellsOf);
        waiting2.push(...requests);
        return readBack.map(
          ({ sheetId, row, column }) => cellsOf(sheetId)[row - 1]?.[column] ?? ""
        );
      },
      flush: () => {
        if (waiting2.length) grid.write(waiting2.splice(0), []);
      }
    };
  }
  function rowsWith(cells, column, text2) {
    const rows = [];
    for (let index = HEAD_ROWS; index < cells.length; index += 1) {
      if (String(cells[index]?.[column] ?? "") === text2) rows.push(index + 1);
    }
    return rows;
  }
  function readRange(tabs, range, cellsOf) {
    const [, quoted = "", reference = ""] = /^'((?:[^']|'')+)'(?:!(.+))?$/.exec(range) ?? [];
    const tab = tabs.find((one) => one.title === quoted.replace(/''/g, "'"));
    if (!tab) throw new Error(`Unable to parse range: ${range}`);
    const cells = cellsOf(tab.sheetId);
    if (!reference) return cells.map((row) => [...row]);
    const [, first = "", top = "1", last = "", bottom] = /^([A-Z]*)(\d*):([A-Z]*)(\d*)$/.exec(reference) ?? [];
    const until = bottom ? Number(bottom) : cells.length;
    const from = first ? columnIndex(first) : 0;
    const to = last ? columnIndex(last) + 1 : void 0;
    return cells.slice(Number(top || 1) - 1, until).map((row) => (row ?? []).slice(from, to));
  }
  function columnIndex(name) {
    return [...name].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  }
  function apply(request3, cellsOf) {
    const { updateCells, appendCells } = request3;
    if (updateCells?.start) {
      const { sheetId = 0, rowIndex = 0, columnIndex: column = 0 } = updateCells.start;
      put(cellsOf(sheetId), { row: rowIndex, column }, updateCells.rows ?? []);
    } else if (appendCells) {
      const cells = cellsOf(appendCells.sheetId ?? 0);
      put(cells, { row: cells.length, column: 0 }, appendCells.rows ?? []);
    } else {
      throw new Error(`A buffered grid does not know ${Object.keys(request3).join()}`);
    }
  }
  function put(cells, at2, rows) {
    rows.forEach(({ values = [] }, down) => {
      while (cells.length <= at2.row + down) cells.push([]);
      const row = cells[at2.row + down];
      values.forEach(({ userEnteredValue: value }, right) => {
        while (row.length < at2.column + right) row.push("");
        row[at2.column + right] = value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? "";
      });
    });
  }

  // src/service/governance/dry-run.ts
  function dryRun(ports, jobs2, budgetMs) {
    const seen2 = /* @__PURE__ */ new Map();
    let current = "";
    const entry = (name) => {
      const found = seen2.get(name) ?? { added: {}, changed: {}, mails: 0 };
      seen2.set(name, found);
      return found;
    };
    const watched2 = jobs2.map(
      (job) => ({
        ...job,
        slice: (context) => {
          current = `${job.name} ${context.businessDate}`;
          const made = job.slice(context);
          count(made.changes, entry(current));
          return made;
        }
      })
    );
    const apart = {
      ...ports,
      grid: bufferedGrid(ports.grid),
      lock: { acquire: () => true, release: () => {
      } },
      mail: {
        remaining: () => ports.mail.remaining() - entry(current).mails,
        send: () => {
          entry(current).mails += 1;
        }
      }
    };
    const reports = runJobs(watched2, apart, budgetMs).map((report) => ({
      ...report,
      ...entry(`${report.job} ${report.businessDate}`)
    }));
    return { value: { reports }, message: told5(reports) };
  }
  function count(changes, into) {
    for (const { kind, register: register2 } of changes) {
      const sums2 = kind === "append" ? into.added : into.changed;
      sums2[register2] = (sums2[register2] ?? 0) + 1;
    }
  }
  function told5(reports) {
    const busy = reports.filter(({ done, status }) => done > 0 || status !== "done");
    if (!busy.length) return say("dryRun.nothing");
    const lines2 = busy.map(
      ({ job, businessDate, done, added, changed: changed2, mails: mails3, note, status }) => say(status === "failed" ? "dryRun.failed" : "dryRun.line", {
        job,
        date: businessDate,
        done,
        added: sums(added),
        changed: sums(changed2),
        mails: mails3,
        note
      })
    );
    const text2 = (language) => [say("dryRun.head"), ...lines2].map((line) => line[language]).join("\n");
    return { zh: text2("zh"), en: text2("en") };
  }
  function sums(counts) {
    const parts = Object.entries(counts).map(([register2, count2]) => `${register2} ${count2}`);
    return parts.join(", ") || "0";
  }

  // src/workbook/set-up/match-tabs.ts
  var REGISTERS = Object.keys(TEMPLATES);
  function matchTabs(tabs) {
    const matches = { tabs: /* @__PURE__ */ new Map(), copies: [] };
    for (const register2 of REGISTERS) {
      const marked = tabs.filter((tab) => tab.marks.some((mark) => mark.register === register2));
      const original = marked.find((tab) => hasTitle(TEMPLATES[register2], tab)) ?? marked[0];
      if (original) matches.tabs.set(register2, original);
      for (const tab of marked) if (tab !== original) matches.copies.push({ tab, register: register2 });
    }
    for (const register2 of REGISTERS) {
      if (matches.tabs.has(register2)) continue;
      const taken = new Set(matches.tabs.values());
      const free2 = tabs.filter((tab) => !taken.has(tab) && !tab.marks.length);
      const found = findByHead(TEMPLATES[register2], free2);
      if (found) matches.tabs.set(register2, found);
    }
    return matches;
  }
  function findByHead(template, tabs) {
    const share = (tab) => Math.max(keyShare(template, tab), labelShare(template, tab));
    return tabs.find((tab) => hasTitle(template, tab) && share(tab) >= 0.5) ?? // Without its title only an unmistakable head will do: staff's own tabs have columns like "Name" too.
    tabs.find((tab) => template.columns.length >= 4 && share(tab) >= 0.8) ?? null;
  }
  function hasTitle(template, tab) {
    return [template.title.zh, template.title.en, template.register].includes(tab.title);
  }
  function keyShare(template, tab) {
    const found = template.columns.filter((column) => tab.keys.includes(column.key));
    return found.length / template.columns.length;
  }
  function labelShare(template, tab) {
    return Math.max(labelsIn(template, tab.labels), labelsIn(template, tab.keys));
  }
  function labelsIn(template, row) {
    const found = template.columns.filter(
      ({ label }) => row.includes(label.zh) || row.includes(label.en)
    );
    return found.length / template.columns.length;
  }

  // src/workbook/set-up/head.ts
  function isBlank2(tab) {
    return !tab.hasData && ![...tab.keys, ...tab.labels].some(Boolean);
  }
  function deletedHeadRow(template, tab) {
    const [inFirst, inSecond] = [labelsIn(template, tab.keys), labelsIn(template, tab.labels)];
    if (keyShare(template, tab) === 0 && inFirst >= 0.5 && inSecond < 0.5) return 0;
    const isData = inSecond === 0 && !tab.isLabelRowStyled && tab.labels.some(Boolean);
    return keyShare(template, tab) >= 0.5 && isData ? 1 : null;
  }
  function resolveHead(template, tab) {
    if (isBlank2(tab)) return blankHead(template, tab);
    const { positions, copies } = readKeys(template, tab);
    const known = positions.size;
    findByLabel(template, tab, positions);
    findByPlace(template, tab, { positions, isDamaged: known * 2 < template.columns.length });
    if (positions.size * 4 < template.columns.length) return null;
    const restored = template.columns.filter(
      ({ key }) => positions.has(key) && tab.keys[positions.get(key)] !== key
    );
    const added = template.columns.filter(({ key }) => !positions.has(key));
    added.forEach(({ key }, index) => {
      positions.set(key, tab.columnCount + index);
    });
    const taken = new Set(positions.values());
    return { positions, restored, added, copies: copies.filter((at2) => !taken.has(at2)) };
  }
  function blankHead(template, tab) {
    const positions = new Map(template.columns.map(({ key }, index) => [key, index]));
    const added = template.columns.filter((_, index) => index >= tab.columnCount);
    return { positions, restored: [], added, copies: [] };
  }
  function readKeys(template, tab) {
    const positions = /* @__PURE__ */ new Map();
    const copies = [];
    for (const column of template.columns) {
      const places2 = tab.keys.flatMap((key, at2) => key === column.key ? [at2] : []);
      const kept3 = places2.find((at2) => isLabelOf(column, tab.labels[at2])) ?? places2[0];
      if (kept3 !== void 0) positions.set(column.key, kept3);
      copies.push(...places2.filter((at2) => at2 !== kept3));
    }
    return { positions, copies };
  }
  function findByLabel(template, tab, positions) {
    for (const column of template.columns) {
      if (positions.has(column.key)) continue;
      const taken = new Set(positions.values());
      const at2 = tab.labels.findIndex(
        (label, place2) => !taken.has(place2) && isLabelOf(column, label)
      );
      if (at2 >= 0) positions.set(column.key, at2);
    }
  }
  function findByPlace(template, tab, found) {
    const { positions, isDamaged } = found;
    const keys = template.columns.map((column) => column.key);
    const width = Math.max(lastUsed(tab.keys), lastUsed(tab.labels)) + 1;
    for (let from = 0; from < keys.length; from++) {
      if (positions.has(keys[from])) continue;
      let to = from;
      while (to < keys.length && !positions.has(keys[to])) to++;
      const left = from === 0 ? -1 : positions.get(keys[from - 1]);
      const right = to === keys.length ? width : positions.get(keys[to]);
      const between = Array.from({ length: to - from }, (_, index) => left + 1 + index);
      const taken = new Set(positions.values());
      const fits2 = right - left - 1 === between.length && !between.some((at2) => taken.has(at2));
      if (fits2 && (isDamaged || between.every((at2) => tab.keys[at2])))
        between.forEach((at2, index) => {
          positions.set(keys[from + index], at2);
        });
      from = to;
    }
  }
  function isLabelOf(column, text2 = "") {
    return text2 !== "" && [column.label.zh, column.label.en].includes(text2);
  }
  function lastUsed(row) {
    return row.reduce((last, text2, at2) => text2 ? at2 : last, -1);
  }

  // src/workbook/set-up/plan.ts
  function plan(requests, line) {
    return { requests, lines: requests.length ? [line] : [] };
  }
  function joinPlans(plans) {
    return {
      requests: plans.flatMap((one) => one.requests),
      lines: plans.flatMap((one) => one.lines)
    };
  }
  function positionIn(head, column) {
    return head.positions.get(column.key);
  }
  function freshColumns({ template, head, is }) {
    return is === "used" ? head.added : template.columns;
  }
  function labelsOf(columns) {
    return joinTexts(columns.map((column) => column.label));
  }
  function joinTexts(texts2) {
    return {
      zh: texts2.map((text2) => text2.zh).join("、"),
      en: texts2.map((text2) => text2.en).join(", ")
    };
  }

  // src/workbook/set-up/requests.ts
  function runsOf(places2) {
    const runs2 = [];
    for (const { at: at2, value } of [...places2].sort((a, b2) => a.at - b2.at)) {
      const last = runs2[runs2.length - 1];
      if (last && last.end === at2 && JSON.stringify(last.value) === JSON.stringify(value))
        last.end = at2 + 1;
      else runs2.push({ start: at2, end: at2 + 1, value });
    }
    return runs2;
  }
  function dataRange(sheetId, run) {
    return { sheetId, startRowIndex: 2, startColumnIndex: run.start, endColumnIndex: run.end };
  }
  function writeRow(place2, cells, fields2) {
    const byPlace = new Map(cells.map(({ at: at2, cell: cell2 }) => [at2, cell2]));
    const runs2 = runsOf(cells.map(({ at: at2 }) => ({ at: at2, value: null })));
    return runs2.map(({ start, end: end2 }) => ({
      updateCells: {
        start: { sheetId: place2.sheetId, rowIndex: place2.row, columnIndex: start },
        rows: [
          {
            values: Array.from(
              { length: end2 - start },
              (_, index) => byPlace.get(start + index) ?? {}
            )
          }
        ],
        fields: fields2
      }
    }));
  }
  function hide(sheetId, dimension, run) {
    return setDimension({ sheetId, dimension, run }, { hiddenByUser: true });
  }
  function setDimension(place2, properties) {
    const { sheetId, dimension, run } = place2;
    return {
      updateDimensionProperties: {
        range: { sheetId, dimension, startIndex: run.start, endIndex: run.end },
        properties,
        fields: Object.keys(properties).join(",")
      }
    };
  }

  // src/workbook/set-up/colour-plan.ts
  var AMBER = { red: 1, green: 0.95, blue: 0.8 };
  var BLUE = { red: 0.85, green: 0.92, blue: 1 };
  var GREEN = { red: 0.85, green: 0.94, blue: 0.85 };
  var GREY = { red: 0.93, green: 0.93, blue: 0.93 };
  var RED = { red: 1, green: 0.85, blue: 0.83 };
  var COLOURS = [
    {
      register: "requests",
      column: "stage",
      list: "stage",
      codes: {
        registered: AMBER,
        dispatched: AMBER,
        appointed: BLUE,
        onSite: BLUE,
        completed: GREEN,
        submitted: GREEN,
        reviewed: GREEN,
        archived: GREY,
        cancelled: GREY,
        pending: RED
      }
    }
  ];
  function planColours(one, context) {
    const line = say("setUp.colours", { tab: same(one.tab.title) });
    const colours = COLOURS.find(({ register: register2 }) => register2 === one.register);
    if (!colours) return plan([], line);
    const { sheetId } = one.tab;
    const at2 = one.head.positions.get(colours.column);
    const label = (code) => context.words.label(colours.list, code);
    const codes = Object.keys(colours.codes);
    const wanted2 = codes.map((code) => label(code)[context.language]);
    const isOurs = (text2) => codes.some((code) => [label(code).zh, label(code).en].includes(text2));
    const there = one.tab.colours.filter(({ areas }) => areas.some((area) => isColumn(area, at2)));
    const stale = there.filter(({ text: text2 }) => isOurs(text2) && !wanted2.includes(text2));
    const missing3 = codes.filter(
      (code) => !there.some(({ text: text2 }) => text2 === label(code)[context.language])
    );
    const requests = [
      ...stale.map(({ index }) => ({ deleteConditionalFormatRule: { sheetId, index } })).reverse(),
      ...missing3.map((code, index) => ({
        addConditionalFormatRule: {
          index,
          rule: {
            ranges: [dataRange(sheetId, { start: at2, end: at2 + 1 })],
            booleanRule: {
              condition: {
                type: "TEXT_EQ",
                values: [{ userEnteredValue: label(code)[context.language] }]
              },
              format: { backgroundColorStyle: { rgbColor: colours.codes[code] ?? {} } }
            }
          }
        }
      }))
    ];
    return plan(requests, line);
  }
  function isColumn(area, at2) {
    return area.startColumn <= at2 && at2 < area.endColumn;
  }

  // src/workbook/set-up/column-plan.ts
  function planColumns(one, context) {
    return joinPlans([planFresh(one), planFormats(one), planChoices(one, context)]);
  }
  var GREY2 = { rgbColor: { red: 0.37, green: 0.39, blue: 0.41 } };
  function planFresh(one) {
    const { sheetId } = one.tab;
    const columns = freshColumns(one);
    const places2 = (value) => runsOf(columns.map((column) => ({ at: positionIn(one.head, column), value: value(column) })));
    const look3 = ({ wrap, guarded }) => ({
      wrapStrategy: wrap ? "WRAP" : "CLIP",
      verticalAlignment: "TOP",
      ...guarded ? { textFormat: { foregroundColorStyle: GREY2 } } : {}
    });
    return {
      requests: [
        ...places2((column) => column.width).map(
          (run) => setDimension({ sheetId, dimension: "COLUMNS", run }, { pixelSize: run.value })
        ),
        ...places2((column) => column.hidden ?? false).filter((run) => run.value).map((run) => hide(sheetId, "COLUMNS", run)),
        ...places2(look3).map((run) => ({
          repeatCell: {
            range: dataRange(sheetId, run),
            cell: { userEnteredFormat: run.value },
            fields: "userEnteredFormat(wrapStrategy,verticalAlignment,textFormat.foregroundColorStyle)"
          }
        }))
      ],
      lines: []
    };
  }
  var NUMBERS2 = ["NUMBER", "CURRENCY", "PERCENT", "SCIENTIFIC"];
  var DATES = ["DATE", "DATE_TIME"];
  function planFormats(one) {
    const fresh = freshColumns(one);
    const columns = one.template.columns.filter(
      (column) => numberFormat(column.type) && (fresh.includes(column) || !column.guarded) && !looks(one, column).every((look3) => fits(column, look3))
    );
    const runs2 = runsOf(
      columns.map((column) => ({
        at: positionIn(one.head, column),
        value: numberFormat(column.type)
      }))
    );
    const requests = runs2.map((run) => ({
      repeatCell: {
        range: dataRange(one.tab.sheetId, run),
        cell: { userEnteredFormat: { numberFormat: run.value ?? {} } },
        fields: "userEnteredFormat.numberFormat"
      }
    }));
    return { requests, lines: told6("setUp.formats", one, columns) };
  }
  function fits(column, { format }) {
    const type = numberFormat(column.type)?.type ?? "";
    const kinds = [NUMBERS2, DATES].find((list) => list.includes(type)) ?? [type];
    return kinds.includes(format);
  }
  function planChoices(one, context) {
    const wanted2 = one.template.columns.flatMap((column) => {
      const choice2 = choiceOf(column, context);
      const isThere = choice2 && looks(one, column).every((look3) => sameChoice(look3.choice, choice2));
      return choice2 && !isThere ? [{ column, choice: choice2 }] : [];
    });
    const runs2 = runsOf(
      wanted2.map(({ column, choice: choice2 }) => ({ at: positionIn(one.head, column), value: choice2 }))
    );
    const requests = runs2.map((run) => ({
      setDataValidation: {
        range: dataRange(one.tab.sheetId, run),
        rule: {
          condition: {
            type: run.value.type,
            values: run.value.values.map((userEnteredValue) => ({ userEnteredValue }))
          },
          showCustomUi: true,
          // Acts write these cells too, and must never fail over a choice that was retired.
          strict: false
        }
      }
    }));
    const columns = wanted2.map(({ column }) => column);
    return { requests, lines: told6("setUp.choices", one, columns) };
  }
  function choiceOf(column, context) {
    if (column.type === "bool") return { type: "ONE_OF_LIST", values: ["TRUE", "FALSE"] };
    if (column.type === "choice") {
      const active = context.words.active(column.choices ?? "");
      const values = active.map(({ label }) => label[context.language]);
      return values.length ? { type: "ONE_OF_LIST", values } : null;
    }
    const register2 = column.type === "staffRef" ? "staff" : column.ref;
    return register2 ? keysOf(register2, context) : null;
  }
  function keysOf(register2, { tabs }) {
    const { size, key } = TEMPLATES[register2];
    const found = tabs.get(register2);
    const position = found?.head.positions.get(key);
    if (!found || size !== "small" || position === void 0) return null;
    const name = columnName(position);
    const range = rangeOf(found.tab.title, `$${name}$3:$${name}`);
    return { type: "ONE_OF_RANGE", values: [`=${range}`] };
  }
  function sameChoice(found, wanted2) {
    if (found?.type !== wanted2.type) return false;
    const plain2 = wanted2.type === "ONE_OF_RANGE" ? plainRange : (value) => value;
    return found.values.map(plain2).join("\n") === wanted2.values.map(plain2).join("\n");
  }
  function plainRange(range) {
    return range.replace(/^=/, "").replace(/^'(.*)'!/, (_, title) => `${title.replace(/''/g, "'")}!`).replace(/\$/g, "").replace(/:([A-Z]+)\d+$/, ":$1");
  }
  function looks(one, column) {
    if (freshColumns(one).includes(column)) return [NOTHING3];
    const at2 = positionIn(one.head, column);
    return one.tab.looks.map((row) => row[at2] ?? NOTHING3);
  }
  var NOTHING3 = { format: "", choice: null };
  function told6(key, one, columns) {
    const repaired = columns.filter((column) => !freshColumns(one).includes(column));
    const named5 = { tab: same(one.tab.title), columns: labelsOf(repaired) };
    return repaired.length ? [say(key, named5)] : [];
  }

  // src/workbook/set-up/filter-plan.ts
  function planFilter({ tab, template, is }) {
    const { sheetId, filter } = tab;
    if (filter && (filter.startRow === 0 || filter.startRow === 2)) {
      const { startColumn, endColumn } = filter;
      const end2 = Number.isFinite(endColumn) ? { endColumnIndex: endColumn } : {};
      const range2 = { sheetId, startRowIndex: 1, startColumnIndex: startColumn, ...end2 };
      return plan([setFilter(range2)], say("setUp.filter", { tab: same(tab.title) }));
    }
    if (is === "used" || filter || !template.visible) return { requests: [], lines: [] };
    const range = { sheetId, startRowIndex: 1, endColumnIndex: template.columns.length };
    return { requests: [setFilter(range)], lines: [] };
  }
  function setFilter(range) {
    return { setBasicFilter: { filter: { range } } };
  }

  // src/workbook/set-up/records.ts
  var READ3 = [
    "settings",
    "choices",
    "roles",
    "staff",
    "units",
    "policyVersions",
    "clauses",
    "taxRates",
    "invoiceKinds"
  ];
  function readRecords(grid, tabs) {
    const there = READ3.flatMap((register2) => tabs.get(register2) ?? []).filter(
      ({ is }) => is === "used"
    );
    if (!there.length) return {};
    const blocks = grid.read(there.map(({ tab }) => rangeOf(tab.title)));
    return Object.fromEntries(
      there.map((one, index) => [one.register, recordsOf(one, blocks[index] ?? [])])
    );
  }
  function recordsOf({ template, head }, values) {
    return values.map((cells, index) => ({
      row: index + 1,
      cells: Object.fromEntries(
        template.columns.map(({ key }) => [key, cells[head.positions.get(key) ?? -1] ?? ""])
      )
    })).slice(HEAD_ROWS).filter(({ cells }) => Object.values(cells).some((cell2) => cell2 !== ""));
  }
  function choiceRow(cells) {
    const text2 = (key) => String(cells[key] ?? "").trim();
    const isOff2 = ["false", "no", "否"].includes(text2("active").toLowerCase());
    return {
      list: text2("list"),
      code: text2("code"),
      zh: text2("zh"),
      en: text2("en"),
      active: !isOff2
    };
  }
  function valueOfCell(one, record2, asked2) {
    const column = one.template.columns.find(({ key }) => key === asked2.key);
    return column ? decode(column, record2.cells[asked2.key] ?? "", asked2.words)?.value ?? "" : "";
  }
  var FIELDS2 = "userEnteredValue,userEnteredFormat.numberFormat";
  function appendRows(one, rows, words) {
    if (!rows.length) return [];
    const { template, head, tab } = one;
    const width = Math.max(...head.positions.values()) + 1;
    const cellsOf = (row) => {
      const cells = Array.from({ length: width }, () => ({}));
      for (const column of template.columns) {
        cells[positionIn(head, column)] = encode(column, row[column.key], words);
      }
      return { values: cells };
    };
    return [{ appendCells: { sheetId: tab.sheetId, rows: rows.map(cellsOf), fields: FIELDS2 } }];
  }
  function writeValue(one, record2, change) {
    const column = one.template.columns.find(({ key }) => key === change.key);
    if (!column) return [];
    return [
      {
        updateCells: {
          start: {
            sheetId: one.tab.sheetId,
            rowIndex: record2.row - 1,
            columnIndex: positionIn(one.head, column)
          },
          rows: [{ values: [encode(column, change.value, change.words)] }],
          fields: FIELDS2
        }
      }
    ];
  }

  // src/workbook/set-up/first-people.ts
  var HEAD_OFFICE = "HQ";
  function planFirstPeople(context, records2, user) {
    const [staff, units] = [context.tabs.get("staff"), context.tabs.get("units")];
    const plan2 = { requests: [], lines: [] };
    if (!staff || !units) return plan2;
    const isAdmin = (record2) => isActiveAdmin(staff, record2, context.words);
    if (!(records2.staff ?? []).some(isAdmin)) add(plan2, adminPlan(staff, { context, records: records2, user }));
    if (!(records2.units ?? []).length) add(plan2, headOfficePlan(units, context, user));
    return plan2;
  }
  function add(plan2, more) {
    plan2.requests.push(...more.requests);
    plan2.lines.push(...more.lines);
  }
  function adminPlan(staff, given) {
    const { context, records: records2, user } = given;
    const { words } = context;
    if (!user) return { requests: [], lines: [say("setUp.noAdmin")] };
    const isUser = ({ cells }) => String(cells.email).trim().toLowerCase() === user.toLowerCase();
    const own = (records2.staff ?? []).find(isUser);
    const lines2 = [say("setUp.admin", { user })];
    if (!own) {
      const name = user.split("@")[0] ?? user;
      const unit = firstUnit(records2.units ?? []);
      const row = { email: user, name, roles: ["admin"], unit, active: true };
      return { requests: appendRows(staff, [row], words), lines: lines2 };
    }
    const roles2 = valueOfCell(staff, own, { key: "roles", words });
    const all = [...roles2.filter((role) => role !== "admin"), "admin"];
    return {
      requests: [
        ...writeValue(staff, own, { key: "roles", value: all, words }),
        ...writeValue(staff, own, { key: "active", value: true, words })
      ],
      lines: lines2
    };
  }
  function isActiveAdmin(staff, record2, words) {
    const roles2 = valueOfCell(staff, record2, { key: "roles", words });
    const isActive = valueOfCell(staff, record2, { key: "active", words });
    return isActive === true && Array.isArray(roles2) && roles2.includes("admin");
  }
  function firstUnit(units) {
    return units.length ? String(units[0]?.cells.code ?? "") : HEAD_OFFICE;
  }
  function headOfficePlan(units, context, user) {
    const label = context.words.label("unitKind", "headOffice");
    const row = {
      code: HEAD_OFFICE,
      name: label[context.language],
      kind: "headOffice",
      supervisor: user,
      queueOwner: user
    };
    return {
      requests: appendRows(units, [row], context.words),
      lines: [say("setUp.unit", { unit: label, code: HEAD_OFFICE })]
    };
  }

  // src/workbook/set-up/guard-plan.ts
  var OURS = "servicebook";
  function planGuards(one) {
    const { tab, head, template } = one;
    const guarded = template.columns.filter((column) => column.guarded).map((column) => positionIn(head, column));
    const isWhole = (area) => columnsOf(area).every((at2) => guarded.includes(at2) && covers2(area, one, at2));
    const isStale = (area) => area.startRow >= 2 && !isWhole(area);
    const stale = tab.guards.filter(({ description, area }) => description === OURS && isStale(area));
    const kept3 = tab.guards.filter((there) => !stale.includes(there)).map(({ area }) => area);
    const isOpen = (at2) => !kept3.some((area) => covers2(area, one, at2));
    const open = runsOf(guarded.filter(isOpen).map((at2) => ({ at: at2, value: "guarded" })));
    const isKeyRowOpen = !kept3.some((area) => area.startRow === 0 && area.startColumn === 0);
    const { sheetId } = tab;
    const requests = [
      ...stale.map(({ id }) => ({ deleteProtectedRange: { protectedRangeId: id } })),
      ...isKeyRowOpen ? [guard({ sheetId, startRowIndex: 0, endRowIndex: 1 })] : [],
      ...open.map((run) => guard(dataRange(sheetId, run)))
    ];
    return plan(requests, say("setUp.guards", { tab: same(tab.title) }));
  }
  function guard(range) {
    return { addProtectedRange: { protectedRange: { range, description: OURS, warningOnly: true } } };
  }
  function columnsOf({ startColumn, endColumn }) {
    if (!Number.isFinite(endColumn)) return [];
    return Array.from({ length: endColumn - startColumn }, (_, index) => startColumn + index);
  }
  function covers2(area, { tab, is }, column) {
    if (is === "new") return false;
    const rows = area.startRow <= 2 && area.endRow >= tab.rowCount;
    return rows && area.startColumn <= column && column < area.endColumn;
  }

  // src/workbook/set-up/head-plan.ts
  var HEAD_LOOK = {
    backgroundColorStyle: { rgbColor: { red: 0.91, green: 0.94, blue: 1 } },
    textFormat: { bold: true },
    wrapStrategy: "WRAP",
    verticalAlignment: "MIDDLE",
    numberFormat: { type: "TEXT", pattern: "@" }
  };
  var KEY_FIELDS = "userEnteredValue,note,dataValidation,userEnteredFormat";
  var HEAD_FIELDS = "userEnteredValue,note,dataValidation,userEnteredFormat(backgroundColorStyle,textFormat.bold,wrapStrategy,verticalAlignment,numberFormat)";
  function planHead(one, context) {
    return joinPlans([planRoom(one), planKeys(one), planLabels(one, context), planFreeze(one)]);
  }
  function planRoom({ tab, head }) {
    const length = head.added.length;
    const columns = { sheetId: tab.sheetId, dimension: "COLUMNS", length };
    const line = say("setUp.columns", { tab: same(tab.title), columns: labelsOf(head.added) });
    return plan(length ? [{ appendDimension: columns }] : [], line);
  }
  function planKeys(one) {
    const { tab, head } = one;
    const { sheetId } = tab;
    const named5 = { tab: same(tab.title) };
    const put2 = (columns) => writeRow(
      { sheetId, row: 0 },
      columns.map((column) => ({
        at: positionIn(head, column),
        cell: { userEnteredValue: { stringValue: column.key } }
      })),
      KEY_FIELDS
    );
    const copies = head.copies.map((at2) => ({ at: at2, cell: {} }));
    const copied = same(head.copies.map((at2) => tab.labels[at2] || tab.keys[at2]).join(", "));
    const hidden = tab.isKeyRowHidden ? [] : [hide(sheetId, "ROWS", { start: 0, end: 1 })];
    return joinPlans([
      plan(
        writeRow({ sheetId, row: 0 }, copies, "userEnteredValue"),
        say("setUp.copies", { ...named5, columns: copied })
      ),
      plan(put2(head.restored), say("setUp.keys", { ...named5, columns: labelsOf(head.restored) })),
      { requests: put2(freshColumns(one)), lines: [] },
      plan(hidden, say("setUp.keyRow", named5))
    ]);
  }
  function planLabels(one, context) {
    const { tab, head, template } = one;
    const fresh = new Set(freshColumns(one));
    const labelAt = (column) => tab.labels[positionIn(head, column)] ?? "";
    const hasOwnNote = (column) => {
      const note = tab.notes[positionIn(head, column)];
      return note !== column.note?.zh && note !== column.note?.en;
    };
    const blank = template.columns.filter((column) => fresh.has(column) || !labelAt(column));
    const foreign = template.columns.filter(
      (column) => !blank.includes(column) && isOtherLanguage(column, labelAt(column), context)
    );
    const put2 = (columns, fields2) => writeRow(
      { sheetId: tab.sheetId, row: 1 },
      columns.map((column) => ({
        at: positionIn(head, column),
        cell: labelCell(column, context)
      })),
      fields2
    );
    const lost = blank.filter((column) => !fresh.has(column));
    const named5 = { tab: same(tab.title), columns: labelsOf(lost) };
    return {
      requests: [
        ...put2(blank, HEAD_FIELDS),
        ...put2(foreign.filter(hasOwnNote), "userEnteredValue"),
        ...put2(
          foreign.filter((column) => !hasOwnNote(column)),
          "userEnteredValue,note"
        )
      ],
      lines: lost.length ? [say("setUp.labels", named5)] : []
    };
  }
  function isOtherLanguageTab({ tab, head, template, is }, context) {
    if (is !== "used") return false;
    return template.columns.some(
      (column) => isOtherLanguage(column, tab.labels[positionIn(head, column)] ?? "", context)
    );
  }
  function isOtherLanguage(column, label, { language }) {
    const other = language === "zh" ? column.label.en : column.label.zh;
    return label === other && label !== column.label[language];
  }
  function labelCell(column, { language }) {
    return {
      userEnteredValue: { stringValue: column.label[language] },
      ...column.note ? { note: column.note[language] } : {},
      userEnteredFormat: HEAD_LOOK
    };
  }
  function planFreeze({ tab, is }) {
    const properties = { sheetId: tab.sheetId, gridProperties: { frozenRowCount: 2 } };
    const request3 = {
      updateSheetProperties: { properties, fields: "gridProperties.frozenRowCount" }
    };
    const line = say("setUp.freeze", { tab: same(tab.title) });
    return is === "new" || tab.frozenRowCount >= 2 ? plan([], line) : plan([request3], line);
  }

  // src/workbook/set-up/language-plan.ts
  function translateCells(one, context, records2) {
    const columns = one.template.columns;
    return [
      ...columns.filter((column) => column.type === "choice").flatMap((column) => replaceLabels(one, column, context)),
      ...columns.filter((column) => column.type === "list").flatMap((column) => rewriteLists(one, column, { context, records: records2 }))
    ];
  }
  function replaceLabels(one, column, context) {
    const { language, words, choices } = context;
    const other = language === "zh" ? "en" : "zh";
    const at2 = positionIn(one.head, column);
    return choices.filter((row) => row.list === column.choices && row[other] && row[language]).filter((row) => row[other] !== row[language] && words.code(row.list, row[other]) === row.code).map((row) => ({
      findReplace: {
        range: dataRange(one.tab.sheetId, { start: at2, end: at2 + 1 }),
        find: row[other],
        replacement: row[language],
        matchCase: true,
        matchEntireCell: true
      }
    }));
  }
  function rewriteLists(one, column, given) {
    const { words } = given.context;
    const { key } = column;
    return (given.records[one.register] ?? []).flatMap((record2) => {
      const value = valueOfCell(one, record2, { key, words });
      return Array.isArray(value) && value.length ? writeValue(one, record2, { key, value, words }) : [];
    });
  }

  // src/workbook/set-up/registers.ts
  function findRegisters(states) {
    const { tabs: matched2, copies } = matchTabs(states);
    const registers = { tabs: /* @__PURE__ */ new Map(), unreadable: [], copies };
    const taken = { ids: states.map((tab) => tab.sheetId), titles: states.map((tab) => tab.title) };
    for (const register2 of REGISTERS) {
      const template = TEMPLATES[register2];
      const there = matched2.get(register2);
      const tab = there ?? newTab(template, taken);
      const head = resolveHead(template, tab);
      if (!head) registers.unreadable.push(tab);
      else {
        const is = there ? isBlank2(tab) ? "empty" : "used" : "new";
        registers.tabs.set(register2, { register: register2, template, tab, head, is });
      }
    }
    return registers;
  }
  var ROOM = { small: 100, big: 1e3 };
  function newTab(template, taken) {
    let sheetId = 1e6 + template.order;
    while (taken.ids.includes(sheetId)) sheetId += 1e3;
    return {
      sheetId,
      title: template.title.zh,
      rowCount: 2 + (template.rows?.length ?? 0) + ROOM[template.size],
      columnCount: template.columns.length,
      frozenRowCount: 2,
      marks: [],
      keys: [],
      labels: [],
      notes: [],
      isLabelRowStyled: false,
      hasData: false,
      isKeyRowHidden: false,
      looks: [],
      guards: [],
      colours: [],
      filter: null
    };
  }
  function nameTabs(registers, states, language) {
    const other = language === "zh" ? "en" : "zh";
    const titles = new Set(states.map((tab) => tab.title.toLowerCase()));
    const requests = [];
    const renamed = [];
    for (const one of registers.tabs.values()) {
      const { tab, template, is } = one;
      const wanted2 = template.title[language];
      if (is === "new") one.tab = { ...tab, title: freeTitle(wanted2, titles) };
      else if (tab.title === template.title[other] && !titles.has(wanted2.toLowerCase())) {
        const properties = { sheetId: tab.sheetId, title: wanted2 };
        requests.push({ updateSheetProperties: { properties, fields: "title" } });
        renamed.push(one);
        one.tab = { ...tab, title: wanted2 };
      }
      titles.add(one.tab.title.toLowerCase());
    }
    return { requests, renamed };
  }
  function freeTitle(wanted2, taken) {
    let title = wanted2;
    for (let number2 = 2; taken.has(title.toLowerCase()); number2++) title = `${wanted2} ${number2}`;
    return title;
  }
  function planTabs(registers, states) {
    const order = states.map((tab) => tab.sheetId);
    const requests = registers.copies.flatMap(
      ({ tab, register: register2 }) => tab.marks.filter((mark) => mark.register === register2).map(({ id }) => ({
        deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: id } } }
      }))
    );
    const lines2 = registers.copies.map(
      ({ tab, register: register2 }) => say("setUp.copiedTab", { tab: tab.title, register: TEMPLATES[register2].title })
    );
    const created = [];
    let before = -1;
    for (const one of registers.tabs.values()) {
      const { tab, is } = one;
      if (is === "new") {
        order.splice(before + 1, 0, tab.sheetId);
        requests.push(addTab(one, before + 1));
      }
      if (is !== "used") created.push(same(tab.title));
      before = order.indexOf(tab.sheetId);
      if (tab.marks.some((mark) => mark.register === one.register)) continue;
      requests.push(markTab(one));
      if (is === "used") lines2.push(say("setUp.marked", named4(one)));
    }
    if (created.length) lines2.unshift(say("setUp.created", { tabs: joinTexts(created) }));
    lines2.push(...registers.unreadable.map((tab) => say("setUp.unreadable", { tab: tab.title })));
    return { requests, lines: lines2 };
  }
  function named4({ tab, template }) {
    return { tab: tab.title, register: template.title };
  }
  function addTab({ tab, template }, index) {
    const { sheetId, title, rowCount, columnCount, frozenRowCount } = tab;
    return {
      addSheet: {
        properties: {
          sheetId,
          title,
          index,
          hidden: !template.visible,
          gridProperties: { rowCount, columnCount, frozenRowCount },
          ...template.tabColor ? { tabColorStyle: { rgbColor: rgbOf(template.tabColor) } } : {}
        }
      }
    };
  }
  function rgbOf(hex) {
    const part = (at2) => Number.parseInt(hex.slice(at2, at2 + 2), 16) / 255;
    return { red: part(1), green: part(3), blue: part(5) };
  }
  function markTab({ tab, register: register2 }) {
    return {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: REGISTER_MARK,
          metadataValue: register2,
          location: { sheetId: tab.sheetId },
          visibility: "DOCUMENT"
        }
      }
    };
  }

  // src/workbook/set-up/seed-plan.ts
  function missingSeeds(one, records2) {
    const seeds = one.template.rows ?? [];
    const there = records2[one.register] ?? [];
    if (one.is !== "used") return seeds;
    if (one.register === "roles") return there.length ? [] : seeds;
    if (!["settings", "choices"].includes(one.register)) return [];
    const names = new Set(there.map(({ cells }) => seedName(one, cells)));
    return seeds.filter((seed) => !names.has(seedName(one, seed)));
  }
  function seedName(one, row) {
    const keys = one.register === "choices" ? ["list", "code"] : [one.template.key];
    return keys.map((key) => String(row[key] ?? "").trim()).join("/");
  }
  function planSeeds(one, context, records2) {
    const { language, words } = context;
    const missing3 = { ...one.template, rows: missingSeeds(one, records2) };
    const rows = seedRows(missing3, language).map(
      (row) => one.register === "settings" && row.name === "language" ? { ...row, value: language } : row
    );
    const line = say("setUp.rows", { tab: same(one.tab.title), count: rows.length });
    return {
      requests: [
        ...appendRows(one, rows, words),
        ...switchSeedTexts(one, context, records2[one.register] ?? [])
      ],
      lines: one.is === "used" && rows.length ? [line] : []
    };
  }
  function switchSeedTexts(one, context, records2) {
    const { language, words } = context;
    const other = language === "zh" ? "en" : "zh";
    return (one.template.rows ?? []).flatMap((seed) => {
      const record2 = records2.find(({ cells }) => seedName(one, cells) === seedName(one, seed));
      if (!record2) return [];
      return Object.entries(seed).flatMap(([key, text2]) => {
        if (typeof text2 !== "object" || !("zh" in text2)) return [];
        const isOther = record2.cells[key] === text2[other] && text2[other] !== text2[language];
        return isOther ? writeValue(one, record2, { key, value: text2[language], words }) : [];
      });
    });
  }
  function choicesAfter(one, records2) {
    const there = (records2.choices ?? []).map(({ cells }) => choiceRow(cells));
    const missing3 = one ? missingSeeds(one, records2) : [];
    return [...there, ...missing3.map((seed) => choiceRow(seed))];
  }

  // src/workbook/set-up/room-plan.ts
  var SPARE = 100;
  function makeRoom(registers, records2) {
    const plan2 = { requests: [], lines: [] };
    for (const one of registers.tabs.values()) {
      if (one.is === "new") continue;
      const { sheetId, rowCount } = one.tab;
      const last = Math.max(2, ...(records2[one.register] ?? []).map(({ row }) => row));
      const needed = last + missingSeeds(one, records2).length + 1;
      if (needed <= rowCount) continue;
      const length = needed - rowCount + SPARE;
      plan2.requests.push({ appendDimension: { sheetId, dimension: "ROWS", length } });
      one.tab = { ...one.tab, rowCount: rowCount + length, looks: [[]] };
    }
    return plan2;
  }

  // src/workbook/set-up/plan-set-up.ts
  function planSetUp(survey5) {
    const { states, registers, records: records2 } = survey5;
    const language = survey5.language ?? languageOf(records2);
    const { requests, renamed } = nameTabs(registers, states, language);
    const choices = choicesAfter(registers.tabs.get("choices"), records2);
    const words = makeDictionary(choices, language);
    const context = { language, words, choices, tabs: registers.tabs };
    const tabs = [...registers.tabs.values()];
    const switched = tabs.filter((one) => isOtherLanguageTab(one, context));
    const whole = joinPlans([
      planTabs(registers, states),
      {
        requests,
        lines: languageLines(
          tabs.filter((one) => renamed.includes(one) || switched.includes(one)),
          language
        )
      },
      makeRoom(registers, records2),
      ...tabs.map((one) => planTab(one, context, { records: records2, isSwitched: switched.includes(one) })),
      planSetting(registers, context, records2),
      planFirstPeople(context, records2, survey5.user)
    ]);
    return { ...whole, language };
  }
  function languageLines(tabs, language) {
    const titles = joinTexts(tabs.map(({ tab }) => same(tab.title)));
    const named5 = { language: say("setUp.languageName")[language], tabs: titles };
    return tabs.length ? [say("setUp.language", named5)] : [];
  }
  function languageOf(records2) {
    const setting = records2.settings?.find(({ cells }) => cells.name === "language");
    return String(setting?.cells.value).trim() === "en" ? "en" : "zh";
  }
  function planTab(one, context, given) {
    const { records: records2, isSwitched } = given;
    const followed2 = [planColumns(one, context), planColours(one, context)];
    const repaired = joinPlans([
      planHead(one, context),
      ...isSwitched ? followed2.map(quiet) : followed2,
      planGuards(one),
      planFilter(one),
      planSeeds(one, context, records2),
      { requests: isSwitched ? translateCells(one, context, records2) : [], lines: [] }
    ]);
    return one.is === "used" ? repaired : quiet(repaired);
  }
  function quiet(plan2) {
    return { ...plan2, lines: [] };
  }
  function planSetting({ tabs }, context, records2) {
    const { language, words } = context;
    const settings = tabs.get("settings");
    const record2 = records2.settings?.find(({ cells }) => cells.name === "language");
    if (!settings || !record2 || String(record2.cells.value).trim() === language)
      return { requests: [], lines: [] };
    return {
      requests: writeValue(settings, record2, { key: "value", value: language, words }),
      lines: []
    };
  }

  // src/workbook/set-up/state.ts
  var TOP_ROWS = 3;
  function readState(grid) {
    const infos = grid.tabs().filter((info2) => info2.rowCount > 0);
    const sheets = grid.inspect(infos.flatMap(rangesOf));
    return infos.map(
      (info2) => tabState(info2, sheets.find((sheet) => (sheet.properties?.sheetId ?? 0) === info2.sheetId) ?? {})
    );
  }
  function rangesOf({ title, rowCount }) {
    const top = rangeOf(title, `1:${Math.min(TOP_ROWS, rowCount)}`);
    return rowCount > TOP_ROWS ? [top, rangeOf(title, `${rowCount}:${rowCount}`)] : [top];
  }
  function tabState(info2, sheet) {
    const rowAt = (row) => {
      const block = sheet.data?.find(
        ({ startRow = 0 }) => row < TOP_ROWS ? startRow === 0 : startRow === row
      );
      return block?.rowData?.[row < TOP_ROWS ? row : 0]?.values ?? [];
    };
    const [keys, labels3, first, last] = [0, 1, 2, info2.rowCount - 1].map(rowAt);
    const { sheetId, title, rowCount, columnCount, frozenRowCount } = info2;
    const top = sheet.data?.find(({ startRow = 0 }) => startRow === 0);
    return {
      ...{ sheetId, title, rowCount, columnCount, frozenRowCount },
      marks: (sheet.developerMetadata ?? []).filter((one) => one.metadataKey === REGISTER_MARK).map((one) => ({ id: one.metadataId ?? 0, register: one.metadataValue ?? "" })),
      keys: keys.map(textOf2),
      labels: labels3.map(textOf2),
      notes: labels3.map((cell2) => cell2.note ?? ""),
      isLabelRowStyled: labels3.some((cell2) => cell2.userEnteredFormat?.textFormat?.bold),
      hasData: first.some((cell2) => cell2.userEnteredValue),
      isKeyRowHidden: top?.rowMetadata?.[0]?.hiddenByUser ?? false,
      looks: rowCount > HEAD ? [first.map(lookOf), last.map(lookOf)] : [],
      ...rulesOf2(sheet)
    };
  }
  var HEAD = 2;
  function rulesOf2(sheet) {
    return {
      guards: (sheet.protectedRanges ?? []).map((one) => ({
        id: one.protectedRangeId ?? 0,
        description: one.description ?? "",
        area: areaOf(one.range ?? {})
      })),
      colours: (sheet.conditionalFormats ?? []).flatMap((rule, index) => {
        const { type, values } = rule.booleanRule?.condition ?? {};
        const text2 = values?.[0]?.userEnteredValue ?? "";
        return type === "TEXT_EQ" ? [{ index, text: text2, areas: (rule.ranges ?? []).map(areaOf) }] : [];
      }),
      filter: sheet.basicFilter ? areaOf(sheet.basicFilter.range ?? {}) : null
    };
  }
  function textOf2(cell2) {
    const { stringValue, numberValue, boolValue, formulaValue } = cell2.userEnteredValue ?? {};
    return String(stringValue ?? numberValue ?? boolValue ?? formulaValue ?? "").trim();
  }
  function lookOf(cell2) {
    const { type, values } = cell2.dataValidation?.condition ?? {};
    return {
      format: cell2.userEnteredFormat?.numberFormat?.type ?? "",
      choice: type ? { type, values: (values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? "") } : null
    };
  }
  function areaOf(range) {
    return {
      startRow: range.startRowIndex ?? 0,
      endRow: range.endRowIndex ?? Number.POSITIVE_INFINITY,
      startColumn: range.startColumnIndex ?? 0,
      endColumn: range.endColumnIndex ?? Number.POSITIVE_INFINITY
    };
  }

  // src/workbook/set-up/set-up.ts
  var LOCK_SECONDS3 = 30;
  function setUp3(ports, options = {}) {
    if (!ports.lock.acquire(LOCK_SECONDS3)) refuse("busy", { seconds: LOCK_SECONDS3 });
    try {
      return perform2(ports, options);
    } finally {
      ports.lock.release();
    }
  }
  function perform2(ports, options) {
    const { grid, session: session2 } = ports;
    const { states, lines: lines2 } = healHeads(grid);
    const registers = findRegisters(states);
    const records2 = readRecords(grid, registers.tabs);
    const user = session2.user() || session2.owner();
    const plan2 = planSetUp({ ...options, states, registers, records: records2, user });
    if (plan2.requests.length) grid.write(plan2.requests, []);
    const all = [...zoneLines(session2.zones()), ...lines2, ...plan2.lines];
    return {
      language: plan2.language,
      changed: plan2.requests.length > 0 || lines2.length > 0,
      created: [...registers.tabs.values()].flatMap(
        ({ is, register: register2 }) => is === "used" ? [] : [register2]
      ),
      lines: all,
      message: textOf3(all.length ? all : [say("setUp.nothing")])
    };
  }
  function healHeads(grid) {
    const states = readState(grid);
    const requests = [];
    const lines2 = [];
    for (const [register2, tab] of matchTabs(states).tabs) {
      const row = deletedHeadRow(TEMPLATES[register2], tab);
      if (row === null) continue;
      const { sheetId } = tab;
      const range = { sheetId, dimension: "ROWS", startIndex: row, endIndex: row + 1 };
      requests.push({ insertDimension: { range, inheritFromBefore: row > 0 } });
      lines2.push(say("setUp.headRow", { tab: tab.title, row: row + 1 }));
    }
    if (!requests.length) return { states, lines: lines2 };
    grid.write(requests, []);
    return { states: readState(grid), lines: lines2 };
  }
  function zoneLines(zones) {
    return zones.workbook === zones.script ? [] : [say("setUp.zones", zones)];
  }
  function textOf3(lines2) {
    return {
      zh: lines2.map((line) => line.zh).join("\n"),
      en: lines2.map((line) => line.en).join("\n")
    };
  }

  // src/service/governance/persons-this-year.ts
  function personsThisYear(book, year) {
    const [nos = [], created = [], served = [], at2 = []] = book.columns([
      { register: "customers", key: "no" },
      { register: "customers", key: "createdAt" },
      { register: "requests", key: "customerNo" },
      { register: "requests", key: "registeredAt" }
    ]);
    const isThisYear = (cell2 = "") => Number(cell2) > 0 && fromSerial(Number(cell2)).startsWith(`${year}`);
    return (/* @__PURE__ */ new Set([
      ...nos.filter((no, index) => no && isThisYear(created[index])),
      ...served.filter((no, index) => no && isThisYear(at2[index]))
    ])).size;
  }

  // src/service/governance/policy-report.ts
  function freezeDelivered(book) {
    const first = book.all("policyVersions").find(isUnfrozen);
    if (!first) return { changes: [], lines: [] };
    return {
      changes: [update(first, { frozen: JSON.stringify(deliveredClauses()) })],
      lines: [say("install.policyFrozen", { version: first.id })]
    };
  }
  function isUnfrozen({ values }) {
    return values.status === "approved" && values.approvedBy === "" && values.frozen === "";
  }
  function policyLines(book) {
    return [
      ...book.all("policyVersions").filter((row) => row.values.status === "approved").flatMap((row) => editedClauses(book, row)),
      ...book.all("exceptions").flatMap(exceptionLines)
    ];
  }
  function exceptionLines({ id, values }) {
    if (!values.active) return [];
    if (!values.grantedBy) return [say("install.exceptionUngranted", { no: id })];
    const delivered = deliveredClauses()[values.clause] ?? "";
    const [what] = parameterFaults(values.parameters, delivered, { isWhole: false });
    return what ? [say("install.exceptionFaulty", { no: id, what })] : [];
  }

  // src/service/governance/install-service.ts
  function installService(ports, ensureForms) {
    const report = setUp3(ports);
    const lines2 = [...report.lines, ...outside(ports, ensureForms)];
    const all = [
      ...lines2.length ? lines2 : [report.message],
      ...abroad(ports, report.created.length > 0)
    ];
    const text2 = (language) => all.map((line) => line[language]).join("\n");
    return { ...report, lines: lines2, message: { zh: text2("zh"), en: text2("en") } };
  }
  function abroad(ports, isNew) {
    const year = Number(ports.clock.now().slice(0, 4));
    const book = new Book(ports.grid, ["customers", "requests"]);
    const count2 = personsThisYear(book, year);
    return isNew || count2 > 0 ? [say("install.abroad", { count: count2, year })] : [];
  }
  function outside(ports, ensureForms) {
    if (!ports.lock.acquire(30)) refuse("busy", { seconds: 30 });
    try {
      const book = new Book(ports.grid, ["clauses"]);
      const forms2 = otherOwner(ports, book) ? [] : ensureForms.map((ensure) => ensure(book, ports.forms));
      const formIds = forms2.map(({ formId }) => formId).filter(Boolean);
      const triggers2 = installTriggers(ports, book, formIds);
      const stamp = { at: ports.clock.now(), by: ports.session.owner() };
      const policy4 = freezeDelivered(book);
      const made = forms2.flatMap(({ changes }) => changes);
      commit(ports.grid, book, { list: [...made, ...triggers2.changes, ...policy4.changes], stamp });
      return [
        ...forms2.flatMap(({ lines: lines2 }) => lines2),
        ...triggers2.lines,
        ...policy4.lines,
        ...policyLines(book)
      ];
    } finally {
      ports.lock.release();
    }
  }
  function installTriggers(ports, book, formIds) {
    const other = otherOwner(ports, book);
    if (other) return { changes: [], lines: [say("install.otherOwner", { owner: other })] };
    const owner = book.setting("triggerOwner");
    const user = ports.session.owner();
    const made = ports.triggers.ensure(formIds);
    const row = book.one("settings", "triggerOwner");
    return {
      changes: !owner && row ? [update(row, { value: user })] : [],
      lines: made.length ? [say("install.triggers", { names: made.join(", "), owner: user })] : []
    };
  }
  function otherOwner(ports, book) {
    const owner = book.setting("triggerOwner");
    return owner && !sameAccount(owner, ports.session.owner()) ? owner : "";
  }

  // src/service/governance/sample-customers.ts
  var sampleCustomers = [
    {
      no: "K001",
      name: ["何静", "He Jing"],
      kind: "person",
      phone: "13800138001",
      mail: "hejing",
      area: "310115",
      address: ["浦东新区樱花路 88 号 3 幢 502", "88 Yinghua Road, 3-502"],
      habits: ["进门请穿鞋套；午后有小孩午睡", "Shoe covers, please; a child naps after lunch"]
    },
    {
      no: "K002",
      name: ["云杉酒店管理有限公司", "Spruce Hotels Ltd."],
      kind: "company",
      phone: "02158881234",
      mail: "spruce",
      area: "310115",
      address: ["浦东新区世纪大道 1200 号", "1200 Century Avenue"]
    },
    {
      no: "K003",
      name: ["吕明", "Lü Ming"],
      kind: "person",
      phone: "13916660007",
      mail: "lvming",
      area: "310104",
      address: ["徐汇区衡山路 9 弄 4 号", "9 Hengshan Road, 4"]
    },
    {
      no: "K004",
      name: ["施红", "Shi Hong"],
      kind: "person",
      phone: "13705711122",
      mail: "",
      area: "330106",
      address: ["西湖区文三路 66 号 1-301", "66 Wensan Road, 1-301"],
      habits: ["请先打电话再上楼", "Please call before coming up"]
    },
    {
      no: "K005",
      name: ["湖畔幼儿园", "Lakeside Kindergarten"],
      kind: "company",
      phone: "057188887777",
      mail: "lakeside",
      area: "330108",
      address: ["滨江区江南大道 300 号", "300 Jiangnan Avenue"]
    }
  ];
  var sampleProducts = [
    {
      serial: "XS-100001",
      model: "MS-400",
      name: ["厨下净水机", "Under-sink purifier"],
      customer: "K001",
      soldMonthsAgo: 5,
      months: 12
    },
    {
      serial: "XS-100002",
      model: "MS-900C",
      name: ["商用净水机", "Commercial purifier"],
      customer: "K002",
      soldMonthsAgo: 20,
      months: 12
    },
    {
      serial: "XS-100003",
      model: "MS-300",
      name: ["台式净饮机", "Countertop dispenser"],
      customer: "K003",
      soldMonthsAgo: 30,
      months: 24
    },
    {
      serial: "0071234",
      model: "MS-200",
      name: ["前置过滤器", "Pre-filter"],
      customer: "K003",
      soldMonthsAgo: null,
      months: 12
    },
    {
      serial: "XS-200001",
      model: "MS-400",
      name: ["厨下净水机", "Under-sink purifier"],
      customer: "K004",
      soldMonthsAgo: 2,
      months: 12
    },
    {
      serial: "XS-200002",
      model: "MS-900C",
      name: ["商用净水机", "Commercial purifier"],
      customer: "K005",
      soldMonthsAgo: 26,
      months: 12
    }
  ];
  var sampleContract = {
    no: "HT-2026-001",
    customer: "K002",
    startMonthsAgo: 6,
    months: 24
  };

  // src/service/governance/sample-people.ts
  var sampleName = ["晨星净水设备有限公司", "Morning Star Water Purifiers Ltd."];
  var sampleUnits = [
    {
      code: "HQ",
      kind: "headOffice",
      name: ["总公司售后服务部", "Head office service"],
      supervisor: "qian",
      queueOwner: "sun"
    },
    {
      code: "SH",
      kind: "branch",
      name: ["上海分公司", "Shanghai branch"],
      supervisor: "zhou",
      queueOwner: "li"
    },
    {
      code: "HZ",
      kind: "branch",
      name: ["杭州分公司", "Hangzhou branch"],
      supervisor: "feng",
      queueOwner: "wang"
    }
  ];
  var sampleStaff = [
    ["zhao", ["赵敏", "Zhao Min"], "HQ", ["generalManager"]],
    ["qian", ["钱进", "Qian Jin"], "HQ", ["hqManager"]],
    ["sun", ["孙丽", "Sun Li"], "HQ", ["hqService"]],
    ["chu", ["褚洁", "Chu Jie"], "HQ", ["accountant"]],
    ["wei", ["卫东", "Wei Dong"], "HQ", ["employee"]],
    ["li", ["李娜", "Li Na"], "SH", ["registrar"]],
    ["zhou", ["周强", "Zhou Qiang"], "SH", ["supervisor"]],
    ["wu", ["吴刚", "Wu Gang"], "SH", ["technician"]],
    ["zheng", ["郑浩", "Zheng Hao"], "SH", ["technician"]],
    ["wang", ["王芳", "Wang Fang"], "HZ", ["registrar"]],
    ["feng", ["冯磊", "Feng Lei"], "HZ", ["supervisor"]],
    ["chen", ["陈晨", "Chen Chen"], "HZ", ["technician"]],
    ["jiang", ["蒋平", "Jiang Ping"], "HZ", ["technician"]]
  ];
  var sampleAreas = [
    ["310115", ["上海市浦东新区", "Pudong, Shanghai"], "SH", "wu", "zheng"],
    ["310104", ["上海市徐汇区", "Xuhui, Shanghai"], "SH", "zheng", "wu"],
    ["330106", ["杭州市西湖区", "Xihu, Hangzhou"], "HZ", "jiang", "chen"],
    ["330108", ["杭州市滨江区", "Binjiang, Hangzhou"], "HZ", "chen", "jiang"]
  ];
  var samplePrices = [
    ["LAB", "labour", ["维修工时", "Labour"], ["小时", "hour"], 6e3, 1e4],
    ["P-1001", "part", ["控制板", "Control board"], ["块", "piece"], 8e3, 12e3],
    ["P-1002", "part", ["复合滤芯", "Filter cartridge"], ["支", "piece"], 3500, 6800],
    ["P-1003", "part", ["增压泵", "Booster pump"], ["台", "piece"], 2e4, 35e3],
    ["TRAVEL", "other", ["上门费", "Call-out"], ["次", "visit"], 2e3, 5e3]
  ];
  var account = (name) => `${name}@example.com`;

  // src/service/governance/sample-requests.ts
  var ORDER = [
    "registered",
    "confirmed",
    "dispatched",
    "appointed",
    "onSite",
    "completed",
    "submitted",
    "reviewed"
  ];
  var shanghai = { registrar: "li", supervisor: "zhou", technician: "wu" };
  var xuhui = { ...shanghai, technician: "zheng" };
  var hangzhou = { registrar: "wang", supervisor: "feng", technician: "chen" };
  var free = {
    ...shanghai,
    register: ({ say: say2 }) => ({
      customerName: say2("何静", "He Jing"),
      phone: "138 0013 8001",
      email: "hejing@example.com",
      areaCode: "310115",
      address: say2("浦东新区樱花路 88 号 3 幢 502", "88 Yinghua Road, 3-502"),
      productSerial: "XS-100001",
      need: say2("净水机不制水，指示灯闪红。", "The purifier makes no water; the light flashes red.")
    })
  };
  var contract = {
    ...shanghai,
    register: ({ say: say2 }) => ({
      customerName: say2("云杉酒店管理有限公司", "Spruce Hotels Ltd."),
      phone: "021-58881234",
      email: "spruce@example.com",
      areaCode: "310115",
      address: say2("浦东新区世纪大道 1200 号", "1200 Century Avenue"),
      productSerial: "XS-100002",
      workKind: "maintenance",
      need: say2("季度保养，水压偏低。", "Quarterly maintenance; the pressure is low.")
    })
  };
  var paid = {
    ...xuhui,
    register: ({ say: say2 }) => ({
      customerName: say2("吕明", "Lü Ming"),
      phone: "13916660007",
      email: "lvming@example.com",
      areaCode: "310104",
      address: say2("徐汇区衡山路 9 弄 4 号", "9 Hengshan Road, 4"),
      productSerial: "XS-100003",
      urgency: "urgent",
      need: say2("机器漏水，地板已湿。", "The dispenser leaks; the floor is wet.")
    })
  };
  var undated = {
    ...xuhui,
    register: ({ say: say2 }) => ({
      customerName: say2("吕明", "Lü Ming"),
      phone: "13916660007",
      areaCode: "310104",
      productSerial: "0071234",
      address: say2("徐汇区衡山路 9 弄 4 号", "9 Hengshan Road, 4"),
      need: say2("前置过滤器异响。", "The pre-filter makes a noise.")
    })
  };
  var absent = {
    ...hangzhou,
    register: ({ say: say2 }) => ({
      customerName: say2("施红", "Shi Hong"),
      phone: "137-0571-1122",
      areaCode: "330106",
      productSerial: "XS-200001",
      address: say2("西湖区文三路 66 号 1-301", "66 Wensan Road, 1-301"),
      need: say2("出水有异味，请检查滤芯。", "The water smells; please check the filter.")
    })
  };
  var kindergarten = {
    ...hangzhou,
    register: ({ say: say2 }) => ({
      customerName: say2("湖畔幼儿园", "Lakeside Kindergarten"),
      phone: "0571-88887777",
      email: "lakeside@example.com",
      areaCode: "330108",
      address: say2("滨江区江南大道 300 号", "300 Jiangnan Avenue"),
      productSerial: "XS-200002",
      need: say2("增压泵不转，饮水点无水。", "The booster pump stands still; no water at the taps.")
    })
  };
  var unknownArea = {
    ...hangzhou,
    register: ({ say: say2 }) => ({
      customerName: say2("严华", "Yan Hua"),
      phone: "15257118800",
      address: say2("余杭区，具体地址待补", "Yuhang district, address to follow"),
      productSerial: "",
      need: say2(
        "搬家后需要移机，型号不清楚。",
        "The unit has to be moved after a removal; model unknown."
      )
    })
  };
  var consultation = {
    ...shanghai,
    register: ({ say: say2 }) => ({
      customerName: say2("何静", "He Jing"),
      phone: "13800138001",
      email: "hejing@example.com",
      workKind: "consultation",
      need: say2("询问滤芯多久更换一次。", "Asks how often the filter is to be changed.")
    })
  };
  var HISTORY = [
    { of: free, reach: "reviewed", daysAgo: 9 },
    { of: kindergarten, reach: "reviewed", daysAgo: 6 },
    { of: contract, reach: "submitted", daysAgo: 2 },
    { of: paid, reach: "completed", daysAgo: 1 },
    { of: undated, reach: "cancelled", daysAgo: 1 },
    { of: absent, reach: "onSite", daysAgo: 1 },
    { of: kindergarten, reach: "appointed", daysAgo: 1 },
    { of: free, reach: "dispatched", daysAgo: 0 },
    { of: paid, reach: "confirmed", daysAgo: 0 },
    { of: unknownArea, reach: "registered", daysAgo: 0 },
    { of: consultation, reach: "registered", daysAgo: 0 }
  ];
  function sampleHistory(now) {
    return HISTORY.map(({ of, reach, daysAgo }, index) => {
      const begin = addMinutes(now, -daysAgo * 1440 - 300 + index * 2);
      return steps(of, reach, begin);
    });
  }
  function steps(of, reach, begin) {
    const last = reach === "cancelled" ? 0 : ORDER.indexOf(reach);
    const taken = [
      register(of),
      confirm(of),
      send2(of),
      call(of),
      arrive2(of),
      finish(of),
      handIn(of),
      look2(of)
    ];
    const made = taken.slice(0, last + 1).flat();
    if (reach === "cancelled")
      made.push({
        act: "cancel",
        by: of.registrar,
        input: ({ say: say2 }) => ({
          reason: say2("客户来电称已恢复正常", "The customer called: it works again")
        })
      });
    return made.map((step, index) => ({ ...step, at: addMinutes(begin, index * 17) }));
  }
  var register = (of) => [
    { act: "registerRequest", by: of.registrar, input: of.register }
  ];
  var confirm = (of) => [
    { act: "confirmIntake", by: of.supervisor, input: () => ({}) }
  ];
  var send2 = (of) => [{ act: "dispatch", by: of.supervisor, input: () => ({}) }];
  var call = (of) => [
    {
      act: "logContact",
      by: of.technician,
      input: ({ say: say2 }) => ({ result: "noAnswer", text: say2("无人接听", "Nobody answered") })
    },
    {
      act: "logContact",
      by: of.technician,
      input: ({ later }) => ({
        result: "agreed",
        appointmentFrom: later(15),
        appointmentTo: later(135)
      })
    }
  ];
  var arrive2 = (of) => [{ act: "arrive", by: of.technician, input: () => ({}) }];
  var finish = (of) => [
    {
      act: "complete",
      by: of.technician,
      input: ({ say: say2 }) => ({
        causeCode: "wear",
        cause: say2("滤芯堵塞，压力开关老化", "The filter was blocked, the pressure switch worn"),
        explanation: say2(
          "已向客户说明滤芯更换周期与水质关系",
          "Explained how water quality shortens the life of the filter"
        ),
        workDone: say2(
          "更换滤芯，清洗管路，试机正常",
          "Changed the filter, flushed the pipes, tested"
        ),
        siteCleaned: true
      })
    }
  ];
  var handIn = (of) => [
    {
      act: "addCharge",
      by: of.technician,
      input: () => ({
        lines: [
          { kind: "part", code: "P-1002", quantity: 1 },
          { kind: "labour", code: "LAB", quantity: 1.5 }
        ]
      })
    },
    {
      act: "sign",
      by: of.technician,
      input: ({ say: say2 }) => ({
        opinion: say2("师傅很专业，满意。", "Very professional, satisfied."),
        signatureKind: "paper",
        signedBy: say2("本人", "In person"),
        signatureRef: "SCAN-0001"
      })
    },
    ...settle3(of),
    { act: "submitForReview", by: of.technician, input: () => ({}) }
  ];
  function settle3(of) {
    if (of === contract) return invoiceAndPay(of, 3500);
    return of === kindergarten ? invoiceAndPay(of, 21800) : [];
  }
  var invoiceAndPay = (of, amount2) => [
    {
      act: "issueInvoice",
      by: of.technician,
      input: ({ say: say2 }) => ({
        kind: "e-ordinary",
        number: `2631000000${String(amount2).padStart(10, "0")}`,
        buyerType: "company",
        buyerName: say2("见客户资料", "As registered"),
        buyerTaxNo: "91350100M000100Y43",
        taxRate: 13
      })
    },
    { act: "recordPayment", by: of.technician, input: () => ({ amount: amount2, method: "wechat" }) }
  ];
  var look2 = (of) => [
    {
      act: "review",
      by: of.supervisor,
      input: ({ say: say2 }) => ({ decision: "approved", comment: say2("记录完整", "Complete") })
    }
  ];

  // src/service/governance/load-sample.ts
  function loadSample(ports, acts4) {
    if (!ports.lock.acquire(30)) refuse("busy", { seconds: 30 });
    try {
      const buffered = {
        ...ports,
        grid: bufferedGrid(ports.grid),
        lock: { acquire: () => true, release: () => {
        } }
      };
      const now = ports.clock.now();
      writeCompany(buffered, now);
      const numbers = sampleHistory(now).map((steps2) => play(buffered, acts4, steps2));
      skipMails(buffered, now);
      buffered.grid.flush();
      return { value: { requests: numbers }, message: say("sample.done", { count: numbers.length }) };
    } finally {
      ports.lock.release();
    }
  }
  function writeCompany(ports, now) {
    const book = new Book(ports.grid, [
      "requests",
      "customers",
      "products",
      "contracts",
      "areas",
      "prices",
      "absences"
    ]);
    if (book.column("requests", "no").some(Boolean)) refuse("sampleNotEmpty");
    const { language } = book;
    const list = [
      ...people(book, language),
      ...places(language),
      ...goods2(language, now),
      ...absence(now)
    ];
    commit(ports.grid, book, { list, stamp: { at: now, by: ports.session.user() } });
  }
  var pick = (text2, language) => text2[language === "zh" ? 0 : 1];
  function people(book, language) {
    const company = book.one("settings", "companyName");
    const staff = sampleStaff.map(
      ([name, full, unit, roles2]) => append("staff", {
        email: account(name),
        name: pick(full, language),
        unit,
        roles: roles2,
        active: true
      })
    );
    const units = sampleUnits.map((unit) => {
      const values = {
        code: unit.code,
        kind: unit.kind,
        name: pick(unit.name, language),
        supervisor: account(unit.supervisor),
        queueOwner: account(unit.queueOwner)
      };
      const row = book.one("units", unit.code);
      return row ? update(row, values) : append("units", values);
    });
    return [
      ...company ? [update(company, { value: pick(sampleName, language) })] : [],
      ...staff,
      ...units
    ];
  }
  function places(language) {
    const areas = sampleAreas.map(
      ([code, name, unit, primary, backup]) => append("areas", {
        code,
        name: pick(name, language),
        unit,
        primary: account(primary),
        backup: account(backup)
      })
    );
    const prices = samplePrices.map(
      ([code, kind, name, unit, cost, listPrice]) => append("prices", {
        code,
        kind,
        name: pick(name, language),
        unitName: pick(unit, language),
        cost,
        listPrice,
        active: true
      })
    );
    return [...areas, ...prices];
  }
  function goods2(language, now) {
    const ago = (months2) => addMonths(now.slice(0, 10), -months2);
    const customers = sampleCustomers.map(
      ({ no: no2, name, kind, phone: phone2, mail: mail7, area, address, habits }) => append("customers", {
        no: no2,
        name: pick(name, language),
        kind,
        phone: phone2,
        phoneOriginal: phone2,
        email: mail7 ? account(mail7) : "",
        areaCode: area,
        address: pick(address, language),
        habits: habits ? pick(habits, language) : ""
      })
    );
    const products = sampleProducts.map(
      ({ serial, model, name, customer: customer2, soldMonthsAgo, months: months2 }) => append("products", {
        serial,
        model,
        name: pick(name, language),
        customerNo: customer2,
        saleDate: soldMonthsAgo === null ? "" : ago(soldMonthsAgo),
        wholeMonths: months2,
        status: "inUse"
      })
    );
    const { no, customer, startMonthsAgo, months } = sampleContract;
    const contract2 = append("contracts", {
      no,
      customerNo: customer,
      startOn: ago(startMonthsAgo),
      endOn: addMonths(ago(startMonthsAgo), months),
      partsRule: "cost",
      labourRule: "free",
      status: "active"
    });
    return [...customers, ...products, contract2];
  }
  function absence(now) {
    const day = now.slice(0, 10);
    const fromAt = `${addMonths(day, -1)}T00:00:00`;
    return [
      append("absences", {
        id: "Q-1",
        staff: account("jiang"),
        fromAt,
        untilAt: `${addMonths(day, 1)}T00:00:00`
      })
    ];
  }
  function play(ports, acts4, steps2) {
    let no = "";
    for (const step of steps2) {
      const act2 = acts4.find((one) => one.name === step.act);
      if (!act2) throw new Error(`The sample takes an unknown act: ${step.act}`);
      const book = new Book(ports.grid, []);
      const words = {
        say: (zh2, en2) => book.language === "zh" ? zh2 : en2,
        later: (minutes) => addMinutes(step.at, minutes)
      };
      const input41 = { ...no ? { no } : {}, ...step.input(words) };
      const actor = actorOf(book, { email: account(step.by), source: "page" });
      const answer = runAct(
        { act: act2, input: input41, actor, source: "page" },
        { ...ports, clock: { now: () => step.at } }
      );
      if (!answer.ok)
        throw new Error(
          `The sample's ${step.act} of ${no || "?"} is refused: ${answer.message.en} ${JSON.stringify(answer.fields ?? "")}`
        );
      no || (no = answer.value.no);
    }
    return no;
  }
  function skipMails(ports, now) {
    const book = new Book(ports.grid, ["outbox"]);
    const places2 = book.find("outbox", "status", "waiting").map((row) => ({ register: "outbox", row }));
    const list = book.fetch(places2).map((row) => update(row, { status: "skipped" }));
    commit(ports.grid, book, { list, stamp: { at: now, by: "servicebook" } });
  }

  // src/service/governance/show-tabs.ts
  function showTabs({ grid }, which) {
    const templates = new Map(Object.entries(TEMPLATES));
    const requests = grid.tabs().flatMap(({ sheetId, register: register2, hidden }) => {
      const template = templates.get(register2);
      const hide2 = which === "daily" && !template?.visible;
      if (!template || hide2 === hidden) return [];
      return [{ updateSheetProperties: { properties: { sheetId, hidden: hide2 }, fields: "hidden" } }];
    });
    if (requests.length) grid.write(requests, []);
    return {
      value: { changed: requests.length },
      message: say(which === "all" ? "tabs.all" : "tabs.daily")
    };
  }

  // src/service/survey/survey-form.ts
  function surveyForm(language, company) {
    const words = (key) => say(`survey.${key}`, { company })[language];
    return {
      name: words("name"),
      title: words("title"),
      description: words("description"),
      thanks: words("thanks"),
      questions: [
        ...surveyQuestions.map((question) => ({
          key: question.key,
          kind: question.kind,
          title: questionText(question.key)[language],
          help: "",
          low: say("survey.low")[language],
          high: say("survey.high")[language]
        })),
        {
          key: "token",
          kind: "token",
          title: say("survey.token")[language],
          help: say("survey.tokenHelp")[language],
          required: true,
          prefill: "token"
        }
      ]
    };
  }
  function ensureSurveyForm(book, forms2) {
    const plan2 = surveyForm(book.language, book.setting("companyName"));
    const settings = { id: "surveyFormId", link: "surveyLink", items: "surveyItems" };
    return ensureForm({ book, forms: forms2 }, { plan: plan2, settings });
  }

  // src/wire/menu.ts
  var DRY_RUN_MS = 12e4;
  var ITEMS = [
    ["menu.sidebar", "openSidebar"],
    ["menu.call", "openCall"],
    ["menu.import", "openImport"],
    "separator",
    ["menu.allTabs", "showAllTabs"],
    ["menu.dailyTabs", "showDailyTabs"],
    ["menu.dryRun", "showDueJobs"],
    ["menu.runJobs", "runDueJobs"],
    "separator",
    ["menu.setUp", "setUpWorkbook"],
    ["menu.sample", "loadSampleCompany"]
  ];
  function onOpen() {
    const language = menuLanguage();
    const items = ITEMS.map(
      (item) => item === "separator" ? item : { caption: say(item[0])[language], functionName: item[1] }
    );
    page().menu(say("menu.title")[language], items);
  }
  function onInstall() {
    onOpen();
  }
  function openSidebar() {
    page().sidebar("sidebar", say("menu.title")[menuLanguage()]);
  }
  function openCall() {
    page().dialog("call", say("act.fileCall")[menuLanguage()], { width: 460, height: 640 });
  }
  function openImport() {
    page().dialog("import", say("menu.import")[menuLanguage()]);
  }
  function setUpWorkbook() {
    return fromMenu("menu.setUp", () => {
      const report = installService(googlePorts(), [ensureSurveyForm, ensureIntakeForm]);
      keepMenuLanguage(report.language);
      nameUntitled(say("menu.title")[report.language]);
      return { value: report, message: report.message };
    });
  }
  function loadSampleCompany() {
    return fromMenu("menu.sample", () => loadSample(googlePorts(), acts3));
  }
  function showAllTabs() {
    return fromMenu("menu.allTabs", () => showTabs(googlePorts(), "all"));
  }
  function showDailyTabs() {
    return fromMenu("menu.dailyTabs", () => showTabs(googlePorts(), "daily"));
  }
  function showDueJobs() {
    return fromMenu("menu.dryRun", () => dryRun(googlePorts(), jobs, DRY_RUN_MS));
  }
  function runDueJobs() {
    return fromMenu("menu.runJobs", () => {
      const reports = tick();
      const done = reports.reduce((sum, report) => sum + report.done, 0);
      return { value: { reports }, message: say("menu.jobsDone", { done }) };
    });
  }
  function fromMenu(title, work) {
    const language = menuLanguage();
    let answer;
    let message;
    try {
      const done = work();
      answer = { ok: true, value: done.value };
      message = done.message;
    } catch (error) {
      answer = refusedAnswer(error);
      message = answer.ok ? say("label.none") : answer.message;
    }
    page().tell(say(title)[language], message[language]);
    return answer;
  }
  return __toCommonJS(main_exports);
})();
function act() { return App.act.apply(this, arguments); }
function loadSampleCompany() { return App.loadSampleCompany.apply(this, arguments); }
function onFormAnswer() { return App.onFormAnswer.apply(this, arguments); }
function onInstall() { return App.onInstall.apply(this, arguments); }
function onOpen() { return App.onOpen.apply(this, arguments); }
function onWorkbookEdit() { return App.onWorkbookEdit.apply(this, arguments); }
function openCall() { return App.openCall.apply(this, arguments); }
function openImport() { return App.openImport.apply(this, arguments); }
function openSidebar() { return App.openSidebar.apply(this, arguments); }
function runDueJobs() { return App.runDueJobs.apply(this, arguments); }
function setUpWorkbook() { return App.setUpWorkbook.apply(this, arguments); }
function showAllTabs() { return App.showAllTabs.apply(this, arguments); }
function showDailyTabs() { return App.showDailyTabs.apply(this, arguments); }
function showDueJobs() { return App.showDueJobs.apply(this, arguments); }
function tick() { return App.tick.apply(this, arguments); }
function view() { return App.view.apply(this, arguments); }
