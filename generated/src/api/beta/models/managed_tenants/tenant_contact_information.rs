// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantContactInformation`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantcontactinformation?view=graph-rest-beta)
    TenantContactInformation = "microsoft.graph.managedTenants.tenantContactInformation"
}

impl TenantContactInformation {
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");
    /// `phone` in queries.
    pub const PHONE: Property<Self> = Property::new("phone");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");

    /// `email`: `Edm.String`
    ///
    /// Optional.
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    /// Sets `email`.
    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }

    /// `name`: `Edm.String`
    ///
    /// Required.
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `notes`: `Edm.String`
    ///
    /// Optional.
    pub fn notes(&self) -> Option<&str> {
        self.0.str("notes")
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// `phone`: `Edm.String`
    ///
    /// Optional.
    pub fn phone(&self) -> Option<&str> {
        self.0.str("phone")
    }

    /// Sets `phone`.
    pub fn with_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phone", value))
    }

    /// `title`: `Edm.String`
    ///
    /// Required.
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }
}
