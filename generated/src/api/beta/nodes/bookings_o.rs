// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `bookings`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.oneDriveForBusinessBrowseSession`, such as `/solutions/backupRestore/oneDriveForBusinessBrowseSessions/{id}`.
    OneDriveForBusinessBrowseSession: super::BrowseSessionBase = models::OneDriveForBusinessBrowseSession
}

impl OneDriveForBusinessBrowseSession {
    /// `POST /solutions/backupRestore/oneDriveForBusinessBrowseSessions/{oneDriveForBusinessBrowseSession-id}/browse`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn browse(
        &self,
        body: requests::browse_session_base::BrowseRequest,
    ) -> Call<Vec<models::BrowseQueryResponseItem>> {
        let sheet = "POST browseSessionBase: browse
            : BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessBrowseSessions/{id}/browse";
        self.0.name("browse").call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessBrowseSessions/{oneDriveForBusinessBrowseSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessbrowsesession-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OneDriveForBusinessBrowseSession> {
        let sheet = "GET oneDriveForBusinessBrowseSession: get
            onedriveforbusinessbrowsesession-get: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessBrowseSessions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.oneDriveForBusinessProtectionPolicy`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}`.
    OneDriveForBusinessProtectionPolicy: super::ProtectionPolicyBase = models::OneDriveForBusinessProtectionPolicy
}

impl OneDriveForBusinessProtectionPolicy {
    /// `DELETE /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE oneDriveForBusinessProtectionPolicy: delete
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OneDriveForBusinessProtectionPolicy> {
        let sheet = "GET oneDriveForBusinessProtectionPolicy: get
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessprotectionpolicy-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(
        &self,
        body: models::OneDriveForBusinessProtectionPolicy,
    ) -> Call<models::OneDriveForBusinessProtectionPolicy> {
        let sheet = "PATCH oneDriveForBusinessProtectionPolicy: update
            onedriveforbusinessprotectionpolicy-update: | |
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/driveExclusionUnits`
    pub fn drive_exclusion_units(&self) -> super::OneDriveForBusinessProtectionPolicyDriveExclusionUnits {
        super::OneDriveForBusinessProtectionPolicyDriveExclusionUnits(self.0.name("driveExclusionUnits"))
    }

    /// `…/driveExclusionUnitsBulkAdditionJobs`
    pub fn drive_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> super::OneDriveForBusinessProtectionPolicyDriveExclusionUnitsBulkAdditionJobs
    {
        super::OneDriveForBusinessProtectionPolicyDriveExclusionUnitsBulkAdditionJobs(
            self.0.name("driveExclusionUnitsBulkAdditionJobs"),
        )
    }

    /// `…/driveInclusionRules`
    pub fn drive_inclusion_rules(&self) -> super::OneDriveForBusinessProtectionPolicyDriveInclusionRules {
        super::OneDriveForBusinessProtectionPolicyDriveInclusionRules(self.0.name("driveInclusionRules"))
    }

    /// `…/driveProtectionUnits`
    pub fn drive_protection_units(&self) -> super::OneDriveForBusinessProtectionPolicyDriveProtectionUnits {
        super::OneDriveForBusinessProtectionPolicyDriveProtectionUnits(self.0.name("driveProtectionUnits"))
    }

    /// `…/driveProtectionUnitsBulkAdditionJobs`
    pub fn drive_protection_units_bulk_addition_jobs(
        &self,
    ) -> super::OneDriveForBusinessProtectionPolicyDriveProtectionUnitsBulkAdditionJobs
    {
        super::OneDriveForBusinessProtectionPolicyDriveProtectionUnitsBulkAdditionJobs(
            self.0.name("driveProtectionUnitsBulkAdditionJobs"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveExclusionUnit`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveExclusionUnits`.
    OneDriveForBusinessProtectionPolicyDriveExclusionUnits[models::DriveExclusionUnit]
}

impl OneDriveForBusinessProtectionPolicyDriveExclusionUnits {
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnits`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessprotectionpolicy-list-driveexclusionunits?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DriveExclusionUnit> {
        let sheet = "GET oneDriveForBusinessProtectionPolicy: list
            onedriveforbusinessprotectionpolicy-list-driveexclusionunits: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveExclusionUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveExclusionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveExclusionUnitsBulkAdditionJobs`.
    OneDriveForBusinessProtectionPolicyDriveExclusionUnitsBulkAdditionJobs[models::DriveExclusionUnitsBulkAdditionJob]
}

impl OneDriveForBusinessProtectionPolicyDriveExclusionUnitsBulkAdditionJobs {
    /// `POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnitsBulkAdditionJobs`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DriveExclusionUnitsBulkAdditionJob,
    ) -> Call<models::DriveExclusionUnitsBulkAdditionJob> {
        let sheet = "POST oneDriveForBusinessProtectionPolicy: create
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveExclusionUnitsBulkAdditionJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveExclusionUnitsBulkAdditionJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessprotectionpolicy-list-driveexclusionunitsbulkadditionjobs?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DriveExclusionUnitsBulkAdditionJob> {
        let sheet = "GET oneDriveForBusinessProtectionPolicy: list
            onedriveforbusinessprotectionpolicy-list-driveexclusionunitsbulkadditionjobs: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveExclusionUnitsBulkAdditionJobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveProtectionRule`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules`.
    OneDriveForBusinessProtectionPolicyDriveInclusionRules[models::DriveProtectionRule]
}

impl OneDriveForBusinessProtectionPolicyDriveInclusionRules {
    /// `POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(&self, body: models::DriveProtectionRule) -> Call<models::DriveProtectionRule> {
        let sheet = "POST oneDriveForBusinessProtectionPolicy: create
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveInclusionRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessprotectionpolicy-list-driveinclusionrules?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DriveProtectionRule> {
        let sheet = "GET oneDriveForBusinessProtectionPolicy: list
            onedriveforbusinessprotectionpolicy-list-driveinclusionrules: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveInclusionRules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveProtectionUnit`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveProtectionUnits`.
    OneDriveForBusinessProtectionPolicyDriveProtectionUnits[models::DriveProtectionUnit]
}

impl OneDriveForBusinessProtectionPolicyDriveProtectionUnits {
    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnits`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-driveprotectionunits?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DriveProtectionUnit> {
        let sheet = "GET backupRestoreRoot: list
            backuprestoreroot-list-driveprotectionunits: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveProtectionUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveProtectionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveProtectionUnitsBulkAdditionJobs`.
    OneDriveForBusinessProtectionPolicyDriveProtectionUnitsBulkAdditionJobs[models::DriveProtectionUnitsBulkAdditionJob]
}

impl OneDriveForBusinessProtectionPolicyDriveProtectionUnitsBulkAdditionJobs {
    /// `POST /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DriveProtectionUnitsBulkAdditionJob,
    ) -> Call<models::DriveProtectionUnitsBulkAdditionJob> {
        let sheet = "POST oneDriveForBusinessProtectionPolicy: create
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveProtectionUnitsBulkAdditionJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{oneDriveForBusinessProtectionPolicy-id}/driveProtectionUnitsBulkAdditionJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessprotectionpolicy-list-driveprotectionunitsbulkadditionjobs?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DriveProtectionUnitsBulkAdditionJob> {
        let sheet = "GET oneDriveForBusinessProtectionPolicy: list
            onedriveforbusinessprotectionpolicy-list-driveprotectionunitsbulkadditionjobs: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessProtectionPolicies/{id}/driveProtectionUnitsBulkAdditionJobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.oneDriveForBusinessRestoreSession`, such as `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}`.
    OneDriveForBusinessRestoreSession: super::RestoreSessionBase = models::OneDriveForBusinessRestoreSession
}

impl OneDriveForBusinessRestoreSession {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::OneDriveForBusinessRestoreSession> {
        self.0.get("GET oneDriveForBusinessRestoreSession: get")
    }

    /// `PATCH /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessrestoresession-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(
        &self,
        body: models::OneDriveForBusinessRestoreSession,
    ) -> Call<models::OneDriveForBusinessRestoreSession> {
        let sheet = "PATCH oneDriveForBusinessRestoreSession: update
            onedriveforbusinessrestoresession-update: | |
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/driveRestoreArtifacts`
    pub fn drive_restore_artifacts(&self) -> super::OneDriveForBusinessRestoreSessionDriveRestoreArtifacts {
        super::OneDriveForBusinessRestoreSessionDriveRestoreArtifacts(self.0.name("driveRestoreArtifacts"))
    }

    /// `…/driveRestoreArtifactsBulkAdditionRequests`
    pub fn drive_restore_artifacts_bulk_addition_requests(
        &self,
    ) -> super::OneDriveForBusinessRestoreSessionDriveRestoreArtifactsBulkAdditionRequests
    {
        super::OneDriveForBusinessRestoreSessionDriveRestoreArtifactsBulkAdditionRequests(
            self.0.name("driveRestoreArtifactsBulkAdditionRequests"),
        )
    }

    /// `…/granularDriveRestoreArtifacts`
    pub fn granular_drive_restore_artifacts(
        &self,
    ) -> super::OneDriveForBusinessRestoreSessionGranularDriveRestoreArtifacts
    {
        super::OneDriveForBusinessRestoreSessionGranularDriveRestoreArtifacts(
            self.0.name("granularDriveRestoreArtifacts"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveRestoreArtifact`, such as `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifacts`.
    OneDriveForBusinessRestoreSessionDriveRestoreArtifacts[models::DriveRestoreArtifact]
}

impl OneDriveForBusinessRestoreSessionDriveRestoreArtifacts {
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessrestoresession-list-driverestoreartifacts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::DriveRestoreArtifact> {
        let sheet = "GET oneDriveForBusinessRestoreSession: list
            onedriveforbusinessrestoresession-list-driverestoreartifacts: BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifacts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.driveRestoreArtifactsBulkAdditionRequest`, such as `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifactsBulkAdditionRequests`.
    OneDriveForBusinessRestoreSessionDriveRestoreArtifactsBulkAdditionRequests[models::DriveRestoreArtifactsBulkAdditionRequest]
}

impl OneDriveForBusinessRestoreSessionDriveRestoreArtifactsBulkAdditionRequests {
    /// `POST /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessrestoresession-post-driverestoreartifactsbulkadditionrequests?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(
        &self,
        body: models::DriveRestoreArtifactsBulkAdditionRequest,
    ) -> Call<models::DriveRestoreArtifactsBulkAdditionRequest> {
        let sheet = "POST oneDriveForBusinessRestoreSession: create
            onedriveforbusinessrestoresession-post-driverestoreartifactsbulkadditionrequests: | |
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifactsBulkAdditionRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessrestoresession-list-driverestoreartifactsbulkadditionrequests?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::DriveRestoreArtifactsBulkAdditionRequest> {
        let sheet = "GET oneDriveForBusinessRestoreSession: list
            onedriveforbusinessrestoresession-list-driverestoreartifactsbulkadditionrequests: BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/driveRestoreArtifactsBulkAdditionRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.granularDriveRestoreArtifact`, such as `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/granularDriveRestoreArtifacts`.
    OneDriveForBusinessRestoreSessionGranularDriveRestoreArtifacts[models::GranularDriveRestoreArtifact]
}

impl OneDriveForBusinessRestoreSessionGranularDriveRestoreArtifacts {
    /// `GET /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onedriveforbusinessrestoresession-list-granulardriverestoreartifacts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::GranularDriveRestoreArtifact> {
        let sheet = "GET oneDriveForBusinessRestoreSession: list
            onedriveforbusinessrestoresession-list-granulardriverestoreartifacts: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/oneDriveForBusinessRestoreSessions/{id}/granularDriveRestoreArtifacts";
        self.0.list(sheet)
    }
}
