// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/items/{id}/workbook/worksheets/{id}`

use super::super::super::super::super::super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/me/drive/items/{id}/workbook/worksheets/{id}`
    Id
}

impl Id {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/cell(row={row},column={column})` — Worksheet: Cell
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-cell?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn cell(&self, row: i32, column: i32) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Worksheet: cell",
            method: Method::Get,
            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/cell(row={row},column={column})",
            pages: &["worksheet-cell"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.function("cell", &[("row", Argument::bare(row)), ("column", Argument::bare(column))]).get(operation)
    }

    /// `DELETE /me/drive/items/{id}/workbook/worksheets/{id|name}` — Worksheet: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-delete?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "Worksheet: delete",
            method: Method::Delete,
            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}",
            pages: &["worksheet-delete"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.call(operation)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}` — Get worksheet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn get(&self) -> Get<models::WorkbookWorksheet> {
        let operation = &Operation {
            name: "worksheet: get",
            method: Method::Get,
            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}",
            pages: &["worksheet-get"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.get(operation)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}` — Update worksheet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn update(&self, body: models::WorkbookWorksheet) -> Call<models::WorkbookWorksheet> {
        let operation = &Operation {
            name: "worksheet: update",
            method: Method::Patch,
            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}",
            pages: &["worksheet-update"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/usedRange` — Worksheet: UsedRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-usedrange?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn used_range(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Worksheet: used_range",
            method: Method::Get,
            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/usedRange",
            pages: &["worksheet-usedrange"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("usedRange").get(operation)
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts`
    pub fn charts(&self) -> charts::Charts {
        charts::Charts(self.0.name("charts"))
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/names`
    pub fn names(&self) -> names::Names {
        names::Names(self.0.name("names"))
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/pivotTables`
    pub fn pivot_tables(&self) -> pivot_tables::PivotTables {
        pivot_tables::PivotTables(self.0.name("pivotTables"))
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/protection`
    pub fn protection(&self) -> protection::Protection {
        protection::Protection(self.0.name("protection"))
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/range`
    pub fn range(&self) -> range::Range {
        range::Range(self.0.name("range"))
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')`
    pub fn range_with_address(&self, address: &str) -> range_with_address::RangeWithAddress {
        range_with_address::RangeWithAddress(self.0.function("range", &[("address", Argument::quoted(address))]))
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables`
    pub fn tables(&self) -> tables::Tables {
        tables::Tables(self.0.name("tables"))
    }
}

pub mod charts;

/// `/me/drive/items/{id}/workbook/worksheets/{id}/names`
pub mod names {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/items/{id}/workbook/worksheets/{id}/names`
        Names
    }

    impl Names {
        /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/names/add` — Add Named Item
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/nameditem-add?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/nameditem-addformulalocal?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`, `Sites.Read.All`
        /// - application: `Sites.Read.All`
        pub fn add(&self, body: requests::nameditem::AddRequest) -> Call<models::WorkbookNamedItem> {
            let operation = &Operation {
                name: "nameditem: add",
                method: Method::Post,
                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/names/add",
                pages: &["nameditem-add", "nameditem-addformulalocal"],
                work: "Files.ReadWrite Sites.Read.All",
                personal: "",
                application: "Sites.Read.All",
            };
            self.0.name("add").call(operation).json(body)
        }

        /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/names` — List names
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/worksheet-list-names?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        /// - application: `Sites.Read.All`
        pub fn list(&self) -> List<models::WorkbookNamedItem> {
            let operation = &Operation {
                name: "worksheet: list",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/names",
                pages: &["worksheet-list-names"],
                work: "Files.ReadWrite",
                personal: "",
                application: "Sites.Read.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/me/drive/items/{id}/workbook/worksheets/{id}/pivotTables`
pub mod pivot_tables {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/items/{id}/workbook/worksheets/{id}/pivotTables`
        PivotTables
    }

    impl PivotTables {
        /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables` — List pivotTables
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookworksheet-list-pivottables?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn list(&self) -> List<models::WorkbookPivotTable> {
            let operation = &Operation {
                name: "workbookWorksheet: list",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/worksheets/{id}/pivotTables",
                pages: &["workbookworksheet-list-pivottables"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/pivotTables/refreshAll` — workbookPivotTable: refreshAll
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookpivottable-refreshall?view=graph-rest-1.0)
        /// Status: 200, 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn refresh_all(&self) -> Call<()> {
            let operation = &Operation {
                name: "workbookPivotTable: refresh_all",
                method: Method::Post,
                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/pivotTables/refreshAll",
                pages: &["workbookpivottable-refreshall"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("refreshAll").call(operation)
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}`
            Id
        }

        impl Id {
            /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}` — Get workbookPivotTable
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workbookpivottable-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookPivotTable> {
                let operation = &Operation {
                    name: "workbookPivotTable: get",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}",
                    pages: &["workbookpivottable-get"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `POST /me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}/refresh` — workbookPivotTable: refresh
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workbookpivottable-refresh?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn refresh(&self) -> Call<()> {
                let operation = &Operation {
                    name: "workbookPivotTable: refresh",
                    method: Method::Post,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id}/pivotTables/{id}/refresh",
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

/// `/me/drive/items/{id}/workbook/worksheets/{id}/protection`
pub mod protection {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/items/{id}/workbook/worksheets/{id}/protection`
        Protection
    }

    impl Protection {
        /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/protection` — Get WorksheetProtection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/worksheetprotection-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookWorksheetProtection> {
            let operation = &Operation {
                name: "worksheetprotection: get",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/protection",
                pages: &["worksheetprotection-get"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/protection/protect` — WorksheetProtection: protect
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/worksheetprotection-protect?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn protect(&self, body: requests::worksheet_protection::ProtectRequest) -> Call<()> {
            let operation = &Operation {
                name: "WorksheetProtection: protect",
                method: Method::Post,
                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/protection/protect",
                pages: &["worksheetprotection-protect"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("protect").call(operation).json(body)
        }

        /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/protection/unprotect` — WorksheetProtection: unprotect
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/worksheetprotection-unprotect?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn unprotect(&self) -> Call<()> {
            let operation = &Operation {
                name: "WorksheetProtection: unprotect",
                method: Method::Post,
                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/protection/unprotect",
                pages: &["worksheetprotection-unprotect"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("unprotect").call(operation)
        }
    }
}

/// `/me/drive/items/{id}/workbook/worksheets/{id}/range`
pub mod range {
    use super::models;
    use crate::runtime::{Argument, Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/items/{id}/workbook/worksheets/{id}/range`
        Range
    }

    impl Range {
        /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/columnsAfter(count=n)` — workbookRange: columnsAfter
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-columnsafter?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn columns_after(&self, count: i32) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "workbookRange: columns_after",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/worksheets/{id}/range/columnsAfter(count=n)",
                pages: &["workbookrange-columnsafter"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.function("columnsAfter", &[("count", Argument::bare(count))]).get(operation)
        }

        /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/columnsBefore(count=n)` — workbookRange: columnsBefore
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-columnsbefore?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn columns_before(&self, count: i32) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "workbookRange: columns_before",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/worksheets/{id}/range/columnsBefore(count=n)",
                pages: &["workbookrange-columnsbefore"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.function("columnsBefore", &[("count", Argument::bare(count))]).get(operation)
        }

        /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/range` — Worksheet: Range
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/worksheet-range?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "Worksheet: get",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/range",
                pages: &["worksheet-range"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /me/drive/items/{id}/workbook/worksheets/{id}/range/resizedRange(deltaRows={n}, deltaColumns={n})` — workbookRange: resizedRange
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-resizedrange?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn resized_range(&self, delta_rows: i32, delta_columns: i32) -> Call<models::WorkbookRange> {
            let operation = &Operation {
                name: "workbookRange: resized_range",
                method: Method::Post,
                path: "/me/drive/items/{id}/workbook/worksheets/{id}/range/resizedRange(deltaRows={n}, deltaColumns={n})",
                pages: &["workbookrange-resizedrange"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0
                .function(
                    "resizedRange",
                    &[("deltaRows", Argument::bare(delta_rows)), ("deltaColumns", Argument::bare(delta_columns))],
                )
                .call(operation)
        }

        /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/rowsAbove(count=n)` — workbookRange: rowsAbove
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-rowsabove?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn rows_above(&self, count: i32) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "workbookRange: rows_above",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/worksheets/{id}/range/rowsAbove(count=n)",
                pages: &["workbookrange-rowsabove"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.function("rowsAbove", &[("count", Argument::bare(count))]).get(operation)
        }

        /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range/rowsBelow(count=n)` — workbookRange: rowsBelow
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-rowsbelow?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn rows_below(&self, count: i32) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "workbookRange: rows_below",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/worksheets/{id}/range/rowsBelow(count=n)",
                pages: &["workbookrange-rowsbelow"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.function("rowsBelow", &[("count", Argument::bare(count))]).get(operation)
        }
    }
}

pub mod range_with_address;

/// `/me/drive/items/{id}/workbook/worksheets/{id}/tables`
pub mod tables {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables`
        Tables
    }

    impl Tables {
        /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/add` — Create table
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/worksheet-post-tables?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/tablecollection-add?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn add(&self, body: requests::worksheet::AddRequest) -> Call<models::WorkbookTable> {
            let operation = &Operation {
                name: "worksheet: add",
                method: Method::Post,
                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/add",
                pages: &["worksheet-post-tables", "tablecollection-add"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("add").call(operation).json(body)
        }

        /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables` — List tables
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/worksheet-list-tables?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/table-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn list(&self) -> List<models::WorkbookTable> {
            let operation = &Operation {
                name: "worksheet: list",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables",
                pages: &["worksheet-list-tables", "table-list"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}`
            Id
        }

        impl Id {
            /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/clearFilters` — Table: clearFilters
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/table-clearfilters?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn clear_filters(&self) -> Call<()> {
                let operation = &Operation {
                    name: "Table: clear_filters",
                    method: Method::Post,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/clearFilters",
                    pages: &["table-clearfilters"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("clearFilters").call(operation)
            }

            /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/convertToRange` — Table: convertToRange
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/table-converttorange?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn convert_to_range(&self) -> Call<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Table: convert_to_range",
                    method: Method::Post,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/convertToRange",
                    pages: &["table-converttorange"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("convertToRange").call(operation)
            }

            /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/dataBodyRange` — Table: DataBodyRange
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/table-databodyrange?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn data_body_range(&self) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Table: data_body_range",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/dataBodyRange",
                    pages: &["table-databodyrange"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("dataBodyRange").get(operation)
            }

            /// `DELETE /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}` — Table: delete
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/table-delete?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "Table: delete",
                    method: Method::Delete,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}",
                    pages: &["table-delete"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}` — Get Table
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/table-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookTable> {
                let operation = &Operation {
                    name: "table: get",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}",
                    pages: &["table-get"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/headerRowRange` — Table: HeaderRowRange
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/table-headerrowrange?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn header_row_range(&self) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Table: header_row_range",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/headerRowRange",
                    pages: &["table-headerrowrange"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("headerRowRange").get(operation)
            }

            /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/range` — workbookTable: range
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/table-range?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn range(&self) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "workbookTable: range",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/range",
                    pages: &["table-range"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("range").get(operation)
            }

            /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/reapplyFilters` — Table: reapplyFilters
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/table-reapplyfilters?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn reapply_filters(&self) -> Call<()> {
                let operation = &Operation {
                    name: "Table: reapply_filters",
                    method: Method::Post,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/reapplyFilters",
                    pages: &["table-reapplyfilters"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("reapplyFilters").call(operation)
            }

            /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/totalRowRange` — Table: TotalRowRange
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/table-totalrowrange?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn total_row_range(&self) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Table: total_row_range",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/totalRowRange",
                    pages: &["table-totalrowrange"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("totalRowRange").get(operation)
            }

            /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}` — Update table
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/table-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookTable) -> Call<models::WorkbookTable> {
                let operation = &Operation {
                    name: "table: update",
                    method: Method::Patch,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}",
                    pages: &["table-update"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns`
            pub fn columns(&self) -> columns::Columns {
                columns::Columns(self.0.name("columns"))
            }

            /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows`
            pub fn rows(&self) -> rows::Rows {
                rows::Rows(self.0.name("rows"))
            }

            /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort`
            pub fn sort(&self) -> sort::Sort {
                sort::Sort(self.0.name("sort"))
            }
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns`
        pub mod columns {
            use super::{models, requests};
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns`
                Columns
            }

            impl Columns {
                /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/add` — TableColumnCollection: add
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/tablecolumncollection-add?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn add(
                    &self,
                    body: requests::table_column_collection::AddRequest,
                ) -> Call<models::WorkbookTableColumn> {
                    let operation = &Operation {
                        name: "TableColumnCollection: add",
                        method: Method::Post,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/add",
                        pages: &["tablecolumncollection-add"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("add").call(operation).json(body)
                }

                /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns` — Create TableColumn
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/table-post-columns?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn create(&self, body: models::WorkbookTableColumn) -> Call<models::WorkbookTableColumn> {
                    let operation = &Operation {
                        name: "table: create",
                        method: Method::Post,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns",
                        pages: &["table-post-columns"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/itemAt` — TableColumnCollection: ItemAt
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/tablecolumncollection-itemat?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn item_at(
                    &self,
                    body: requests::table_column_collection::ItemAtRequest,
                ) -> Call<models::WorkbookTableColumn> {
                    let operation = &Operation {
                        name: "TableColumnCollection: item_at",
                        method: Method::Post,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/itemAt",
                        pages: &["tablecolumncollection-itemat"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("itemAt").call(operation).json(body)
                }

                /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns` — List TableColumnCollection
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/table-list-columns?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn list(&self) -> List<models::WorkbookTableColumn> {
                    let operation = &Operation {
                        name: "tablecolumn: list",
                        method: Method::Get,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns",
                        pages: &["tablecolumn-list", "table-list-columns"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}`
            pub mod id {
                use super::{models, requests};
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}`
                    Id
                }

                impl Id {
                    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/dataBodyRange` — TableColumn: DataBodyRange
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-databodyrange?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn data_body_range(&self) -> Get<models::WorkbookRange> {
                        let operation = &Operation {
                            name: "TableColumn: data_body_range",
                            method: Method::Get,
                            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/dataBodyRange",
                            pages: &["tablecolumn-databodyrange"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.name("dataBodyRange").get(operation)
                    }

                    /// `DELETE /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}` — TableColumn: delete
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-delete?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "TableColumn: delete",
                            method: Method::Delete,
                            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}",
                            pages: &["tablecolumn-delete"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}` — Get TableColumn
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn get(&self) -> Get<models::WorkbookTableColumn> {
                        let operation = &Operation {
                            name: "tablecolumn: get",
                            method: Method::Get,
                            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}",
                            pages: &["tablecolumn-get"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/headerRowRange` — TableColumn: HeaderRowRange
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-headerrowrange?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn header_row_range(&self) -> Get<models::WorkbookRange> {
                        let operation = &Operation {
                            name: "TableColumn: header_row_range",
                            method: Method::Get,
                            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/headerRowRange",
                            pages: &["tablecolumn-headerrowrange"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.name("headerRowRange").get(operation)
                    }

                    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/range` — TableColumn: Range
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-range?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn range(&self) -> Get<models::WorkbookRange> {
                        let operation = &Operation {
                            name: "TableColumn: range",
                            method: Method::Get,
                            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/range",
                            pages: &["tablecolumn-range"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.name("range").get(operation)
                    }

                    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/totalRowRange` — TableColumn: TotalRowRange
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-totalrowrange?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn total_row_range(&self) -> Get<models::WorkbookRange> {
                        let operation = &Operation {
                            name: "TableColumn: total_row_range",
                            method: Method::Get,
                            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/totalRowRange",
                            pages: &["tablecolumn-totalrowrange"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.name("totalRowRange").get(operation)
                    }

                    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}` — Update TableColumn
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn update(&self, body: models::WorkbookTableColumn) -> Call<models::WorkbookTableColumn> {
                        let operation = &Operation {
                            name: "tablecolumn: update",
                            method: Method::Patch,
                            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}",
                            pages: &["tablecolumn-update"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter`
                    pub fn filter(&self) -> filter::Filter {
                        filter::Filter(self.0.name("filter"))
                    }
                }

                /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter`
                pub mod filter {
                    use super::requests;
                    use crate::runtime::{Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter`
                        Filter
                    }

                    impl Filter {
                        /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/apply` — Filter: apply
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/filter-apply?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`
                        pub fn apply(&self, body: requests::filter::ApplyRequest) -> Call<()> {
                            let operation = &Operation {
                                name: "Filter: apply",
                                method: Method::Post,
                                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/apply",
                                pages: &["filter-apply"],
                                work: "Files.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.name("apply").call(operation).json(body)
                        }

                        /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/clear` — Filter: clear
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/filter-clear?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`
                        pub fn clear(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "Filter: clear",
                                method: Method::Post,
                                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/clear",
                                pages: &["filter-clear"],
                                work: "Files.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.name("clear").call(operation)
                        }
                    }
                }
            }
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows`
        pub mod rows {
            use super::{models, requests};
            use crate::runtime::{Call, Get, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows`
                Rows
            }

            impl Rows {
                /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/add` — TableRowCollection: add
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/tablerowcollection-add?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn add(&self, body: requests::table_row_collection::AddRequest) -> Call<models::WorkbookTableRow> {
                    let operation = &Operation {
                        name: "TableRowCollection: add",
                        method: Method::Post,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/add",
                        pages: &["tablerowcollection-add"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("add").call(operation).json(body)
                }

                /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows` — Create TableRow
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/table-post-rows?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn create(&self, body: models::WorkbookTableRow) -> Call<models::WorkbookTableRow> {
                    let operation = &Operation {
                        name: "table: create",
                        method: Method::Post,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows",
                        pages: &["table-post-rows"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/itemAt` — TableRowCollection: ItemAt
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/tablerowcollection-itemat?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn item_at(
                    &self,
                    body: requests::table_row_collection::ItemAtRequest,
                ) -> Call<models::WorkbookTableRow> {
                    let operation = &Operation {
                        name: "TableRowCollection: item_at",
                        method: Method::Post,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/itemAt",
                        pages: &["tablerowcollection-itemat"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("itemAt").call(operation).json(body)
                }

                /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/itemAt(index={index})range` — TableRow: Range
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/tablerow-range?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn item_at_index_index_range(&self) -> Get<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "TableRow: item_at_index_index_range",
                        method: Method::Get,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/itemAt(index={index})range",
                        pages: &["tablerow-range"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("itemAt(index={index})range").get(operation)
                }

                /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows` — List TableRowCollection
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/tablerow-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/table-list-rows?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn list(&self) -> List<models::WorkbookTableRow> {
                    let operation = &Operation {
                        name: "tablerow: list",
                        method: Method::Get,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows",
                        pages: &["tablerow-list", "table-list-rows"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/rows/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}` — TableRow: delete
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-delete?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "TableRow: delete",
                            method: Method::Delete,
                            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}",
                            pages: &["tablerow-delete"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}` — Get TableRow
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn get(&self) -> Get<models::WorkbookTableRow> {
                        let operation = &Operation {
                            name: "tablerow: get",
                            method: Method::Get,
                            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}",
                            pages: &["tablerow-get"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}` — Update tableRow
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/tablerow-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn update(&self, body: models::WorkbookTableRow) -> Call<models::WorkbookTableRow> {
                        let operation = &Operation {
                            name: "tablerow: update",
                            method: Method::Patch,
                            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/rows/{index}",
                            pages: &["tablerow-update"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort`
        pub mod sort {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort`
                Sort
            }

            impl Sort {
                /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/apply` — TableSort: apply
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/tablesort-apply?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn apply(&self, body: requests::table_sort::ApplyRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "TableSort: apply",
                        method: Method::Post,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/apply",
                        pages: &["tablesort-apply"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("apply").call(operation).json(body)
                }

                /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/clear` — TableSort: clear
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/tablesort-clear?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn clear(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "TableSort: clear",
                        method: Method::Post,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/clear",
                        pages: &["tablesort-clear"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("clear").call(operation)
                }

                /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort` — Get TableSort
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/tablesort-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn get(&self) -> Get<models::WorkbookTableSort> {
                    let operation = &Operation {
                        name: "tablesort: get",
                        method: Method::Get,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort",
                        pages: &["tablesort-get"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/reapply` — TableSort: reapply
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/tablesort-reapply?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn reapply(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "TableSort: reapply",
                        method: Method::Post,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/reapply",
                        pages: &["tablesort-reapply"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("reapply").call(operation)
                }

                /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/fields`
                pub fn fields(&self) -> fields::Fields {
                    fields::Fields(self.0.name("fields"))
                }
            }

            /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/fields`
            pub mod fields {
                use super::models;

                crate::runtime::node! {
                    /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/fields`
                    Fields
                }

                impl Fields {
                    /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/fields/icon`
                    pub fn icon(&self) -> icon::Icon {
                        icon::Icon(self.0.name("icon"))
                    }
                }

                /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/fields/icon`
                pub mod icon {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/sort/fields/icon`
                        Icon
                    }

                    impl Icon {
                        /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon` — Get Icon
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/icon-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`
                        pub fn get(&self) -> Get<models::WorkbookIcon> {
                            let operation = &Operation {
                                name: "icon: get",
                                method: Method::Get,
                                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon",
                                pages: &["icon-get"],
                                work: "Files.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon` — Update icon
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/icon-update?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`
                        pub fn update(&self, body: models::WorkbookIcon) -> Call<models::WorkbookIcon> {
                            let operation = &Operation {
                                name: "icon: update",
                                method: Method::Patch,
                                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/sort/fields/icon",
                                pages: &["icon-update"],
                                work: "Files.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.call(operation).json(body)
                        }
                    }
                }
            }
        }
    }
}
