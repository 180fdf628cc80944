// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.complianceInformation`](https://learn.microsoft.com/graph/api/resources/complianceinformation?view=graph-rest-1.0)
    ComplianceInformation = "microsoft.graph.complianceInformation"
}

impl ComplianceInformation {
    /// `certificationName` in queries.
    pub const CERTIFICATION_NAME: Property<Self> = Property::new("certificationName");
    /// `certificationControls` in queries.
    pub const CERTIFICATION_CONTROLS: Property<Self> = Property::new("certificationControls");

    /// `certificationName`: `Edm.String`
    pub fn certification_name(&self) -> Option<&str> {
        self.0.str("certificationName")
    }

    /// Sets `certificationName`.
    pub fn with_certification_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificationName", value))
    }

    /// `certificationControls`: `Collection(microsoft.graph.certificationControl)`
    pub fn certification_controls(&self) -> Option<&[super::CertificationControl]> {
        self.0.models("certificationControls")
    }

    /// Sets `certificationControls`.
    pub fn with_certification_controls(self, value: impl Into<Nullable<Vec<super::CertificationControl>>>) -> Self {
        Self(self.0.with("certificationControls", value))
    }
}
