// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.addWatermarkAction`](https://learn.microsoft.com/graph/api/resources/addwatermarkaction?view=graph-rest-beta)
    AddWatermarkAction: super::InformationProtectionAction = "microsoft.graph.addWatermarkAction"
}

impl AddWatermarkAction {
    /// `fontColor` in queries.
    pub const FONT_COLOR: Property<Self> = Property::new("fontColor");
    /// `fontName` in queries.
    pub const FONT_NAME: Property<Self> = Property::new("fontName");
    /// `fontSize` in queries.
    pub const FONT_SIZE: Property<Self> = Property::new("fontSize");
    /// `layout` in queries.
    pub const LAYOUT: Property<Self> = Property::new("layout");
    /// `text` in queries.
    pub const TEXT: Property<Self> = Property::new("text");
    /// `uiElementName` in queries.
    pub const UI_ELEMENT_NAME: Property<Self> = Property::new("uiElementName");

    /// `fontColor`: `Edm.String`
    pub fn font_color(&self) -> Option<&str> {
        self.0.str("fontColor")
    }

    /// Sets `fontColor`.
    pub fn with_font_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fontColor", value))
    }

    /// `fontName`: `Edm.String`
    pub fn font_name(&self) -> Option<&str> {
        self.0.str("fontName")
    }

    /// Sets `fontName`.
    pub fn with_font_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fontName", value))
    }

    /// `fontSize`: `Edm.Int32`
    pub fn font_size(&self) -> Option<i32> {
        self.0.i32("fontSize")
    }

    /// Sets `fontSize`.
    pub fn with_font_size(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("fontSize", value))
    }

    /// `layout`: `microsoft.graph.watermarkLayout`
    ///
    /// Possible values are: horizontal, diagonal.
    pub fn layout(&self) -> Option<super::WatermarkLayout> {
        self.0.enumeration("layout")
    }

    /// Sets `layout`.
    pub fn with_layout(self, value: impl Into<Nullable<super::WatermarkLayout>>) -> Self {
        Self(self.0.with("layout", value))
    }

    /// `text`: `Edm.String`
    pub fn text(&self) -> Option<&str> {
        self.0.str("text")
    }

    /// Sets `text`.
    pub fn with_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("text", value))
    }

    /// `uiElementName`: `Edm.String`
    pub fn ui_element_name(&self) -> Option<&str> {
        self.0.str("uiElementName")
    }

    /// Sets `uiElementName`.
    pub fn with_ui_element_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uiElementName", value))
    }
}
