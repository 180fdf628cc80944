// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/root:/{path}/workbook`

use super::super::super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, Method, Operation, Value};

crate::runtime::node! {
    /// `/me/drive/root:/{path}/workbook`
    Workbook
}

impl Workbook {
    /// `POST /me/drive/root:/{item-path}:/workbook/closeSession` — Close Session
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-closesession?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn close_session(&self, body: Value) -> Call<()> {
        let operation = &Operation {
            name: "workbook: close_session",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/closeSession",
            pages: &["workbook-closesession"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("closeSession").call(operation).json(body)
    }

    /// `POST /me/drive/root:/{item-path}:/workbook/createSession` — workbook: createSession
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-createsession?view=graph-rest-1.0)
    /// Status: 201, 202.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn create_session(&self, body: models::WorkbookSessionInfo) -> Call<models::WorkbookSessionInfo> {
        let operation = &Operation {
            name: "workbook: create_session",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/createSession",
            pages: &["workbook-createsession"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("createSession").call(operation).json(body)
    }

    /// `POST /me/drive/root:/{item-path}:/workbook/refreshSession` — Refresh Session
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-refreshsession?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn refresh_session(&self, body: Value) -> Call<()> {
        let operation = &Operation {
            name: "workbook: refresh_session",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/refreshSession",
            pages: &["workbook-refreshsession"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("refreshSession").call(operation).json(body)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/tableRowOperationResult(key={operation-id})` — workbook: tableRowOperationResult
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-tablerowoperationresult?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn table_row_operation_result(&self, key: &str) -> Get<models::WorkbookTableRow> {
        let operation = &Operation {
            name: "workbook: table_row_operation_result",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/tableRowOperationResult(key={operation-id})",
            pages: &["workbook-tablerowoperationresult"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.function("tableRowOperationResult", &[("key", Argument::bare(key))]).get(operation)
    }

    /// `/me/drive/root:/{path}/workbook/application`
    pub fn application(&self) -> application::Application {
        application::Application(self.0.name("application"))
    }

    /// `/me/drive/root:/{path}/workbook/comments`
    pub fn comments(&self) -> comments::Comments {
        comments::Comments(self.0.name("comments"))
    }

    /// `/me/drive/root:/{path}/workbook/names`
    pub fn names(&self) -> names::Names {
        names::Names(self.0.name("names"))
    }

    /// `/me/drive/root:/{path}/workbook/tables`
    pub fn tables(&self) -> tables::Tables {
        tables::Tables(self.0.name("tables"))
    }

    /// `/me/drive/root:/{path}/workbook/worksheets`
    pub fn worksheets(&self) -> worksheets::Worksheets {
        worksheets::Worksheets(self.0.name("worksheets"))
    }
}

/// `/me/drive/root:/{path}/workbook/application`
pub mod application {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/application`
        Application
    }

    impl Application {
        /// `POST /me/drive/root:/{item-path}:/workbook/application/calculate` — workbookApplication: calculate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookapplication-calculate?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn calculate(&self, body: requests::workbook_application::CalculateRequest) -> Call<()> {
            let operation = &Operation {
                name: "workbookApplication: calculate",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/application/calculate",
                pages: &["workbookapplication-calculate"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("calculate").call(operation).json(body)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/application` — Get workbookApplication
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookapplication-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookApplication> {
            let operation = &Operation {
                name: "workbookApplication: get",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/application",
                pages: &["workbookapplication-get"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}

/// `/me/drive/root:/{path}/workbook/comments`
pub mod comments {
    use super::models;

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/comments`
        Comments
    }

    impl Comments {
        /// `/me/drive/root:/{path}/workbook/comments/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/drive/root:/{path}/workbook/comments/{id}`
    pub mod id {
        use super::models;

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/comments/{id}`
            Id
        }

        impl Id {
            /// `/me/drive/root:/{path}/workbook/comments/{id}/replies`
            pub fn replies(&self) -> replies::Replies {
                replies::Replies(self.0.name("replies"))
            }
        }

        /// `/me/drive/root:/{path}/workbook/comments/{id}/replies`
        pub mod replies {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/comments/{id}/replies`
                Replies
            }

            impl Replies {
                /// `POST /me/drive/root:/{item-path}:/workbook/comments/{id}/replies` — Create workbookCommentReply
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/workbookcomment-post-replies?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn create(&self, body: models::WorkbookCommentReply) -> Call<models::WorkbookCommentReply> {
                    let operation = &Operation {
                        name: "workbookComment: create",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/comments/{id}/replies",
                        pages: &["workbookcomment-post-replies"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/comments/{id}/replies` — List workbookcommentreplies
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/workbookcomment-list-replies?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn list(&self) -> List<models::WorkbookCommentReply> {
                    let operation = &Operation {
                        name: "workbookComment: list",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/comments/{id}/replies",
                        pages: &["workbookcomment-list-replies"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/me/drive/root:/{path}/workbook/comments/{id}/replies/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/me/drive/root:/{path}/workbook/comments/{id}/replies/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/drive/root:/{path}/workbook/comments/{id}/replies/{id}`
                    Id
                }

                impl Id {
                    /// `GET /me/drive/root:/{item-path}:/workbook/comments/{id}/replies/{id}` — Get workbookCommentReply
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/workbookcommentreply-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn get(&self) -> Get<models::WorkbookCommentReply> {
                        let operation = &Operation {
                            name: "workbookCommentReply: get",
                            method: Method::Get,
                            path: "/me/drive/root:/{item-path}:/workbook/comments/{id}/replies/{id}",
                            pages: &["workbookcommentreply-get"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }
    }
}

/// `/me/drive/root:/{path}/workbook/names`
pub mod names {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/names`
        Names
    }

    impl Names {
        /// `POST /me/drive/root:/{item-path}:/workbook/names/add` — Add Named Item
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
                path: "/me/drive/root:/{item-path}:/workbook/names/add",
                pages: &["nameditem-add", "nameditem-addformulalocal"],
                work: "Files.ReadWrite Sites.Read.All",
                personal: "",
                application: "Sites.Read.All",
            };
            self.0.name("add").call(operation).json(body)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/names` — List NamedItemCollection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/nameditem-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/workbook-list-names?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn list(&self) -> List<models::WorkbookNamedItem> {
            let operation = &Operation {
                name: "nameditem: list",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/names",
                pages: &["nameditem-list", "workbook-list-names"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/me/drive/root:/{path}/workbook/names/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/drive/root:/{path}/workbook/names/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/names/{id}`
            Id
        }

        impl Id {
            /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}` — Get NamedItem
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/nameditem-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookNamedItem> {
                let operation = &Operation {
                    name: "nameditem: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/names/{name}",
                    pages: &["nameditem-get"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/root:/{item-path}:/workbook/names/{name}` — Update NamedItem
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/nameditem-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookNamedItem) -> Call<models::WorkbookNamedItem> {
                let operation = &Operation {
                    name: "nameditem: update",
                    method: Method::Patch,
                    path: "/me/drive/root:/{item-path}:/workbook/names/{name}",
                    pages: &["nameditem-update"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/me/drive/root:/{path}/workbook/names/{id}/range`
            pub fn range(&self) -> range::Range {
                range::Range(self.0.name("range"))
            }
        }

        /// `/me/drive/root:/{path}/workbook/names/{id}/range`
        pub mod range {
            use super::{models, requests};
            use crate::runtime::{Argument, Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/names/{id}/range`
                Range
            }

            impl Range {
                /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/boundingRect` — Range: BoundingRect
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-boundingrect?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn bounding_rect(&self, another_range: &str) -> Get<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "Range: bounding_rect",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/boundingRect",
                        pages: &["range-boundingrect"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.function("boundingRect", &[("anotherRange", Argument::quoted(another_range))]).get(operation)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/cell` — Range: Cell
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-cell?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn cell(&self) -> Get<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "Range: cell",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/cell",
                        pages: &["range-cell"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("cell").get(operation)
                }

                /// `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/clear` — Range: clear
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-clear?view=graph-rest-1.0)
                /// Status: 200, 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn clear(&self, body: requests::range::ClearRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "Range: clear",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/clear",
                        pages: &["range-clear"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("clear").call(operation).json(body)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/column` — Range: Column
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-column?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn column(&self) -> Get<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "Range: column",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/column",
                        pages: &["range-column"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("column").get(operation)
                }

                /// `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/delete` — Range: delete
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-delete?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn delete(&self, body: requests::range::DeleteRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "Range: delete",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/delete",
                        pages: &["range-delete"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("delete").call(operation).json(body)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/entireColumn` — Range: EntireColumn
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-entirecolumn?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn entire_column(&self) -> Get<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "Range: entire_column",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/entireColumn",
                        pages: &["range-entirecolumn"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("entireColumn").get(operation)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/entireRow` — Range: EntireRow
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-entirerow?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn entire_row(&self) -> Get<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "Range: entire_row",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/entireRow",
                        pages: &["range-entirerow"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("entireRow").get(operation)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range` — NamedItem: Range
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/nameditem-range?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn get(&self) -> Get<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "NamedItem: get",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range",
                        pages: &["nameditem-range"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/insert` — Range: insert
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-insert?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn insert(&self, body: requests::range::InsertRequest) -> Call<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "Range: insert",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/insert",
                        pages: &["range-insert"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("insert").call(operation).json(body)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/intersection` — Range: Intersection
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-intersection?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn intersection(&self, another_range: &str) -> Get<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "Range: intersection",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/intersection",
                        pages: &["range-intersection"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.function("intersection", &[("anotherRange", Argument::quoted(another_range))]).get(operation)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/lastCell` — Range: LastCell
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-lastcell?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn last_cell(&self) -> Get<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "Range: last_cell",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/lastCell",
                        pages: &["range-lastcell"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("lastCell").get(operation)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/lastColumn` — Range: LastColumn
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-lastcolumn?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn last_column(&self) -> Get<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "Range: last_column",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/lastColumn",
                        pages: &["range-lastcolumn"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("lastColumn").get(operation)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/lastRow` — Range: LastRow
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-lastrow?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn last_row(&self) -> Get<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "Range: last_row",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/lastRow",
                        pages: &["range-lastrow"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("lastRow").get(operation)
                }

                /// `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/merge` — Range: merge
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-merge?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn merge(&self, body: requests::range::MergeRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "Range: merge",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/merge",
                        pages: &["range-merge"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("merge").call(operation).json(body)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/offsetRange` — Range: OffsetRange
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-offsetrange?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn offset_range(&self, row_offset: i32, column_offset: i32) -> Get<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "Range: offset_range",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/offsetRange",
                        pages: &["range-offsetrange"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0
                        .function(
                            "offsetRange",
                            &[
                                ("rowOffset", Argument::bare(row_offset)),
                                ("columnOffset", Argument::bare(column_offset)),
                            ],
                        )
                        .get(operation)
                }

                /// `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/row` — Range: Row
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-row?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn row(&self, body: requests::range::RowRequest) -> Call<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "Range: row",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/row",
                        pages: &["range-row"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("row").call(operation).json(body)
                }

                /// `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/unmerge` — Range: unmerge
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-unmerge?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn unmerge(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "Range: unmerge",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/unmerge",
                        pages: &["range-unmerge"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("unmerge").call(operation)
                }

                /// `PATCH /me/drive/root:/{item-path}:/workbook/names/{name}/range` — Update range
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn update(&self, body: models::WorkbookRange) -> Call<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "range: update",
                        method: Method::Patch,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range",
                        pages: &["range-update"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/usedRange` — Range: UsedRange
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/range-usedrange?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn used_range(&self) -> Get<models::WorkbookRange> {
                    let operation = &Operation {
                        name: "Range: used_range",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/usedRange",
                        pages: &["range-usedrange"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("usedRange").get(operation)
                }

                /// `/me/drive/root:/{path}/workbook/names/{id}/range/format`
                pub fn format(&self) -> format::Format {
                    format::Format(self.0.name("format"))
                }

                /// `/me/drive/root:/{path}/workbook/names/{id}/range/sort`
                pub fn sort(&self) -> sort::Sort {
                    sort::Sort(self.0.name("sort"))
                }
            }

            /// `/me/drive/root:/{path}/workbook/names/{id}/range/format`
            pub mod format {
                use super::{models, requests};
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/drive/root:/{path}/workbook/names/{id}/range/format`
                    Format
                }

                impl Format {
                    /// `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/format/autofitColumns` — RangeFormat: autofitColumns
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-autofitcolumns?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn autofit_columns(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "RangeFormat: autofit_columns",
                            method: Method::Post,
                            path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/autofitColumns",
                            pages: &["rangeformat-autofitcolumns"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.name("autofitColumns").call(operation)
                    }

                    /// `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/format/autofitRows` — RangeFormat: autofitRows
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-autofitrows?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn autofit_rows(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "RangeFormat: autofit_rows",
                            method: Method::Post,
                            path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/autofitRows",
                            pages: &["rangeformat-autofitrows"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.name("autofitRows").call(operation)
                    }

                    /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/format` — Get RangeFormat
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn get(&self) -> Get<models::WorkbookRangeFormat> {
                        let operation = &Operation {
                            name: "rangeformat: get",
                            method: Method::Get,
                            path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format",
                            pages: &["rangeformat-get"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /me/drive/root:/{item-path}:/workbook/names/{name}/range/format` — Update RangeFormat
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn update(&self, body: models::WorkbookRangeFormat) -> Call<models::WorkbookRangeFormat> {
                        let operation = &Operation {
                            name: "rangeformat: update",
                            method: Method::Patch,
                            path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format",
                            pages: &["rangeformat-update"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `/me/drive/root:/{path}/workbook/names/{id}/range/format/borders`
                    pub fn borders(&self) -> borders::Borders {
                        borders::Borders(self.0.name("borders"))
                    }

                    /// `/me/drive/root:/{path}/workbook/names/{id}/range/format/fill`
                    pub fn fill(&self) -> fill::Fill {
                        fill::Fill(self.0.name("fill"))
                    }

                    /// `/me/drive/root:/{path}/workbook/names/{id}/range/format/font`
                    pub fn font(&self) -> font::Font {
                        font::Font(self.0.name("font"))
                    }

                    /// `/me/drive/root:/{path}/workbook/names/{id}/range/format/protection`
                    pub fn protection(&self) -> protection::Protection {
                        protection::Protection(self.0.name("protection"))
                    }
                }

                /// `/me/drive/root:/{path}/workbook/names/{id}/range/format/borders`
                pub mod borders {
                    use super::{models, requests};
                    use crate::runtime::{Call, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/me/drive/root:/{path}/workbook/names/{id}/range/format/borders`
                        Borders
                    }

                    impl Borders {
                        /// `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders` — Create RangeBorder
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-post-borders?view=graph-rest-1.0)
                        /// Status: 201.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`
                        pub fn create(&self, body: models::WorkbookRangeBorder) -> Call<models::WorkbookRangeBorder> {
                            let operation = &Operation {
                                name: "rangeformat: create",
                                method: Method::Post,
                                path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders",
                                pages: &["rangeformat-post-borders"],
                                work: "Files.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders/itemAt` — RangeBorderCollection: ItemAt
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
                                path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders/itemAt",
                                pages: &["rangebordercollection-itemat"],
                                work: "Files.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.name("itemAt").call(operation).json(body)
                        }

                        /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders` — List RangeBorderCollection
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/rangeformat-list-borders?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`
                        pub fn list(&self) -> List<models::WorkbookRangeBorder> {
                            let operation = &Operation {
                                name: "rangeborder: list",
                                method: Method::Get,
                                path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders",
                                pages: &["rangeborder-list", "rangeformat-list-borders"],
                                work: "Files.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.list(operation)
                        }

                        /// `/me/drive/root:/{path}/workbook/names/{id}/range/format/borders/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/me/drive/root:/{path}/workbook/names/{id}/range/format/borders/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/me/drive/root:/{path}/workbook/names/{id}/range/format/borders/{id}`
                            Id
                        }

                        impl Id {
                            /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders/{sideIndex}` — Get RangeBorder
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-get?view=graph-rest-1.0)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Files.ReadWrite`
                            pub fn get(&self) -> Get<models::WorkbookRangeBorder> {
                                let operation = &Operation {
                                    name: "rangeborder: get",
                                    method: Method::Get,
                                    path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders/{sideIndex}",
                                    pages: &["rangeborder-get"],
                                    work: "Files.ReadWrite",
                                    personal: "",
                                    application: "",
                                };
                                self.0.get(operation)
                            }

                            /// `PATCH /me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders/{sideIndex}` — Update RangeBorder
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-update?view=graph-rest-1.0)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Files.ReadWrite`
                            pub fn update(
                                &self,
                                body: models::WorkbookRangeBorder,
                            ) -> Call<models::WorkbookRangeBorder> {
                                let operation = &Operation {
                                    name: "rangeborder: update",
                                    method: Method::Patch,
                                    path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/borders/{sideIndex}",
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

                /// `/me/drive/root:/{path}/workbook/names/{id}/range/format/fill`
                pub mod fill {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/me/drive/root:/{path}/workbook/names/{id}/range/format/fill`
                        Fill
                    }

                    impl Fill {
                        /// `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/format/fill/clear` — RangeFill: clear
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/rangefill-clear?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`
                        pub fn clear(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "RangeFill: clear",
                                method: Method::Post,
                                path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/fill/clear",
                                pages: &["rangefill-clear"],
                                work: "Files.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.name("clear").call(operation)
                        }

                        /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/format/fill` — Get RangeFill
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/rangefill-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`
                        pub fn get(&self) -> Get<models::WorkbookRangeFill> {
                            let operation = &Operation {
                                name: "rangefill: get",
                                method: Method::Get,
                                path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/fill",
                                pages: &["rangefill-get"],
                                work: "Files.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /me/drive/root:/{item-path}:/workbook/names/{name}/range/format/fill` — Update rangeFill
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/rangefill-update?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`
                        pub fn update(&self, body: models::WorkbookRangeFill) -> Call<models::WorkbookRangeFill> {
                            let operation = &Operation {
                                name: "rangefill: update",
                                method: Method::Patch,
                                path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/fill",
                                pages: &["rangefill-update"],
                                work: "Files.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.call(operation).json(body)
                        }
                    }
                }

                /// `/me/drive/root:/{path}/workbook/names/{id}/range/format/font`
                pub mod font {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/me/drive/root:/{path}/workbook/names/{id}/range/format/font`
                        Font
                    }

                    impl Font {
                        /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/format/font` — Get RangeFont
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/rangefont-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`
                        pub fn get(&self) -> Get<models::WorkbookRangeFont> {
                            let operation = &Operation {
                                name: "rangefont: get",
                                method: Method::Get,
                                path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/font",
                                pages: &["rangefont-get"],
                                work: "Files.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /me/drive/root:/{item-path}:/workbook/names/{name}/range/format/font` — Update rangefont
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/rangefont-update?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`
                        pub fn update(&self, body: models::WorkbookRangeFont) -> Call<models::WorkbookRangeFont> {
                            let operation = &Operation {
                                name: "rangefont: update",
                                method: Method::Patch,
                                path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/font",
                                pages: &["rangefont-update"],
                                work: "Files.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.call(operation).json(body)
                        }
                    }
                }

                /// `/me/drive/root:/{path}/workbook/names/{id}/range/format/protection`
                pub mod protection {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/me/drive/root:/{path}/workbook/names/{id}/range/format/protection`
                        Protection
                    }

                    impl Protection {
                        /// `GET /me/drive/root:/{item-path}:/workbook/names/{name}/range/format/protection` — Get FormatProtection
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/formatprotection-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Files.ReadWrite`
                        pub fn get(&self) -> Get<models::WorkbookFormatProtection> {
                            let operation = &Operation {
                                name: "formatprotection: get",
                                method: Method::Get,
                                path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/protection",
                                pages: &["formatprotection-get"],
                                work: "Files.ReadWrite",
                                personal: "",
                                application: "",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /me/drive/root:/{item-path}:/workbook/names/{name}/range/format/protection` — Update FormatProtection
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
                                path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/format/protection",
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

            /// `/me/drive/root:/{path}/workbook/names/{id}/range/sort`
            pub mod sort {
                use super::requests;
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/me/drive/root:/{path}/workbook/names/{id}/range/sort`
                    Sort
                }

                impl Sort {
                    /// `POST /me/drive/root:/{item-path}:/workbook/names/{name}/range/sort/apply` — RangeSort: apply
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/rangesort-apply?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn apply(&self, body: requests::range_sort::ApplyRequest) -> Call<()> {
                        let operation = &Operation {
                            name: "RangeSort: apply",
                            method: Method::Post,
                            path: "/me/drive/root:/{item-path}:/workbook/names/{name}/range/sort/apply",
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
}

pub mod tables;
pub mod worksheets;
