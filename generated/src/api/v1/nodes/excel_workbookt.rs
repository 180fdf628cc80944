// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookTable`, such as `/drive/root/workbook/tables/{id}`.
    WorkbookTable: super::Entity = models::WorkbookTable
}

impl WorkbookTable {
    /// `POST /me/drive/items/{id}/workbook/tables/{table-id}/add` — Create table
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-post-tables?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/tables/{table-id}/add`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::workbook::AddRequest) -> Call<models::WorkbookTable> {
        let sheet = "POST workbook: add
            workbook-post-tables: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/add
            /me/drive/root:/{path}:/workbook/tables/{id}/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/clearFilters` — Table: clearFilters
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-clearfilters?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/clearFilters`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/clearFilters`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/clearFilters` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn clear_filters(&self) -> Call<()> {
        let sheet = "POST Table: clear_filters
            table-clearfilters: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/clearFilters
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/clearFilters
            /me/drive/root:/{path}:/workbook/tables/{id}/clearFilters
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/clearFilters
            /users/{id}/drive/items/{id}/workbook/tables/{id}/clearFilters
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/clearFilters
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/clearFilters
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/clearFilters
            table-clearfilters: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/{id}/clearFilters
            /drives/{id}/items/{id}/workbook/tables/itemAt(index={index})/clearFilters
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/clearFilters";
        self.0.name("clearFilters").call(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/convertToRange` — Table: convertToRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-converttorange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/convertToRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/convertToRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/convertToRange` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn convert_to_range(&self) -> Call<models::WorkbookRange> {
        let sheet = "POST Table: convert_to_range
            table-converttorange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/convertToRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/convertToRange
            /me/drive/root:/{path}:/workbook/tables/{id}/convertToRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/convertToRange
            /users/{id}/drive/items/{id}/workbook/tables/{id}/convertToRange
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/convertToRange
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/convertToRange
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/convertToRange
            table-converttorange: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/{id}/convertToRange
            /drives/{id}/items/{id}/workbook/tables/itemAt(index={index})/convertToRange
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/convertToRange";
        self.0.name("convertToRange").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/dataBodyRange` — Table: DataBodyRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-databodyrange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/dataBodyRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/dataBodyRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/dataBodyRange` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn data_body_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Table: data_body_range
            table-databodyrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/dataBodyRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/dataBodyRange
            /me/drive/root:/{path}:/workbook/tables/{id}/dataBodyRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/dataBodyRange
            /users/{id}/drive/items/{id}/workbook/tables/{id}/dataBodyRange
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/dataBodyRange
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/dataBodyRange
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/dataBodyRange
            table-databodyrange: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/{id}/dataBodyRange
            /drives/{id}/items/{id}/workbook/tables/itemAt(index={index})/dataBodyRange
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/dataBodyRange";
        self.0.name("dataBodyRange").get(sheet)
    }

    /// `DELETE /me/drive/items/{id}/workbook/tables/{id|name}` — Table: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-delete?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}` and 4 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE Table: delete
            table-delete: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}
            /users/{id}/drive/items/{id}/workbook/tables/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}` — Get Table
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookTable> {
        let sheet = "GET table: get
            table-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}
            /users/{id}/drive/items/{id}/workbook/tables/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}
            : | |
            /drive/root/workbook/tables/itemAt(index={index})";
        self.0.get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/headerRowRange` — Table: HeaderRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-headerrowrange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/headerRowRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/headerRowRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/headerRowRange` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn header_row_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Table: header_row_range
            table-headerrowrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/headerRowRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/headerRowRange
            /me/drive/root:/{path}:/workbook/tables/{id}/headerRowRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/headerRowRange
            /users/{id}/drive/items/{id}/workbook/tables/{id}/headerRowRange
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/headerRowRange
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/headerRowRange
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/headerRowRange
            table-headerrowrange: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/{id}/headerRowRange
            /drives/{id}/items/{id}/workbook/tables/itemAt(index={index})/headerRowRange
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/headerRowRange";
        self.0.name("headerRowRange").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/range` — workbookTable: range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-range?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/range`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/range`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/range` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookTable: range
            table-range: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/range
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/range
            /me/drive/root:/{path}:/workbook/tables/{id}/range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/range
            /users/{id}/drive/items/{id}/workbook/tables/{id}/range
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/range
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/range
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/range
            table-range: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/{id}/range
            /drives/{id}/items/{id}/workbook/tables/itemAt(index={index})/range
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/range";
        self.0.name("range").get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/reapplyFilters` — Table: reapplyFilters
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-reapplyfilters?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/reapplyFilters`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/reapplyFilters`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/reapplyFilters` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn reapply_filters(&self) -> Call<()> {
        let sheet = "POST Table: reapply_filters
            table-reapplyfilters: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/reapplyFilters
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/reapplyFilters
            /me/drive/root:/{path}:/workbook/tables/{id}/reapplyFilters
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/reapplyFilters
            /users/{id}/drive/items/{id}/workbook/tables/{id}/reapplyFilters
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/reapplyFilters
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/reapplyFilters
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/reapplyFilters
            table-reapplyfilters: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/{id}/reapplyFilters
            /drives/{id}/items/{id}/workbook/tables/itemAt(index={index})/reapplyFilters
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/reapplyFilters";
        self.0.name("reapplyFilters").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/totalRowRange` — Table: TotalRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-totalrowrange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/totalRowRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/totalRowRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/totalRowRange` and 7 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn total_row_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Table: total_row_range
            table-totalrowrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/totalRowRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/totalRowRange
            /me/drive/root:/{path}:/workbook/tables/{id}/totalRowRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/totalRowRange
            /users/{id}/drive/items/{id}/workbook/tables/{id}/totalRowRange
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/totalRowRange
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/totalRowRange
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/totalRowRange
            table-totalrowrange: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/{id}/totalRowRange
            /drives/{id}/items/{id}/workbook/tables/itemAt(index={index})/totalRowRange
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/totalRowRange";
        self.0.name("totalRowRange").get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}` — Update table
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}` and 4 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookTable) -> Call<models::WorkbookTable> {
        let sheet = "PATCH table: update
            table-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}
            /users/{id}/drive/items/{id}/workbook/tables/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/columns`
    pub fn columns(&self) -> super::WorkbookTableColumns {
        super::WorkbookTableColumns(self.0.name("columns"))
    }

    /// `…/rows`
    pub fn rows(&self) -> super::WorkbookTableRows {
        super::WorkbookTableRows(self.0.name("rows"))
    }

    /// `…/sort`
    pub fn sort(&self) -> super::WorkbookTableSort {
        super::WorkbookTableSort(self.0.name("sort"))
    }

    /// `…/worksheet`
    ///
    /// The type lists it; no page documents a request there.
    pub fn worksheet(&self) -> super::WorkbookWorksheet {
        super::WorkbookWorksheet(self.0.name("worksheet"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookTableColumn`, such as `/drive/root/workbook/tables/{id}/columns/{id}`.
    WorkbookTableColumn: super::Entity = models::WorkbookTableColumn
}

impl WorkbookTableColumn {
    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/dataBodyRange` — TableColumn: DataBodyRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-databodyrange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/dataBodyRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/dataBodyRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/dataBodyRange` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn data_body_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET TableColumn: data_body_range
            tablecolumn-databodyrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/dataBodyRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/dataBodyRange
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/dataBodyRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/dataBodyRange
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/dataBodyRange
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/dataBodyRange
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/dataBodyRange
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/dataBodyRange
            tablecolumn-databodyrange: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/{id}/columns/{id}/dataBodyRange
            /drives/{id}/items/{id}/workbook/tables/{id}/columns/itemAt(index={index})/dataBodyRange
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/dataBodyRange
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/itemAt(index={index})/dataBodyRange";
        self.0.name("dataBodyRange").get(sheet)
    }

    /// `DELETE /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}` — TableColumn: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-delete?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}` and 4 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE TableColumn: delete
            tablecolumn-delete: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}` — Get TableColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/workbooktablecolumn-itemat?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/workbooktablecolumn-itemat-2?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookTableColumn> {
        let sheet = "GET tablecolumn: get
            tablecolumn-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}
            workbooktablecolumn-itemat: | |
            /drives/{id}/items/{id}/workbook/tables/{id}/columns/itemAt(index={index})
            workbooktablecolumn-itemat-2: | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/itemAt(index={index})";
        self.0.get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/headerRowRange` — TableColumn: HeaderRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-headerrowrange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/headerRowRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/headerRowRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/headerRowRange` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn header_row_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET TableColumn: header_row_range
            tablecolumn-headerrowrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/headerRowRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/headerRowRange
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/headerRowRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/headerRowRange
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/headerRowRange
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/headerRowRange
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/headerRowRange
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/headerRowRange
            tablecolumn-headerrowrange: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/{id}/columns/{id}/headerRowRange
            /drives/{id}/items/{id}/workbook/tables/{id}/columns/itemAt(index={index})/headerRowRange
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/headerRowRange
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/itemAt(index={index})/headerRowRange";
        self.0.name("headerRowRange").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/totalRowRange` — TableColumn: TotalRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-totalrowrange?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/totalRowRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/totalRowRange`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/totalRowRange` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn total_row_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET TableColumn: total_row_range
            tablecolumn-totalrowrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/totalRowRange
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/totalRowRange
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/totalRowRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/totalRowRange
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/totalRowRange
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/totalRowRange
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/totalRowRange
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/totalRowRange
            tablecolumn-totalrowrange: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/{id}/columns/{id}/totalRowRange
            /drives/{id}/items/{id}/workbook/tables/{id}/columns/itemAt(index={index})/totalRowRange
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/totalRowRange
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/itemAt(index={index})/totalRowRange";
        self.0.name("totalRowRange").get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}` — Update TableColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}` and 4 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookTableColumn) -> Call<models::WorkbookTableColumn> {
        let sheet = "PATCH tablecolumn: update
            tablecolumn-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/filter`
    pub fn filter(&self) -> super::WorkbookFilter {
        super::WorkbookFilter(self.0.name("filter"))
    }

    /// `…/range`
    pub fn range(&self) -> super::WorkbookRange {
        super::WorkbookRange(self.0.name("range"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookTableColumn`, such as `/drive/root/workbook/tables/{id}/columns`.
    WorkbookTableColumns[models::WorkbookTableColumn]
}

impl WorkbookTableColumns {
    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/add` — TableColumnCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumncollection-add?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/add`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/add`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/add` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::table_column_collection::AddRequest) -> Call<models::WorkbookTableColumn> {
        let sheet = "POST TableColumnCollection: add
            tablecolumncollection-add: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/add
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/add
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/add
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/add
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/add
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/add
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/add
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/add
            tablecolumncollection-add: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/{id}/columns/add
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /drive/root/workbook/tables/{workbookTable-id}/columns/count`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn count(&self) -> Call<i32> {
        let sheet = "GET workbookTableColumn: count
            : | |
            /drive/root/workbook/tables/{id}/columns/count";
        self.0.name("count").call(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns` — Create TableColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-post-columns?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns` and 4 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookTableColumn) -> Call<models::WorkbookTableColumn> {
        let sheet = "POST table: create
            table-post-columns: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns
            /me/drive/root:/{path}:/workbook/tables/{id}/columns
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/itemAt` — TableColumnCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumncollection-itemat?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/itemAt`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/itemAt`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/itemAt`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::table_column_collection::ItemAtRequest) -> Call<models::WorkbookTableColumn> {
        let sheet = "POST TableColumnCollection: item_at
            tablecolumncollection-itemat: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/itemAt
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/itemAt
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/itemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/itemAt";
        self.0.name("itemAt").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns` — List TableColumnCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/table-list-columns?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns` and 4 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookTableColumn> {
        let sheet = "GET tablecolumn: list
            tablecolumn-list, table-list-columns: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns
            /me/drive/root:/{path}:/workbook/tables/{id}/columns
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns
            table-list-columns: Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns";
        self.0.list(sheet)
    }

    /// `…/itemAt(index={index})`
    pub fn item_at_with_index(&self, index: i32) -> super::WorkbookTableColumn {
        super::WorkbookTableColumn(self.0.function("itemAt", &[("index", Argument::bare(index))]))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookTableRow`, such as `/me/drive/items/{id}/workbook/tables/{id}/rows/{id}`.
    WorkbookTableRow: super::Entity = models::WorkbookTableRow
}

impl WorkbookTableRow {
    /// `DELETE /me/drive/items/{id}/workbook/tables/{id|name}/rows/{index}` — TableRow: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-delete?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}` and 4 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE TableRow: delete
            tablerow-delete: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/rows/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/{id}
            /users/{id}/drive/items/{id}/workbook/tables/{id}/rows/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/rows/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/rows/{index}` — Get TableRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/workbooktablerow-itemat?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/workbooktablerow-itemat-2?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookTableRow> {
        let sheet = "GET tablerow: get
            tablerow-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/rows/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/{id}
            /users/{id}/drive/items/{id}/workbook/tables/{id}/rows/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/rows/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/{id}
            workbooktablerow-itemat: | |
            /drives/{id}/items/{id}/workbook/tables/{id}/rows/itemAt(index={index})
            workbooktablerow-itemat-2: | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/itemAt(index={index})";
        self.0.get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/rows/itemAt(index={index})/range` — TableRow: Range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-range?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/itemAt(index={index})range`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/itemAt(index={index})/range`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/itemAt(index={index})/range` and 12 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET TableRow: range
            tablerow-range: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/rows/itemAt(index={index})/range
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/itemAt(index={index})/range
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/itemAt(index={index})/range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/itemAt(index={index})/range
            /users/{id}/drive/items/{id}/workbook/tables/{id}/rows/itemAt(index={index})/range
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/itemAt(index={index})/range
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/rows/itemAt(index={index})/range
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/itemAt(index={index})/range
            tablerow-range: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/rows/{id}/range
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}/range
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/{id}/range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/{id}/range
            /users/{id}/drive/items/{id}/workbook/tables/{id}/rows/{id}/range
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}/range
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/rows/{id}/range
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/{id}/range";
        self.0.name("range").get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/rows/{index}` — Update tableRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-update?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}` and 4 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookTableRow) -> Call<models::WorkbookTableRow> {
        let sheet = "PATCH tablerow: update
            tablerow-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/rows/{id}
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/{id}
            /users/{id}/drive/items/{id}/workbook/tables/{id}/rows/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/rows/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookTableRow`, such as `/drive/root/workbook/tables/{id}/rows`.
    WorkbookTableRows[models::WorkbookTableRow]
}

impl WorkbookTableRows {
    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/rows/add` — TableRowCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerowcollection-add?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/add`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/add`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/add` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::table_row_collection::AddRequest) -> Call<models::WorkbookTableRow> {
        let sheet = "POST TableRowCollection: add
            tablerowcollection-add: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/rows/add
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/add
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/add
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/add
            /users/{id}/drive/items/{id}/workbook/tables/{id}/rows/add
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/add
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/rows/add
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/add
            tablerowcollection-add: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/{id}/rows/add
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /drive/root/workbook/tables/{workbookTable-id}/rows/count`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn count(&self) -> Call<i32> {
        let sheet = "GET workbookTableRow: count
            : | |
            /drive/root/workbook/tables/{id}/rows/count";
        self.0.name("count").call(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/rows` — Create TableRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-post-rows?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows` and 4 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookTableRow) -> Call<models::WorkbookTableRow> {
        let sheet = "POST table: create
            table-post-rows: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/tables/{id}/rows
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows
            /me/drive/root:/{path}:/workbook/tables/{id}/rows
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows
            /users/{id}/drive/items/{id}/workbook/tables/{id}/rows
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/rows
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/rows` — List TableRowCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/table-list-rows?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows` and 4 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookTableRow> {
        let sheet = "GET tablerow: list
            tablerow-list, table-list-rows: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/rows
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows
            /me/drive/root:/{path}:/workbook/tables/{id}/rows
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows
            table-list-rows: Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/tables/{id}/rows
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/rows
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows";
        self.0.list(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/rows/itemAt` — TableRowCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablerowcollection-itemat?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/itemAt`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/itemAt`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/rows/itemAt`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn post_item_at(&self, body: requests::table_row_collection::ItemAtRequest) -> Call<models::WorkbookTableRow> {
        let sheet = "POST TableRowCollection: post_item_at
            tablerowcollection-itemat: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/rows/itemAt
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/itemAt
            /me/drive/root:/{path}:/workbook/tables/{id}/rows/itemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/rows/itemAt";
        self.0.name("itemAt").call(sheet).json(body)
    }

    /// `…/itemAt(index={index})`
    pub fn item_at(&self, index: i32) -> super::WorkbookTableRow {
        super::WorkbookTableRow(self.0.function("itemAt", &[("index", Argument::bare(index))]))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookTableSort`, such as `/me/drive/items/{id}/workbook/tables/{id}/sort`.
    WorkbookTableSort: super::Entity = models::WorkbookTableSort
}

impl WorkbookTableSort {
    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/sort/apply` — TableSort: apply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablesort-apply?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/apply`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/apply`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort/apply` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn apply(&self, body: requests::table_sort::ApplyRequest) -> Call<()> {
        let sheet = "POST TableSort: apply
            tablesort-apply: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/sort/apply
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/apply
            /me/drive/root:/{path}:/workbook/tables/{id}/sort/apply
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/apply
            /users/{id}/drive/items/{id}/workbook/tables/{id}/sort/apply
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/apply
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/sort/apply
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/apply
            tablesort-apply: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/{id}/sort/apply
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/apply";
        self.0.name("apply").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/sort/clear` — TableSort: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablesort-clear?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/clear`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/clear`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort/clear` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn clear(&self) -> Call<()> {
        let sheet = "POST TableSort: clear
            tablesort-clear: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/sort/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/clear
            /me/drive/root:/{path}:/workbook/tables/{id}/sort/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/clear
            /users/{id}/drive/items/{id}/workbook/tables/{id}/sort/clear
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/clear
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/sort/clear
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/clear
            tablesort-clear: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/{id}/sort/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/clear";
        self.0.name("clear").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/sort` — Get TableSort
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablesort-get?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort` and 4 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookTableSort> {
        let sheet = "GET tablesort: get
            tablesort-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/sort
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort
            /me/drive/root:/{path}:/workbook/tables/{id}/sort
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort
            /users/{id}/drive/items/{id}/workbook/tables/{id}/sort
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/sort
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort";
        self.0.get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/sort/reapply` — TableSort: reapply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablesort-reapply?view=graph-rest-1.0)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/reapply`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/reapply`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/sort/reapply` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn reapply(&self) -> Call<()> {
        let sheet = "POST TableSort: reapply
            tablesort-reapply: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/sort/reapply
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/reapply
            /me/drive/root:/{path}:/workbook/tables/{id}/sort/reapply
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/reapply
            /users/{id}/drive/items/{id}/workbook/tables/{id}/sort/reapply
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/reapply
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/sort/reapply
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/sort/reapply
            tablesort-reapply: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/{id}/sort/reapply
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/reapply";
        self.0.name("reapply").call(sheet)
    }

    /// `…/fields`
    pub fn fields(&self) -> super::WorkbookTableSortFields {
        super::WorkbookTableSortFields(self.0.name("fields"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookSortField`, such as `/me/drive/items/{id}/workbook/tables/{id}/sort/fields`.
    WorkbookTableSortFields[models::WorkbookSortField]
}

impl WorkbookTableSortFields {
    /// `…/icon`
    pub fn icon(&self) -> super::WorkbookIcon {
        super::WorkbookIcon(self.0.name("icon"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookTable`, such as `/drive/root/workbook/tables`.
    WorkbookTables[models::WorkbookTable]
}

impl WorkbookTables {
    /// `POST /me/drive/items/{id}/workbook/tables/add` — TableCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecollection-add?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/tables/add`, `/drives/{drive-id}/items/{driveItem-id}/workbook/tables/add`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/tables/add` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn add(&self, body: requests::table_collection::AddRequest) -> Call<models::WorkbookTable> {
        let sheet = "POST TableCollection: add
            tablecollection-add: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/add
            /me/drive/root:/{path}:/workbook/tables/add
            /users/{id}/drive/items/{id}/workbook/tables/add
            /users/{id}/drive/root:/{path}:/workbook/tables/add
            tablecollection-add: Files.ReadWrite | |
            /drives/{id}/items/{id}/workbook/tables/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /drive/root/workbook/tables/count`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn count(&self) -> Call<i32> {
        let sheet = "GET workbookTable: count
            : | |
            /drive/root/workbook/tables/count";
        self.0.name("count").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables` — List tables
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-list-tables?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/table-list?view=graph-rest-1.0)
    /// Also: `/me/drive/root:/{item-path}:/workbook/tables`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/tables`, `/users/{user-id}/drive/root:/{item-path}:/workbook/tables`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read`, `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookTable> {
        let sheet = "GET workbook: list
            workbook-list-tables, table-list: Files.Read Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables
            /me/drive/root:/{path}:/workbook/tables
            table-list: Files.Read Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/tables
            /users/{id}/drive/root:/{path}:/workbook/tables";
        self.0.list(sheet)
    }

    /// `…/itemAt(index={index})`
    pub fn item_at(&self, index: i32) -> super::WorkbookTable {
        super::WorkbookTable(self.0.function("itemAt", &[("index", Argument::bare(index))]))
    }
}
