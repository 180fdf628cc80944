// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.profileCardProperty`](https://learn.microsoft.com/graph/api/resources/profilecardproperty?view=graph-rest-beta)
    ProfileCardProperty = "microsoft.graph.profileCardProperty"
}

impl ProfileCardProperty {
    /// `annotations` in queries.
    pub const ANNOTATIONS: Property<Self> = Property::new("annotations");
    /// `directoryPropertyName` in queries.
    pub const DIRECTORY_PROPERTY_NAME: Property<Self> = Property::new("directoryPropertyName");

    /// `annotations`: `Collection(microsoft.graph.profileCardAnnotation)`
    pub fn annotations(&self) -> Option<&[super::ProfileCardAnnotation]> {
        self.0.models("annotations")
    }

    /// Sets `annotations`.
    pub fn with_annotations(self, value: impl Into<Nullable<Vec<super::ProfileCardAnnotation>>>) -> Self {
        Self(self.0.with("annotations", value))
    }

    /// `directoryPropertyName`: `Edm.String`
    ///
    /// Possible values are: UserPrincipalName, Fax, StreetAddress, PostalCode, StateOrProvince, Alias, CustomAttribute1, CustomAttribute2, CustomAttribute3, CustomAttribute4, CustomAttribute5, CustomAttribute6, CustomAttribute7, CustomAttribute8, CustomAttribute9, CustomAttribute10, CustomAttribute11, CustomAttribute12, CustomAttribute13, CustomAttribute14, CustomAttribute15.
    pub fn directory_property_name(&self) -> Option<&str> {
        self.0.str("directoryPropertyName")
    }

    /// Sets `directoryPropertyName`.
    pub fn with_directory_property_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("directoryPropertyName", value))
    }
}
