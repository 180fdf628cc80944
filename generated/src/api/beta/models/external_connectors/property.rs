// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Nullable;

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.property`](https://learn.microsoft.com/graph/api/resources/externalconnectors-property?view=graph-rest-beta)
    Property = "microsoft.graph.externalConnectors.property"
}

impl Property {
    /// `aliases` in queries.
    pub const ALIASES: crate::runtime::Property<Self> = crate::runtime::Property::new("aliases");
    /// `isQueryable` in queries.
    pub const IS_QUERYABLE: crate::runtime::Property<Self> = crate::runtime::Property::new("isQueryable");
    /// `isRefinable` in queries.
    pub const IS_REFINABLE: crate::runtime::Property<Self> = crate::runtime::Property::new("isRefinable");
    /// `isRetrievable` in queries.
    pub const IS_RETRIEVABLE: crate::runtime::Property<Self> = crate::runtime::Property::new("isRetrievable");
    /// `isSearchable` in queries.
    pub const IS_SEARCHABLE: crate::runtime::Property<Self> = crate::runtime::Property::new("isSearchable");
    /// `labels` in queries.
    pub const LABELS: crate::runtime::Property<Self> = crate::runtime::Property::new("labels");
    /// `name` in queries.
    pub const NAME: crate::runtime::Property<Self> = crate::runtime::Property::new("name");
    /// `type` in queries.
    pub const TYPE: crate::runtime::Property<Self> = crate::runtime::Property::new("type");

    /// `aliases`: `Collection(Edm.String)`
    pub fn aliases(&self) -> Option<Vec<&str>> {
        self.0.strs("aliases")
    }

    /// Sets `aliases`.
    pub fn with_aliases(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("aliases", value))
    }

    /// `isQueryable`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_queryable(&self) -> Option<bool> {
        self.0.bool("isQueryable")
    }

    /// Sets `isQueryable`.
    pub fn with_is_queryable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isQueryable", value))
    }

    /// `isRefinable`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_refinable(&self) -> Option<bool> {
        self.0.bool("isRefinable")
    }

    /// Sets `isRefinable`.
    pub fn with_is_refinable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRefinable", value))
    }

    /// `isRetrievable`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_retrievable(&self) -> Option<bool> {
        self.0.bool("isRetrievable")
    }

    /// Sets `isRetrievable`.
    pub fn with_is_retrievable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRetrievable", value))
    }

    /// `isSearchable`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_searchable(&self) -> Option<bool> {
        self.0.bool("isSearchable")
    }

    /// Sets `isSearchable`.
    pub fn with_is_searchable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSearchable", value))
    }

    /// `labels`: `Collection(microsoft.graph.externalConnectors.label)`
    ///
    /// Optional. Possible values are: title, url, createdBy, lastModifiedBy, authors, createdDateTime, lastModifiedDateTime, fileName, fileExtension, unknownFutureValue, iconUrl, containerName, containerUrl.
    pub fn labels(&self) -> Option<Vec<super::Label>> {
        self.0.enumerations("labels")
    }

    /// Sets `labels`.
    pub fn with_labels(self, value: impl Into<Nullable<Vec<super::Label>>>) -> Self {
        Self(self.0.with("labels", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `type`: `microsoft.graph.externalConnectors.propertyType`
    ///
    /// Required. Possible values are: string, int64, double, dateTime, boolean, stringCollection, int64Collection, doubleCollection, dateTimeCollection, unknownFutureValue.
    pub fn type_(&self) -> Option<super::PropertyType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::PropertyType>>) -> Self {
        Self(self.0.with("type", value))
    }
}
