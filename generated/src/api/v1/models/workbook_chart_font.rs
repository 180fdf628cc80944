// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartFont`](https://learn.microsoft.com/graph/api/resources/chartfont?view=graph-rest-1.0)
    WorkbookChartFont: super::Entity = "microsoft.graph.workbookChartFont"
}

impl WorkbookChartFont {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `bold` in queries.
    pub const BOLD: Property<Self> = Property::new("bold");
    /// `color` in queries.
    pub const COLOR: Property<Self> = Property::new("color");
    /// `italic` in queries.
    pub const ITALIC: Property<Self> = Property::new("italic");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");
    /// `underline` in queries.
    pub const UNDERLINE: Property<Self> = Property::new("underline");

    /// `bold`: `Edm.Boolean`
    pub fn bold(&self) -> Option<bool> {
        self.0.bool("bold")
    }

    /// Sets `bold`.
    pub fn with_bold(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bold", value))
    }

    /// `color`: `Edm.String`
    pub fn color(&self) -> Option<&str> {
        self.0.str("color")
    }

    /// Sets `color`.
    pub fn with_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("color", value))
    }

    /// `italic`: `Edm.Boolean`
    pub fn italic(&self) -> Option<bool> {
        self.0.bool("italic")
    }

    /// Sets `italic`.
    pub fn with_italic(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("italic", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `size`: `Edm.Double`
    pub fn size(&self) -> Option<f64> {
        self.0.f64("size")
    }

    /// Sets `size`.
    pub fn with_size(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("size", value))
    }

    /// `underline`: `Edm.String`
    ///
    /// Possible values are: None, Single.
    pub fn underline(&self) -> Option<&str> {
        self.0.str("underline")
    }

    /// Sets `underline`.
    pub fn with_underline(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("underline", value))
    }
}
