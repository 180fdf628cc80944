// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceAttribute`](https://learn.microsoft.com/graph/api/resources/accesspackageresourceattribute?view=graph-rest-beta)
    AccessPackageResourceAttribute = "microsoft.graph.accessPackageResourceAttribute"
}

impl AccessPackageResourceAttribute {
    /// `attributeDestination` in queries.
    pub const ATTRIBUTE_DESTINATION: Property<Self> = Property::new("attributeDestination");
    /// `attributeName` in queries.
    pub const ATTRIBUTE_NAME: Property<Self> = Property::new("attributeName");
    /// `attributeSource` in queries.
    pub const ATTRIBUTE_SOURCE: Property<Self> = Property::new("attributeSource");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isEditable` in queries.
    pub const IS_EDITABLE: Property<Self> = Property::new("isEditable");
    /// `isPersistedOnAssignmentRemoval` in queries.
    pub const IS_PERSISTED_ON_ASSIGNMENT_REMOVAL: Property<Self> = Property::new("isPersistedOnAssignmentRemoval");

    /// `attributeDestination`: `microsoft.graph.accessPackageResourceAttributeDestination`
    pub fn attribute_destination(&self) -> Option<&super::AccessPackageResourceAttributeDestination> {
        self.0.model("attributeDestination")
    }

    /// Sets `attributeDestination`.
    pub fn with_attribute_destination(
        self,
        value: impl Into<Nullable<super::AccessPackageResourceAttributeDestination>>,
    ) -> Self {
        Self(self.0.with("attributeDestination", value))
    }

    /// `attributeName`: `Edm.String`
    pub fn attribute_name(&self) -> Option<&str> {
        self.0.str("attributeName")
    }

    /// Sets `attributeName`.
    pub fn with_attribute_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("attributeName", value))
    }

    /// `attributeSource`: `microsoft.graph.accessPackageResourceAttributeSource`
    pub fn attribute_source(&self) -> Option<&super::AccessPackageResourceAttributeSource> {
        self.0.model("attributeSource")
    }

    /// Sets `attributeSource`.
    pub fn with_attribute_source(
        self,
        value: impl Into<Nullable<super::AccessPackageResourceAttributeSource>>,
    ) -> Self {
        Self(self.0.with("attributeSource", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isEditable`: `Edm.String`
    pub fn is_editable(&self) -> Option<&str> {
        self.0.str("isEditable")
    }

    /// Sets `isEditable`.
    pub fn with_is_editable(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("isEditable", value))
    }

    /// `isPersistedOnAssignmentRemoval`: `Edm.Boolean`
    pub fn is_persisted_on_assignment_removal(&self) -> Option<bool> {
        self.0.bool("isPersistedOnAssignmentRemoval")
    }

    /// Sets `isPersistedOnAssignmentRemoval`.
    pub fn with_is_persisted_on_assignment_removal(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPersistedOnAssignmentRemoval", value))
    }
}
