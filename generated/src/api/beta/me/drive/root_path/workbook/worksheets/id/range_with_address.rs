// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')`

use super::super::super::super::super::super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')`
    RangeWithAddress
}

impl RangeWithAddress {
    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/BoundingRect` — Range: BoundingRect
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-boundingrect?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn bounding_rect(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Range: bounding_rect",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/BoundingRect",
            pages: &["range-boundingrect"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("BoundingRect").get(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Cell` — Range: Cell
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-cell?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn cell(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Range: cell",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Cell",
            pages: &["range-cell"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("Cell").get(operation)
    }

    /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/clear` — Range: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-clear?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn clear(&self, body: requests::range::ClearRequest) -> Call<()> {
        let operation = &Operation {
            name: "Range: clear",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/clear",
            pages: &["range-clear"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("clear").call(operation).json(body)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Column` — Range: Column
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-column?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn column(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Range: column",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Column",
            pages: &["range-column"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("Column").get(operation)
    }

    /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/delete` — Range: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-delete?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn delete(&self, body: requests::range::DeleteRequest) -> Call<()> {
        let operation = &Operation {
            name: "Range: delete",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/delete",
            pages: &["range-delete"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("delete").call(operation).json(body)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/EntireColumn` — Range: EntireColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-entirecolumn?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn entire_column(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Range: entire_column",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/EntireColumn",
            pages: &["range-entirecolumn"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("EntireColumn").get(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/EntireRow` — Range: EntireRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-entirerow?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn entire_row(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Range: entire_row",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/EntireRow",
            pages: &["range-entirerow"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("EntireRow").get(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')` — Get range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn get(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "range: get",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')",
            pages: &["range-get"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.get(operation)
    }

    /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/insert` — Range: insert
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-insert?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn insert(&self, body: requests::range::InsertRequest) -> Call<models::WorkbookRange> {
        let operation = &Operation {
            name: "Range: insert",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/insert",
            pages: &["range-insert"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("insert").call(operation).json(body)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Intersection` — Range: Intersection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-intersection?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn intersection(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Range: intersection",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Intersection",
            pages: &["range-intersection"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("Intersection").get(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/LastCell` — Range: LastCell
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-lastcell?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn last_cell(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Range: last_cell",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/LastCell",
            pages: &["range-lastcell"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("LastCell").get(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/LastColumn` — Range: LastColumn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-lastcolumn?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn last_column(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Range: last_column",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/LastColumn",
            pages: &["range-lastcolumn"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("LastColumn").get(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/LastRow` — Range: LastRow
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-lastrow?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn last_row(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Range: last_row",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/LastRow",
            pages: &["range-lastrow"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("LastRow").get(operation)
    }

    /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/merge` — Range: merge
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-merge?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn merge(&self, body: requests::range::MergeRequest) -> Call<()> {
        let operation = &Operation {
            name: "Range: merge",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/merge",
            pages: &["range-merge"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("merge").call(operation).json(body)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/OffsetRange` — Range: OffsetRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-offsetrange?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn offset_range(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Range: offset_range",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/OffsetRange",
            pages: &["range-offsetrange"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("OffsetRange").get(operation)
    }

    /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Row` — Range: Row
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-row?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn row(&self, body: requests::range::RowRequest) -> Call<models::WorkbookRange> {
        let operation = &Operation {
            name: "Range: row",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/Row",
            pages: &["range-row"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("Row").call(operation).json(body)
    }

    /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/unmerge` — Range: unmerge
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-unmerge?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn unmerge(&self) -> Call<()> {
        let operation = &Operation {
            name: "Range: unmerge",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/unmerge",
            pages: &["range-unmerge"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("unmerge").call(operation)
    }

    /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')` — Update range
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn update(&self, body: models::WorkbookRange) -> Call<models::WorkbookRange> {
        let operation = &Operation {
            name: "range: update",
            method: Method::Patch,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')",
            pages: &["range-update"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/UsedRange` — Range: UsedRange
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/range-usedrange?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn used_range(&self) -> Get<models::WorkbookRange> {
        let operation = &Operation {
            name: "Range: used_range",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/UsedRange",
            pages: &["range-usedrange"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("UsedRange").get(operation)
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

/// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format`
pub mod format {
    use super::{models, requests};
    use crate::runtime::{Argument, Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format`
        Format
    }

    impl Format {
        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/autofitColumns` — RangeFormat: autofitColumns
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-autofitcolumns?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        /// - personal account: `Files.ReadWrite`
        pub fn autofit_columns(&self) -> Call<()> {
            let operation = &Operation {
                name: "RangeFormat: autofit_columns",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/autofitColumns",
                pages: &["rangeformat-autofitcolumns"],
                work: "Files.ReadWrite",
                personal: "Files.ReadWrite",
                application: "",
            };
            self.0.name("autofitColumns").call(operation)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/autofitRows` — RangeFormat: autofitRows
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-autofitrows?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        /// - personal account: `Files.ReadWrite`
        pub fn autofit_rows(&self) -> Call<()> {
            let operation = &Operation {
                name: "RangeFormat: autofit_rows",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/autofitRows",
                pages: &["rangeformat-autofitrows"],
                work: "Files.ReadWrite",
                personal: "Files.ReadWrite",
                application: "",
            };
            self.0.name("autofitRows").call(operation)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format` — Get RangeFormat
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        /// - personal account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookRangeFormat> {
            let operation = &Operation {
                name: "rangeformat: get",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format",
                pages: &["rangeformat-get"],
                work: "Files.ReadWrite",
                personal: "Files.ReadWrite",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format` — Update RangeFormat
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        /// - personal account: `Files.ReadWrite`
        pub fn update(&self, body: models::WorkbookRangeFormat) -> Call<models::WorkbookRangeFormat> {
            let operation = &Operation {
                name: "rangeformat: update",
                method: Method::Patch,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format",
                pages: &["rangeformat-update"],
                work: "Files.ReadWrite",
                personal: "Files.ReadWrite",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/borders`
        pub fn borders(&self) -> borders::Borders {
            borders::Borders(self.0.name("borders"))
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/borders(sideIndex={sideIndex})`
        pub fn borders_with_side_index(&self, side_index: &str) -> borders_with_side_index::BordersWithSideIndex {
            borders_with_side_index::BordersWithSideIndex(
                self.0.function("borders", &[("sideIndex", Argument::bare(side_index))]),
            )
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

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/borders`
    pub mod borders {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/borders`
            Borders
        }

        impl Borders {
            /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders` — Create RangeBorder
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rangeformat-post-borders?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn create(&self, body: models::WorkbookRangeBorder) -> Call<models::WorkbookRangeBorder> {
                let operation = &Operation {
                    name: "rangeformat: create",
                    method: Method::Post,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders",
                    pages: &["rangeformat-post-borders"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders/ItemAt` — RangeBorderCollection: ItemAt
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rangebordercollection-itemat?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn item_at(
                &self,
                body: requests::range_border_collection::ItemAtRequest,
            ) -> Call<models::WorkbookRangeBorder> {
                let operation = &Operation {
                    name: "RangeBorderCollection: item_at",
                    method: Method::Post,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders/ItemAt",
                    pages: &["rangebordercollection-itemat"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.name("ItemAt").call(operation).json(body)
            }

            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders` — List RangeBorderCollection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/rangeformat-list-borders?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn list(&self) -> List<models::WorkbookRangeBorder> {
                let operation = &Operation {
                    name: "rangeborder: list",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders",
                    pages: &["rangeborder-list", "rangeformat-list-borders"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/borders(sideIndex={sideIndex})`
    pub mod borders_with_side_index {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/borders(sideIndex={sideIndex})`
            BordersWithSideIndex
        }

        impl BordersWithSideIndex {
            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders(<sideIndex>)` — Get RangeBorder
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookRangeBorder> {
                let operation = &Operation {
                    name: "rangeborder: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders(<sideIndex>)",
                    pages: &["rangeborder-get"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders(<sideIndex>)` — Update RangeBorder
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rangeborder-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookRangeBorder) -> Call<models::WorkbookRangeBorder> {
                let operation = &Operation {
                    name: "rangeborder: update",
                    method: Method::Patch,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/borders(<sideIndex>)",
                    pages: &["rangeborder-update"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/fill`
    pub mod fill {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/fill`
            Fill
        }

        impl Fill {
            /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/fill/clear` — RangeFill: clear
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rangefill-clear?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn clear(&self) -> Call<()> {
                let operation = &Operation {
                    name: "RangeFill: clear",
                    method: Method::Post,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/fill/clear",
                    pages: &["rangefill-clear"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.name("clear").call(operation)
            }

            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/fill` — Get RangeFill
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rangefill-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookRangeFill> {
                let operation = &Operation {
                    name: "rangefill: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/fill",
                    pages: &["rangefill-get"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/fill` — Update rangeFill
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rangefill-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookRangeFill) -> Call<models::WorkbookRangeFill> {
                let operation = &Operation {
                    name: "rangefill: update",
                    method: Method::Patch,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/fill",
                    pages: &["rangefill-update"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/font`
    pub mod font {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/font`
            Font
        }

        impl Font {
            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/font` — Get RangeFont
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rangefont-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookRangeFont> {
                let operation = &Operation {
                    name: "rangefont: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/font",
                    pages: &["rangefont-get"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/font` — Update rangefont
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/rangefont-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookRangeFont) -> Call<models::WorkbookRangeFont> {
                let operation = &Operation {
                    name: "rangefont: update",
                    method: Method::Patch,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/format/font",
                    pages: &["rangefont-update"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/protection`
    pub mod protection {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/format/protection`
            Protection
        }

        impl Protection {
            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(<address>)/format/protection` — Get FormatProtection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/formatprotection-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::FormatProtection> {
                let operation = &Operation {
                    name: "formatProtection: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(<address>)/format/protection",
                    pages: &["formatprotection-get"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(<address>)/format/protection` — Update FormatProtection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/formatprotection-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn update(&self, body: models::FormatProtection) -> Call<models::FormatProtection> {
                let operation = &Operation {
                    name: "formatProtection: update",
                    method: Method::Patch,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(<address>)/format/protection",
                    pages: &["formatprotection-update"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/sort`
pub mod sort {
    use super::requests;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/sort`
        Sort
    }

    impl Sort {
        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/sort/apply` — RangeSort: apply
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/rangesort-apply?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        /// - personal account: `Files.ReadWrite`
        pub fn apply(&self, body: requests::range_sort::ApplyRequest) -> Call<()> {
            let operation = &Operation {
                name: "RangeSort: apply",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/range(address='<address>')/sort/apply",
                pages: &["rangesort-apply"],
                work: "Files.ReadWrite",
                personal: "Files.ReadWrite",
                application: "",
            };
            self.0.name("apply").call(operation).json(body)
        }
    }
}

/// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/visibleView`
pub mod visible_view {
    use super::models;
    use crate::runtime::{Argument, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/visibleView`
        VisibleView
    }

    impl VisibleView {
        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView` — workbookRange: visibleView
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookrange-visibleview?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        /// - personal account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookRangeView> {
            let operation = &Operation {
                name: "workbookRange: get",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView",
                pages: &["workbookrange-visibleview"],
                work: "Files.ReadWrite",
                personal: "Files.ReadWrite",
                application: "",
            };
            self.0.get(operation)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/itemAt(index={n})` — workbookRangeView: itemAt
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookrangeview-itemat?view=graph-rest-beta)
        /// Status: 200.
        pub fn item_at(&self, index: i32) -> Get<models::WorkbookRangeView> {
            let operation = &Operation {
                name: "workbookRangeView: item_at",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/itemAt(index={n})",
                pages: &["workbookrangeview-itemat"],
                work: "",
                personal: "",
                application: "",
            };
            self.0.function("itemAt", &[("index", Argument::bare(index))]).get(operation)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/range` — workbookRangeView: range
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/workbookrangeview-range?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        /// - personal account: `Files.ReadWrite`
        pub fn range(&self) -> Get<models::WorkbookRange> {
            let operation = &Operation {
                name: "workbookRangeView: range",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/range",
                pages: &["workbookrangeview-range"],
                work: "Files.ReadWrite",
                personal: "Files.ReadWrite",
                application: "",
            };
            self.0.name("range").get(operation)
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/visibleView/rows`
        pub fn rows(&self) -> rows::Rows {
            rows::Rows(self.0.name("rows"))
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/visibleView/rows`
    pub mod rows {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/range(address='{address}')/visibleView/rows`
            Rows
        }

        impl Rows {
            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/rows` — List rangeView rows
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/workbookrangeview-list-rows?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn list(&self) -> List<models::WorkbookRangeView> {
                let operation = &Operation {
                    name: "workbookRangeView: list",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id}/range(address={address})/visibleView/rows",
                    pages: &["workbookrangeview-list-rows"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }
}
