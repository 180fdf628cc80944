// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/root:/{path}/workbook/tables/{id}`

use super::super::super::super::super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/me/drive/root:/{path}/workbook/tables/{id}`
    Id
}

impl Id {
    /// `POST /me/drive/root:/{item-path}:/workbook/tables/{table-id}/add` — Create table
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-post-tables?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn add(&self, body: requests::workbook::AddRequest) -> Call<models::WorkbookTable> {
        let operation = &Operation {
            name: "workbook: add",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/tables/{table-id}/add",
            pages: &["workbook-post-tables"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("add").call(operation).json(body)
    }

    /// `POST /me/drive/root:/{item-path}:/workbook/tables/{id|name}/clearFilters` — Table: clearFilters
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-clearfilters?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn clear_filters(&self) -> Call<()> {
        let operation = &Operation {
            name: "Table: clear_filters",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/clearFilters",
            pages: &["table-clearfilters"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("clearFilters").call(operation)
    }

    /// `POST /me/drive/root:/{item-path}:/workbook/tables/{id|name}/convertToRange` — Table: convertToRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-converttorange?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn convert_to_range(&self) -> Call<models::WorkbookRange> {
        let operation = &Operation {
            name: "Table: convert_to_range",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/convertToRange",
            pages: &["table-converttorange"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("convertToRange").call(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/dataBodyRange` — Table: DataBodyRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-databodyrange?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn data_body_range(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Table: data_body_range",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/dataBodyRange",
            pages: &["table-databodyrange"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("dataBodyRange").get(operation)
    }

    /// `DELETE /me/drive/root:/{item-path}:/workbook/tables/{id|name}` — Table: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-delete?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "Table: delete",
            method: Method::Delete,
            path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}",
            pages: &["table-delete"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.call(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}` — Get Table
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn get(&self) -> Get<models::WorkbookTable> {
        let operation = &Operation {
            name: "table: get",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}",
            pages: &["table-get"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.get(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/headerRowRange` — Table: HeaderRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-headerrowrange?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn header_row_range(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Table: header_row_range",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/headerRowRange",
            pages: &["table-headerrowrange"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("headerRowRange").get(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/range` — workbookTable: range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-range?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn range(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "workbookTable: range",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/range",
            pages: &["table-range"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("range").get(operation)
    }

    /// `POST /me/drive/root:/{item-path}:/workbook/tables/{id|name}/reapplyFilters` — Table: reapplyFilters
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-reapplyfilters?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn reapply_filters(&self) -> Call<()> {
        let operation = &Operation {
            name: "Table: reapply_filters",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/reapplyFilters",
            pages: &["table-reapplyfilters"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("reapplyFilters").call(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/totalRowRange` — Table: TotalRowRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-totalrowrange?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn total_row_range(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Table: total_row_range",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/totalRowRange",
            pages: &["table-totalrowrange"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("totalRowRange").get(operation)
    }

    /// `PATCH /me/drive/root:/{item-path}:/workbook/tables/{id|name}` — Update table
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/table-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn update(&self, body: models::WorkbookTable) -> Call<models::WorkbookTable> {
        let operation = &Operation {
            name: "table: update",
            method: Method::Patch,
            path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}",
            pages: &["table-update"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `/me/drive/root:/{path}/workbook/tables/{id}/columns`
    pub fn columns(&self) -> columns::Columns {
        columns::Columns(self.0.name("columns"))
    }

    /// `/me/drive/root:/{path}/workbook/tables/{id}/rows`
    pub fn rows(&self) -> rows::Rows {
        rows::Rows(self.0.name("rows"))
    }

    /// `/me/drive/root:/{path}/workbook/tables/{id}/sort`
    pub fn sort(&self) -> sort::Sort {
        sort::Sort(self.0.name("sort"))
    }
}

pub mod columns;

/// `/me/drive/root:/{path}/workbook/tables/{id}/rows`
pub mod rows {
    use super::{models, requests};
    use crate::runtime::{Argument, Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/tables/{id}/rows`
        Rows
    }

    impl Rows {
        /// `POST /me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/add` — TableRowCollection: add
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tablerowcollection-add?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn add(&self, body: requests::table_row_collection::AddRequest) -> Call<models::WorkbookTableRow> {
            let operation = &Operation {
                name: "TableRowCollection: add",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/add",
                pages: &["tablerowcollection-add"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("add").call(operation).json(body)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows` — Create TableRow
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/table-post-rows?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn create(&self, body: models::WorkbookTableRow) -> Call<models::WorkbookTableRow> {
            let operation = &Operation {
                name: "table: create",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows",
                pages: &["table-post-rows"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/itemAt` — TableRowCollection: ItemAt
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tablerowcollection-itemat?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn item_at_2(&self, body: requests::table_row_collection::ItemAtRequest) -> Call<models::WorkbookTableRow> {
            let operation = &Operation {
                name: "TableRowCollection: item_at_2",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/itemAt",
                pages: &["tablerowcollection-itemat"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("itemAt").call(operation).json(body)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows` — List TableRowCollection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tablerow-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/table-list-rows?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn list(&self) -> List<models::WorkbookTableRow> {
            let operation = &Operation {
                name: "tablerow: list",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows",
                pages: &["tablerow-list", "table-list-rows"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/me/drive/root:/{path}/workbook/tables/{id}/rows/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }

        /// `/me/drive/root:/{path}/workbook/tables/{id}/rows/itemAt(index={index})`
        pub fn item_at(&self, index: impl ::core::fmt::Display) -> item_at::ItemAt {
            item_at::ItemAt(self.0.function("itemAt", &[("index", Argument::bare(index))]))
        }
    }

    /// `/me/drive/root:/{path}/workbook/tables/{id}/rows/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/tables/{id}/rows/{id}`
            Id
        }

        impl Id {
            /// `DELETE /me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}` — TableRow: delete
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tablerow-delete?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "TableRow: delete",
                    method: Method::Delete,
                    path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}",
                    pages: &["tablerow-delete"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}` — Get TableRow
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tablerow-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookTableRow> {
                let operation = &Operation {
                    name: "tablerow: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}",
                    pages: &["tablerow-get"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}` — Update tableRow
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tablerow-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookTableRow) -> Call<models::WorkbookTableRow> {
                let operation = &Operation {
                    name: "tablerow: update",
                    method: Method::Patch,
                    path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/{index}",
                    pages: &["tablerow-update"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/me/drive/root:/{path}/workbook/tables/{id}/rows/itemAt(index={index})`
    pub mod item_at {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/tables/{id}/rows/itemAt(index={index})`
            ItemAt
        }

        impl ItemAt {
            /// `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/itemAt(index={index})/range` — TableRow: Range
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tablerow-range?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn range(&self) -> Get<models::WorkbookRange> {
                let operation = &Operation {
                    name: "TableRow: range",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/rows/itemAt(index={index})/range",
                    pages: &["tablerow-range"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("range").get(operation)
            }
        }
    }
}

/// `/me/drive/root:/{path}/workbook/tables/{id}/sort`
pub mod sort {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/tables/{id}/sort`
        Sort
    }

    impl Sort {
        /// `POST /me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/apply` — TableSort: apply
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tablesort-apply?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn apply(&self, body: requests::table_sort::ApplyRequest) -> Call<()> {
            let operation = &Operation {
                name: "TableSort: apply",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/apply",
                pages: &["tablesort-apply"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("apply").call(operation).json(body)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/clear` — TableSort: clear
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tablesort-clear?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn clear(&self) -> Call<()> {
            let operation = &Operation {
                name: "TableSort: clear",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/clear",
                pages: &["tablesort-clear"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("clear").call(operation)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort` — Get TableSort
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tablesort-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookTableSort> {
            let operation = &Operation {
                name: "tablesort: get",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort",
                pages: &["tablesort-get"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/reapply` — TableSort: reapply
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tablesort-reapply?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn reapply(&self) -> Call<()> {
            let operation = &Operation {
                name: "TableSort: reapply",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/reapply",
                pages: &["tablesort-reapply"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("reapply").call(operation)
        }

        /// `/me/drive/root:/{path}/workbook/tables/{id}/sort/fields`
        pub fn fields(&self) -> fields::Fields {
            fields::Fields(self.0.name("fields"))
        }
    }

    /// `/me/drive/root:/{path}/workbook/tables/{id}/sort/fields`
    pub mod fields {
        use super::models;

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/tables/{id}/sort/fields`
            Fields
        }

        impl Fields {
            /// `/me/drive/root:/{path}/workbook/tables/{id}/sort/fields/icon`
            pub fn icon(&self) -> icon::Icon {
                icon::Icon(self.0.name("icon"))
            }
        }

        /// `/me/drive/root:/{path}/workbook/tables/{id}/sort/fields/icon`
        pub mod icon {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/tables/{id}/sort/fields/icon`
                Icon
            }

            impl Icon {
                /// `GET /me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/fields/icon` — Get Icon
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/icon-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn get(&self) -> Get<models::WorkbookIcon> {
                    let operation = &Operation {
                        name: "icon: get",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/fields/icon",
                        pages: &["icon-get"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/fields/icon` — Update icon
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/icon-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn update(&self, body: models::WorkbookIcon) -> Call<models::WorkbookIcon> {
                    let operation = &Operation {
                        name: "icon: update",
                        method: Method::Patch,
                        path: "/me/drive/root:/{item-path}:/workbook/tables/{id|name}/sort/fields/icon",
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
