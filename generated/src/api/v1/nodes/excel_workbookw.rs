// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookWorksheet`, such as `/drive/root/workbook/worksheets/{id}`.
    WorkbookWorksheet: super::Entity = models::WorkbookWorksheet
}

impl WorkbookWorksheet {
    /// `DELETE /me/drive/items/{id}/workbook/worksheets/{id|name}` — Worksheet: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-delete?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE Worksheet: delete
            worksheet-delete: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}` — Get worksheet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-get?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookWorksheet> {
        let sheet = "GET worksheet: get
            worksheet-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}` — Update worksheet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-update?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookWorksheet) -> Call<models::WorkbookWorksheet> {
        let sheet = "PATCH worksheet: update
            worksheet-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/usedRange` — Worksheet: UsedRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/usedRange`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/usedRange`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/usedRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn used_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Worksheet: used_range
            worksheet-usedrange: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/usedRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/usedRange
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/usedRange
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/usedRange";
        self.0.name("usedRange").get(sheet)
    }

    /// `GET /drive/root/workbook/worksheets/{workbookWorksheet-id}/usedRange(valuesOnly={valuesOnly})` — Worksheet: UsedRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn used_range_with_values_only(&self, values_only: bool) -> Get<models::WorkbookRange> {
        let sheet = "GET Worksheet: used_range_with_values_only
            worksheet-usedrange: Files.ReadWrite | |
            /drive/root/workbook/worksheets/{id}/usedRange(valuesOnly={valuesOnly})";
        self.0.function("usedRange", &[("valuesOnly", Argument::bare(values_only))]).get(sheet)
    }

    /// `…/cell(row={row},column={column})`
    pub fn cell(&self, row: i32, column: i32) -> super::WorkbookRange {
        super::WorkbookRange(
            self.0.function("cell", &[("row", Argument::bare(row)), ("column", Argument::bare(column))]),
        )
    }

    /// `…/charts`
    pub fn charts(&self) -> super::WorkbookWorksheetCharts {
        super::WorkbookWorksheetCharts(self.0.name("charts"))
    }

    /// `…/names`
    pub fn names(&self) -> super::WorkbookWorksheetNames {
        super::WorkbookWorksheetNames(self.0.name("names"))
    }

    /// `…/pivotTables`
    pub fn pivot_tables(&self) -> super::WorkbookWorksheetPivotTables {
        super::WorkbookWorksheetPivotTables(self.0.name("pivotTables"))
    }

    /// `…/protection`
    pub fn protection(&self) -> super::WorkbookWorksheetProtection {
        super::WorkbookWorksheetProtection(self.0.name("protection"))
    }

    /// `…/range`
    pub fn range(&self) -> super::WorkbookRange {
        super::WorkbookRange(self.0.name("range"))
    }

    /// `…/range(address='{address}')`
    pub fn range_with_address(&self, address: &str) -> super::WorkbookRange {
        super::WorkbookRange(self.0.function("range", &[("address", Argument::quoted(address))]))
    }

    /// `…/tables`
    pub fn tables(&self) -> super::WorkbookWorksheetTables {
        super::WorkbookWorksheetTables(self.0.name("tables"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookChart`, such as `/drive/root/workbook/worksheets/{id}/charts`.
    WorkbookWorksheetCharts[models::WorkbookChart]
}

impl WorkbookWorksheetCharts {
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/add` — ChartCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartcollection-add?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/add`, `/drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/add`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/add` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::chart_collection::AddRequest) -> Call<models::WorkbookChart> {
        let sheet = "POST ChartCollection: add
            chartcollection-add: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/add
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/add
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/add
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/add
            chartcollection-add: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/count`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn count(&self) -> Call<i32> {
        let sheet = "GET workbookChart: count
            : | |
            /drive/root/workbook/worksheets/{id}/charts/count";
        self.0.name("count").call(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts` — Create Chart
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-post-charts?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookChart) -> Call<models::WorkbookChart> {
        let sheet = "POST worksheet: create
            worksheet-post-charts: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/itemAt` — ChartCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartcollection-itemat?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/itemAt`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::chart_collection::ItemAtRequest) -> Call<models::WorkbookChart> {
        let sheet = "POST ChartCollection: item_at
            chartcollection-itemat: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/itemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/itemAt";
        self.0.name("itemAt").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts` — List ChartCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/worksheet-list-charts?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookChart> {
        let sheet = "GET chart: list
            chart-list, worksheet-list-charts: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts
            chart-list: Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts";
        self.0.list(sheet)
    }

    /// `…/item(name='{name}')`
    pub fn item(&self, name: &str) -> super::WorkbookChart {
        super::WorkbookChart(self.0.function("item", &[("name", Argument::quoted(name))]))
    }

    /// `…/itemAt(index={index})`
    pub fn item_at_with_index(&self, index: i32) -> super::WorkbookChart {
        super::WorkbookChart(self.0.function("itemAt", &[("index", Argument::bare(index))]))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookNamedItem`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/names`.
    WorkbookWorksheetNames[models::WorkbookNamedItem]
}

impl WorkbookWorksheetNames {
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/names/add` — Add Named Item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-add?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/nameditem-addformulalocal?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/names/add`, `/drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/names/add`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/names/add` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Sites.Read.All`; personal account: `Files.ReadWrite`; application: `Sites.Read.All`.
    pub fn add(&self, body: requests::nameditem::AddRequest) -> Call<models::WorkbookNamedItem> {
        let sheet = "POST nameditem: add
            nameditem-add, nameditem-addformulalocal: Files.ReadWrite Sites.Read.All | Files.ReadWrite | Sites.Read.All
            /me/drive/items/{id}/workbook/worksheets/{id}/names/add
            /me/drive/root:/{path}:/workbook/worksheets/{id}/names/add
            nameditem-add: Files.ReadWrite Sites.Read.All | | Sites.Read.All
            /drives/{id}/items/{id}/workbook/worksheets/{id}/names/add
            nameditem-add: Files.ReadWrite Sites.Read.All | Files.ReadWrite | Sites.Read.All
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/names/add
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/names/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/names/addFormulaLocal` — Add Named Item FormulaLocal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/nameditem-addformulalocal?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Sites.Read.All`; application: `Sites.Read.All`.
    pub fn add_formula_local(&self, body: requests::nameditem::AddRequest2) -> Call<models::WorkbookNamedItem> {
        let sheet = "POST nameditem: add_formula_local
            nameditem-addformulalocal: Files.ReadWrite Sites.Read.All | | Sites.Read.All
            /drives/{id}/items/{id}/workbook/worksheets/{id}/names/addFormulaLocal";
        self.0.name("addFormulaLocal").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/names` — List names
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-list-names?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/names`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/names`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/names`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`, `Files.Read`, `Sites.Read.All`; personal account: `Files.Read`, `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookNamedItem> {
        let sheet = "GET worksheet: list
            worksheet-list-names: Files.ReadWrite Files.Read Sites.Read.All | Files.Read Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/names
            /me/drive/root:/{path}:/workbook/worksheets/{id}/names
            worksheet-list-names: Files.ReadWrite Files.Read Sites.Read.All | Files.Read Files.ReadWrite | Sites.Read.All
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/names
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/names";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookPivotTable`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/pivotTables`.
    WorkbookWorksheetPivotTables[models::WorkbookPivotTable]
}

impl WorkbookWorksheetPivotTables {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables` — List pivotTables
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookworksheet-list-pivottables?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/pivotTables`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/pivotTables`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookPivotTable> {
        let sheet = "GET workbookWorksheet: list
            workbookworksheet-list-pivottables: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables
            /me/drive/root:/{path}:/workbook/worksheets/{id}/pivotTables
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/pivotTables
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/pivotTables";
        self.0.list(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/pivotTables/refreshAll` — workbookPivotTable: refreshAll
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookpivottable-refreshall?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/pivotTables/refreshAll`, `/drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/pivotTables/refreshAll`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/pivotTables/refreshAll` and 1 more.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn refresh_all(&self) -> Call<()> {
        let sheet = "POST workbookPivotTable: refresh_all
            workbookpivottable-refreshall: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/refreshAll
            /me/drive/root:/{path}:/workbook/worksheets/{id}/pivotTables/refreshAll
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/pivotTables/refreshAll
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/pivotTables/refreshAll
            workbookpivottable-refreshall: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/pivotTables/refreshAll";
        self.0.name("refreshAll").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookWorksheetProtection`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/protection`.
    WorkbookWorksheetProtection: super::Entity = models::WorkbookWorksheetProtection
}

impl WorkbookWorksheetProtection {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/protection` — Get WorksheetProtection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheetprotection-get?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/protection`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/protection`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/protection`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookWorksheetProtection> {
        let sheet = "GET worksheetprotection: get
            worksheetprotection-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/protection
            /me/drive/root:/{path}:/workbook/worksheets/{id}/protection
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/protection
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/protection";
        self.0.get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/protection/protect` — WorksheetProtection: protect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheetprotection-protect?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/protection/protect`, `/drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/protection/protect`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/protection/protect` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn protect(&self, body: requests::worksheet_protection::ProtectRequest) -> Call<()> {
        let sheet = "POST WorksheetProtection: protect
            worksheetprotection-protect: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/protection/protect
            /me/drive/root:/{path}:/workbook/worksheets/{id}/protection/protect
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/protection/protect
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/protection/protect
            worksheetprotection-protect: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/protection/protect";
        self.0.name("protect").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/protection/unprotect` — WorksheetProtection: unprotect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheetprotection-unprotect?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/protection/unprotect`, `/drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/protection/unprotect`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/protection/unprotect` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn unprotect(&self) -> Call<()> {
        let sheet = "POST WorksheetProtection: unprotect
            worksheetprotection-unprotect: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/protection/unprotect
            /me/drive/root:/{path}:/workbook/worksheets/{id}/protection/unprotect
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/protection/unprotect
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/protection/unprotect
            worksheetprotection-unprotect: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/protection/unprotect";
        self.0.name("unprotect").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookTable`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/tables`.
    WorkbookWorksheetTables[models::WorkbookTable]
}

impl WorkbookWorksheetTables {
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/add` — Create table
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-post-tables?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/tablecollection-add?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/add`, `/drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/tables/add`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/tables/add` and 1 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::worksheet::AddRequest) -> Call<models::WorkbookTable> {
        let sheet = "POST worksheet: add
            worksheet-post-tables, tablecollection-add: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/add
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/add
            tablecollection-add: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/add
            tablecollection-add: Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/add
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables` — List tables
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-list-tables?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/table-list?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/tables`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/tables`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookTable> {
        let sheet = "GET worksheet: list
            worksheet-list-tables, table-list: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/tables
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables
            table-list: Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables";
        self.0.list(sheet)
    }

    /// `…/itemAt(index={index})`
    pub fn item_at(&self, index: i32) -> super::WorkbookWorksheetTablesItemAt {
        super::WorkbookWorksheetTablesItemAt(self.0.function("itemAt", &[("index", Argument::bare(index))]))
    }
}

crate::runtime::node! {
    /// `/drives/{id}/items/{id}/workbook/worksheets/{id}/tables/itemAt(index={index})`
    WorkbookWorksheetTablesItemAt
}

impl WorkbookWorksheetTablesItemAt {
    /// `POST /drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/tables/itemAt(index={index})/clearFilters` — Table: clearFilters
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-clearfilters?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn clear_filters(&self) -> Call<()> {
        let sheet = "POST Table: clear_filters
            table-clearfilters: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/itemAt(index={index})/clearFilters";
        self.0.name("clearFilters").call(sheet)
    }

    /// `POST /drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/tables/itemAt(index={index})/convertToRange` — Table: convertToRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-converttorange?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn convert_to_range(&self) -> Call<models::WorkbookRange> {
        let sheet = "POST Table: convert_to_range
            table-converttorange: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/itemAt(index={index})/convertToRange";
        self.0.name("convertToRange").call(sheet)
    }

    /// `GET /drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/tables/itemAt(index={index})/dataBodyRange` — Table: DataBodyRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-databodyrange?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn data_body_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Table: data_body_range
            table-databodyrange: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/itemAt(index={index})/dataBodyRange";
        self.0.name("dataBodyRange").get(sheet)
    }

    /// `GET /drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/tables/itemAt(index={index})/headerRowRange` — Table: HeaderRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-headerrowrange?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn header_row_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Table: header_row_range
            table-headerrowrange: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/itemAt(index={index})/headerRowRange";
        self.0.name("headerRowRange").get(sheet)
    }

    /// `GET /drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/tables/itemAt(index={index})/range` — workbookTable: range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-range?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookTable: range
            table-range: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/itemAt(index={index})/range";
        self.0.name("range").get(sheet)
    }

    /// `POST /drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/tables/itemAt(index={index})/reapplyFilters` — Table: reapplyFilters
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-reapplyfilters?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn reapply_filters(&self) -> Call<()> {
        let sheet = "POST Table: reapply_filters
            table-reapplyfilters: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/itemAt(index={index})/reapplyFilters";
        self.0.name("reapplyFilters").call(sheet)
    }

    /// `GET /drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/tables/itemAt(index={index})/totalRowRange` — Table: TotalRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-totalrowrange?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn total_row_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Table: total_row_range
            table-totalrowrange: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/itemAt(index={index})/totalRowRange";
        self.0.name("totalRowRange").get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookWorksheet`, such as `/drive/root/workbook/worksheets`.
    WorkbookWorksheets[models::WorkbookWorksheet]
}

impl WorkbookWorksheets {
    /// `POST /drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/add`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookworksheet-add?view=graph-rest-1.0), metadata
    /// Also: `/me/drive/items/{driveItem-id}/workbook/worksheets/add`, `/me/drive/root:/{item-path}:/workbook/worksheets/add`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/add` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::workbook_worksheet::AddRequest) -> Call<models::WorkbookWorksheet> {
        let sheet = "POST workbookWorksheet: add
            workbookworksheet-add: Files.ReadWrite | Files.ReadWrite |
            /drives/{id}/items/{id}/workbook/worksheets/add
            /me/drive/items/{id}/workbook/worksheets/add
            /me/drive/root:/{path}:/workbook/worksheets/add
            /users/{id}/drive/items/{id}/workbook/worksheets/add
            /users/{id}/drive/root:/{path}:/workbook/worksheets/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets` — WorksheetCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheetcollection-add?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookWorksheet) -> Call<models::WorkbookWorksheet> {
        let sheet = "POST WorksheetCollection: create
            worksheetcollection-add: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets
            /me/drive/root:/{path}:/workbook/worksheets
            /users/{id}/drive/items/{id}/workbook/worksheets
            /users/{id}/drive/root:/{path}:/workbook/worksheets";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets` — List WorksheetCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/workbook-list-worksheets?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookWorksheet> {
        let sheet = "GET worksheet: list
            worksheet-list, workbook-list-worksheets: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets
            /me/drive/root:/{path}:/workbook/worksheets
            workbook-list-worksheets: Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/worksheets
            /users/{id}/drive/root:/{path}:/workbook/worksheets";
        self.0.list(sheet)
    }
}
