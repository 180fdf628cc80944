// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::{models, requests};
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookFilter`, such as `/drive/root/workbook/tables/{id}/columns/{id}/filter`.
    WorkbookFilter: super::Entity = models::WorkbookFilter
}

impl WorkbookFilter {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookFilter> {
        self.0.get("GET workbookFilter: get")
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/filter/apply` — Filter: apply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filter-apply?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/apply`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/filter/apply`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/apply` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn apply(&self, body: requests::filter::ApplyRequest) -> Call<()> {
        let sheet = "POST filter: apply
            filter-apply: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/filter/apply
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/apply
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/filter/apply
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/apply
            /drives/{id}/items/{id}/workbook/tables/{id}/columns/{id}/filter/apply
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/apply
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/filter/apply
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/apply
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/filter/apply
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/apply";
        self.0.name("apply").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/tables/{workbookTable-id}/columns/{workbookTableColumn-id}/filter/applyBottomItemsFilter`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn apply_bottom_items_filter(
        &self,
        body: requests::workbook_filter::ApplyBottomItemsFilterRequest,
    ) -> Call<()> {
        let sheet = "POST workbookFilter: apply_bottom_items_filter
            : | |
            /drive/root/workbook/tables/{id}/columns/{id}/filter/applyBottomItemsFilter";
        self.0.name("applyBottomItemsFilter").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/tables/{workbookTable-id}/columns/{workbookTableColumn-id}/filter/applyBottomPercentFilter`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn apply_bottom_percent_filter(
        &self,
        body: requests::workbook_filter::ApplyBottomPercentFilterRequest,
    ) -> Call<()> {
        let sheet = "POST workbookFilter: apply_bottom_percent_filter
            : | |
            /drive/root/workbook/tables/{id}/columns/{id}/filter/applyBottomPercentFilter";
        self.0.name("applyBottomPercentFilter").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/tables/{workbookTable-id}/columns/{workbookTableColumn-id}/filter/applyCellColorFilter`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn apply_cell_color_filter(&self, body: requests::workbook_filter::ApplyCellColorFilterRequest) -> Call<()> {
        let sheet = "POST workbookFilter: apply_cell_color_filter
            : | |
            /drive/root/workbook/tables/{id}/columns/{id}/filter/applyCellColorFilter";
        self.0.name("applyCellColorFilter").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/tables/{workbookTable-id}/columns/{workbookTableColumn-id}/filter/applyCustomFilter`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn apply_custom_filter(&self, body: requests::workbook_filter::ApplyCustomFilterRequest) -> Call<()> {
        let sheet = "POST workbookFilter: apply_custom_filter
            : | |
            /drive/root/workbook/tables/{id}/columns/{id}/filter/applyCustomFilter";
        self.0.name("applyCustomFilter").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/tables/{workbookTable-id}/columns/{workbookTableColumn-id}/filter/applyDynamicFilter`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn apply_dynamic_filter(&self, body: requests::workbook_filter::ApplyDynamicFilterRequest) -> Call<()> {
        let sheet = "POST workbookFilter: apply_dynamic_filter
            : | |
            /drive/root/workbook/tables/{id}/columns/{id}/filter/applyDynamicFilter";
        self.0.name("applyDynamicFilter").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/tables/{workbookTable-id}/columns/{workbookTableColumn-id}/filter/applyFontColorFilter`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn apply_font_color_filter(&self, body: requests::workbook_filter::ApplyFontColorFilterRequest) -> Call<()> {
        let sheet = "POST workbookFilter: apply_font_color_filter
            : | |
            /drive/root/workbook/tables/{id}/columns/{id}/filter/applyFontColorFilter";
        self.0.name("applyFontColorFilter").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/tables/{workbookTable-id}/columns/{workbookTableColumn-id}/filter/applyIconFilter`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn apply_icon_filter(&self, body: requests::workbook_filter::ApplyIconFilterRequest) -> Call<()> {
        let sheet = "POST workbookFilter: apply_icon_filter
            : | |
            /drive/root/workbook/tables/{id}/columns/{id}/filter/applyIconFilter";
        self.0.name("applyIconFilter").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/tables/{workbookTable-id}/columns/{workbookTableColumn-id}/filter/applyTopItemsFilter`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn apply_top_items_filter(&self, body: requests::workbook_filter::ApplyTopItemsFilterRequest) -> Call<()> {
        let sheet = "POST workbookFilter: apply_top_items_filter
            : | |
            /drive/root/workbook/tables/{id}/columns/{id}/filter/applyTopItemsFilter";
        self.0.name("applyTopItemsFilter").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/tables/{workbookTable-id}/columns/{workbookTableColumn-id}/filter/applyTopPercentFilter`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn apply_top_percent_filter(&self, body: requests::workbook_filter::ApplyTopPercentFilterRequest) -> Call<()> {
        let sheet = "POST workbookFilter: apply_top_percent_filter
            : | |
            /drive/root/workbook/tables/{id}/columns/{id}/filter/applyTopPercentFilter";
        self.0.name("applyTopPercentFilter").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/tables/{workbookTable-id}/columns/{workbookTableColumn-id}/filter/applyValuesFilter`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn apply_values_filter(&self, body: requests::workbook_filter::ApplyValuesFilterRequest) -> Call<()> {
        let sheet = "POST workbookFilter: apply_values_filter
            : | |
            /drive/root/workbook/tables/{id}/columns/{id}/filter/applyValuesFilter";
        self.0.name("applyValuesFilter").call(sheet).json(body)
    }

    /// `POST /me/drive/items/{id}/workbook/tables/{id|name}/columns/{id|name}/filter/clear` — Filter: clear
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/filter-clear?view=graph-rest-beta)
    /// Also: `/me/drive/items/{id}/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/clear`, `/me/drive/root:/{item-path}:/workbook/tables/{id|name}/columns/{id|name}/filter/clear`, `/me/drive/root:/{item-path}:/workbook/worksheets/{id|name}/tables/{id|name}/columns/{id|name}/filter/clear` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.ReadWrite`; personal account: `Files.ReadWrite`.
    pub fn clear(&self) -> Call<()> {
        let sheet = "POST filter: clear
            filter-clear: Files.ReadWrite | Files.ReadWrite |
            /me/drive/items/{id}/workbook/tables/{id}/columns/{id}/filter/clear
            /me/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/clear
            /me/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/filter/clear
            /me/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/clear
            /drives/{id}/items/{id}/workbook/tables/{id}/columns/{id}/filter/clear
            /drives/{id}/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/clear
            /users/{id}/drive/items/{id}/workbook/tables/{id}/columns/{id}/filter/clear
            /users/{id}/drive/items/{id}/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/clear
            /users/{id}/drive/root:/{path}:/workbook/tables/{id}/columns/{id}/filter/clear
            /users/{id}/drive/root:/{path}:/workbook/worksheets/{id}/tables/{id}/columns/{id}/filter/clear";
        self.0.name("clear").call(sheet)
    }
}
