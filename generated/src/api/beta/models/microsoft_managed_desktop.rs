// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.microsoftManagedDesktop`](https://learn.microsoft.com/graph/api/resources/microsoftManagedDesktop?view=graph-rest-beta)
    MicrosoftManagedDesktop = "microsoft.graph.microsoftManagedDesktop"
}

impl MicrosoftManagedDesktop {
    /// `profile` in queries.
    pub const PROFILE: Property<Self> = Property::new("profile");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `profile`: `Edm.String`
    pub fn profile(&self) -> Option<&str> {
        self.0.str("profile")
    }

    /// Sets `profile`.
    pub fn with_profile(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("profile", value))
    }

    /// `type`: `microsoft.graph.microsoftManagedDesktopType`
    ///
    /// Possible values are: notManaged, premiumManaged, standardManaged, starterManaged, unknownFutureValue.
    pub fn type_(&self) -> Option<super::MicrosoftManagedDesktopType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::MicrosoftManagedDesktopType>>) -> Self {
        Self(self.0.with("type", value))
    }
}
