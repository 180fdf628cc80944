// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes`

use super::super::super::super::super::super::super::super::super::models;

crate::runtime::node! {
    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes`
    Axes
}

impl Axes {
    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis`
    pub fn categoryaxis(&self) -> categoryaxis::Categoryaxis {
        categoryaxis::Categoryaxis(self.0.name("categoryaxis"))
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis`
    pub fn series_axis(&self) -> series_axis::SeriesAxis {
        series_axis::SeriesAxis(self.0.name("seriesAxis"))
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis`
    pub fn value_axis(&self) -> value_axis::ValueAxis {
        value_axis::ValueAxis(self.0.name("valueAxis"))
    }
}

/// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis`
pub mod categoryaxis {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis`
        Categoryaxis
    }

    impl Categoryaxis {
        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` — Get ChartAxis
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookChartAxis> {
            let operation = &Operation {
                name: "chartaxis: get",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis",
                pages: &["chartaxis-get"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` — Update chartAxis
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn update(&self, body: models::WorkbookChartAxis) -> Call<models::WorkbookChartAxis> {
            let operation = &Operation {
                name: "chartaxis: update",
                method: Method::Patch,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis",
                pages: &["chartaxis-update"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format`
        pub fn format(&self) -> format::Format {
            format::Format(self.0.name("format"))
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title`
        pub fn title(&self) -> title::Title {
            title::Title(self.0.name("title"))
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format`
    pub mod format {
        use super::models;

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format`
            Format
        }

        impl Format {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font`
            pub fn font(&self) -> font::Font {
                font::Font(self.0.name("font"))
            }

            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line`
            pub fn line(&self) -> line::Line {
                line::Line(self.0.name("line"))
            }
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font`
        pub mod font {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font`
                Font
            }

            impl Font {
                /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` — Get ChartFont
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfont-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn get(&self) -> Get<models::WorkbookChartFont> {
                    let operation = &Operation {
                        name: "chartfont: get",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font",
                        pages: &["chartfont-get"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` — Update ChartFont
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfont-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn update(&self, body: models::WorkbookChartFont) -> Call<models::WorkbookChartFont> {
                    let operation = &Operation {
                        name: "chartfont: update",
                        method: Method::Patch,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font",
                        pages: &["chartfont-update"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line`
        pub mod line {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line`
                Line
            }

            impl Line {
                /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line/clear` — ChartLineFormat: clear
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-clear?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn clear(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "ChartLineFormat: clear",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line/clear",
                        pages: &["chartlineformat-clear"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("clear").call(operation)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` — Get ChartLineFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn get(&self) -> Get<models::WorkbookChartLineFormat> {
                    let operation = &Operation {
                        name: "chartlineformat: get",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line",
                        pages: &["chartlineformat-get"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` — Update ChartLineFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn update(&self, body: models::WorkbookChartLineFormat) -> Call<models::WorkbookChartLineFormat> {
                    let operation = &Operation {
                        name: "chartlineformat: update",
                        method: Method::Patch,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line",
                        pages: &["chartlineformat-update"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title`
    pub mod title {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title`
            Title
        }

        impl Title {
            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` — Get ChartAxisTitle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookChartAxisTitle> {
                let operation = &Operation {
                    name: "chartaxistitle: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title",
                    pages: &["chartaxistitle-get"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` — Update chartaxistitle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookChartAxisTitle) -> Call<models::WorkbookChartAxisTitle> {
                let operation = &Operation {
                    name: "chartaxistitle: update",
                    method: Method::Patch,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title",
                    pages: &["chartaxistitle-update"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis`
pub mod series_axis {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis`
        SeriesAxis
    }

    impl SeriesAxis {
        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis` — Get ChartAxis
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookChartAxis> {
            let operation = &Operation {
                name: "chartaxis: get",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis",
                pages: &["chartaxis-get"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis` — Update chartAxis
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn update(&self, body: models::WorkbookChartAxis) -> Call<models::WorkbookChartAxis> {
            let operation = &Operation {
                name: "chartaxis: update",
                method: Method::Patch,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis",
                pages: &["chartaxis-update"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format`
        pub fn format(&self) -> format::Format {
            format::Format(self.0.name("format"))
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines`
        pub fn majorgridlines(&self) -> majorgridlines::Majorgridlines {
            majorgridlines::Majorgridlines(self.0.name("majorgridlines"))
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/title`
        pub fn title(&self) -> title::Title {
            title::Title(self.0.name("title"))
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format`
    pub mod format {
        use super::models;

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format`
            Format
        }

        impl Format {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/font`
            pub fn font(&self) -> font::Font {
                font::Font(self.0.name("font"))
            }

            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line`
            pub fn line(&self) -> line::Line {
                line::Line(self.0.name("line"))
            }
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/font`
        pub mod font {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/font`
                Font
            }

            impl Font {
                /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/format/font` — Get ChartFont
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfont-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn get(&self) -> Get<models::WorkbookChartFont> {
                    let operation = &Operation {
                        name: "chartfont: get",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/format/font",
                        pages: &["chartfont-get"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/format/font` — Update ChartFont
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfont-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn update(&self, body: models::WorkbookChartFont) -> Call<models::WorkbookChartFont> {
                    let operation = &Operation {
                        name: "chartfont: update",
                        method: Method::Patch,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/format/font",
                        pages: &["chartfont-update"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line`
        pub mod line {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line`
                Line
            }

            impl Line {
                /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/format/line/clear` — ChartLineFormat: clear
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-clear?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn clear(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "ChartLineFormat: clear",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/format/line/clear",
                        pages: &["chartlineformat-clear"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("clear").call(operation)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/format/line` — Get ChartLineFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn get(&self) -> Get<models::WorkbookChartLineFormat> {
                    let operation = &Operation {
                        name: "chartlineformat: get",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/format/line",
                        pages: &["chartlineformat-get"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/format/line` — Update ChartLineFormat
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn update(&self, body: models::WorkbookChartLineFormat) -> Call<models::WorkbookChartLineFormat> {
                    let operation = &Operation {
                        name: "chartlineformat: update",
                        method: Method::Patch,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/format/line",
                        pages: &["chartlineformat-update"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines`
    pub mod majorgridlines {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines`
            Majorgridlines
        }

        impl Majorgridlines {
            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorGridlines` — Get ChartGridlines
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookChartGridlines> {
                let operation = &Operation {
                    name: "chartgridlines: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorGridlines",
                    pages: &["chartgridlines-get"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorGridlines` — Update chartgridlines
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookChartGridlines) -> Call<models::WorkbookChartGridlines> {
                let operation = &Operation {
                    name: "chartgridlines: update",
                    method: Method::Patch,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorGridlines",
                    pages: &["chartgridlines-update"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines/format`
            pub fn format(&self) -> format::Format {
                format::Format(self.0.name("format"))
            }
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines/format`
        pub mod format {
            use super::models;

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines/format`
                Format
            }

            impl Format {
                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines/format/line`
                pub fn line(&self) -> line::Line {
                    line::Line(self.0.name("line"))
                }
            }

            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines/format/line`
            pub mod line {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorgridlines/format/line`
                    Line
                }

                impl Line {
                    /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorgridlines/format/line/clear` — ChartLineFormat: clear
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-clear?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn clear(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "ChartLineFormat: clear",
                            method: Method::Post,
                            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorgridlines/format/line/clear",
                            pages: &["chartlineformat-clear"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.name("clear").call(operation)
                    }

                    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorgridlines/format/line` — Get ChartLineFormat
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn get(&self) -> Get<models::WorkbookChartLineFormat> {
                        let operation = &Operation {
                            name: "chartlineformat: get",
                            method: Method::Get,
                            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorgridlines/format/line",
                            pages: &["chartlineformat-get"],
                            work: "Files.ReadWrite",
                            personal: "",
                            application: "",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorgridlines/format/line` — Update ChartLineFormat
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-update?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn update(
                        &self,
                        body: models::WorkbookChartLineFormat,
                    ) -> Call<models::WorkbookChartLineFormat> {
                        let operation = &Operation {
                            name: "chartlineformat: update",
                            method: Method::Patch,
                            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/majorgridlines/format/line",
                            pages: &["chartlineformat-update"],
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

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/title`
    pub mod title {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/title`
            Title
        }

        impl Title {
            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/title` — Get ChartAxisTitle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookChartAxisTitle> {
                let operation = &Operation {
                    name: "chartaxistitle: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/title",
                    pages: &["chartaxistitle-get"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/title` — Update chartaxistitle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookChartAxisTitle) -> Call<models::WorkbookChartAxisTitle> {
                let operation = &Operation {
                    name: "chartaxistitle: update",
                    method: Method::Patch,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesAxis/title",
                    pages: &["chartaxistitle-update"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis`
pub mod value_axis {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis`
        ValueAxis
    }

    impl ValueAxis {
        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis` — Get ChartAxis
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookChartAxis> {
            let operation = &Operation {
                name: "chartaxis: get",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis",
                pages: &["chartaxis-get"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis` — Update chartAxis
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn update(&self, body: models::WorkbookChartAxis) -> Call<models::WorkbookChartAxis> {
            let operation = &Operation {
                name: "chartaxis: update",
                method: Method::Patch,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis",
                pages: &["chartaxis-update"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format`
        pub fn format(&self) -> format::Format {
            format::Format(self.0.name("format"))
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/majorGridlines`
        pub fn major_gridlines(&self) -> major_gridlines::MajorGridlines {
            major_gridlines::MajorGridlines(self.0.name("majorGridlines"))
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/minorGridlines`
        pub fn minor_gridlines(&self) -> minor_gridlines::MinorGridlines {
            minor_gridlines::MinorGridlines(self.0.name("minorGridlines"))
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/title`
        pub fn title(&self) -> title::Title {
            title::Title(self.0.name("title"))
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format`
    pub mod format {
        use super::models;

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format`
            Format
        }

        impl Format {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format/font`
            pub fn font(&self) -> font::Font {
                font::Font(self.0.name("font"))
            }
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format/font`
        pub mod font {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format/font`
                Font
            }

            impl Font {
                /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/format/font` — Get ChartFont
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfont-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn get(&self) -> Get<models::WorkbookChartFont> {
                    let operation = &Operation {
                        name: "chartfont: get",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/format/font",
                        pages: &["chartfont-get"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/format/font` — Update ChartFont
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfont-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn update(&self, body: models::WorkbookChartFont) -> Call<models::WorkbookChartFont> {
                    let operation = &Operation {
                        name: "chartfont: update",
                        method: Method::Patch,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/format/font",
                        pages: &["chartfont-update"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/majorGridlines`
    pub mod major_gridlines {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/majorGridlines`
            MajorGridlines
        }

        impl MajorGridlines {
            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/majorGridlines` — Get ChartGridlines
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookChartGridlines> {
                let operation = &Operation {
                    name: "chartgridlines: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/majorGridlines",
                    pages: &["chartgridlines-get"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/majorGridlines` — Update chartgridlines
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookChartGridlines) -> Call<models::WorkbookChartGridlines> {
                let operation = &Operation {
                    name: "chartgridlines: update",
                    method: Method::Patch,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/majorGridlines",
                    pages: &["chartgridlines-update"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/minorGridlines`
    pub mod minor_gridlines {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/minorGridlines`
            MinorGridlines
        }

        impl MinorGridlines {
            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/minorGridlines` — Get ChartGridlines
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookChartGridlines> {
                let operation = &Operation {
                    name: "chartgridlines: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/minorGridlines",
                    pages: &["chartgridlines-get"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/minorGridlines` — Update chartgridlines
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookChartGridlines) -> Call<models::WorkbookChartGridlines> {
                let operation = &Operation {
                    name: "chartgridlines: update",
                    method: Method::Patch,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/minorGridlines",
                    pages: &["chartgridlines-update"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/title`
    pub mod title {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/title`
            Title
        }

        impl Title {
            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/title` — Get ChartAxisTitle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookChartAxisTitle> {
                let operation = &Operation {
                    name: "chartaxistitle: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/title",
                    pages: &["chartaxistitle-get"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/title` — Update chartaxistitle
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookChartAxisTitle) -> Call<models::WorkbookChartAxisTitle> {
                let operation = &Operation {
                    name: "chartaxistitle: update",
                    method: Method::Patch,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/valueAxis/title",
                    pages: &["chartaxistitle-update"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
