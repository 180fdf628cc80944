// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookRange`, such as `/me/drive/items/{id}/workbook/names/{id}/range`.
    WorkbookRange: super::Entity = models::WorkbookRange
}

impl WorkbookRange {
    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/BoundingRect` — Range: BoundingRect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-boundingrect?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/BoundingRect`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/BoundingRect`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/BoundingRect` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn bounding_rect(&self, another_range: &str) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: bounding_rect
            range-boundingrect: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/BoundingRect(anotherRange='{anotherRange}')
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/BoundingRect(anotherRange='{anotherRange}')
            /me/drive/root:/{path}:/workbook/names/{id}/range/BoundingRect(anotherRange='{anotherRange}')
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/BoundingRect(anotherRange='{anotherRange}')
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/boundingRect(anotherRange='{anotherRange}')
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/boundingRect(anotherRange='{anotherRange}')
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/boundingRect(anotherRange='{anotherRange}')
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/boundingRect(anotherRange='{anotherRange}')
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/boundingRect(anotherRange='{anotherRange}')
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/boundingRect(anotherRange='{anotherRange}')";
        self.0.function("boundingRect", &[("anotherRange", Argument::quoted(another_range))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/Cell` — Range: Cell
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-cell?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/Cell`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/Cell`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/Cell` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn cell(&self, row: i32, column: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: cell
            range-cell: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/Cell(row={row},column={column})
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/Cell(row={row},column={column})
            /me/drive/root:/{path}:/workbook/names/{id}/range/Cell(row={row},column={column})
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/Cell(row={row},column={column})
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/cell(row={row},column={column})
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/cell(row={row},column={column})
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/cell(row={row},column={column})
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/cell(row={row},column={column})
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/cell(row={row},column={column})
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/cell(row={row},column={column})";
        self.0.function("cell", &[("row", Argument::bare(row)), ("column", Argument::bare(column))]).get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/clear` — Range: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-clear?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/clear`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/clear`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/clear` and 8 more.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn clear(&self, body: requests::range::ClearRequest) -> Call<()> {
        let sheet = "POST Range: clear
            range-clear: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/clear
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/clear
            /me/drive/root:/{path}:/workbook/names/{id}/range/clear
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/clear
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/clear
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/clear
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/clear
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/clear
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/clear
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/clear";
        self.0.name("clear").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/Column` — Range: Column
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-column?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/Column`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/Column`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/Column` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn column(&self, column: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: column
            range-column: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/Column(column={column})
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/Column(column={column})
            /me/drive/root:/{path}:/workbook/names/{id}/range/Column(column={column})
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/Column(column={column})
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/column(column={column})
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/column(column={column})
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/column(column={column})
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/column(column={column})
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/column(column={column})
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/column(column={column})";
        self.0.function("column", &[("column", Argument::bare(column))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/columnsAfter(count=n)` — workbookRange: columnsAfter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-columnsafter?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/columnsAfter(count=n)`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/range/columnsAfter(count={count})`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/range/columnsAfter(count={count})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn columns_after(&self, count: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: columns_after
            workbookrange-columnsafter: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range/columnsAfter(count={count})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range/columnsAfter(count={count})
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range/columnsAfter(count={count})
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range/columnsAfter(count={count})";
        self.0.function("columnsAfter", &[("count", Argument::bare(count))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/columnsBefore(count=n)` — workbookRange: columnsBefore
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-columnsbefore?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/columnsBefore(count=n)`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/range/columnsBefore(count={count})`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/range/columnsBefore(count={count})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn columns_before(&self, count: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: columns_before
            workbookrange-columnsbefore: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range/columnsBefore(count={count})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range/columnsBefore(count={count})
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range/columnsBefore(count={count})
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range/columnsBefore(count={count})";
        self.0.function("columnsBefore", &[("count", Argument::bare(count))]).get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/delete` — Range: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-delete?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/delete`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/delete`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/delete` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn delete(&self, body: requests::range::DeleteRequest) -> Call<()> {
        let sheet = "POST Range: delete
            range-delete: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/delete
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/delete
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/delete
            /me/drive/root:/{path}:/workbook/names/{id}/range/delete
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/delete
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/delete
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/delete
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/delete
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/delete
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/delete
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/delete
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/delete";
        self.0.name("delete").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/EntireColumn` — Range: EntireColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-entirecolumn?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/EntireColumn`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/EntireColumn`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/EntireColumn` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn entire_column(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: entire_column
            range-entirecolumn: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/EntireColumn
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/EntireColumn
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/EntireColumn
            /me/drive/root:/{path}:/workbook/names/{id}/range/EntireColumn
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/EntireColumn
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/EntireColumn
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/entireColumn
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/entireColumn
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/entireColumn
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/entireColumn
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/entireColumn
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/entireColumn";
        self.0.name("entireColumn").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/EntireRow` — Range: EntireRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-entirerow?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/EntireRow`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/EntireRow`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/EntireRow` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn entire_row(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: entire_row
            range-entirerow: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/EntireRow
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/EntireRow
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/EntireRow
            /me/drive/root:/{path}:/workbook/names/{id}/range/EntireRow
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/EntireRow
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/EntireRow
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/entireRow
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/entireRow
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/entireRow
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/entireRow
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/entireRow
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/entireRow";
        self.0.name("entireRow").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range` — Get range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/tablecolumn-range?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/worksheet-cell?view=graph-rest-beta) and 2 more
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')` and 27 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET range: get
            range-get, tablecolumn-range: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range
            range-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')
            worksheet-cell: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/Cell(row={row},column={column})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/Cell(row={row},column={column})
            /drives/{id}/items/{id}/workbook/worksheets/{id}/cell(row={row},column={column})
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/cell(row={row},column={column})
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/cell(row={row},column={column})
            nameditem-range: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range
            /me/drive/root:/{path}:/workbook/names/{id}/range
            /drives/{id}/items/{id}/workbook/names/{id}/range
            /drives/{id}/items/{id}/workbook/worksheets/{id}/names/{id}/range
            /users/{id}/drive/items/{id}/workbook/names/{id}/range
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range
            worksheet-range: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range
            tablecolumn-range: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/Range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/Range
            /drives/{id}/items/{id}/workbook/tables/{id}/columns/{id}/range
            /drives/{id}/items/{id}/workbook/tables/{id}/columns/itemAt(index={index})/range
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/range
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/itemAt(index={index})/range
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/range
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/range";
        self.0.get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/BoundingRect` — Range: BoundingRect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-boundingrect?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/BoundingRect`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get_bounding_rect(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: get_bounding_rect
            range-boundingrect: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/BoundingRect
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/BoundingRect";
        self.0.name("BoundingRect").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/Cell` — Range: Cell
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-cell?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Cell`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get_cell(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: get_cell
            range-cell: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/Cell
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/Cell";
        self.0.name("Cell").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/Column` — Range: Column
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-column?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Column`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get_column(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: get_column
            range-column: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/Column
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/Column";
        self.0.name("Column").get(sheet)
    }

    /// `GET /drive/root/workbook/worksheets/{workbookWorksheet-id}/cell(row={row},column={column})/columnsAfter` — workbookRange: columnsAfter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-columnsafter?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get_columns_after(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: get_columns_after
            workbookrange-columnsafter: Files.ReadWrite | Files.ReadWrite |
            /drive/root/workbook/worksheets/{id}/cell(row={row},column={column})/columnsAfter";
        self.0.name("columnsAfter").get(sheet)
    }

    /// `GET /drive/root/workbook/worksheets/{workbookWorksheet-id}/cell(row={row},column={column})/columnsBefore` — workbookRange: columnsBefore
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-columnsbefore?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get_columns_before(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: get_columns_before
            workbookrange-columnsbefore: Files.ReadWrite | |
            /drive/root/workbook/worksheets/{id}/cell(row={row},column={column})/columnsBefore";
        self.0.name("columnsBefore").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/Intersection` — Range: Intersection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-intersection?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Intersection`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get_intersection(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: get_intersection
            range-intersection: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/Intersection
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/Intersection";
        self.0.name("Intersection").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/OffsetRange` — Range: OffsetRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-offsetrange?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/OffsetRange`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get_offset_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: get_offset_range
            range-offsetrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/OffsetRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/OffsetRange";
        self.0.name("OffsetRange").get(sheet)
    }

    /// `GET /drive/root/workbook/worksheets/{workbookWorksheet-id}/cell(row={row},column={column})/rowsAbove` — workbookRange: rowsAbove
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-rowsabove?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get_rows_above(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: get_rows_above
            workbookrange-rowsabove: Files.ReadWrite | Files.ReadWrite |
            /drive/root/workbook/worksheets/{id}/cell(row={row},column={column})/rowsAbove";
        self.0.name("rowsAbove").get(sheet)
    }

    /// `GET /drive/root/workbook/worksheets/{workbookWorksheet-id}/cell(row={row},column={column})/rowsBelow` — workbookRange: rowsBelow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-rowsbelow?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get_rows_below(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: get_rows_below
            workbookrange-rowsbelow: Files.ReadWrite | Files.ReadWrite |
            /drive/root/workbook/worksheets/{id}/cell(row={row},column={column})/rowsBelow";
        self.0.name("rowsBelow").get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/insert` — Range: insert
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-insert?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/insert`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/insert`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/insert` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn insert(&self, body: requests::range::InsertRequest) -> Call<models::WorkbookRange> {
        let sheet = "POST Range: insert
            range-insert: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/insert
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/insert
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/insert
            /me/drive/root:/{path}:/workbook/names/{id}/range/insert
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/insert
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/insert
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/insert
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/insert
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/insert
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/insert
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/insert
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/insert";
        self.0.name("insert").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/Intersection` — Range: Intersection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-intersection?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/Intersection`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/Intersection`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/Intersection` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn intersection(&self, another_range: &str) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: intersection
            range-intersection: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/Intersection(anotherRange='{anotherRange}')
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/Intersection(anotherRange='{anotherRange}')
            /me/drive/root:/{path}:/workbook/names/{id}/range/Intersection(anotherRange='{anotherRange}')
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/Intersection(anotherRange='{anotherRange}')
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/intersection(anotherRange='{anotherRange}')
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/intersection(anotherRange='{anotherRange}')
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/intersection(anotherRange='{anotherRange}')
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/intersection(anotherRange='{anotherRange}')
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/intersection(anotherRange='{anotherRange}')
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/intersection(anotherRange='{anotherRange}')";
        self.0.function("intersection", &[("anotherRange", Argument::quoted(another_range))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/LastCell` — Range: LastCell
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-lastcell?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/LastCell`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/LastCell`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/LastCell` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn last_cell(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: last_cell
            range-lastcell: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/LastCell
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/LastCell
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/LastCell
            /me/drive/root:/{path}:/workbook/names/{id}/range/LastCell
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/LastCell
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/LastCell
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/lastCell
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/lastCell
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/lastCell
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/lastCell
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/lastCell
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/lastCell";
        self.0.name("lastCell").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/LastColumn` — Range: LastColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-lastcolumn?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/LastColumn`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/LastColumn`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/LastColumn` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn last_column(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: last_column
            range-lastcolumn: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/LastColumn
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/LastColumn
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/LastColumn
            /me/drive/root:/{path}:/workbook/names/{id}/range/LastColumn
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/LastColumn
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/LastColumn
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/lastColumn
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/lastColumn
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/lastColumn
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/lastColumn
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/lastColumn
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/lastColumn";
        self.0.name("lastColumn").get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/LastRow` — Range: LastRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-lastrow?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/LastRow`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/LastRow`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/LastRow` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn last_row(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: last_row
            range-lastrow: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/LastRow
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/LastRow
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/LastRow
            /me/drive/root:/{path}:/workbook/names/{id}/range/LastRow
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/LastRow
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/LastRow
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/lastRow
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/lastRow
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/lastRow
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/lastRow
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/lastRow
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/lastRow";
        self.0.name("lastRow").get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/merge` — Range: merge
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-merge?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/merge`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/merge`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/merge` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn merge(&self, body: requests::range::MergeRequest) -> Call<()> {
        let sheet = "POST Range: merge
            range-merge: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/merge
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/merge
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/merge
            /me/drive/root:/{path}:/workbook/names/{id}/range/merge
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/merge
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/merge
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/merge
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/merge
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/merge
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/merge
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/merge
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/merge";
        self.0.name("merge").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/OffsetRange` — Range: OffsetRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-offsetrange?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/OffsetRange`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/OffsetRange`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/range/OffsetRange` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn offset_range(&self, row_offset: i32, column_offset: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: offset_range
            range-offsetrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/OffsetRange(rowOffset={rowOffset},columnOffset={columnOffset})
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/OffsetRange(rowOffset={rowOffset},columnOffset={columnOffset})
            /me/drive/root:/{path}:/workbook/names/{id}/range/OffsetRange(rowOffset={rowOffset},columnOffset={columnOffset})
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/OffsetRange(rowOffset={rowOffset},columnOffset={columnOffset})
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/offsetRange(rowOffset={rowOffset},columnOffset={columnOffset})
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/offsetRange(rowOffset={rowOffset},columnOffset={columnOffset})
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/offsetRange(rowOffset={rowOffset},columnOffset={columnOffset})
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/offsetRange(rowOffset={rowOffset},columnOffset={columnOffset})
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/offsetRange(rowOffset={rowOffset},columnOffset={columnOffset})
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/offsetRange(rowOffset={rowOffset},columnOffset={columnOffset})";
        self.0
            .function(
                "offsetRange",
                &[("rowOffset", Argument::bare(row_offset)), ("columnOffset", Argument::bare(column_offset))],
            )
            .get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id}/range/resizedRange(deltaRows={n}, deltaColumns={n})` — workbookRange: resizedRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-resizedrange?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/resizedRange(deltaRows={n}, deltaColumns={n})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn resized_range(&self, delta_rows: i32, delta_columns: i32) -> Call<models::WorkbookRange> {
        let sheet = "POST workbookRange: resized_range
            workbookrange-resizedrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range/resizedRange(deltaRows={deltaRows},deltaColumns={deltaColumns})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range/resizedRange(deltaRows={deltaRows},deltaColumns={deltaColumns})";
        self.0
            .function(
                "resizedRange",
                &[("deltaRows", Argument::bare(delta_rows)), ("deltaColumns", Argument::bare(delta_columns))],
            )
            .call(sheet)
    }

    /// `GET /drive/root/workbook/worksheets/{workbookWorksheet-id}/cell(row={row},column={column})/resizedRange(deltaRows={deltaRows},deltaColumns={deltaColumns})`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn resized_range_with_delta_rows_delta_columns(
        &self,
        delta_rows: i32,
        delta_columns: i32,
    ) -> Get<models::WorkbookRange> {
        let sheet = "GET resizedrange: resized_range_with_delta_rows_delta_columns
            : | |
            /drive/root/workbook/worksheets/{id}/cell(row={row},column={column})/resizedRange(deltaRows={deltaRows},deltaColumns={deltaColumns})";
        self.0
            .function(
                "resizedRange",
                &[("deltaRows", Argument::bare(delta_rows)), ("deltaColumns", Argument::bare(delta_columns))],
            )
            .get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/Row` — Range: Row
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-row?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/Row`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/Row`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/Row` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn row(&self, body: requests::range::RowRequest) -> Call<models::WorkbookRange> {
        let sheet = "POST Range: row
            range-row: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/Row
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/Row
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/Row
            /me/drive/root:/{path}:/workbook/names/{id}/range/Row
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/Row
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/Row";
        self.0.name("Row").call(sheet).json(body)
    }

    /// `GET /drive/root/workbook/worksheets/{workbookWorksheet-id}/cell(row={row},column={column})/row(row={row1})`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn row_with_row(&self, row: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: row_with_row
            : | |
            /drive/root/workbook/worksheets/{id}/cell(row={row},column={column})/row(row={row})";
        self.0.function("row", &[("row", Argument::bare(row))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/rowsAbove(count=n)` — workbookRange: rowsAbove
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-rowsabove?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/rowsAbove(count=n)`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/range/rowsAbove(count={count})`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/range/rowsAbove(count={count})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn rows_above(&self, count: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: rows_above
            workbookrange-rowsabove: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range/rowsAbove(count={count})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range/rowsAbove(count={count})
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range/rowsAbove(count={count})
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range/rowsAbove(count={count})";
        self.0.function("rowsAbove", &[("count", Argument::bare(count))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/rowsBelow(count=n)` — workbookRange: rowsBelow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-rowsbelow?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/rowsBelow(count=n)`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/range/rowsBelow(count={count})`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/range/rowsBelow(count={count})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn rows_below(&self, count: i32) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRange: rows_below
            workbookrange-rowsbelow: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range/rowsBelow(count={count})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range/rowsBelow(count={count})
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range/rowsBelow(count={count})
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range/rowsBelow(count={count})";
        self.0.function("rowsBelow", &[("count", Argument::bare(count))]).get(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/unmerge` — Range: unmerge
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-unmerge?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/unmerge`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/unmerge`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/unmerge` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn unmerge(&self) -> Call<()> {
        let sheet = "POST Range: unmerge
            range-unmerge: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/unmerge
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/unmerge
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/unmerge
            /me/drive/root:/{path}:/workbook/names/{id}/range/unmerge
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/unmerge
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/unmerge
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/unmerge
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/unmerge
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/unmerge
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/unmerge
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/unmerge
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/unmerge";
        self.0.name("unmerge").call(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}/range` — Update range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookRange) -> Call<models::WorkbookRange> {
        let sheet = "PATCH range: update
            range-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')
            /me/drive/root:/{path}:/workbook/names/{id}/range
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/UsedRange` — Range: UsedRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-usedrange?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/UsedRange`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/UsedRange`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/UsedRange` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn used_range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: used_range
            range-usedrange: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/UsedRange
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/UsedRange
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/UsedRange
            /me/drive/root:/{path}:/workbook/names/{id}/range/UsedRange
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/UsedRange
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/UsedRange
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/usedRange
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/usedRange
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/usedRange
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/usedRange
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/usedRange
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/usedRange";
        self.0.name("usedRange").get(sheet)
    }

    /// `GET /drive/root/workbook/worksheets/{workbookWorksheet-id}/cell(row={row},column={column})/usedRange(valuesOnly={valuesOnly})` — Range: UsedRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-usedrange?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn used_range_with_values_only(&self, values_only: bool) -> Get<models::WorkbookRange> {
        let sheet = "GET Range: used_range_with_values_only
            range-usedrange: Files.ReadWrite | Files.ReadWrite |
            /drive/root/workbook/worksheets/{id}/cell(row={row},column={column})/usedRange(valuesOnly={valuesOnly})";
        self.0.function("usedRange", &[("valuesOnly", Argument::bare(values_only))]).get(sheet)
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookRangeFormat {
        super::WorkbookRangeFormat(self.0.name("format"))
    }

    /// `…/sort`
    pub fn sort(&self) -> super::WorkbookRangeSort {
        super::WorkbookRangeSort(self.0.name("sort"))
    }

    /// `…/visibleView`
    pub fn visible_view(&self) -> super::WorkbookRangeView {
        super::WorkbookRangeView(self.0.name("visibleView"))
    }

    /// `…/worksheet`
    ///
    /// The type lists it; no page documents a request there.
    pub fn worksheet(&self) -> super::WorkbookWorksheet {
        super::WorkbookWorksheet(self.0.name("worksheet"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookRangeBorder`, such as `/users/{id}/drive/items/{id}/workbook/names/{id}/range/format/borders/{id}`.
    WorkbookRangeBorder: super::Entity = models::WorkbookRangeBorder
}

impl WorkbookRangeBorder {
    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/format/borders(<sideIndex>)` — Get RangeBorder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders(<sideIndex>)`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/borders(<sideIndex>)`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders(<sideIndex>)` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRangeBorder> {
        let sheet = "GET rangeborder: get
            rangeborder-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/borders(sideIndex='{sideIndex}')
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders(sideIndex='{sideIndex}')
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders(sideIndex='{sideIndex}')
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/borders(sideIndex='{sideIndex}')
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders(sideIndex='{sideIndex}')
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders(sideIndex='{sideIndex}')
            rangeborder-get: Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/format/borders(sideIndex='{sideIndex}')
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders(sideIndex='{sideIndex}')
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/format/borders(sideIndex='{sideIndex}')
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders(sideIndex='{sideIndex}')";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}/range/format/borders(<sideIndex>)` — Update RangeBorder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders(<sideIndex>)`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/borders(<sideIndex>)`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders(<sideIndex>)` and 12 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookRangeBorder) -> Call<models::WorkbookRangeBorder> {
        let sheet = "PATCH rangeborder: update
            rangeborder-update: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/names/{id}/range/format/borders(sideIndex='{sideIndex}')
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders(sideIndex='{sideIndex}')
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders(sideIndex='{sideIndex}')
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/borders(sideIndex='{sideIndex}')
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders(sideIndex='{sideIndex}')
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders(sideIndex='{sideIndex}')
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/format/borders/{id}
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders/{id}
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/format/borders/{id}
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders/{id}
            rangeborder-update: Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/format/borders(sideIndex='{sideIndex}')
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders(sideIndex='{sideIndex}')
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/format/borders(sideIndex='{sideIndex}')
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders(sideIndex='{sideIndex}')";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookRangeFill`, such as `/me/drive/items/{id}/workbook/names/{id}/range/format/fill`.
    WorkbookRangeFill: super::Entity = models::WorkbookRangeFill
}

impl WorkbookRangeFill {
    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/format/fill/clear` — RangeFill: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangefill-clear?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/fill/clear`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/fill/clear`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/fill/clear` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn clear(&self) -> Call<()> {
        let sheet = "POST RangeFill: clear
            rangefill-clear: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/fill/clear
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/fill/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/fill/clear
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/fill/clear
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/fill/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/fill/clear";
        self.0.name("clear").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/format/fill` — Get RangeFill
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangefill-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/fill`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/fill`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/fill` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRangeFill> {
        let sheet = "GET rangefill: get
            rangefill-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/fill
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/fill
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/fill
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/fill
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/fill
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/fill
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/format/fill
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/fill
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/fill
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/format/fill
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/fill
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/fill";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}/range/format/fill` — Update rangeFill
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangefill-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/fill`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/fill`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/fill` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookRangeFill) -> Call<models::WorkbookRangeFill> {
        let sheet = "PATCH rangefill: update
            rangefill-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/fill
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/fill
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/fill
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/fill
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/fill
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/fill
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/format/fill
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/fill
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/fill
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/format/fill
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/fill
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/fill";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookRangeFont`, such as `/me/drive/items/{id}/workbook/names/{id}/range/format/font`.
    WorkbookRangeFont: super::Entity = models::WorkbookRangeFont
}

impl WorkbookRangeFont {
    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/format/font` — Get RangeFont
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangefont-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/font`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/font`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/font` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRangeFont> {
        let sheet = "GET rangefont: get
            rangefont-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/font
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/font
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/font
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/font
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/format/font
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/font
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/font
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/format/font
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/font
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/font";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}/range/format/font` — Update rangefont
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangefont-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/font`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/font`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/font` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookRangeFont) -> Call<models::WorkbookRangeFont> {
        let sheet = "PATCH rangefont: update
            rangefont-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/font
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/font
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/font
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/font
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/format/font
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/font
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/font
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/format/font
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/font
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/font";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookRangeFormat`, such as `/me/drive/items/{id}/workbook/names/{id}/range/format`.
    WorkbookRangeFormat: super::Entity = models::WorkbookRangeFormat
}

impl WorkbookRangeFormat {
    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/format/autofitColumns` — RangeFormat: autofitColumns
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-autofitcolumns?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/autofitColumns`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/autofitColumns`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/autofitColumns` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn autofit_columns(&self) -> Call<()> {
        let sheet = "POST RangeFormat: autofit_columns
            rangeformat-autofitcolumns: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/autofitColumns
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/autofitColumns
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/autofitColumns
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/autofitColumns
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/autofitColumns
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/autofitColumns";
        self.0.name("autofitColumns").call(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/format/autofitRows` — RangeFormat: autofitRows
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-autofitrows?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/autofitRows`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/autofitRows`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/autofitRows` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn autofit_rows(&self) -> Call<()> {
        let sheet = "POST RangeFormat: autofit_rows
            rangeformat-autofitrows: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/autofitRows
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/autofitRows
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/autofitRows
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/autofitRows
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/autofitRows
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/autofitRows";
        self.0.name("autofitRows").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/format` — Get RangeFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRangeFormat> {
        let sheet = "GET rangeformat: get
            rangeformat-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format
            /me/drive/root:/{path}:/workbook/names/{id}/range/format
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/format
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/format
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format";
        self.0.get(sheet)
    }

    /// `GET /users/{user-id}/drive/items/{driveItem-id}/workbook/names/{workbookNamedItem-id}/range/format/borders/{workbookRangeBorder-id}` — Get RangeBorder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-get?view=graph-rest-beta)
    /// Also: `/users/{user-id}/drive/items/{driveItem-id}/workbook/tables/{workbookTable-id}/columns/{workbookTableColumn-id}/range/format/borders/{workbookRangeBorder-id}`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/range(address='{address}')/format/borders/{workbookRangeBorder-id}`, `/users/{user-id}/drive/root:/{item-path}:/workbook/names/{workbookNamedItem-id}/range/format/borders/{workbookRangeBorder-id}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get_borders(&self, id: impl AsRef<str>) -> Get<models::WorkbookRangeBorder> {
        let sheet = "GET rangeborder: get_borders
            rangeborder-get: Files.ReadWrite | |
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/format/borders/{id}
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders/{id}
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/format/borders/{id}
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders/{id}";
        self.0.name("borders").key(id.as_ref()).get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/names/{name}/range/format` — Update RangeFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookRangeFormat) -> Call<models::WorkbookRangeFormat> {
        let sheet = "PATCH rangeformat: update
            rangeformat-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format
            /me/drive/root:/{path}:/workbook/names/{id}/range/format
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/format
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/format
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format";
        self.0.call(sheet).json(body)
    }

    /// `…/borders`
    pub fn borders(&self) -> super::WorkbookRangeFormatBorders {
        super::WorkbookRangeFormatBorders(self.0.name("borders"))
    }

    /// `…/borders(sideIndex='{sideIndex}')`
    pub fn borders_with_side_index(&self, side_index: &str) -> super::WorkbookRangeBorder {
        super::WorkbookRangeBorder(self.0.function("borders", &[("sideIndex", Argument::quoted(side_index))]))
    }

    /// `…/fill`
    pub fn fill(&self) -> super::WorkbookRangeFill {
        super::WorkbookRangeFill(self.0.name("fill"))
    }

    /// `…/font`
    pub fn font(&self) -> super::WorkbookRangeFont {
        super::WorkbookRangeFont(self.0.name("font"))
    }

    /// `…/protection`
    pub fn protection(&self) -> super::FormatProtection {
        super::FormatProtection(self.0.name("protection"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookRangeBorder`, such as `/me/drive/items/{id}/workbook/names/{id}/range/format/borders`.
    WorkbookRangeFormatBorders[models::WorkbookRangeBorder]
}

impl WorkbookRangeFormatBorders {
    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/format/borders` — Create RangeBorder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-post-borders?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/borders`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders` and 8 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookRangeBorder) -> Call<models::WorkbookRangeBorder> {
        let sheet = "POST rangeformat: create
            rangeformat-post-borders: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/borders
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/borders
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/format/borders
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/format/borders
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/format/borders/ItemAt` — RangeBorderCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangebordercollection-itemat?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders/ItemAt`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/borders/ItemAt`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders/ItemAt` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::range_border_collection::ItemAtRequest) -> Call<models::WorkbookRangeBorder> {
        let sheet = "POST RangeBorderCollection: item_at
            rangebordercollection-itemat: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/borders/ItemAt
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders/ItemAt
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders/ItemAt
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/borders/ItemAt
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders/ItemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders/ItemAt
            : Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/format/borders/ItemAt
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders/ItemAt
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders/ItemAt
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/format/borders/ItemAt
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders/ItemAt
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders/ItemAt";
        self.0.name("ItemAt").call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/names/{name}/range/format/borders` — List RangeBorderCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/rangeformat-list-borders?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/format/borders`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookRangeBorder> {
        let sheet = "GET rangeborder: list
            rangeborder-list, rangeformat-list-borders: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/format/borders
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders
            /me/drive/root:/{path}:/workbook/names/{id}/range/format/borders
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders
            rangeborder-list: Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/names/{id}/range/format/borders
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/format/borders
            /users/{id}/drive/root:/{path}:/workbook/names/{id}/range/format/borders
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/format/borders
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/format/borders";
        self.0.list(sheet)
    }

    /// `…(sideIndex='{sideIndex}')`
    pub fn by_side_index(&self, side_index: &str) -> super::WorkbookRangeBorder {
        super::WorkbookRangeBorder(self.0.alternate_key(&[("sideIndex", Argument::quoted(side_index))], true))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookRangeSort`, such as `/me/drive/items/{id}/workbook/names/{id}/range/sort`.
    WorkbookRangeSort: super::Entity = models::WorkbookRangeSort
}

impl WorkbookRangeSort {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookRangeSort> {
        self.0.get("GET workbookRangeSort: get")
    }

    /// `POST /me/drive/items/{id}/workbook/names/{name}/range/sort/apply` — RangeSort: apply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/rangesort-apply?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/sort/apply`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/range(address='<address>')/sort/apply`, `/me/drive/root:/{item-path}:/workbook/names/{name}/range/sort/apply` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn apply(&self, body: requests::range_sort::ApplyRequest) -> Call<()> {
        let sheet = "POST RangeSort: apply
            rangesort-apply: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/names/{id}/range/sort/apply
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/sort/apply
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/sort/apply
            /me/drive/root:/{path}:/workbook/names/{id}/range/sort/apply
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/range/sort/apply
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/sort/apply";
        self.0.name("apply").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookRangeView`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView`.
    WorkbookRangeView: super::Entity = models::WorkbookRangeView
}

impl WorkbookRangeView {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/visibleView` — workbookRange: visibleView
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-visibleview?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/range(address='{address}')/visibleView`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/range(address='{address}')/visibleView`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookRangeView> {
        let sheet = "GET workbookRange: get
            workbookrange-visibleview: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/visibleView
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/visibleView";
        self.0.get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/visibleView/itemAt(index={n})` — workbookRangeView: itemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrangeview-itemat?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/itemAt(index={n})`.
    /// Status: 200.
    pub fn item_at(&self, index: i32) -> Get<models::WorkbookRangeView> {
        let sheet = "GET workbookRangeView: item_at
            workbookrangeview-itemat: | |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView/itemAt(index={index})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/visibleView/itemAt(index={index})";
        self.0.function("itemAt", &[("index", Argument::bare(index))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/visibleView/range` — workbookRangeView: range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrangeview-range?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/range`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn range(&self) -> Get<models::WorkbookRange> {
        let sheet = "GET workbookRangeView: range
            workbookrangeview-range: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView/range
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/visibleView/range";
        self.0.name("range").get(sheet)
    }

    /// `…/rows`
    pub fn rows(&self) -> super::WorkbookRangeViewRows {
        super::WorkbookRangeViewRows(self.0.name("rows"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookRangeView`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView/rows`.
    WorkbookRangeViewRows[models::WorkbookRangeView]
}

impl WorkbookRangeViewRows {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/visibleView/rows` — List rangeView rows
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookrangeview-list-rows?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/rows`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/range(address='{address}')/visibleView/rows`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/range(address='{address}')/visibleView/rows`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookRangeView> {
        let sheet = "GET workbookRangeView: list
            workbookrangeview-list-rows: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView/rows
            /me/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/visibleView/rows
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/visibleView/rows
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/range(address='{address}')/visibleView/rows";
        self.0.list(sheet)
    }
}
