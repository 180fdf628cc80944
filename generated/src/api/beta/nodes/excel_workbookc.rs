// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChart`, such as `/drive/root/workbook/worksheets/{id}/charts/{id}`.
    WorkbookChart: super::Entity = models::WorkbookChart
}

impl WorkbookChart {
    /// `DELETE /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}` — Chart: delete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-delete?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE Chart: delete
            chart-delete: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}` — Get workbookchart
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/workbookchart-itemat?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}`, `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/item(name='{name}')`, `/drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/itemAt(index={index})` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChart> {
        let sheet = "GET chart: get
            chart-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}
            : | |
            /drive/root/workbook/worksheets/{id}/charts/item(name='{name}')
            workbookchart-itemat: | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/itemAt(index={index})";
        self.0.get(sheet)
    }

    /// `GET /me/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/image` — Chart: Image
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/image`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/image`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/image`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get_image(&self) -> Call<String> {
        let sheet = "GET Chart: get_image
            chart-image: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/image
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/image";
        self.0.name("image").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/Image(width=0,height=0,fittingMode='fit')` — Chart: Image
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/Image(width=0,height=0,fittingMode='fit')`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/image(width={width},height={height},fittingMode='{fittingMode}')`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/image(width={width},height={height},fittingMode='{fittingMode}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn image(&self, width: i32, height: i32, fitting_mode: &str) -> Call<String> {
        let sheet = "GET Chart: image
            chart-image: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/Image(width={width},height={height},fittingMode='{fittingMode}')
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/Image(width={width},height={height},fittingMode='{fittingMode}')
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height},fittingMode='{fittingMode}')
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height},fittingMode='{fittingMode}')";
        self.0
            .function(
                "image",
                &[
                    ("width", Argument::bare(width)),
                    ("height", Argument::bare(height)),
                    ("fittingMode", Argument::quoted(fitting_mode)),
                ],
            )
            .call(sheet)
    }

    /// `GET /me/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/image(width={width})` — Chart: Image
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/image(width={width})`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/image(width={width})`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/image(width={width})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn image_with_width(&self, width: i32) -> Call<String> {
        let sheet = "GET Chart: image_with_width
            chart-image: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image(width={width})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/image(width={width})
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image(width={width})
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/image(width={width})";
        self.0.function("image", &[("width", Argument::bare(width))]).call(sheet)
    }

    /// `GET /me/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/image(width={width},height={height})` — Chart: Image
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-image?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/image(width={width},height={height})`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/image(width={width},height={height})`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/image(width={width},height={height})`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn image_with_width_height(&self, width: i32, height: i32) -> Call<String> {
        let sheet = "GET Chart: image_with_width_height
            chart-image: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height})
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height})
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height})
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height})";
        self.0.function("image", &[("width", Argument::bare(width)), ("height", Argument::bare(height))]).call(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/setData` — Chart: setData
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-setdata?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/setData`, `/drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/setData`, `/drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/item(name='{name}')/setData` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn set_data(&self, body: requests::chart::SetDataRequest) -> Call<()> {
        let sheet = "POST Chart: set_data
            chart-setdata: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/setData
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/setData
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/setData
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/item(name='{name}')/setData
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/itemAt(index={index})/setData
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/setData
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/setData";
        self.0.name("setData").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/setPosition` — Chart: setPosition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-setposition?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/setPosition`, `/drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/setPosition`, `/drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/item(name='{name}')/setPosition` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn set_position(&self, body: requests::chart::SetPositionRequest) -> Call<()> {
        let sheet = "POST Chart: set_position
            chart-setposition: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/setPosition
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/setPosition
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/setPosition
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/item(name='{name}')/setPosition
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/itemAt(index={index})/setPosition
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/setPosition
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/setPosition";
        self.0.name("setPosition").call(sheet).json(body)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}` — Update chart
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-update?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChart) -> Call<models::WorkbookChart> {
        let sheet = "PATCH chart: update
            chart-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/axes`
    pub fn axes(&self) -> super::WorkbookChartAxes {
        super::WorkbookChartAxes(self.0.name("axes"))
    }

    /// `…/datalabels`
    pub fn datalabels(&self) -> super::WorkbookChartDataLabels {
        super::WorkbookChartDataLabels(self.0.name("datalabels"))
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookChartAreaFormat {
        super::WorkbookChartAreaFormat(self.0.name("format"))
    }

    /// `…/legend`
    pub fn legend(&self) -> super::WorkbookChartLegend {
        super::WorkbookChartLegend(self.0.name("legend"))
    }

    /// `…/series`
    pub fn series(&self) -> super::WorkbookChartSeriesCollection {
        super::WorkbookChartSeriesCollection(self.0.name("series"))
    }

    /// `…/title`
    pub fn title(&self) -> super::WorkbookChartTitle {
        super::WorkbookChartTitle(self.0.name("title"))
    }

    /// `…/worksheet`
    ///
    /// The type lists it; no page documents a request there.
    pub fn worksheet(&self) -> super::WorkbookWorksheet {
        super::WorkbookWorksheet(self.0.name("worksheet"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartAreaFormat`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/format`.
    WorkbookChartAreaFormat: super::Entity = models::WorkbookChartAreaFormat
}

impl WorkbookChartAreaFormat {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartAreaFormat> {
        self.0.get("GET workbookChartAreaFormat: get")
    }

    /// `…/fill`
    pub fn fill(&self) -> super::WorkbookChartFill {
        super::WorkbookChartFill(self.0.name("fill"))
    }

    /// `…/font`
    ///
    /// The type lists it; no page documents a request there.
    pub fn font(&self) -> super::WorkbookChartFont {
        super::WorkbookChartFont(self.0.name("font"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartAxes`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes`.
    WorkbookChartAxes: super::Entity = models::WorkbookChartAxes
}

impl WorkbookChartAxes {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartAxes> {
        self.0.get("GET workbookChartAxes: get")
    }

    /// `…/categoryaxis`
    pub fn categoryaxis(&self) -> super::WorkbookChartAxis {
        super::WorkbookChartAxis(self.0.name("categoryaxis"))
    }

    /// `…/seriesaxis`
    pub fn seriesaxis(&self) -> super::WorkbookChartAxis {
        super::WorkbookChartAxis(self.0.name("seriesaxis"))
    }

    /// `…/valueaxis`
    pub fn valueaxis(&self) -> super::WorkbookChartAxis {
        super::WorkbookChartAxis(self.0.name("valueaxis"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartAxis`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis`.
    WorkbookChartAxis: super::Entity = models::WorkbookChartAxis
}

impl WorkbookChartAxis {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` — Get workbookchartaxis
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartAxis> {
        let sheet = "GET chartaxis: get
            chartaxis-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` — Update workbookchartaxis
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartaxis-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartAxis) -> Call<models::WorkbookChartAxis> {
        let sheet = "PATCH chartaxis: update
            chartaxis-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis";
        self.0.call(sheet).json(body)
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookChartAxisFormat {
        super::WorkbookChartAxisFormat(self.0.name("format"))
    }

    /// `…/majorgridlines`
    pub fn majorgridlines(&self) -> super::WorkbookChartGridlines {
        super::WorkbookChartGridlines(self.0.name("majorgridlines"))
    }

    /// `…/minorgridlines`
    pub fn minorgridlines(&self) -> super::WorkbookChartGridlines {
        super::WorkbookChartGridlines(self.0.name("minorgridlines"))
    }

    /// `…/title`
    pub fn title(&self) -> super::WorkbookChartAxisTitle {
        super::WorkbookChartAxisTitle(self.0.name("title"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartAxisFormat`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format`.
    WorkbookChartAxisFormat: super::Entity = models::WorkbookChartAxisFormat
}

impl WorkbookChartAxisFormat {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartAxisFormat> {
        self.0.get("GET workbookChartAxisFormat: get")
    }

    /// `…/font`
    pub fn font(&self) -> super::WorkbookChartFont {
        super::WorkbookChartFont(self.0.name("font"))
    }

    /// `…/line`
    pub fn line(&self) -> super::WorkbookChartLineFormat {
        super::WorkbookChartLineFormat(self.0.name("line"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartAxisTitle`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/title`.
    WorkbookChartAxisTitle: super::Entity = models::WorkbookChartAxisTitle
}

impl WorkbookChartAxisTitle {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` — Get workbookchartaxistitle
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/title`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/title`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartAxisTitle> {
        let sheet = "GET chartaxistitle: get
            chartaxistitle-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/title
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/title
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/title
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/title
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/title
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/title
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/title
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/title";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` — Update workbookchartaxistitle
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartaxistitle-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/title`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/title`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/title` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartAxisTitle) -> Call<models::WorkbookChartAxisTitle> {
        let sheet = "PATCH chartaxistitle: update
            chartaxistitle-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/title
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/title
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/title
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/title
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/title
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/title
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/title
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/title";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartDataLabelFormat`, such as `/drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/dataLabels/format`.
    WorkbookChartDataLabelFormat: super::Entity = models::WorkbookChartDataLabelFormat
}

impl WorkbookChartDataLabelFormat {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartDataLabelFormat> {
        self.0.get("GET workbookChartDataLabelFormat: get")
    }

    /// `…/fill`
    pub fn fill(&self) -> super::WorkbookChartFill {
        super::WorkbookChartFill(self.0.name("fill"))
    }

    /// `…/font`
    ///
    /// The type lists it; no page documents a request there.
    pub fn font(&self) -> super::WorkbookChartFont {
        super::WorkbookChartFont(self.0.name("font"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartDataLabels`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/datalabels`.
    WorkbookChartDataLabels: super::Entity = models::WorkbookChartDataLabels
}

impl WorkbookChartDataLabels {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/datalabels` — Get ChartDataLabels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartdatalabels-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/datalabels`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/dataLabels`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/dataLabels`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartDataLabels> {
        let sheet = "GET chartdatalabels: get
            chartdatalabels-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/datalabels
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/datalabels
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/dataLabels
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/dataLabels";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/datalabels` — Update workbookchartdatalabels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartdatalabels-update?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/datalabels`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/dataLabels`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/dataLabels`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartDataLabels) -> Call<models::WorkbookChartDataLabels> {
        let sheet = "PATCH chartdatalabels: update
            chartdatalabels-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/datalabels
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/datalabels
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/dataLabels
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/dataLabels";
        self.0.call(sheet).json(body)
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookChartDataLabelFormat {
        super::WorkbookChartDataLabelFormat(self.0.name("format"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartFill`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/format/fill`.
    WorkbookChartFill: super::Entity = models::WorkbookChartFill
}

impl WorkbookChartFill {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartFill> {
        self.0.get("GET workbookChartFill: get")
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/format/fill/clear` — ChartFill: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartfill-clear?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/legend/format/fill/clear`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/title/format/fill/clear`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/format/fill/clear` and 14 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn clear(&self) -> Call<()> {
        let sheet = "POST ChartFill: clear
            chartfill-clear: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/format/fill/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend/format/fill/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title/format/fill/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/format/fill/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/legend/format/fill/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/title/format/fill/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/dataLabels/format/fill/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/format/fill/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/legend/format/fill/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/format/fill/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/{id}/format/fill/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/title/format/fill/clear
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/format/fill/clear
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend/format/fill/clear
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title/format/fill/clear
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/format/fill/clear
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/legend/format/fill/clear
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/title/format/fill/clear";
        self.0.name("clear").call(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/format/fill/setSolidColor` — ChartFill: setSolidColor
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartfill-setsolidcolor?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/legend/format/fill/setSolidColor`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/title/format/fill/setSolidColor`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/format/fill/setSolidColor` and 14 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn set_solid_color(&self, body: requests::chart_fill::SetSolidColorRequest) -> Call<()> {
        let sheet = "POST ChartFill: set_solid_color
            chartfill-setsolidcolor: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/format/fill/setSolidColor
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend/format/fill/setSolidColor
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title/format/fill/setSolidColor
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/format/fill/setSolidColor
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/legend/format/fill/setSolidColor
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/title/format/fill/setSolidColor
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/dataLabels/format/fill/setSolidColor
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/format/fill/setSolidColor
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/legend/format/fill/setSolidColor
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/format/fill/setSolidColor
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/{id}/format/fill/setSolidColor
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/title/format/fill/setSolidColor
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/format/fill/setSolidColor
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend/format/fill/setSolidColor
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title/format/fill/setSolidColor
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/format/fill/setSolidColor
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/legend/format/fill/setSolidColor
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/title/format/fill/setSolidColor";
        self.0.name("setSolidColor").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartFont`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format/font`.
    WorkbookChartFont: super::Entity = models::WorkbookChartFont
}

impl WorkbookChartFont {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` — Get workbookchartfont
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartfont-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/font`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/format/font`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartFont> {
        let sheet = "GET chartfont: get
            chartfont-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format/font
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/format/font
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/font
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format/font
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/format/font
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/font
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format/font";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` — Update ChartFont
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartfont-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/font`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/format/font`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/font` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartFont) -> Call<models::WorkbookChartFont> {
        let sheet = "PATCH chartfont: update
            chartfont-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/font
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/font
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/format/font
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/format/font
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/font
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format/font
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/format/font
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/font
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format/font";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartGridlines`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/majorgridlines`.
    WorkbookChartGridlines: super::Entity = models::WorkbookChartGridlines
}

impl WorkbookChartGridlines {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines` — Get ChartGridlines
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/majorgridlines`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/minorgridlines`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartGridlines> {
        let sheet = "GET chartgridlines: get
            chartgridlines-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/majorgridlines
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/minorgridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/majorgridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/minorgridlines
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorGridlines
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/majorGridlines
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/minorGridlines
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorGridlines
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/majorGridlines
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/minorGridlines";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines` — Update chartgridlines
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartgridlines-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/majorgridlines`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/valueaxis/minorgridlines`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartGridlines) -> Call<models::WorkbookChartGridlines> {
        let sheet = "PATCH chartgridlines: update
            chartgridlines-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/majorgridlines
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/minorgridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/majorgridlines
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueaxis/minorgridlines
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorGridlines
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/majorGridlines
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/minorGridlines
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorGridlines
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/majorGridlines
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/minorGridlines";
        self.0.call(sheet).json(body)
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookChartGridlinesFormat {
        super::WorkbookChartGridlinesFormat(self.0.name("format"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartGridlinesFormat`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format`.
    WorkbookChartGridlinesFormat: super::Entity = models::WorkbookChartGridlinesFormat
}

impl WorkbookChartGridlinesFormat {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartGridlinesFormat> {
        self.0.get("GET workbookChartGridlinesFormat: get")
    }

    /// `…/line`
    pub fn line(&self) -> super::WorkbookChartLineFormat {
        super::WorkbookChartLineFormat(self.0.name("line"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartLegend`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend`.
    WorkbookChartLegend: super::Entity = models::WorkbookChartLegend
}

impl WorkbookChartLegend {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/legend` — Get ChartLegend
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartlegend-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/legend`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/legend`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/legend`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartLegend> {
        let sheet = "GET chartlegend: get
            chartlegend-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/legend
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/legend";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/legend` — Update chartlegend
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartlegend-update?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/legend`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/legend`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/legend`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartLegend) -> Call<models::WorkbookChartLegend> {
        let sheet = "PATCH chartlegend: update
            chartlegend-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/legend
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/legend";
        self.0.call(sheet).json(body)
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookChartLegendFormat {
        super::WorkbookChartLegendFormat(self.0.name("format"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartLegendFormat`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/legend/format`.
    WorkbookChartLegendFormat: super::Entity = models::WorkbookChartLegendFormat
}

impl WorkbookChartLegendFormat {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartLegendFormat> {
        self.0.get("GET workbookChartLegendFormat: get")
    }

    /// `…/fill`
    pub fn fill(&self) -> super::WorkbookChartFill {
        super::WorkbookChartFill(self.0.name("fill"))
    }

    /// `…/font`
    ///
    /// The type lists it; no page documents a request there.
    pub fn font(&self) -> super::WorkbookChartFont {
        super::WorkbookChartFont(self.0.name("font"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartLineFormat`, such as `/drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/format/line`.
    WorkbookChartLineFormat: super::Entity = models::WorkbookChartLineFormat
}

impl WorkbookChartLineFormat {
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line/clear` — ChartLineFormat: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-clear?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/line/clear`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines/format/line/clear`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line/clear` and 18 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn clear(&self) -> Call<()> {
        let sheet = "POST ChartLineFormat: clear
            chartlineformat-clear: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format/line/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format/line/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/format/line/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/majorGridlines/format/line/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/minorGridlines/format/line/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorGridlines/format/line/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/minorGridlines/format/line/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/format/line/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/majorGridlines/format/line/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/valueAxis/minorGridlines/format/line/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/format/line/clear
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/format/line/clear
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line/clear
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorGridlines/format/line/clear
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/format/line/clear
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line/clear
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorGridlines/format/line/clear";
        self.0.name("clear").call(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` — Get ChartLineFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/line`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines/format/line`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartLineFormat> {
        let sheet = "GET chartlineformat: get
            chartlineformat-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format/line
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/format/line
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorGridlines/format/line
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/format/line
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorGridlines/format/line";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` — Update ChartLineFormat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartlineformat-update?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/format/line`, `/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/axes/seriesaxis/majorgridlines/format/line`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/axes/categoryaxis/format/line` and 8 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartLineFormat) -> Call<models::WorkbookChartLineFormat> {
        let sheet = "PATCH chartlineformat: update
            chartlineformat-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryaxis/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/format/line
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesaxis/majorgridlines/format/line
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/format/line
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorGridlines/format/line
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/categoryAxis/format/line
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/format/line
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/axes/seriesAxis/majorGridlines/format/line";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartPoint`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/{id}`.
    WorkbookChartPoint: super::Entity = models::WorkbookChartPoint
}

impl WorkbookChartPoint {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points/{undefined}` — Get ChartPoint
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartpoint-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points/{undefined}`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}/points/{workbookChartPoint-id}`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}/points/{workbookChartPoint-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartPoint> {
        let sheet = "GET chartpoint: get
            chartpoint-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}/points/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}/points/{id}";
        self.0.get(sheet)
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookChartPointFormat {
        super::WorkbookChartPointFormat(self.0.name("format"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartPointFormat`, such as `/drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/{id}/format`.
    WorkbookChartPointFormat: super::Entity = models::WorkbookChartPointFormat
}

impl WorkbookChartPointFormat {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartPointFormat> {
        self.0.get("GET workbookChartPointFormat: get")
    }

    /// `…/fill`
    pub fn fill(&self) -> super::WorkbookChartFill {
        super::WorkbookChartFill(self.0.name("fill"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartSeries`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}`.
    WorkbookChartSeries: super::Entity = models::WorkbookChartSeries
}

impl WorkbookChartSeries {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}` — Get ChartSeries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartseries-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartSeries> {
        let sheet = "GET chartseries: get
            chartseries-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}` — Update ChartSeries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartseries-update?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartSeries) -> Call<models::WorkbookChartSeries> {
        let sheet = "PATCH chartseries: update
            chartseries-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookChartSeriesFormat {
        super::WorkbookChartSeriesFormat(self.0.name("format"))
    }

    /// `…/points`
    pub fn points(&self) -> super::WorkbookChartSeriesPoints {
        super::WorkbookChartSeriesPoints(self.0.name("points"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookChartSeries`, such as `/drive/root/workbook/worksheets/{id}/charts/{id}/series`.
    WorkbookChartSeriesCollection[models::WorkbookChartSeries]
}

impl WorkbookChartSeriesCollection {
    /// `GET /drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/count`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn count(&self) -> Call<i32> {
        let sheet = "GET workbookChartSeries: count
            : | |
            /drive/root/workbook/worksheets/{id}/charts/{id}/series/count";
        self.0.name("count").call(sheet)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series` — Create ChartSeries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-post-series?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookChartSeries) -> Call<models::WorkbookChartSeries> {
        let sheet = "POST chart: create
            chart-post-series: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/ItemAt` — ChartSeriesCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartseriescollection-itemat?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/ItemAt`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::chart_series_collection::ItemAtRequest) -> Call<models::WorkbookChartSeries> {
        let sheet = "POST ChartSeriesCollection: item_at
            chartseriescollection-itemat: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/ItemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/ItemAt";
        self.0.name("ItemAt").call(sheet).json(body)
    }

    /// `GET /drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/itemAt(index={index})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookchartseries-itemat?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn item_at_with_index(&self, index: i32) -> Get<models::WorkbookChartSeries> {
        let sheet = "GET workbookChartSeries: item_at_with_index
            workbookchartseries-itemat: | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/series/itemAt(index={index})";
        self.0.function("itemAt", &[("index", Argument::bare(index))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series` — List ChartSeriesCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartseries-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/chart-list-series?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookChartSeries> {
        let sheet = "GET chartseries: list
            chartseries-list, chart-list-series: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series
            chart-list-series: Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartSeriesFormat`, such as `/drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/format`.
    WorkbookChartSeriesFormat: super::Entity = models::WorkbookChartSeriesFormat
}

impl WorkbookChartSeriesFormat {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartSeriesFormat> {
        self.0.get("GET workbookChartSeriesFormat: get")
    }

    /// `…/fill`
    pub fn fill(&self) -> super::WorkbookChartFill {
        super::WorkbookChartFill(self.0.name("fill"))
    }

    /// `…/line`
    pub fn line(&self) -> super::WorkbookChartLineFormat {
        super::WorkbookChartLineFormat(self.0.name("line"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookChartPoint`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points`.
    WorkbookChartSeriesPoints[models::WorkbookChartPoint]
}

impl WorkbookChartSeriesPoints {
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points` — Create ChartPoint
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartseries-post-points?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}/points`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}/points`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookChartPoint) -> Call<models::WorkbookChartPoint> {
        let sheet = "POST chartseries: create
            chartseries-post-points: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}/points
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}/points";
        self.0.call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points/ItemAt` — ChartPointsCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartpointscollection-itemat?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points/ItemAt`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn item_at(&self, body: requests::chart_points_collection::ItemAtRequest) -> Call<models::WorkbookChartPoint> {
        let sheet = "POST ChartPointsCollection: item_at
            chartpointscollection-itemat: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/ItemAt
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}/points/ItemAt";
        self.0.name("ItemAt").call(sheet).json(body)
    }

    /// `GET /drives/{drive-id}/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}/points/itemAt(index={index})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookchartpoint-itemat?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn item_at_with_index(&self, index: i32) -> Get<models::WorkbookChartPoint> {
        let sheet = "GET workbookChartPoint: item_at_with_index
            workbookchartpoint-itemat: | |
            /drives/{id}/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points/itemAt(index={index})";
        self.0.function("itemAt", &[("index", Argument::bare(index))]).get(sheet)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points` — List ChartPointsCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartpoint-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/chartseries-list-points?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/series/{undefined}/points`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}/points`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/series/{workbookChartSeries-id}/points`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookChartPoint> {
        let sheet = "GET chartpoint: list
            chartpoint-list, chartseries-list-points: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}/points
            chartpoint-list: Files.ReadWrite | Files.ReadWrite |
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/series/{id}/points
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/series/{id}/points";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartTitle`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title`.
    WorkbookChartTitle: super::Entity = models::WorkbookChartTitle
}

impl WorkbookChartTitle {
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/title` — Get ChartTitle
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/charttitle-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/title`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/title`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/title`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookChartTitle> {
        let sheet = "GET charttitle: get
            charttitle-get: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/title
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/title";
        self.0.get(sheet)
    }

    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/{name}/title` — Update ChartTitle
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/charttitle-update?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/charts/{name}/title`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/title`, `/users/{user-id}/drive/root:/{item-path}:/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/title`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn update(&self, body: models::WorkbookChartTitle) -> Call<models::WorkbookChartTitle> {
        let sheet = "PATCH charttitle: update
            charttitle-update: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title
            /me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/title
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/title";
        self.0.call(sheet).json(body)
    }

    /// `…/format`
    pub fn format(&self) -> super::WorkbookChartTitleFormat {
        super::WorkbookChartTitleFormat(self.0.name("format"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookChartTitleFormat`, such as `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/title/format`.
    WorkbookChartTitleFormat: super::Entity = models::WorkbookChartTitleFormat
}

impl WorkbookChartTitleFormat {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookChartTitleFormat> {
        self.0.get("GET workbookChartTitleFormat: get")
    }

    /// `…/fill`
    pub fn fill(&self) -> super::WorkbookChartFill {
        super::WorkbookChartFill(self.0.name("fill"))
    }

    /// `…/font`
    ///
    /// The type lists it; no page documents a request there.
    pub fn font(&self) -> super::WorkbookChartFont {
        super::WorkbookChartFont(self.0.name("font"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookComment`, such as `/drive/root/workbook/comments/{id}`.
    WorkbookComment: super::Entity = models::WorkbookComment
}

impl WorkbookComment {
    /// `GET /me/drive/items/{id}/workbook/comments/{id}` — Get workbookComment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookcomment-get?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/comments/{workbookComment-id}`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/comments/{workbookComment-id}`, `/users/{user-id}/drive/root:/{item-path}:/workbook/comments/{workbookComment-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookComment> {
        let sheet = "GET workbookComment: get
            workbookcomment-get: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/comments/{id}
            /me/drive/root:/{path}:/workbook/comments/{id}
            /users/{id}/drive/items/{id}/workbook/comments/{id}
            /users/{id}/drive/root:/{path}:/workbook/comments/{id}";
        self.0.get(sheet)
    }

    /// `…/replies`
    pub fn replies(&self) -> super::WorkbookCommentReplies {
        super::WorkbookCommentReplies(self.0.name("replies"))
    }

    /// `…/task`
    pub fn task(&self) -> super::WorkbookDocumentTask {
        super::WorkbookDocumentTask(self.0.name("task"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookCommentReply`, such as `/drive/items/{id}/workbook/comments/{id}/replies`.
    WorkbookCommentReplies[models::WorkbookCommentReply]
}

impl WorkbookCommentReplies {
    /// `POST /me/drive/items/{id}/workbook/comments/{id}/replies` — Create workbookcommentreply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookcomment-post-replies?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/comments/{id}/replies`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/comments/{workbookComment-id}/replies`, `/users/{user-id}/drive/root:/{item-path}:/workbook/comments/{workbookComment-id}/replies`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookCommentReply) -> Call<models::WorkbookCommentReply> {
        let sheet = "POST workbookComment: create
            workbookcomment-post-replies: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/comments/{id}/replies
            /me/drive/root:/{path}:/workbook/comments/{id}/replies
            /users/{id}/drive/items/{id}/workbook/comments/{id}/replies
            /users/{id}/drive/root:/{path}:/workbook/comments/{id}/replies";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/comments/{id}/replies` — List workbookcommentreplies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookcomment-list-replies?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/comments/{id}/replies`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/comments/{workbookComment-id}/replies`, `/users/{user-id}/drive/root:/{item-path}:/workbook/comments/{workbookComment-id}/replies`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookCommentReply> {
        let sheet = "GET workbookComment: list
            workbookcomment-list-replies: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/comments/{id}/replies
            /me/drive/root:/{path}:/workbook/comments/{id}/replies
            /users/{id}/drive/items/{id}/workbook/comments/{id}/replies
            /users/{id}/drive/root:/{path}:/workbook/comments/{id}/replies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookCommentReply`, such as `/drive/items/{id}/workbook/comments/{id}/replies/{id}`.
    WorkbookCommentReply: super::Entity = models::WorkbookCommentReply
}

impl WorkbookCommentReply {
    /// `GET /drive/items/{id}/workbook/comments/{id}/replies/{id}` — Get workbookCommentReply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbookcommentreply-get?view=graph-rest-beta)
    /// Also: `/me/drive/items/{driveItem-id}/workbook/comments/{workbookComment-id}/replies/{workbookCommentReply-id}`, `/me/drive/root:/{item-path}:/workbook/comments/{workbookComment-id}/replies/{workbookCommentReply-id}`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/comments/{workbookComment-id}/replies/{workbookCommentReply-id}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkbookCommentReply> {
        let sheet = "GET workbookCommentReply: get
            workbookcommentreply-get: Files.ReadWrite | |
            /drive/items/{id}/workbook/comments/{id}/replies/{id}
            /me/drive/items/{id}/workbook/comments/{id}/replies/{id}
            /me/drive/root:/{path}:/workbook/comments/{id}/replies/{id}
            /users/{id}/drive/items/{id}/workbook/comments/{id}/replies/{id}
            /users/{id}/drive/root:/{path}:/workbook/comments/{id}/replies/{id}";
        self.0.get(sheet)
    }

    /// `…/task`
    ///
    /// The type lists it; no page documents a request there.
    pub fn task(&self) -> super::WorkbookDocumentTask {
        super::WorkbookDocumentTask(self.0.name("task"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workbookComment`, such as `/drive/root/workbook/comments`.
    WorkbookComments[models::WorkbookComment]
}

impl WorkbookComments {
    /// `POST /me/drive/items/{driveItem-id}/workbook/comments`
    ///
    /// Source: metadata.
    /// Also: `/me/drive/root:/{item-path}:/workbook/comments`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/comments`, `/users/{user-id}/drive/root:/{item-path}:/workbook/comments`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn create(&self, body: models::WorkbookComment) -> Call<models::WorkbookComment> {
        let sheet = "POST workbook: create
            : Files.ReadWrite | |
            /me/drive/items/{id}/workbook/comments
            /me/drive/root:/{path}:/workbook/comments
            /users/{id}/drive/items/{id}/workbook/comments
            /users/{id}/drive/root:/{path}:/workbook/comments";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/comments` — List workbookcomments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-list-comments?view=graph-rest-beta)
    /// Also: `/me/drive/root:/{item-path}:/workbook/comments`, `/users/{user-id}/drive/items/{driveItem-id}/workbook/comments`, `/users/{user-id}/drive/root:/{item-path}:/workbook/comments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`.
    pub fn list(&self) -> List<models::WorkbookComment> {
        let sheet = "GET workbook: list
            workbook-list-comments: Files.ReadWrite | |
            /me/drive/items/{id}/workbook/comments
            /me/drive/root:/{path}:/workbook/comments
            /users/{id}/drive/items/{id}/workbook/comments
            /users/{id}/drive/root:/{path}:/workbook/comments";
        self.0.list(sheet)
    }
}
