// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.entraRecoveryServices.recovery`, such as `/directory/recovery`.
    EntraRecoveryServicesRecovery: super::Entity = models::entra_recovery_services::Recovery
}

impl EntraRecoveryServicesRecovery {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::entra_recovery_services::Recovery> {
        self.0.get("GET recovery: get")
    }

    /// `…/jobs`
    pub fn jobs(&self) -> super::EntraRecoveryServicesRecoveryJobs {
        super::EntraRecoveryServicesRecoveryJobs(self.0.name("jobs"))
    }

    /// `…/snapshots`
    pub fn snapshots(&self) -> super::EntraRecoveryServicesRecoverySnapshots {
        super::EntraRecoveryServicesRecoverySnapshots(self.0.name("snapshots"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.entraRecoveryServices.recoveryJob`, such as `/directory/recovery/snapshots/{id}/recoveryJobs/{id}`.
    EntraRecoveryServicesRecoveryJob: super::EntraRecoveryServicesRecoveryJobBase = models::entra_recovery_services::RecoveryJob
}

impl EntraRecoveryServicesRecoveryJob {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::entra_recovery_services::RecoveryJob> {
        self.0.get("GET recoveryJob: get")
    }

    /// `GET /directory/recovery/snapshots/{snapshot-id}/recoveryJobs/{recoveryJob-id}/microsoft.graph.entraRecoveryServices.getFailedChanges`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntraBackup.Read.All`; application: `EntraBackup.Read.All`.
    pub fn get_failed_changes(&self) -> List<models::entra_recovery_services::RecoveryChangeObjectBase> {
        let sheet = "GET recoveryJob: get_failed_changes
            : EntraBackup.Read.All | | EntraBackup.Read.All
            /directory/recovery/snapshots/{id}/recoveryJobs/{id}/microsoft.graph.entraRecoveryServices.getFailedChanges";
        self.0.name("microsoft.graph.entraRecoveryServices.getFailedChanges").list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.entraRecoveryServices.recoveryJobBase`, such as `/directory/recovery/jobs/{id}`.
    EntraRecoveryServicesRecoveryJobBase: super::Entity = models::entra_recovery_services::RecoveryJobBase
}

impl EntraRecoveryServicesRecoveryJobBase {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::entra_recovery_services::RecoveryJobBase> {
        self.0.get("GET recoveryJobBase: get")
    }

    /// `POST /directory/recovery/jobs/{recoveryJobBase-id}/microsoft.graph.entraRecoveryServices.cancel`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST recoveryJobBase: cancel
            : | |
            /directory/recovery/jobs/{id}/microsoft.graph.entraRecoveryServices.cancel";
        self.0.name("microsoft.graph.entraRecoveryServices.cancel").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.entraRecoveryServices.recoveryJobBase`, such as `/directory/recovery/jobs`.
    EntraRecoveryServicesRecoveryJobs[models::entra_recovery_services::RecoveryJobBase]
}

impl EntraRecoveryServicesRecoveryJobs {
    /// `GET /directory/recovery/jobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entrarecoveryservices-recovery-list-jobs?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::entra_recovery_services::RecoveryJobBase> {
        let sheet = "GET recovery: list
            entrarecoveryservices-recovery-list-jobs: | |
            /directory/recovery/jobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.entraRecoveryServices.recoveryPreviewJob`, such as `/directory/recovery/snapshots/{id}/recoveryPreviewJobs/{id}`.
    EntraRecoveryServicesRecoveryPreviewJob: super::EntraRecoveryServicesRecoveryJobBase = models::entra_recovery_services::RecoveryPreviewJob
}

impl EntraRecoveryServicesRecoveryPreviewJob {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::entra_recovery_services::RecoveryPreviewJob> {
        self.0.get("GET recoveryPreviewJob: get")
    }

    /// `GET /directory/recovery/snapshots/{snapshot-id}/recoveryPreviewJobs/{recoveryPreviewJob-id}/microsoft.graph.entraRecoveryServices.getChanges`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntraBackup.Read.All`; application: `EntraBackup.Read.All`.
    pub fn get_changes(&self) -> List<models::entra_recovery_services::RecoveryChangeObjectBase> {
        let sheet = "GET recoveryPreviewJob: get_changes
            : EntraBackup.Read.All | | EntraBackup.Read.All
            /directory/recovery/snapshots/{id}/recoveryPreviewJobs/{id}/microsoft.graph.entraRecoveryServices.getChanges";
        self.0.name("microsoft.graph.entraRecoveryServices.getChanges").list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.entraRecoveryServices.snapshot`, such as `/directory/recovery/snapshots`.
    EntraRecoveryServicesRecoverySnapshots[models::entra_recovery_services::Snapshot]
}

impl EntraRecoveryServicesRecoverySnapshots {
    /// `GET /directory/recovery/snapshots`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/entrarecoveryservices-recovery-list-snapshots?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntraBackup.Read.All`; application: `EntraBackup.Read.All`.
    pub fn list(&self) -> List<models::entra_recovery_services::Snapshot> {
        let sheet = "GET recovery: list
            entrarecoveryservices-recovery-list-snapshots: EntraBackup.Read.All | | EntraBackup.Read.All
            /directory/recovery/snapshots";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.entraRecoveryServices.snapshot`, such as `/directory/recovery/snapshots/{id}`.
    EntraRecoveryServicesSnapshot: super::Entity = models::entra_recovery_services::Snapshot
}

impl EntraRecoveryServicesSnapshot {
    /// `GET /directory/recovery/snapshots/{snapshot-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EntraBackup.Read.All`; application: `EntraBackup.Read.All`.
    pub fn get(&self) -> Get<models::entra_recovery_services::Snapshot> {
        let sheet = "GET snapshot: get
            : EntraBackup.Read.All | | EntraBackup.Read.All
            /directory/recovery/snapshots/{id}";
        self.0.get(sheet)
    }

    /// `…/recoveryJobs`
    pub fn recovery_jobs(&self) -> super::EntraRecoveryServicesSnapshotRecoveryJobs {
        super::EntraRecoveryServicesSnapshotRecoveryJobs(self.0.name("recoveryJobs"))
    }

    /// `…/recoveryPreviewJobs`
    pub fn recovery_preview_jobs(&self) -> super::EntraRecoveryServicesSnapshotRecoveryPreviewJobs {
        super::EntraRecoveryServicesSnapshotRecoveryPreviewJobs(self.0.name("recoveryPreviewJobs"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.entraRecoveryServices.recoveryJob`, such as `/directory/recovery/snapshots/{id}/recoveryJobs`.
    EntraRecoveryServicesSnapshotRecoveryJobs[models::entra_recovery_services::RecoveryJob]
}

impl EntraRecoveryServicesSnapshotRecoveryJobs {
    /// `POST /directory/recovery/snapshots/{snapshot-id}/recoveryJobs`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntraBackup.ReadWrite.Recovery`.
    pub fn create(
        &self,
        body: models::entra_recovery_services::RecoveryJob,
    ) -> Call<models::entra_recovery_services::RecoveryJob> {
        let sheet = "POST snapshot: create
            : EntraBackup.ReadWrite.Recovery | |
            /directory/recovery/snapshots/{id}/recoveryJobs";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.entraRecoveryServices.recoveryPreviewJob`, such as `/directory/recovery/snapshots/{id}/recoveryPreviewJobs`.
    EntraRecoveryServicesSnapshotRecoveryPreviewJobs[models::entra_recovery_services::RecoveryPreviewJob]
}

impl EntraRecoveryServicesSnapshotRecoveryPreviewJobs {
    /// `POST /directory/recovery/snapshots/{snapshot-id}/recoveryPreviewJobs`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EntraBackup.ReadWrite.Preview`.
    pub fn create(
        &self,
        body: models::entra_recovery_services::RecoveryPreviewJob,
    ) -> Call<models::entra_recovery_services::RecoveryPreviewJob> {
        let sheet = "POST snapshot: create
            : EntraBackup.ReadWrite.Preview | |
            /directory/recovery/snapshots/{id}/recoveryPreviewJobs";
        self.0.call(sheet).json(body)
    }
}
