// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/items/{id}/workbook/tables/{id}/columns`

use super::super::super::super::super::super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/me/drive/items/{id}/workbook/tables/{id}/columns`
    Columns
}

impl Columns {
    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/add` — TableColumnCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumncollection-add?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn add(&self, body: requests::table_column_collection::AddRequest) -> Call<models::WorkbookTableColumn> {
        let operation = &Operation {
            name: "TableColumnCollection: add",
            method: Method::Post,
            path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/add",
            pages: &["tablecolumncollection-add"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("add").call(operation).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns` — Create TableColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-post-columns?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn create(&self, body: models::WorkbookTableColumn) -> Call<models::WorkbookTableColumn> {
        let operation = &Operation {
            name: "table: create",
            method: Method::Post,
            path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns",
            pages: &["table-post-columns"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/itemAt` — TableColumnCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumncollection-itemat?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn item_at(&self, body: requests::table_column_collection::ItemAtRequest) -> Call<models::WorkbookTableColumn> {
        let operation = &Operation {
            name: "TableColumnCollection: item_at",
            method: Method::Post,
            path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/itemAt",
            pages: &["tablecolumncollection-itemat"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("itemAt").call(operation).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns` — List TableColumnCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/table-list-columns?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn list(&self) -> List<models::WorkbookTableColumn> {
        let operation = &Operation {
            name: "tablecolumn: list",
            method: Method::Get,
            path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns",
            pages: &["tablecolumn-list", "table-list-columns"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}`
        Id
    }

    impl Id {
        /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/dataBodyRange` — TableColumn: DataBodyRange
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-databodyrange?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn data_body_range(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "TableColumn: data_body_range",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/dataBodyRange",
                pages: &["tablecolumn-databodyrange"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("dataBodyRange").get(operation)
        }

        /// `DELETE /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}` — TableColumn: delete
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-delete?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "TableColumn: delete",
                method: Method::Delete,
                path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}",
                pages: &["tablecolumn-delete"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}` — Get TableColumn
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookTableColumn> {
            let operation = &Operation {
                name: "tablecolumn: get",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}",
                pages: &["tablecolumn-get"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/headerRowRange` — TableColumn: HeaderRowRange
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-headerrowrange?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn header_row_range(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "TableColumn: header_row_range",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/headerRowRange",
                pages: &["tablecolumn-headerrowrange"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("headerRowRange").get(operation)
        }

        /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/totalRowRange` — TableColumn: TotalRowRange
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-totalrowrange?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn total_row_range(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "TableColumn: total_row_range",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/totalRowRange",
                pages: &["tablecolumn-totalrowrange"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("totalRowRange").get(operation)
        }

        /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}` — Update TableColumn
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tablecolumn-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn update(&self, body: models::WorkbookTableColumn) -> Call<models::WorkbookTableColumn> {
            let operation = &Operation {
                name: "tablecolumn: update",
                method: Method::Patch,
                path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}",
                pages: &["tablecolumn-update"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/filter`
        pub fn filter(&self) -> filter::Filter {
            filter::Filter(self.0.name("filter"))
        }

        /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range`
        pub fn range(&self) -> range::Range {
            range::Range(self.0.name("range"))
        }
    }

    /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/filter`
    pub mod filter {
        use super::requests;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/filter`
            Filter
        }

        impl Filter {
            /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/filter/apply` — Filter: apply
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/filter-apply?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn apply(&self, body: requests::filter::ApplyRequest) -> Call<()> {
                let operation = &Operation {
                    name: "Filter: apply",
                    method: Method::Post,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/filter/apply",
                    pages: &["filter-apply"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("apply").call(operation).json(body)
            }

            /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/filter/clear` — Filter: clear
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/filter-clear?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn clear(&self) -> Call<()> {
                let operation = &Operation {
                    name: "Filter: clear",
                    method: Method::Post,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/filter/clear",
                    pages: &["filter-clear"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("clear").call(operation)
            }
        }
    }

    /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range`
    pub mod range {
        use super::{models, requests};
        use crate::runtime::{Argument, Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range`
            Range
        }

        impl Range {
            /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/boundingRect` — Range: BoundingRect
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-boundingrect?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn bounding_rect(&self, another_range: &str) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Range: bounding_rect",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/boundingRect",
                    pages: &["range-boundingrect"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.function("boundingRect", &[("anotherRange", Argument::quoted(another_range))]).get(operation)
            }

            /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/cell` — Range: Cell
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-cell?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn cell(&self) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Range: cell",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/cell",
                    pages: &["range-cell"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("cell").get(operation)
            }

            /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/clear` — Range: clear
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-clear?view=graph-rest-1.0)
            /// Status: 200, 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn clear(&self, body: requests::range::ClearRequest) -> Call<()> {
                let operation = &Operation {
                    name: "Range: clear",
                    method: Method::Post,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/clear",
                    pages: &["range-clear"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("clear").call(operation).json(body)
            }

            /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/column` — Range: Column
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-column?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn column(&self) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Range: column",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/column",
                    pages: &["range-column"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("column").get(operation)
            }

            /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/delete` — Range: delete
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-delete?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn delete(&self, body: requests::range::DeleteRequest) -> Call<()> {
                let operation = &Operation {
                    name: "Range: delete",
                    method: Method::Post,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/delete",
                    pages: &["range-delete"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("delete").call(operation).json(body)
            }

            /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/entireColumn` — Range: EntireColumn
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-entirecolumn?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn entire_column(&self) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Range: entire_column",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/entireColumn",
                    pages: &["range-entirecolumn"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("entireColumn").get(operation)
            }

            /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/entireRow` — Range: EntireRow
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-entirerow?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn entire_row(&self) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Range: entire_row",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/entireRow",
                    pages: &["range-entirerow"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("entireRow").get(operation)
            }

            /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range` — Get range
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/tablecolumn-range?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "range: get",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range",
                    pages: &["range-get", "tablecolumn-range"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/insert` — Range: insert
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-insert?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn insert(&self, body: requests::range::InsertRequest) -> Call<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Range: insert",
                    method: Method::Post,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/insert",
                    pages: &["range-insert"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("insert").call(operation).json(body)
            }

            /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/intersection` — Range: Intersection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-intersection?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn intersection(&self, another_range: &str) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Range: intersection",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/intersection",
                    pages: &["range-intersection"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.function("intersection", &[("anotherRange", Argument::quoted(another_range))]).get(operation)
            }

            /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/lastCell` — Range: LastCell
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-lastcell?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn last_cell(&self) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Range: last_cell",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/lastCell",
                    pages: &["range-lastcell"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("lastCell").get(operation)
            }

            /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/lastColumn` — Range: LastColumn
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-lastcolumn?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn last_column(&self) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Range: last_column",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/lastColumn",
                    pages: &["range-lastcolumn"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("lastColumn").get(operation)
            }

            /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/lastRow` — Range: LastRow
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-lastrow?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn last_row(&self) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Range: last_row",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/lastRow",
                    pages: &["range-lastrow"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("lastRow").get(operation)
            }

            /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/merge` — Range: merge
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-merge?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn merge(&self, body: requests::range::MergeRequest) -> Call<()> {
                let operation = &Operation {
                    name: "Range: merge",
                    method: Method::Post,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/merge",
                    pages: &["range-merge"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("merge").call(operation).json(body)
            }

            /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/offsetRange` — Range: OffsetRange
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-offsetrange?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn offset_range(&self, row_offset: i32, column_offset: i32) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Range: offset_range",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/offsetRange",
                    pages: &["range-offsetrange"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0
                    .function(
                        "offsetRange",
                        &[("rowOffset", Argument::bare(row_offset)), ("columnOffset", Argument::bare(column_offset))],
                    )
                    .get(operation)
            }

            /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/row` — Range: Row
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-row?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn row(&self, body: requests::range::RowRequest) -> Call<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Range: row",
                    method: Method::Post,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/row",
                    pages: &["range-row"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("row").call(operation).json(body)
            }

            /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/unmerge` — Range: unmerge
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-unmerge?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn unmerge(&self) -> Call<()> {
                let operation = &Operation {
                    name: "Range: unmerge",
                    method: Method::Post,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/unmerge",
                    pages: &["range-unmerge"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("unmerge").call(operation)
            }

            /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range` — Update range
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookRange) -> Call<models::WorkbookRange> {
                let operation = &Operation {
                    name: "range: update",
                    method: Method::Patch,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range",
                    pages: &["range-update"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/usedRange` — Range: UsedRange
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/range-usedrange?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn used_range(&self) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "Range: used_range",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/usedRange",
                    pages: &["range-usedrange"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("usedRange").get(operation)
            }

            /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format`
            pub fn format(&self) -> format::Format {
                format::Format(self.0.name("format"))
            }

            /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/sort`
            pub fn sort(&self) -> sort::Sort {
                sort::Sort(self.0.name("sort"))
            }
        }

        /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format`
        pub mod format {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format`
                Format
            }

            impl Format {
                /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/autofitColumns` — RangeFormat: autofitColumns
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-autofitcolumns?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn autofit_columns(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "RangeFormat: autofit_columns",
                        method: Method::Post,
                        path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/autofitColumns",
                        pages: &["rangeformat-autofitcolumns"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("autofitColumns").call(operation)
                }

                /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/autofitRows` — RangeFormat: autofitRows
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-autofitrows?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn autofit_rows(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "RangeFormat: autofit_rows",
                        method: Method::Post,
                        path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/autofitRows",
                        pages: &["rangeformat-autofitrows"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("autofitRows").call(operation)
                }

                /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format` — Get RangeFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn get(&self) -> Get<models::WorkbookRangeFormat> {
                    let operation = &Operation {
                        name: "rangeformat: get",
                        method: Method::Get,
                        path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format",
                        pages: &["rangeformat-get"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format` — Update RangeFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn update(&self, body: models::WorkbookRangeFormat) -> Call<models::WorkbookRangeFormat> {
                    let operation = &Operation {
                        name: "rangeformat: update",
                        method: Method::Patch,
                        path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format",
                        pages: &["rangeformat-update"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders`
                pub fn borders(&self) -> borders::Borders {
                    borders::Borders(self.0.name("borders"))
                }

                /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/fill`
                pub fn fill(&self) -> fill::Fill {
                    fill::Fill(self.0.name("fill"))
                }

                /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/font`
                pub fn font(&self) -> font::Font {
                    font::Font(self.0.name("font"))
                }

                /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/protection`
                pub fn protection(&self) -> protection::Protection {
                    protection::Protection(self.0.name("protection"))
                }
            }

            /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders`
            pub mod borders {
                use super::{models, requests};
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders`
                    Borders
                }

                impl Borders {
                    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders` — Create RangeBorder
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-post-borders?view=graph-rest-1.0)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn create(&self, body: models::WorkbookRangeBorder) -> Call<models::WorkbookRangeBorder> {
                        let operation = &Operation {
                            name: "rangeformat: create",
                            method: Method::Post,
                            path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders",
                            pages: &["rangeformat-post-borders"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders/itemAt` — RangeBorderCollection: ItemAt
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/rangebordercollection-itemat?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn item_at(
                        &self,
                        body: requests::range_border_collection::ItemAtRequest,
                    ) -> Call<models::WorkbookRangeBorder> {
                        let operation = &Operation {
                            name: "RangeBorderCollection: item_at",
                            method: Method::Post,
                            path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders/itemAt",
                            pages: &["rangebordercollection-itemat"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.name("itemAt").call(operation).json(body)
                    }

                    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders` — List RangeBorderCollection
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/rangeformat-list-borders?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn list(&self) -> List<models::WorkbookRangeBorder> {
                        let operation = &Operation {
                            name: "rangeborder: list",
                            method: Method::Get,
                            path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders",
                            pages: &["rangeborder-list", "rangeformat-list-borders"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.list(operation)
                    }

                    /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/borders/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders/{sideIndex}` — Get RangeBorder
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`
                        pub fn get(&self) -> Get<models::WorkbookRangeBorder> {
                            let operation = &Operation {
                                name: "rangeborder: get",
                                method: Method::Get,
                                path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders/{sideIndex}",
                                pages: &["rangeborder-get"],
                                work: "Files.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders/{sideIndex}` — Update RangeBorder
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-update?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`
                        pub fn update(&self, body: models::WorkbookRangeBorder) -> Call<models::WorkbookRangeBorder> {
                            let operation = &Operation {
                                name: "rangeborder: update",
                                method: Method::Patch,
                                path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/borders/{sideIndex}",
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

            /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/fill`
            pub mod fill {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/fill`
                    Fill
                }

                impl Fill {
                    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/fill/clear` — RangeFill: clear
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/rangefill-clear?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn clear(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "RangeFill: clear",
                            method: Method::Post,
                            path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/fill/clear",
                            pages: &["rangefill-clear"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.name("clear").call(operation)
                    }

                    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/fill` — Get RangeFill
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/rangefill-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn get(&self) -> Get<models::WorkbookRangeFill> {
                        let operation = &Operation {
                            name: "rangefill: get",
                            method: Method::Get,
                            path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/fill",
                            pages: &["rangefill-get"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/fill` — Update rangeFill
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/rangefill-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn update(&self, body: models::WorkbookRangeFill) -> Call<models::WorkbookRangeFill> {
                        let operation = &Operation {
                            name: "rangefill: update",
                            method: Method::Patch,
                            path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/fill",
                            pages: &["rangefill-update"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }

            /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/font`
            pub mod font {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/font`
                    Font
                }

                impl Font {
                    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/font` — Get RangeFont
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/rangefont-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn get(&self) -> Get<models::WorkbookRangeFont> {
                        let operation = &Operation {
                            name: "rangefont: get",
                            method: Method::Get,
                            path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/font",
                            pages: &["rangefont-get"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/font` — Update rangefont
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/rangefont-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn update(&self, body: models::WorkbookRangeFont) -> Call<models::WorkbookRangeFont> {
                        let operation = &Operation {
                            name: "rangefont: update",
                            method: Method::Patch,
                            path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/font",
                            pages: &["rangefont-update"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }

            /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/protection`
            pub mod protection {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/format/protection`
                    Protection
                }

                impl Protection {
                    /// `GET /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/protection` — Get FormatProtection
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/formatprotection-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn get(&self) -> Get<models::WorkbookFormatProtection> {
                        let operation = &Operation {
                            name: "formatprotection: get",
                            method: Method::Get,
                            path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/protection",
                            pages: &["formatprotection-get"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/protection` — Update FormatProtection
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/formatprotection-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn update(
                        &self,
                        body: models::WorkbookFormatProtection,
                    ) -> Call<models::WorkbookFormatProtection> {
                        let operation = &Operation {
                            name: "formatprotection: update",
                            method: Method::Patch,
                            path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/format/protection",
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

        /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/sort`
        pub mod sort {
            use super::requests;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/items/{id}/workbook/tables/{id}/columns/{id}/range/sort`
                Sort
            }

            impl Sort {
                /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/sort/apply` — RangeSort: apply
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/rangesort-apply?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn apply(&self, body: requests::range_sort::ApplyRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "RangeSort: apply",
                        method: Method::Post,
                        path: "/me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/range/sort/apply",
                        pages: &["rangesort-apply"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("apply").call(operation).json(body)
                }
            }
        }
    }
}
