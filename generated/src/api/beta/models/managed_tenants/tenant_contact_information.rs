// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantContactInformation`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantcontactinformation?view=graph-rest-beta)
    TenantContactInformation = "microsoft.graph.managedTenants.tenantContactInformation"
}

impl TenantContactInformation {
    pub const EMAIL: Property<Self> = Property::new("email");
    pub const NAME: Property<Self> = Property::new("name");
    pub const NOTES: Property<Self> = Property::new("notes");
    pub const PHONE: Property<Self> = Property::new("phone");
    pub const TITLE: Property<Self> = Property::new("title");

    /// `email`: `Edm.String`
    ///
    /// Optional.
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }

    /// `name`: `Edm.String`
    ///
    /// Required.
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `notes`: `Edm.String`
    ///
    /// Optional.
    pub fn notes(&self) -> Option<&str> {
        self.0.str("notes")
    }

    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// `phone`: `Edm.String`
    ///
    /// Optional.
    pub fn phone(&self) -> Option<&str> {
        self.0.str("phone")
    }

    pub fn with_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phone", value))
    }

    /// `title`: `Edm.String`
    ///
    /// Required.
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }
}
