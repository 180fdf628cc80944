// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesExtensionAttributes`](https://learn.microsoft.com/graph/api/resources/onpremisesextensionattributes?view=graph-rest-beta)
    OnPremisesExtensionAttributes = "microsoft.graph.onPremisesExtensionAttributes"
}

impl OnPremisesExtensionAttributes {
    /// `extensionAttribute1` in queries.
    pub const EXTENSION_ATTRIBUTE1: Property<Self> = Property::new("extensionAttribute1");
    /// `extensionAttribute2` in queries.
    pub const EXTENSION_ATTRIBUTE2: Property<Self> = Property::new("extensionAttribute2");
    /// `extensionAttribute3` in queries.
    pub const EXTENSION_ATTRIBUTE3: Property<Self> = Property::new("extensionAttribute3");
    /// `extensionAttribute4` in queries.
    pub const EXTENSION_ATTRIBUTE4: Property<Self> = Property::new("extensionAttribute4");
    /// `extensionAttribute5` in queries.
    pub const EXTENSION_ATTRIBUTE5: Property<Self> = Property::new("extensionAttribute5");
    /// `extensionAttribute6` in queries.
    pub const EXTENSION_ATTRIBUTE6: Property<Self> = Property::new("extensionAttribute6");
    /// `extensionAttribute7` in queries.
    pub const EXTENSION_ATTRIBUTE7: Property<Self> = Property::new("extensionAttribute7");
    /// `extensionAttribute8` in queries.
    pub const EXTENSION_ATTRIBUTE8: Property<Self> = Property::new("extensionAttribute8");
    /// `extensionAttribute9` in queries.
    pub const EXTENSION_ATTRIBUTE9: Property<Self> = Property::new("extensionAttribute9");
    /// `extensionAttribute10` in queries.
    pub const EXTENSION_ATTRIBUTE10: Property<Self> = Property::new("extensionAttribute10");
    /// `extensionAttribute11` in queries.
    pub const EXTENSION_ATTRIBUTE11: Property<Self> = Property::new("extensionAttribute11");
    /// `extensionAttribute12` in queries.
    pub const EXTENSION_ATTRIBUTE12: Property<Self> = Property::new("extensionAttribute12");
    /// `extensionAttribute13` in queries.
    pub const EXTENSION_ATTRIBUTE13: Property<Self> = Property::new("extensionAttribute13");
    /// `extensionAttribute14` in queries.
    pub const EXTENSION_ATTRIBUTE14: Property<Self> = Property::new("extensionAttribute14");
    /// `extensionAttribute15` in queries.
    pub const EXTENSION_ATTRIBUTE15: Property<Self> = Property::new("extensionAttribute15");

    /// `extensionAttribute1`: `Edm.String`
    pub fn extension_attribute1(&self) -> Option<&str> {
        self.0.str("extensionAttribute1")
    }

    /// Sets `extensionAttribute1`.
    pub fn with_extension_attribute1(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionAttribute1", value))
    }

    /// `extensionAttribute2`: `Edm.String`
    pub fn extension_attribute2(&self) -> Option<&str> {
        self.0.str("extensionAttribute2")
    }

    /// Sets `extensionAttribute2`.
    pub fn with_extension_attribute2(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionAttribute2", value))
    }

    /// `extensionAttribute3`: `Edm.String`
    pub fn extension_attribute3(&self) -> Option<&str> {
        self.0.str("extensionAttribute3")
    }

    /// Sets `extensionAttribute3`.
    pub fn with_extension_attribute3(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionAttribute3", value))
    }

    /// `extensionAttribute4`: `Edm.String`
    pub fn extension_attribute4(&self) -> Option<&str> {
        self.0.str("extensionAttribute4")
    }

    /// Sets `extensionAttribute4`.
    pub fn with_extension_attribute4(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionAttribute4", value))
    }

    /// `extensionAttribute5`: `Edm.String`
    pub fn extension_attribute5(&self) -> Option<&str> {
        self.0.str("extensionAttribute5")
    }

    /// Sets `extensionAttribute5`.
    pub fn with_extension_attribute5(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionAttribute5", value))
    }

    /// `extensionAttribute6`: `Edm.String`
    pub fn extension_attribute6(&self) -> Option<&str> {
        self.0.str("extensionAttribute6")
    }

    /// Sets `extensionAttribute6`.
    pub fn with_extension_attribute6(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionAttribute6", value))
    }

    /// `extensionAttribute7`: `Edm.String`
    pub fn extension_attribute7(&self) -> Option<&str> {
        self.0.str("extensionAttribute7")
    }

    /// Sets `extensionAttribute7`.
    pub fn with_extension_attribute7(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionAttribute7", value))
    }

    /// `extensionAttribute8`: `Edm.String`
    pub fn extension_attribute8(&self) -> Option<&str> {
        self.0.str("extensionAttribute8")
    }

    /// Sets `extensionAttribute8`.
    pub fn with_extension_attribute8(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionAttribute8", value))
    }

    /// `extensionAttribute9`: `Edm.String`
    pub fn extension_attribute9(&self) -> Option<&str> {
        self.0.str("extensionAttribute9")
    }

    /// Sets `extensionAttribute9`.
    pub fn with_extension_attribute9(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionAttribute9", value))
    }

    /// `extensionAttribute10`: `Edm.String`
    pub fn extension_attribute10(&self) -> Option<&str> {
        self.0.str("extensionAttribute10")
    }

    /// Sets `extensionAttribute10`.
    pub fn with_extension_attribute10(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionAttribute10", value))
    }

    /// `extensionAttribute11`: `Edm.String`
    pub fn extension_attribute11(&self) -> Option<&str> {
        self.0.str("extensionAttribute11")
    }

    /// Sets `extensionAttribute11`.
    pub fn with_extension_attribute11(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionAttribute11", value))
    }

    /// `extensionAttribute12`: `Edm.String`
    pub fn extension_attribute12(&self) -> Option<&str> {
        self.0.str("extensionAttribute12")
    }

    /// Sets `extensionAttribute12`.
    pub fn with_extension_attribute12(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionAttribute12", value))
    }

    /// `extensionAttribute13`: `Edm.String`
    pub fn extension_attribute13(&self) -> Option<&str> {
        self.0.str("extensionAttribute13")
    }

    /// Sets `extensionAttribute13`.
    pub fn with_extension_attribute13(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionAttribute13", value))
    }

    /// `extensionAttribute14`: `Edm.String`
    pub fn extension_attribute14(&self) -> Option<&str> {
        self.0.str("extensionAttribute14")
    }

    /// Sets `extensionAttribute14`.
    pub fn with_extension_attribute14(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionAttribute14", value))
    }

    /// `extensionAttribute15`: `Edm.String`
    pub fn extension_attribute15(&self) -> Option<&str> {
        self.0.str("extensionAttribute15")
    }

    /// Sets `extensionAttribute15`.
    pub fn with_extension_attribute15(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionAttribute15", value))
    }
}
