// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.signingCertificateUpdateStatus`](https://learn.microsoft.com/graph/api/resources/signingcertificateupdatestatus?view=graph-rest-beta)
    SigningCertificateUpdateStatus = "microsoft.graph.signingCertificateUpdateStatus"
}

impl SigningCertificateUpdateStatus {
    /// `certificateUpdateResult` in queries.
    pub const CERTIFICATE_UPDATE_RESULT: Property<Self> = Property::new("certificateUpdateResult");
    /// `lastRunDateTime` in queries.
    pub const LAST_RUN_DATE_TIME: Property<Self> = Property::new("lastRunDateTime");

    /// `certificateUpdateResult`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn certificate_update_result(&self) -> Option<&str> {
        self.0.str("certificateUpdateResult")
    }

    /// `lastRunDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_run_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRunDateTime")
    }
}
