// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes`

use super::super::super::super::super::super::super::super::super::super::models;

crate::runtime::node! {
    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes`
    Axes
}

impl Axes {
    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis`
    pub fn categoryaxis(&self) -> categoryaxis::Categoryaxis {
        categoryaxis::Categoryaxis(self.0.name("categoryaxis"))
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis`
    pub fn seriesaxis(&self) -> seriesaxis::Seriesaxis {
        seriesaxis::Seriesaxis(self.0.name("seriesaxis"))
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis`
    pub fn valueaxis(&self) -> valueaxis::Valueaxis {
        valueaxis::Valueaxis(self.0.name("valueaxis"))
    }
}

/// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis`
pub mod categoryaxis {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis`
        Categoryaxis
    }

    impl Categoryaxis {
        /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` — Get workbookchartaxis
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        /// - personal account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookChartAxis> {
            let operation = &Operation {
                name: "chartaxis: get",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis",
                pages: &["chartaxis-get"],
                work: "Files.ReadWrite",
                personal: "Files.ReadWrite",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` — Update workbookchartaxis
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        /// - personal account: `Files.ReadWrite`
        pub fn update(&self, body: models::WorkbookChartAxis) -> Call<models::WorkbookChartAxis> {
            let operation = &Operation {
                name: "chartaxis: update",
                method: Method::Patch,
                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis",
                pages: &["chartaxis-update"],
                work: "Files.ReadWrite",
                personal: "Files.ReadWrite",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format`
        pub fn format(&self) -> format::Format {
            format::Format(self.0.name("format"))
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title`
        pub fn title(&self) -> title::Title {
            title::Title(self.0.name("title"))
        }
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format`
    pub mod format {
        use super::models;

        crate::runtime::node! {
            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format`
            Format
        }

        impl Format {
            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font`
            pub fn font(&self) -> font::Font {
                font::Font(self.0.name("font"))
            }

            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line`
            pub fn line(&self) -> line::Line {
                line::Line(self.0.name("line"))
            }
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font`
        pub mod font {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font`
                Font
            }

            impl Font {
                /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` — Get workbookchartfont
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfont-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                /// - personal account: `Files.ReadWrite`
                pub fn get(&self) -> Get<models::WorkbookChartFont> {
                    let operation = &Operation {
                        name: "chartfont: get",
                        method: Method::Get,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font",
                        pages: &["chartfont-get"],
                        work: "Files.ReadWrite",
                        personal: "Files.ReadWrite",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` — Update ChartFont
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfont-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                /// - personal account: `Files.ReadWrite`
                pub fn update(&self, body: models::WorkbookChartFont) -> Call<models::WorkbookChartFont> {
                    let operation = &Operation {
                        name: "chartfont: update",
                        method: Method::Patch,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font",
                        pages: &["chartfont-update"],
                        work: "Files.ReadWrite",
                        personal: "Files.ReadWrite",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line`
        pub mod line {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line`
                Line
            }

            impl Line {
                /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line/clear` — ChartLineFormat: clear
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-clear?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                /// - personal account: `Files.ReadWrite`
                pub fn clear(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "ChartLineFormat: clear",
                        method: Method::Post,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line/clear",
                        pages: &["chartlineformat-clear"],
                        work: "Files.ReadWrite",
                        personal: "Files.ReadWrite",
                        application: "",
                    };
                    self.0.name("clear").call(operation)
                }

                /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` — Get ChartLineFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                /// - personal account: `Files.ReadWrite`
                pub fn get(&self) -> Get<models::WorkbookChartLineFormat> {
                    let operation = &Operation {
                        name: "chartlineformat: get",
                        method: Method::Get,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line",
                        pages: &["chartlineformat-get"],
                        work: "Files.ReadWrite",
                        personal: "Files.ReadWrite",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` — Update ChartLineFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                /// - personal account: `Files.ReadWrite`
                pub fn update(&self, body: models::WorkbookChartLineFormat) -> Call<models::WorkbookChartLineFormat> {
                    let operation = &Operation {
                        name: "chartlineformat: update",
                        method: Method::Patch,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line",
                        pages: &["chartlineformat-update"],
                        work: "Files.ReadWrite",
                        personal: "Files.ReadWrite",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title`
    pub mod title {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title`
            Title
        }

        impl Title {
            /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` — Get workbookchartaxistitle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookChartAxisTitle> {
                let operation = &Operation {
                    name: "chartaxistitle: get",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title",
                    pages: &["chartaxistitle-get"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` — Update workbookchartaxistitle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookChartAxisTitle) -> Call<models::WorkbookChartAxisTitle> {
                let operation = &Operation {
                    name: "chartaxistitle: update",
                    method: Method::Patch,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title",
                    pages: &["chartaxistitle-update"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis`
pub mod seriesaxis {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis`
        Seriesaxis
    }

    impl Seriesaxis {
        /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis` — Get workbookchartaxis
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        /// - personal account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookChartAxis> {
            let operation = &Operation {
                name: "chartaxis: get",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis",
                pages: &["chartaxis-get"],
                work: "Files.ReadWrite",
                personal: "Files.ReadWrite",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis` — Update workbookchartaxis
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        /// - personal account: `Files.ReadWrite`
        pub fn update(&self, body: models::WorkbookChartAxis) -> Call<models::WorkbookChartAxis> {
            let operation = &Operation {
                name: "chartaxis: update",
                method: Method::Patch,
                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis",
                pages: &["chartaxis-update"],
                work: "Files.ReadWrite",
                personal: "Files.ReadWrite",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format`
        pub fn format(&self) -> format::Format {
            format::Format(self.0.name("format"))
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines`
        pub fn majorgridlines(&self) -> majorgridlines::Majorgridlines {
            majorgridlines::Majorgridlines(self.0.name("majorgridlines"))
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/title`
        pub fn title(&self) -> title::Title {
            title::Title(self.0.name("title"))
        }
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format`
    pub mod format {
        use super::models;

        crate::runtime::node! {
            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format`
            Format
        }

        impl Format {
            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/font`
            pub fn font(&self) -> font::Font {
                font::Font(self.0.name("font"))
            }

            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line`
            pub fn line(&self) -> line::Line {
                line::Line(self.0.name("line"))
            }
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/font`
        pub mod font {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/font`
                Font
            }

            impl Font {
                /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/font` — Get workbookchartfont
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfont-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                /// - personal account: `Files.ReadWrite`
                pub fn get(&self) -> Get<models::WorkbookChartFont> {
                    let operation = &Operation {
                        name: "chartfont: get",
                        method: Method::Get,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/font",
                        pages: &["chartfont-get"],
                        work: "Files.ReadWrite",
                        personal: "Files.ReadWrite",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/font` — Update ChartFont
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfont-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                /// - personal account: `Files.ReadWrite`
                pub fn update(&self, body: models::WorkbookChartFont) -> Call<models::WorkbookChartFont> {
                    let operation = &Operation {
                        name: "chartfont: update",
                        method: Method::Patch,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/font",
                        pages: &["chartfont-update"],
                        work: "Files.ReadWrite",
                        personal: "Files.ReadWrite",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line`
        pub mod line {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line`
                Line
            }

            impl Line {
                /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/line/clear` — ChartLineFormat: clear
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-clear?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                /// - personal account: `Files.ReadWrite`
                pub fn clear(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "ChartLineFormat: clear",
                        method: Method::Post,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/line/clear",
                        pages: &["chartlineformat-clear"],
                        work: "Files.ReadWrite",
                        personal: "Files.ReadWrite",
                        application: "",
                    };
                    self.0.name("clear").call(operation)
                }

                /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/line` — Get ChartLineFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                /// - personal account: `Files.ReadWrite`
                pub fn get(&self) -> Get<models::WorkbookChartLineFormat> {
                    let operation = &Operation {
                        name: "chartlineformat: get",
                        method: Method::Get,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/line",
                        pages: &["chartlineformat-get"],
                        work: "Files.ReadWrite",
                        personal: "Files.ReadWrite",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/line` — Update ChartLineFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                /// - personal account: `Files.ReadWrite`
                pub fn update(&self, body: models::WorkbookChartLineFormat) -> Call<models::WorkbookChartLineFormat> {
                    let operation = &Operation {
                        name: "chartlineformat: update",
                        method: Method::Patch,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/line",
                        pages: &["chartlineformat-update"],
                        work: "Files.ReadWrite",
                        personal: "Files.ReadWrite",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines`
    pub mod majorgridlines {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines`
            Majorgridlines
        }

        impl Majorgridlines {
            /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines` — Get ChartGridlines
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookChartGridlines> {
                let operation = &Operation {
                    name: "chartgridlines: get",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines",
                    pages: &["chartgridlines-get"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines` — Update chartgridlines
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookChartGridlines) -> Call<models::WorkbookChartGridlines> {
                let operation = &Operation {
                    name: "chartgridlines: update",
                    method: Method::Patch,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines",
                    pages: &["chartgridlines-update"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format`
            pub fn format(&self) -> format::Format {
                format::Format(self.0.name("format"))
            }
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format`
        pub mod format {
            use super::models;

            crate::runtime::node! {
                /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format`
                Format
            }

            impl Format {
                /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format/line`
                pub fn line(&self) -> line::Line {
                    line::Line(self.0.name("line"))
                }
            }

            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format/line`
            pub mod line {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format/line`
                    Line
                }

                impl Line {
                    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines/format/line/clear` — ChartLineFormat: clear
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-clear?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    /// - personal account: `Files.ReadWrite`
                    pub fn clear(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "ChartLineFormat: clear",
                            method: Method::Post,
                            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines/format/line/clear",
                            pages: &["chartlineformat-clear"],
                            work: "Files.ReadWrite",
                            personal: "Files.ReadWrite",
                            application: "",
                        };
                        self.0.name("clear").call(operation)
                    }

                    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines/format/line` — Get ChartLineFormat
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    /// - personal account: `Files.ReadWrite`
                    pub fn get(&self) -> Get<models::WorkbookChartLineFormat> {
                        let operation = &Operation {
                            name: "chartlineformat: get",
                            method: Method::Get,
                            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines/format/line",
                            pages: &["chartlineformat-get"],
                            work: "Files.ReadWrite",
                            personal: "Files.ReadWrite",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines/format/line` — Update ChartLineFormat
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-update?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    /// - personal account: `Files.ReadWrite`
                    pub fn update(
                        &self,
                        body: models::WorkbookChartLineFormat,
                    ) -> Call<models::WorkbookChartLineFormat> {
                        let operation = &Operation {
                            name: "chartlineformat: update",
                            method: Method::Patch,
                            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines/format/line",
                            pages: &["chartlineformat-update"],
                            work: "Files.ReadWrite",
                            personal: "Files.ReadWrite",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/title`
    pub mod title {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/title`
            Title
        }

        impl Title {
            /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/title` — Get workbookchartaxistitle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookChartAxisTitle> {
                let operation = &Operation {
                    name: "chartaxistitle: get",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/title",
                    pages: &["chartaxistitle-get"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/title` — Update workbookchartaxistitle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookChartAxisTitle) -> Call<models::WorkbookChartAxisTitle> {
                let operation = &Operation {
                    name: "chartaxistitle: update",
                    method: Method::Patch,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/title",
                    pages: &["chartaxistitle-update"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis`
pub mod valueaxis {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis`
        Valueaxis
    }

    impl Valueaxis {
        /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis` — Get workbookchartaxis
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        /// - personal account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookChartAxis> {
            let operation = &Operation {
                name: "chartaxis: get",
                method: Method::Get,
                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis",
                pages: &["chartaxis-get"],
                work: "Files.ReadWrite",
                personal: "Files.ReadWrite",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis` — Update workbookchartaxis
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        /// - personal account: `Files.ReadWrite`
        pub fn update(&self, body: models::WorkbookChartAxis) -> Call<models::WorkbookChartAxis> {
            let operation = &Operation {
                name: "chartaxis: update",
                method: Method::Patch,
                path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis",
                pages: &["chartaxis-update"],
                work: "Files.ReadWrite",
                personal: "Files.ReadWrite",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format`
        pub fn format(&self) -> format::Format {
            format::Format(self.0.name("format"))
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/majorgridlines`
        pub fn majorgridlines(&self) -> majorgridlines::Majorgridlines {
            majorgridlines::Majorgridlines(self.0.name("majorgridlines"))
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/minorgridlines`
        pub fn minorgridlines(&self) -> minorgridlines::Minorgridlines {
            minorgridlines::Minorgridlines(self.0.name("minorgridlines"))
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/title`
        pub fn title(&self) -> title::Title {
            title::Title(self.0.name("title"))
        }
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format`
    pub mod format {
        use super::models;

        crate::runtime::node! {
            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format`
            Format
        }

        impl Format {
            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format/font`
            pub fn font(&self) -> font::Font {
                font::Font(self.0.name("font"))
            }
        }

        /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format/font`
        pub mod font {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format/font`
                Font
            }

            impl Font {
                /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/format/font` — Get workbookchartfont
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfont-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                /// - personal account: `Files.ReadWrite`
                pub fn get(&self) -> Get<models::WorkbookChartFont> {
                    let operation = &Operation {
                        name: "chartfont: get",
                        method: Method::Get,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/format/font",
                        pages: &["chartfont-get"],
                        work: "Files.ReadWrite",
                        personal: "Files.ReadWrite",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/format/font` — Update ChartFont
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfont-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                /// - personal account: `Files.ReadWrite`
                pub fn update(&self, body: models::WorkbookChartFont) -> Call<models::WorkbookChartFont> {
                    let operation = &Operation {
                        name: "chartfont: update",
                        method: Method::Patch,
                        path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/format/font",
                        pages: &["chartfont-update"],
                        work: "Files.ReadWrite",
                        personal: "Files.ReadWrite",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/majorgridlines`
    pub mod majorgridlines {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/majorgridlines`
            Majorgridlines
        }

        impl Majorgridlines {
            /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/majorgridlines` — Get ChartGridlines
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookChartGridlines> {
                let operation = &Operation {
                    name: "chartgridlines: get",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/majorgridlines",
                    pages: &["chartgridlines-get"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/majorgridlines` — Update chartgridlines
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookChartGridlines) -> Call<models::WorkbookChartGridlines> {
                let operation = &Operation {
                    name: "chartgridlines: update",
                    method: Method::Patch,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/majorgridlines",
                    pages: &["chartgridlines-update"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/minorgridlines`
    pub mod minorgridlines {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/minorgridlines`
            Minorgridlines
        }

        impl Minorgridlines {
            /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/minorgridlines` — Get ChartGridlines
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookChartGridlines> {
                let operation = &Operation {
                    name: "chartgridlines: get",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/minorgridlines",
                    pages: &["chartgridlines-get"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/minorgridlines` — Update chartgridlines
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookChartGridlines) -> Call<models::WorkbookChartGridlines> {
                let operation = &Operation {
                    name: "chartgridlines: update",
                    method: Method::Patch,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/minorgridlines",
                    pages: &["chartgridlines-update"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/title`
    pub mod title {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/title`
            Title
        }

        impl Title {
            /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/title` — Get workbookchartaxistitle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookChartAxisTitle> {
                let operation = &Operation {
                    name: "chartaxistitle: get",
                    method: Method::Get,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/title",
                    pages: &["chartaxistitle-get"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/title` — Update workbookchartaxistitle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            /// - personal account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookChartAxisTitle) -> Call<models::WorkbookChartAxisTitle> {
                let operation = &Operation {
                    name: "chartaxistitle: update",
                    method: Method::Patch,
                    path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/title",
                    pages: &["chartaxistitle-update"],
                    work: "Files.ReadWrite",
                    personal: "Files.ReadWrite",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
