// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.addContentHeaderAction`](https://learn.microsoft.com/graph/api/resources/addcontentheaderaction?view=graph-rest-beta)
    AddContentHeaderAction: super::InformationProtectionAction = "microsoft.graph.addContentHeaderAction"
}

impl AddContentHeaderAction {
    /// `alignment` in queries.
    pub const ALIGNMENT: Property<Self> = Property::new("alignment");
    /// `fontColor` in queries.
    pub const FONT_COLOR: Property<Self> = Property::new("fontColor");
    /// `fontName` in queries.
    pub const FONT_NAME: Property<Self> = Property::new("fontName");
    /// `fontSize` in queries.
    pub const FONT_SIZE: Property<Self> = Property::new("fontSize");
    /// `margin` in queries.
    pub const MARGIN: Property<Self> = Property::new("margin");
    /// `text` in queries.
    pub const TEXT: Property<Self> = Property::new("text");
    /// `uiElementName` in queries.
    pub const UI_ELEMENT_NAME: Property<Self> = Property::new("uiElementName");

    /// `alignment`: `microsoft.graph.contentAlignment`
    ///
    /// Possible values are: left, right, center.
    pub fn alignment(&self) -> Option<super::ContentAlignment> {
        self.0.enumeration("alignment")
    }

    /// Sets `alignment`.
    pub fn with_alignment(self, value: impl Into<Nullable<super::ContentAlignment>>) -> Self {
        Self(self.0.with("alignment", value))
    }

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

    /// `margin`: `Edm.Int32`
    pub fn margin(&self) -> Option<i32> {
        self.0.i32("margin")
    }

    /// Sets `margin`.
    pub fn with_margin(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("margin", value))
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
