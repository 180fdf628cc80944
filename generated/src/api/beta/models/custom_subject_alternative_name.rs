// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.customSubjectAlternativeName`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-customsubjectalternativename?view=graph-rest-beta)
    CustomSubjectAlternativeName = "microsoft.graph.customSubjectAlternativeName"
}

impl CustomSubjectAlternativeName {
    /// `sanType` in queries.
    pub const SAN_TYPE: Property<Self> = Property::new("sanType");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");

    /// `sanType`: `microsoft.graph.subjectAlternativeNameType`
    ///
    /// Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.
    pub fn san_type(&self) -> Option<Flags<super::SubjectAlternativeNameType>> {
        self.0.flags("sanType")
    }

    /// Sets `sanType`.
    pub fn with_san_type(self, value: impl Into<Nullable<Flags<super::SubjectAlternativeNameType>>>) -> Self {
        Self(self.0.with("sanType", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }
}
