// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.auditLogRoot`](https://learn.microsoft.com/graph/api/resources/auditlogroot?view=graph-rest-1.0)
    AuditLogRoot: super::Entity = "microsoft.graph.auditLogRoot"
}

impl AuditLogRoot {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `directoryAudits` in queries.
    pub const DIRECTORY_AUDITS: Property<Self> = Property::new("directoryAudits");
    /// `signIns` in queries.
    pub const SIGN_INS: Property<Self> = Property::new("signIns");

    /// `directoryAudits`: `Collection(microsoft.graph.directoryAudit)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "reports")]
    pub fn directory_audits(&self) -> Option<&[super::DirectoryAudit]> {
        self.0.models("directoryAudits")
    }

    /// `signIns`: `Collection(microsoft.graph.signIn)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "reports")]
    pub fn sign_ins(&self) -> Option<&[super::SignIn]> {
        self.0.models("signIns")
    }
}
