// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}`

use super::super::super::super::super::super::super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}`
    Id
}

impl Id {
    /// `DELETE /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}` — Chart: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-delete?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "Chart: delete",
            method: Method::Delete,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}",
            pages: &["chart-delete"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.call(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}` — Get Chart
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn get(&self) -> Get<models::WorkbookChart> {
        let operation = &Operation {
            name: "chart: get",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}",
            pages: &["chart-get"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.get(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image` — Chart: Image
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn image(&self) -> Call<String> {
        let operation = &Operation {
            name: "Chart: image",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image",
            pages: &["chart-image"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("image").call(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width=640)` — Chart: Image
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn image_with_width(&self, width: i32) -> Call<String> {
        let operation = &Operation {
            name: "Chart: image_with_width",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width=640)",
            pages: &["chart-image"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.function("image", &[("width", Argument::bare(width))]).call(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width=640,height=480)` — Chart: Image
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn image_with_width_height(&self, width: i32, height: i32) -> Call<String> {
        let operation = &Operation {
            name: "Chart: image_with_width_height",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width=640,height=480)",
            pages: &["chart-image"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0
            .function("image", &[("width", Argument::bare(width)), ("height", Argument::bare(height))])
            .call(operation)
    }

    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width=640,height=480,fittingMode='fit')` — Chart: Image
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn image_with_width_height_fitting_mode(&self, width: i32, height: i32, fitting_mode: &str) -> Call<String> {
        let operation = &Operation {
            name: "Chart: image_with_width_height_fitting_mode",
            method: Method::Get,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/image(width=640,height=480,fittingMode='fit')",
            pages: &["chart-image"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0
            .function(
                "image",
                &[
                    ("width", Argument::bare(width)),
                    ("height", Argument::bare(height)),
                    ("fittingMode", Argument::quoted(fitting_mode)),
                ],
            )
            .call(operation)
    }

    /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/setData` — Chart: setData
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-setdata?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn set_data(&self, body: requests::chart::SetDataRequest) -> Call<()> {
        let operation = &Operation {
            name: "Chart: set_data",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/setData",
            pages: &["chart-setdata"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("setData").call(operation).json(body)
    }

    /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/setPosition` — Chart: setPosition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-setposition?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn set_position(&self, body: requests::chart::SetPositionRequest) -> Call<()> {
        let operation = &Operation {
            name: "Chart: set_position",
            method: Method::Post,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/setPosition",
            pages: &["chart-setposition"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.name("setPosition").call(operation).json(body)
    }

    /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}` — Update chart
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    pub fn update(&self, body: models::WorkbookChart) -> Call<models::WorkbookChart> {
        let operation = &Operation {
            name: "chart: update",
            method: Method::Patch,
            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}",
            pages: &["chart-update"],
            work: "Files.ReadWrite",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/axes`
    pub fn axes(&self) -> axes::Axes {
        axes::Axes(self.0.name("axes"))
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/dataLabels`
    pub fn data_labels(&self) -> data_labels::DataLabels {
        data_labels::DataLabels(self.0.name("dataLabels"))
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/format`
    pub fn format(&self) -> format::Format {
        format::Format(self.0.name("format"))
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/legend`
    pub fn legend(&self) -> legend::Legend {
        legend::Legend(self.0.name("legend"))
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/series`
    pub fn series(&self) -> series::Series {
        series::Series(self.0.name("series"))
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/title`
    pub fn title(&self) -> title::Title {
        title::Title(self.0.name("title"))
    }
}

pub mod axes;

/// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/dataLabels`
pub mod data_labels {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/dataLabels`
        DataLabels
    }

    impl DataLabels {
        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/dataLabels` — Get ChartDataLabels
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartdatalabels-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookChartDataLabels> {
            let operation = &Operation {
                name: "chartdatalabels: get",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/dataLabels",
                pages: &["chartdatalabels-get"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/dataLabels` — Update chartdatalabels
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartdatalabels-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn update(&self, body: models::WorkbookChartDataLabels) -> Call<models::WorkbookChartDataLabels> {
            let operation = &Operation {
                name: "chartdatalabels: update",
                method: Method::Patch,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/dataLabels",
                pages: &["chartdatalabels-update"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/format`
pub mod format {
    use super::requests;

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/format`
        Format
    }

    impl Format {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/format/fill`
        pub fn fill(&self) -> fill::Fill {
            fill::Fill(self.0.name("fill"))
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/format/fill`
    pub mod fill {
        use super::requests;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/format/fill`
            Fill
        }

        impl Fill {
            /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/format/fill/clear` — ChartFill: clear
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartfill-clear?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn clear(&self) -> Call<()> {
                let operation = &Operation {
                    name: "ChartFill: clear",
                    method: Method::Post,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/format/fill/clear",
                    pages: &["chartfill-clear"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("clear").call(operation)
            }

            /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/format/fill/setSolidColor` — ChartFill: setSolidColor
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartfill-setsolidcolor?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn set_solid_color(&self, body: requests::chart_fill::SetSolidColorRequest) -> Call<()> {
                let operation = &Operation {
                    name: "ChartFill: set_solid_color",
                    method: Method::Post,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/format/fill/setSolidColor",
                    pages: &["chartfill-setsolidcolor"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.name("setSolidColor").call(operation).json(body)
            }
        }
    }
}

/// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/legend`
pub mod legend {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/legend`
        Legend
    }

    impl Legend {
        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/legend` — Get ChartLegend
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartlegend-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookChartLegend> {
            let operation = &Operation {
                name: "chartlegend: get",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/legend",
                pages: &["chartlegend-get"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/legend` — Update chartlegend
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartlegend-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn update(&self, body: models::WorkbookChartLegend) -> Call<models::WorkbookChartLegend> {
            let operation = &Operation {
                name: "chartlegend: update",
                method: Method::Patch,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/legend",
                pages: &["chartlegend-update"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/legend/format`
        pub fn format(&self) -> format::Format {
            format::Format(self.0.name("format"))
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/legend/format`
    pub mod format {
        use super::requests;

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/legend/format`
            Format
        }

        impl Format {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/legend/format/fill`
            pub fn fill(&self) -> fill::Fill {
                fill::Fill(self.0.name("fill"))
            }
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/legend/format/fill`
        pub mod fill {
            use super::requests;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/legend/format/fill`
                Fill
            }

            impl Fill {
                /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/legend/format/fill/clear` — ChartFill: clear
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfill-clear?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn clear(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "ChartFill: clear",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/legend/format/fill/clear",
                        pages: &["chartfill-clear"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("clear").call(operation)
                }

                /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/legend/format/fill/setSolidColor` — ChartFill: setSolidColor
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfill-setsolidcolor?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn set_solid_color(&self, body: requests::chart_fill::SetSolidColorRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "ChartFill: set_solid_color",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/legend/format/fill/setSolidColor",
                        pages: &["chartfill-setsolidcolor"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("setSolidColor").call(operation).json(body)
                }
            }
        }
    }
}

/// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/series`
pub mod series {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/series`
        Series
    }

    impl Series {
        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series` — Create ChartSeries
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chart-post-series?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn create(&self, body: models::WorkbookChartSeries) -> Call<models::WorkbookChartSeries> {
            let operation = &Operation {
                name: "chart: create",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series",
                pages: &["chart-post-series"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/itemAt` — ChartSeriesCollection: ItemAt
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartseriescollection-itemat?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn item_at(
            &self,
            body: requests::chart_series_collection::ItemAtRequest,
        ) -> Call<models::WorkbookChartSeries> {
            let operation = &Operation {
                name: "ChartSeriesCollection: item_at",
                method: Method::Post,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/itemAt",
                pages: &["chartseriescollection-itemat"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.name("itemAt").call(operation).json(body)
        }

        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series` — List ChartSeriesCollection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/chartseries-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/chart-list-series?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn list(&self) -> List<models::WorkbookChartSeries> {
            let operation = &Operation {
                name: "chartseries: list",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series",
                pages: &["chartseries-list", "chart-list-series"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/series/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/series/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/series/{id}`
            Id
        }

        impl Id {
            /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}` — Get ChartSeries
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartseries-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn get(&self) -> Get<models::WorkbookChartSeries> {
                let operation = &Operation {
                    name: "chartseries: get",
                    method: Method::Get,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}",
                    pages: &["chartseries-get"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}` — Update ChartSeries
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/chartseries-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Files.ReadWrite`
            pub fn update(&self, body: models::WorkbookChartSeries) -> Call<models::WorkbookChartSeries> {
                let operation = &Operation {
                    name: "chartseries: update",
                    method: Method::Patch,
                    path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}",
                    pages: &["chartseries-update"],
                    work: "Files.ReadWrite",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/series/{id}/points`
            pub fn points(&self) -> points::Points {
                points::Points(self.0.name("points"))
            }
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/series/{id}/points`
        pub mod points {
            use super::{models, requests};
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/series/{id}/points`
                Points
            }

            impl Points {
                /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points` — Create ChartPoints
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartseries-post-points?view=graph-rest-1.0)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn create(&self, body: models::WorkbookChartPoint) -> Call<models::WorkbookChartPoint> {
                    let operation = &Operation {
                        name: "chartseries: create",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points",
                        pages: &["chartseries-post-points"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points/itemAt` — ChartPointsCollection: ItemAt
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartpointscollection-itemat?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn item_at(
                    &self,
                    body: requests::chart_points_collection::ItemAtRequest,
                ) -> Call<models::WorkbookChartPoint> {
                    let operation = &Operation {
                        name: "ChartPointsCollection: item_at",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points/itemAt",
                        pages: &["chartpointscollection-itemat"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("itemAt").call(operation).json(body)
                }

                /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points` — List ChartPointsCollection
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartpoint-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/chartseries-list-points?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn list(&self) -> List<models::WorkbookChartPoint> {
                    let operation = &Operation {
                        name: "chartpoint: list",
                        method: Method::Get,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points",
                        pages: &["chartpoint-list", "chartseries-list-points"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }

                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/{id}`
                    Id
                }

                impl Id {
                    /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points/{point-id}` — Get ChartPoint
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/chartpoint-get?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Files.ReadWrite`
                    pub fn get(&self) -> Get<models::WorkbookChartPoint> {
                        let operation = &Operation {
                            name: "chartpoint: get",
                            method: Method::Get,
                            path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{series-id}/points/{point-id}",
                            pages: &["chartpoint-get"],
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

/// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/title`
pub mod title {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/title`
        Title
    }

    impl Title {
        /// `GET /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/title` — Get ChartTitle
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/charttitle-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn get(&self) -> Get<models::WorkbookChartTitle> {
            let operation = &Operation {
                name: "charttitle: get",
                method: Method::Get,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/title",
                pages: &["charttitle-get"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/title` — Update ChartTitle
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/charttitle-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Files.ReadWrite`
        pub fn update(&self, body: models::WorkbookChartTitle) -> Call<models::WorkbookChartTitle> {
            let operation = &Operation {
                name: "charttitle: update",
                method: Method::Patch,
                path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/title",
                pages: &["charttitle-update"],
                work: "Files.ReadWrite",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/title/format`
        pub fn format(&self) -> format::Format {
            format::Format(self.0.name("format"))
        }
    }

    /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/title/format`
    pub mod format {
        use super::requests;

        crate::runtime::node! {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/title/format`
            Format
        }

        impl Format {
            /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/title/format/fill`
            pub fn fill(&self) -> fill::Fill {
                fill::Fill(self.0.name("fill"))
            }
        }

        /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/title/format/fill`
        pub mod fill {
            use super::requests;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/me/drive/root:/{path}/workbook/worksheets/{id}/charts/{id}/title/format/fill`
                Fill
            }

            impl Fill {
                /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/title/format/fill/clear` — ChartFill: clear
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfill-clear?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn clear(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "ChartFill: clear",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/title/format/fill/clear",
                        pages: &["chartfill-clear"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("clear").call(operation)
                }

                /// `POST /me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/title/format/fill/setSolidColor` — ChartFill: setSolidColor
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/chartfill-setsolidcolor?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Files.ReadWrite`
                pub fn set_solid_color(&self, body: requests::chart_fill::SetSolidColorRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "ChartFill: set_solid_color",
                        method: Method::Post,
                        path: "/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/title/format/fill/setSolidColor",
                        pages: &["chartfill-setsolidcolor"],
                        work: "Files.ReadWrite",
                        personal: "",
                        application: "",
                    };
                    self.0.name("setSolidColor").call(operation).json(body)
                }
            }
        }
    }
}
