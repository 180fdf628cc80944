// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageCatalog`](https://learn.microsoft.com/graph/api/resources/accesspackagecatalog?view=graph-rest-1.0)
    AccessPackageCatalog = "microsoft.graph.accessPackageCatalog"
}

impl AccessPackageCatalog {
    /// `catalogType` in queries.
    pub const CATALOG_TYPE: Property<Self> = Property::new("catalogType");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isExternallyVisible` in queries.
    pub const IS_EXTERNALLY_VISIBLE: Property<Self> = Property::new("isExternallyVisible");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `accessPackages` in queries.
    pub const ACCESS_PACKAGES: Property<Self> = Property::new("accessPackages");

    /// `catalogType`: `microsoft.graph.accessPackageCatalogType`
    ///
    /// Possible values are: userManaged, serviceDefault, serviceManaged, unknownFutureValue.
    pub fn catalog_type(&self) -> Option<super::AccessPackageCatalogType> {
        self.0.enumeration("catalogType")
    }

    /// Sets `catalogType`.
    pub fn with_catalog_type(self, value: impl Into<Nullable<super::AccessPackageCatalogType>>) -> Self {
        Self(self.0.with("catalogType", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isExternallyVisible`: `Edm.Boolean`
    pub fn is_externally_visible(&self) -> Option<bool> {
        self.0.bool("isExternallyVisible")
    }

    /// Sets `isExternallyVisible`.
    pub fn with_is_externally_visible(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isExternallyVisible", value))
    }

    /// `modifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("modifiedDateTime")
    }

    /// `state`: `microsoft.graph.accessPackageCatalogState`
    ///
    /// Possible values are: unpublished, published, unknownFutureValue.
    pub fn state(&self) -> Option<super::AccessPackageCatalogState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::AccessPackageCatalogState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `accessPackages`: `Collection(microsoft.graph.accessPackage)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn access_packages(&self) -> Option<&[super::AccessPackage]> {
        self.0.models("accessPackages")
    }
}
