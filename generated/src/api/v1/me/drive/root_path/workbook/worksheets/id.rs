// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/root:/{path}/workbook/worksheets/{id}`

use crate::runtime::{Argument, Call, Get, Method, Operation};
use super::super::super::super::super::super::{models, requests};

crate::runtime::node! {
    /// `/me/drive/root:/{path}/workbook/worksheets/{id}`
    Id
}

impl Id {
    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/cell(row={row},column={column})` — Worksheet: Cell
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-cell?view=graph-rest-1.0)
    /// Permissions: work: `Files.ReadWrite`. Status: 200.
    pub fn cell(&self, row: i32, column: i32) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Worksheet: cell",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/cell(row={row},column={column})",
            pages: &["worksheet-cell"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0
            .function(
                "cell",
                &[("row", Argument::bare(row)), ("column", Argument::bare(column))],
            )
            .get(operation)
    }

    /// `DELETE /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}` — Worksheet: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-delete?view=graph-rest-1.0)
    /// Permissions: work: `Files.ReadWrite`. Status: 200.
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "Worksheet: delete",
            method: Method::Delete,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}",
            pages: &["worksheet-delete"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.call(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}` — Get worksheet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-get?view=graph-rest-1.0)
    /// Permissions: work: `Files.ReadWrite`. Status: 200.
    pub fn get(&self) -> Get<models::WorkbookWorksheet> {
        let operation = &Operation {
            name: "worksheet: get",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}",
            pages: &["worksheet-get"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.get(operation)
    }

    /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}` — Update worksheet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-update?view=graph-rest-1.0)
    /// Permissions: work: `Files.ReadWrite`. Status: 200.
    pub fn update(
        &self,
        body: models::WorkbookWorksheet,
    ) -> Call<models::WorkbookWorksheet> {
        let operation = &Operation {
            name: "worksheet: update",
            method: Method::Patch,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}",
            pages: &["worksheet-update"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/usedRange` — Worksheet: UsedRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-1.0)
    /// Permissions: work: `Files.ReadWrite`. Status: 200.
    pub fn used_range(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Worksheet: used_range",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/usedRange",
            pages: &["worksheet-usedrange"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("usedRange").get(operation)
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts`
    pub fn charts(&self) -> charts::Charts {
        charts::Charts(self.0.name("charts"))
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/names`
    pub fn names(&self) -> names::Names {
        names::Names(self.0.name("names"))
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/pivotTables`
    pub fn pivot_tables(&self) -> pivot_tables::PivotTables {
        pivot_tables::PivotTables(self.0.name("pivotTables"))
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/protection`
    pub fn protection(&self) -> protection::Protection {
        protection::Protection(self.0.name("protection"))
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range`
    pub fn range(&self) -> range::Range {
        range::Range(self.0.name("range"))
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')`
    pub fn range_with_address(
        &self,
        address: &str,
    ) -> range_with_address::RangeWithAddress {
        range_with_address::RangeWithAddress(
            self.0.function("range", &[("address", Argument::quoted(address))]),
        )
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/tables`
    pub fn tables(&self) -> tables::Tables {
        tables::Tables(self.0.name("tables"))
    }
}

pub mod charts;

pub mod names {
    use crate::runtime::{Call, List, Method, Operation};
    use super::{models, requests};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/names`
        Names
    }

    impl Names {
        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/names/add` — Add Named Item
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/nameditem-add?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/nameditem-addformulalocal?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`, `Sites.Read.All`; application: `Sites.Read.All`. Status: 200.
        pub fn add(
            &self,
            body: requests::nameditem::AddRequest,
        ) -> Call<models::WorkbookNamedItem> {
            let operation = &Operation {
                name: "nameditem: add",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/names/add",
                pages: &["nameditem-add", "nameditem-addformulalocal"],
                work: "Files.ReadWrite Sites.Read.All",
                personal: "",
                application: "Sites.Read.All",
            };
            self.0.name("add").call(operation).json(body)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/names` — List names
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/worksheet-list-names?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`; application: `Sites.Read.All`. Status: 200.
        pub fn list(&self) -> List<models::WorkbookNamedItem> {
            let operation = &Operation {
                name: "worksheet: list",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/names",
                pages: &["worksheet-list-names"],
                work: "Files.ReadWrite",
                personal: "",
                application: "Sites.Read.All",
            };
            self.0.list(operation)
        }
    }
}

pub mod pivot_tables {
    use crate::runtime::{Call, List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/pivotTables`
        PivotTables
    }

    impl PivotTables {
        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables` — List pivotTables
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookworksheet-list-pivottables?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn list(&self) -> List<models::WorkbookPivotTable> {
            let operation = &Operation {
                name: "workbookWorksheet: list",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables",
                pages: &["workbookworksheet-list-pivottables"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/pivotTables/refreshAll` — workbookPivotTable: refreshAll
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookpivottable-refreshall?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200, 204.
        pub fn refresh_all(&self) -> Call<()> {
            let operation = &Operation {
                name: "workbookPivotTable: refresh_all",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/pivotTables/refreshAll",
                pages: &["workbookpivottable-refreshall"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("refreshAll").call(operation)
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/pivotTables/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/pivotTables/{id}`
            Id
        }

        impl Id {
            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables/{id}` — Get workbookPivotTable
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workbookpivottable-get?view=graph-rest-1.0)
            /// Permissions: work: `Files.ReadWrite`. Status: 200.
            pub fn get(&self) -> Get<models::WorkbookPivotTable> {
                let operation = &Operation {
                    name: "workbookPivotTable: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables/{id}",
                    pages: &["workbookpivottable-get"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables/{id}/refresh` — workbookPivotTable: refresh
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workbookpivottable-refresh?view=graph-rest-1.0)
            /// Permissions: work: `Files.ReadWrite`. Status: 200.
            pub fn refresh(&self) -> Call<()> {
                let operation = &Operation {
                    name: "workbookPivotTable: refresh",
                    method: Method::Post,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/pivotTables/{id}/refresh",
                    pages: &["workbookpivottable-refresh"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("refresh").call(operation)
            }
        }
    }
}

pub mod protection {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::{models, requests};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/protection`
        Protection
    }

    impl Protection {
        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/protection` — Get WorksheetProtection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/worksheetprotection-get?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn get(&self) -> Get<models::WorkbookWorksheetProtection> {
            let operation = &Operation {
                name: "worksheetprotection: get",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/protection",
                pages: &["worksheetprotection-get"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/protection/protect` — WorksheetProtection: protect
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/worksheetprotection-protect?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn protect(
            &self,
            body: requests::worksheet_protection::ProtectRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "WorksheetProtection: protect",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/protection/protect",
                pages: &["worksheetprotection-protect"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("protect").call(operation).json(body)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/protection/unprotect` — WorksheetProtection: unprotect
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/worksheetprotection-unprotect?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn unprotect(&self) -> Call<()> {
            let operation = &Operation {
                name: "WorksheetProtection: unprotect",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/protection/unprotect",
                pages: &["worksheetprotection-unprotect"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("unprotect").call(operation)
        }
    }
}

pub mod range {
    use crate::runtime::{Argument, Call, Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range`
        Range
    }

    impl Range {
        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/columnsAfter(count=n)` — workbookRange: columnsAfter
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-columnsafter?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn columns_after(&self, count: i32) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "workbookRange: columns_after",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/columnsAfter(count=n)",
                pages: &["workbookrange-columnsafter"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0
                .function("columnsAfter", &[("count", Argument::bare(count))])
                .get(operation)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/columnsBefore(count=n)` — workbookRange: columnsBefore
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-columnsbefore?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn columns_before(&self, count: i32) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "workbookRange: columns_before",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/columnsBefore(count=n)",
                pages: &["workbookrange-columnsbefore"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0
                .function("columnsBefore", &[("count", Argument::bare(count))])
                .get(operation)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range` — Worksheet: Range
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn get(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "Worksheet: get",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range",
                pages: &["worksheet-range"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/resizedRange(deltaRows={n}, deltaColumns={n})` — workbookRange: resizedRange
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-resizedrange?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn resized_range(
            &self,
            delta_rows: i32,
            delta_columns: i32,
        ) -> Call<models::WorkbookRange> {
            let operation = &Operation {
                name: "workbookRange: resized_range",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/resizedRange(deltaRows={n}, deltaColumns={n})",
                pages: &["workbookrange-resizedrange"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0
                .function(
                    "resizedRange",
                    &[
                        ("deltaRows", Argument::bare(delta_rows)),
                        ("deltaColumns", Argument::bare(delta_columns)),
                    ],
                )
                .call(operation)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/rowsAbove(count=n)` — workbookRange: rowsAbove
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-rowsabove?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn rows_above(&self, count: i32) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "workbookRange: rows_above",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/rowsAbove(count=n)",
                pages: &["workbookrange-rowsabove"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0
                .function("rowsAbove", &[("count", Argument::bare(count))])
                .get(operation)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/rowsBelow(count=n)` — workbookRange: rowsBelow
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-rowsbelow?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn rows_below(&self, count: i32) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "workbookRange: rows_below",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range/rowsBelow(count=n)",
                pages: &["workbookrange-rowsbelow"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0
                .function("rowsBelow", &[("count", Argument::bare(count))])
                .get(operation)
        }
    }
}

pub mod range_with_address {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::{models, requests};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')`
        RangeWithAddress
    }

    impl RangeWithAddress {
        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/boundingRect` — Range: BoundingRect
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-boundingrect?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn bounding_rect(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "Range: bounding_rect",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/boundingRect",
                pages: &["range-boundingrect"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("boundingRect").get(operation)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/cell` — Range: Cell
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-cell?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn cell(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "Range: cell",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/cell",
                pages: &["range-cell"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("cell").get(operation)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/clear` — Range: clear
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-clear?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200, 204.
        pub fn clear(&self, body: requests::range::ClearRequest) -> Call<()> {
            let operation = &Operation {
                name: "Range: clear",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/clear",
                pages: &["range-clear"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("clear").call(operation).json(body)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/column` — Range: Column
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-column?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn column(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "Range: column",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/column",
                pages: &["range-column"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("column").get(operation)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/delete` — Range: delete
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-delete?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn delete(&self, body: requests::range::DeleteRequest) -> Call<()> {
            let operation = &Operation {
                name: "Range: delete",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/delete",
                pages: &["range-delete"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("delete").call(operation).json(body)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/entireColumn` — Range: EntireColumn
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-entirecolumn?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn entire_column(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "Range: entire_column",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/entireColumn",
                pages: &["range-entirecolumn"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("entireColumn").get(operation)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/entireRow` — Range: EntireRow
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-entirerow?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn entire_row(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "Range: entire_row",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/entireRow",
                pages: &["range-entirerow"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("entireRow").get(operation)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')` — Get range
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-get?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn get(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "range: get",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')",
                pages: &["range-get"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/insert` — Range: insert
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-insert?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn insert(
            &self,
            body: requests::range::InsertRequest,
        ) -> Call<models::WorkbookRange> {
            let operation = &Operation {
                name: "Range: insert",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/insert",
                pages: &["range-insert"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("insert").call(operation).json(body)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/intersection` — Range: Intersection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-intersection?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn intersection(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "Range: intersection",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/intersection",
                pages: &["range-intersection"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("intersection").get(operation)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/lastCell` — Range: LastCell
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-lastcell?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn last_cell(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "Range: last_cell",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/lastCell",
                pages: &["range-lastcell"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("lastCell").get(operation)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/lastColumn` — Range: LastColumn
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-lastcolumn?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn last_column(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "Range: last_column",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/lastColumn",
                pages: &["range-lastcolumn"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("lastColumn").get(operation)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/lastRow` — Range: LastRow
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-lastrow?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn last_row(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "Range: last_row",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/lastRow",
                pages: &["range-lastrow"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("lastRow").get(operation)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/merge` — Range: merge
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-merge?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn merge(&self, body: requests::range::MergeRequest) -> Call<()> {
            let operation = &Operation {
                name: "Range: merge",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/merge",
                pages: &["range-merge"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("merge").call(operation).json(body)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/offsetRange` — Range: OffsetRange
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-offsetrange?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn offset_range(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "Range: offset_range",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/offsetRange",
                pages: &["range-offsetrange"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("offsetRange").get(operation)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/row` — Range: Row
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-row?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn row(
            &self,
            body: requests::range::RowRequest,
        ) -> Call<models::WorkbookRange> {
            let operation = &Operation {
                name: "Range: row",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/row",
                pages: &["range-row"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("row").call(operation).json(body)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/unmerge` — Range: unmerge
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-unmerge?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn unmerge(&self) -> Call<()> {
            let operation = &Operation {
                name: "Range: unmerge",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/unmerge",
                pages: &["range-unmerge"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("unmerge").call(operation)
        }

        /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')` — Update range
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-update?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn update(
            &self,
            body: models::WorkbookRange,
        ) -> Call<models::WorkbookRange> {
            let operation = &Operation {
                name: "range: update",
                method: Method::Patch,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')",
                pages: &["range-update"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/usedRange` — Range: UsedRange
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/range-usedrange?view=graph-rest-1.0)
        /// Permissions: work: `Files.ReadWrite`. Status: 200.
        pub fn used_range(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "Range: used_range",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/usedRange",
                pages: &["range-usedrange"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("usedRange").get(operation)
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format`
        pub fn format(&self) -> format::Format {
            format::Format(self.0.name("format"))
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/sort`
        pub fn sort(&self) -> sort::Sort {
            sort::Sort(self.0.name("sort"))
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/visibleView`
        pub fn visible_view(&self) -> visible_view::VisibleView {
            visible_view::VisibleView(self.0.name("visibleView"))
        }
    }

    pub mod format {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::{models, requests};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format`
            Format
        }

        impl Format {
            /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/autofitColumns` — RangeFormat: autofitColumns
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-autofitcolumns?view=graph-rest-1.0)
            /// Permissions: work: `Files.ReadWrite`. Status: 200.
            pub fn autofit_columns(&self) -> Call<()> {
                let operation = &Operation {
                    name: "RangeFormat: autofit_columns",
                    method: Method::Post,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/autofitColumns",
                    pages: &["rangeformat-autofitcolumns"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("autofitColumns").call(operation)
            }

            /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/autofitRows` — RangeFormat: autofitRows
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-autofitrows?view=graph-rest-1.0)
            /// Permissions: work: `Files.ReadWrite`. Status: 200.
            pub fn autofit_rows(&self) -> Call<()> {
                let operation = &Operation {
                    name: "RangeFormat: autofit_rows",
                    method: Method::Post,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/autofitRows",
                    pages: &["rangeformat-autofitrows"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("autofitRows").call(operation)
            }

            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format` — Get RangeFormat
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-get?view=graph-rest-1.0)
            /// Permissions: work: `Files.ReadWrite`. Status: 200.
            pub fn get(&self) -> Get<models::WorkbookRangeFormat> {
                let operation = &Operation {
                    name: "rangeformat: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format",
                    pages: &["rangeformat-get"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format` — Update RangeFormat
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-update?view=graph-rest-1.0)
            /// Permissions: work: `Files.ReadWrite`. Status: 200.
            pub fn update(
                &self,
                body: models::WorkbookRangeFormat,
            ) -> Call<models::WorkbookRangeFormat> {
                let operation = &Operation {
                    name: "rangeformat: update",
                    method: Method::Patch,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format",
                    pages: &["rangeformat-update"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/borders`
            pub fn borders(&self) -> borders::Borders {
                borders::Borders(self.0.name("borders"))
            }

            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/fill`
            pub fn fill(&self) -> fill::Fill {
                fill::Fill(self.0.name("fill"))
            }

            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/font`
            pub fn font(&self) -> font::Font {
                font::Font(self.0.name("font"))
            }

            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/protection`
            pub fn protection(&self) -> protection::Protection {
                protection::Protection(self.0.name("protection"))
            }
        }

        pub mod borders {
            use crate::runtime::{Call, List, Method, Operation};
            use super::{models, requests};

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/borders`
                Borders
            }

            impl Borders {
                /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders` — Create RangeBorder
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-post-borders?view=graph-rest-1.0)
                /// Permissions: work: `Files.ReadWrite`. Status: 201.
                pub fn create(
                    &self,
                    body: models::WorkbookRangeBorder,
                ) -> Call<models::WorkbookRangeBorder> {
                    let operation = &Operation {
                        name: "rangeformat: create",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders",
                        pages: &["rangeformat-post-borders"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders/itemAt` — RangeBorderCollection: ItemAt
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/rangebordercollection-itemat?view=graph-rest-1.0)
                /// Permissions: work: `Files.ReadWrite`. Status: 200.
                pub fn item_at(
                    &self,
                    body: requests::range_border_collection::ItemAtRequest,
                ) -> Call<models::WorkbookRangeBorder> {
                    let operation = &Operation {
                        name: "RangeBorderCollection: item_at",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders/itemAt",
                        pages: &["rangebordercollection-itemat"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("itemAt").call(operation).json(body)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders` — List RangeBorderCollection
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/rangeformat-list-borders?view=graph-rest-1.0)
                /// Permissions: work: `Files.ReadWrite`. Status: 200.
                pub fn list(&self) -> List<models::WorkbookRangeBorder> {
                    let operation = &Operation {
                        name: "rangeborder: list",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders",
                        pages: &["rangeborder-list", "rangeformat-list-borders"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/borders/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            pub mod id {
                use crate::runtime::{Call, Get, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/borders/{id}`
                    Id
                }

                impl Id {
                    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders/{sideIndex}` — Get RangeBorder
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-get?view=graph-rest-1.0)
                    /// Permissions: work: `Files.ReadWrite`. Status: 200.
                    pub fn get(&self) -> Get<models::WorkbookRangeBorder> {
                        let operation = &Operation {
                            name: "rangeborder: get",
                            method: Method::Get,
                            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders/{sideIndex}",
                            pages: &["rangeborder-get"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders/{sideIndex}` — Update RangeBorder
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-update?view=graph-rest-1.0)
                    /// Permissions: work: `Files.ReadWrite`. Status: 200.
                    pub fn update(
                        &self,
                        body: models::WorkbookRangeBorder,
                    ) -> Call<models::WorkbookRangeBorder> {
                        let operation = &Operation {
                            name: "rangeborder: update",
                            method: Method::Patch,
                            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders/{sideIndex}",
                            pages: &["rangeborder-update"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }

        pub mod fill {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/fill`
                Fill
            }

            impl Fill {
                /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/fill/clear` — RangeFill: clear
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/rangefill-clear?view=graph-rest-1.0)
                /// Permissions: work: `Files.ReadWrite`. Status: 200.
                pub fn clear(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "RangeFill: clear",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/fill/clear",
                        pages: &["rangefill-clear"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("clear").call(operation)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/fill` — Get RangeFill
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/rangefill-get?view=graph-rest-1.0)
                /// Permissions: work: `Files.ReadWrite`. Status: 200.
                pub fn get(&self) -> Get<models::WorkbookRangeFill> {
                    let operation = &Operation {
                        name: "rangefill: get",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/fill",
                        pages: &["rangefill-get"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/fill` — Update rangeFill
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/rangefill-update?view=graph-rest-1.0)
                /// Permissions: work: `Files.ReadWrite`. Status: 200.
                pub fn update(
                    &self,
                    body: models::WorkbookRangeFill,
                ) -> Call<models::WorkbookRangeFill> {
                    let operation = &Operation {
                        name: "rangefill: update",
                        method: Method::Patch,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/fill",
                        pages: &["rangefill-update"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }

        pub mod font {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/font`
                Font
            }

            impl Font {
                /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/font` — Get RangeFont
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/rangefont-get?view=graph-rest-1.0)
                /// Permissions: work: `Files.ReadWrite`. Status: 200.
                pub fn get(&self) -> Get<models::WorkbookRangeFont> {
                    let operation = &Operation {
                        name: "rangefont: get",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/font",
                        pages: &["rangefont-get"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/font` — Update rangefont
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/rangefont-update?view=graph-rest-1.0)
                /// Permissions: work: `Files.ReadWrite`. Status: 200.
                pub fn update(
                    &self,
                    body: models::WorkbookRangeFont,
                ) -> Call<models::WorkbookRangeFont> {
                    let operation = &Operation {
                        name: "rangefont: update",
                        method: Method::Patch,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/font",
                        pages: &["rangefont-update"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }

        pub mod protection {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/protection`
                Protection
            }

            impl Protection {
                /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(<address>)/format/protection` — Get FormatProtection
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/formatprotection-get?view=graph-rest-1.0)
                /// Permissions: work: `Files.ReadWrite`. Status: 200.
                pub fn get(&self) -> Get<models::WorkbookFormatProtection> {
                    let operation = &Operation {
                        name: "formatprotection: get",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(<address>)/format/protection",
                        pages: &["formatprotection-get"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(<address>)/format/protection` — Update FormatProtection
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/formatprotection-update?view=graph-rest-1.0)
                /// Permissions: work: `Files.ReadWrite`. Status: 200.
                pub fn update(
                    &self,
                    body: models::WorkbookFormatProtection,
                ) -> Call<models::WorkbookFormatProtection> {
                    let operation = &Operation {
                        name: "formatprotection: update",
                        method: Method::Patch,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(<address>)/format/protection",
                        pages: &["formatprotection-update"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    pub mod sort {
        use crate::runtime::{Call, Method, Operation};
        use super::requests;

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/sort`
            Sort
        }

        impl Sort {
            /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/sort/apply` — RangeSort: apply
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rangesort-apply?view=graph-rest-1.0)
            /// Permissions: work: `Files.ReadWrite`. Status: 200.
            pub fn apply(&self, body: requests::range_sort::ApplyRequest) -> Call<()> {
                let operation = &Operation {
                    name: "RangeSort: apply",
                    method: Method::Post,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/sort/apply",
                    pages: &["rangesort-apply"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("apply").call(operation).json(body)
            }
        }
    }

    pub mod visible_view {
        use crate::runtime::{Argument, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/visibleView`
            VisibleView
        }

        impl VisibleView {
            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView` — workbookRange: visibleView
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-visibleview?view=graph-rest-1.0)
            /// Permissions: work: `Files.ReadWrite`. Status: 200.
            pub fn get(&self) -> Get<models::WorkbookRangeView> {
                let operation = &Operation {
                    name: "workbookRange: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView",
                    pages: &["workbookrange-visibleview"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/itemAt(index={n})` — workbookRangeView: itemAt
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workbookrangeview-itemat?view=graph-rest-1.0)
            /// Permissions: work: `Files.ReadWrite`. Status: 200.
            pub fn item_at(&self, index: i32) -> Get<models::WorkbookRangeView> {
                let operation = &Operation {
                    name: "workbookRangeView: item_at",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/itemAt(index={n})",
                    pages: &["workbookrangeview-itemat"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0
                    .function("itemAt", &[("index", Argument::bare(index))])
                    .get(operation)
            }

            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/range` — workbookRangeView: range
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workbookrangeview-range?view=graph-rest-1.0)
            /// Permissions: work: `Files.ReadWrite`. Status: 200.
            pub fn range(&self) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "workbookRangeView: range",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/range",
                    pages: &["workbookrangeview-range"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("range").get(operation)
            }

            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/visibleView/rows`
            pub fn rows(&self) -> rows::Rows {
                rows::Rows(self.0.name("rows"))
            }
        }

        pub mod rows {
            use crate::runtime::{List, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/visibleView/rows`
                Rows
            }

            impl Rows {
                /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/rows` — List rangeView rows
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/workbookrangeview-list-rows?view=graph-rest-1.0)
                /// Permissions: work: `Files.ReadWrite`. Status: 200.
                pub fn list(&self) -> List<models::WorkbookRangeView> {
                    let operation = &Operation {
                        name: "workbookRangeView: list",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/rows",
                        pages: &["workbookrangeview-list-rows"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

pub mod tables;
