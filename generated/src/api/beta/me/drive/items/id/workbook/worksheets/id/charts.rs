// Written by `cargo xtask gen`; do not edit.
//! `/me/drive/items/{id}/workbook/worksheets/{id}/charts`

use super::super::super::super::super::super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts`
    Charts
}

impl Charts {
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/add` — workbookChartCollection: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartcollection-add?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn add(&self, body: requests::workbook_chart_collection::AddRequest) -> Call<models::WorkbookChart> {
        let operation = &Operation {
            name: "workbookChartCollection: add",
            method: Method::Post,
            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/add",
            pages: &["chartcollection-add"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("add").call(operation).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts` — Create Chart
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/worksheet-post-charts?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn create(&self, body: models::WorkbookChart) -> Call<models::WorkbookChart> {
        let operation = &Operation {
            name: "worksheet: create",
            method: Method::Post,
            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts",
            pages: &["worksheet-post-charts"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/worksheets/{id|name}/charts/ItemAt` — ChartCollection: ItemAt
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chartcollection-itemat?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn item_at(&self, body: requests::chart_collection::ItemAtRequest) -> Call<models::WorkbookChart> {
        let operation = &Operation {
            name: "ChartCollection: item_at",
            method: Method::Post,
            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts/ItemAt",
            pages: &["chartcollection-itemat"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.name("ItemAt").call(operation).json(body)
    }

    /// `GET /me/drive/items/{id}/workbook/worksheets/{id|name}/charts` — List ChartCollection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chart-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/worksheet-list-charts?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    pub fn list(&self) -> List<models::WorkbookChart> {
        let operation = &Operation {
            name: "chart: list",
            method: Method::Get,
            path: "/me/drive/items/{id}/workbook/worksheets/{id|name}/charts",
            pages: &["chart-list", "worksheet-list-charts"],
            work: "Files.ReadWrite",
            personal: "Files.ReadWrite",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
