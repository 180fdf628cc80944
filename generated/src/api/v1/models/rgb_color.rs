// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.rgbColor`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-rgbcolor?view=graph-rest-1.0)
    RgbColor = "microsoft.graph.rgbColor"
}

impl RgbColor {
    /// `r` in queries.
    pub const R: Property<Self> = Property::new("r");
    /// `g` in queries.
    pub const G: Property<Self> = Property::new("g");
    /// `b` in queries.
    pub const B: Property<Self> = Property::new("b");

    /// `r`: `Edm.Byte`
    pub fn r(&self) -> Option<u8> {
        self.0.u8("r")
    }

    /// Sets `r`.
    pub fn with_r(self, value: impl Into<Nullable<u8>>) -> Self {
        Self(self.0.with("r", value))
    }

    /// `g`: `Edm.Byte`
    pub fn g(&self) -> Option<u8> {
        self.0.u8("g")
    }

    /// Sets `g`.
    pub fn with_g(self, value: impl Into<Nullable<u8>>) -> Self {
        Self(self.0.with("g", value))
    }

    /// `b`: `Edm.Byte`
    pub fn b(&self) -> Option<u8> {
        self.0.u8("b")
    }

    /// Sets `b`.
    pub fn with_b(self, value: impl Into<Nullable<u8>>) -> Self {
        Self(self.0.with("b", value))
    }
}
