// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `bookings`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.emailNotificationsSetting`, such as `/solutions/backupRestore/emailNotificationsSetting`.
    EmailNotificationsSetting: super::Entity = models::EmailNotificationsSetting
}

impl EmailNotificationsSetting {
    /// `GET /solutions/backupRestore/emailNotificationsSetting`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailnotificationssetting-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.ReadWrite.All`; application: `BackupRestore-Control.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EmailNotificationsSetting> {
        let sheet = "GET emailNotificationsSetting: get
            emailnotificationssetting-get: BackupRestore-Control.ReadWrite.All | | BackupRestore-Control.ReadWrite.All
            /solutions/backupRestore/emailNotificationsSetting";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/emailNotificationsSetting`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/emailnotificationssetting-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.ReadWrite.All`.
    pub fn update(&self, body: models::EmailNotificationsSetting) -> Call<models::EmailNotificationsSetting> {
        let sheet = "PATCH emailNotificationsSetting: update
            emailnotificationssetting-update: BackupRestore-Control.ReadWrite.All | |
            /solutions/backupRestore/emailNotificationsSetting";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.exchangeProtectionPolicy`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}`.
    ExchangeProtectionPolicy: super::ProtectionPolicyBase = models::ExchangeProtectionPolicy
}

impl ExchangeProtectionPolicy {
    /// `DELETE /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE exchangeProtectionPolicy: delete
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ExchangeProtectionPolicy> {
        let sheet = "GET exchangeProtectionPolicy: get
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangeprotectionpolicy-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::ExchangeProtectionPolicy) -> Call<models::ExchangeProtectionPolicy> {
        let sheet = "PATCH exchangeProtectionPolicy: update
            exchangeprotectionpolicy-update: | |
            /solutions/backupRestore/exchangeProtectionPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/mailboxExclusionUnits`
    pub fn mailbox_exclusion_units(&self) -> super::ExchangeProtectionPolicyMailboxExclusionUnits {
        super::ExchangeProtectionPolicyMailboxExclusionUnits(self.0.name("mailboxExclusionUnits"))
    }

    /// `…/mailboxExclusionUnitsBulkAdditionJobs`
    pub fn mailbox_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> super::ExchangeProtectionPolicyMailboxExclusionUnitsBulkAdditionJobs
    {
        super::ExchangeProtectionPolicyMailboxExclusionUnitsBulkAdditionJobs(
            self.0.name("mailboxExclusionUnitsBulkAdditionJobs"),
        )
    }

    /// `…/mailboxInclusionRules`
    pub fn mailbox_inclusion_rules(&self) -> super::ExchangeProtectionPolicyMailboxInclusionRules {
        super::ExchangeProtectionPolicyMailboxInclusionRules(self.0.name("mailboxInclusionRules"))
    }

    /// `…/mailboxProtectionUnits`
    pub fn mailbox_protection_units(&self) -> super::ExchangeProtectionPolicyMailboxProtectionUnits {
        super::ExchangeProtectionPolicyMailboxProtectionUnits(self.0.name("mailboxProtectionUnits"))
    }

    /// `…/mailboxProtectionUnitsBulkAdditionJobs`
    pub fn mailbox_protection_units_bulk_addition_jobs(
        &self,
    ) -> super::ExchangeProtectionPolicyMailboxProtectionUnitsBulkAdditionJobs
    {
        super::ExchangeProtectionPolicyMailboxProtectionUnitsBulkAdditionJobs(
            self.0.name("mailboxProtectionUnitsBulkAdditionJobs"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxExclusionUnit`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxExclusionUnits`.
    ExchangeProtectionPolicyMailboxExclusionUnits[models::MailboxExclusionUnit]
}

impl ExchangeProtectionPolicyMailboxExclusionUnits {
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnits`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangeprotectionpolicy-list-mailboxexclusionunits?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxExclusionUnit> {
        let sheet = "GET exchangeProtectionPolicy: list
            exchangeprotectionpolicy-list-mailboxexclusionunits: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxExclusionUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxExclusionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxExclusionUnitsBulkAdditionJobs`.
    ExchangeProtectionPolicyMailboxExclusionUnitsBulkAdditionJobs[models::MailboxExclusionUnitsBulkAdditionJob]
}

impl ExchangeProtectionPolicyMailboxExclusionUnitsBulkAdditionJobs {
    /// `POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnitsBulkAdditionJobs`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::MailboxExclusionUnitsBulkAdditionJob,
    ) -> Call<models::MailboxExclusionUnitsBulkAdditionJob> {
        let sheet = "POST exchangeProtectionPolicy: create
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxExclusionUnitsBulkAdditionJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxExclusionUnitsBulkAdditionJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangeprotectionpolicy-list-mailboxexclusionunitsbulkadditionjobs?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxExclusionUnitsBulkAdditionJob> {
        let sheet = "GET exchangeProtectionPolicy: list
            exchangeprotectionpolicy-list-mailboxexclusionunitsbulkadditionjobs: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxExclusionUnitsBulkAdditionJobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxProtectionRule`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules`.
    ExchangeProtectionPolicyMailboxInclusionRules[models::MailboxProtectionRule]
}

impl ExchangeProtectionPolicyMailboxInclusionRules {
    /// `POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(&self, body: models::MailboxProtectionRule) -> Call<models::MailboxProtectionRule> {
        let sheet = "POST exchangeProtectionPolicy: create
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxInclusionRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangeprotectionpolicy-list-mailboxinclusionrules?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxProtectionRule> {
        let sheet = "GET exchangeProtectionPolicy: list
            exchangeprotectionpolicy-list-mailboxinclusionrules: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxInclusionRules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxProtectionUnit`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxProtectionUnits`.
    ExchangeProtectionPolicyMailboxProtectionUnits[models::MailboxProtectionUnit]
}

impl ExchangeProtectionPolicyMailboxProtectionUnits {
    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnits`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxProtectionUnit> {
        let sheet = "GET exchangeProtectionPolicy: list
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxProtectionUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxProtectionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxProtectionUnitsBulkAdditionJobs`.
    ExchangeProtectionPolicyMailboxProtectionUnitsBulkAdditionJobs[models::MailboxProtectionUnitsBulkAdditionJob]
}

impl ExchangeProtectionPolicyMailboxProtectionUnitsBulkAdditionJobs {
    /// `POST /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::MailboxProtectionUnitsBulkAdditionJob,
    ) -> Call<models::MailboxProtectionUnitsBulkAdditionJob> {
        let sheet = "POST exchangeProtectionPolicy: create
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxProtectionUnitsBulkAdditionJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/exchangeProtectionPolicies/{exchangeProtectionPolicy-id}/mailboxProtectionUnitsBulkAdditionJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangeprotectionpolicy-list-mailboxprotectionunitsbulkadditionjobs?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxProtectionUnitsBulkAdditionJob> {
        let sheet = "GET exchangeProtectionPolicy: list
            exchangeprotectionpolicy-list-mailboxprotectionunitsbulkadditionjobs: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/exchangeProtectionPolicies/{id}/mailboxProtectionUnitsBulkAdditionJobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.exchangeRestoreSession`, such as `/solutions/backupRestore/exchangeRestoreSessions/{id}`.
    ExchangeRestoreSession: super::RestoreSessionBase = models::ExchangeRestoreSession
}

impl ExchangeRestoreSession {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ExchangeRestoreSession> {
        self.0.get("GET exchangeRestoreSession: get")
    }

    /// `PATCH /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangerestoresession-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::ExchangeRestoreSession) -> Call<models::ExchangeRestoreSession> {
        let sheet = "PATCH exchangeRestoreSession: update
            exchangerestoresession-update: | |
            /solutions/backupRestore/exchangeRestoreSessions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/granularMailboxRestoreArtifacts`
    ///
    /// The type lists it; no page documents a request there.
    pub fn granular_mailbox_restore_artifacts(&self) -> Collection<models::GranularMailboxRestoreArtifact> {
        Collection::at(self.0.name("granularMailboxRestoreArtifacts"))
    }

    /// `…/mailboxRestoreArtifacts`
    pub fn mailbox_restore_artifacts(&self) -> super::ExchangeRestoreSessionMailboxRestoreArtifacts {
        super::ExchangeRestoreSessionMailboxRestoreArtifacts(self.0.name("mailboxRestoreArtifacts"))
    }

    /// `…/mailboxRestoreArtifactsBulkAdditionRequests`
    pub fn mailbox_restore_artifacts_bulk_addition_requests(
        &self,
    ) -> super::ExchangeRestoreSessionMailboxRestoreArtifactsBulkAdditionRequests
    {
        super::ExchangeRestoreSessionMailboxRestoreArtifactsBulkAdditionRequests(
            self.0.name("mailboxRestoreArtifactsBulkAdditionRequests"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxRestoreArtifact`, such as `/solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifacts`.
    ExchangeRestoreSessionMailboxRestoreArtifacts[models::MailboxRestoreArtifact]
}

impl ExchangeRestoreSessionMailboxRestoreArtifacts {
    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifacts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangerestoresession-list-mailboxrestoreartifacts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxRestoreArtifact> {
        let sheet = "GET exchangeRestoreSession: list
            exchangerestoresession-list-mailboxrestoreartifacts: BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifacts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailboxRestoreArtifactsBulkAdditionRequest`, such as `/solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifactsBulkAdditionRequests`.
    ExchangeRestoreSessionMailboxRestoreArtifactsBulkAdditionRequests[models::MailboxRestoreArtifactsBulkAdditionRequest]
}

impl ExchangeRestoreSessionMailboxRestoreArtifactsBulkAdditionRequests {
    /// `POST /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangerestoresession-post-mailboxrestoreartifactsbulkadditionrequests?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(
        &self,
        body: models::MailboxRestoreArtifactsBulkAdditionRequest,
    ) -> Call<models::MailboxRestoreArtifactsBulkAdditionRequest> {
        let sheet = "POST exchangeRestoreSession: create
            exchangerestoresession-post-mailboxrestoreartifactsbulkadditionrequests: | |
            /solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifactsBulkAdditionRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/exchangeRestoreSessions/{exchangeRestoreSession-id}/mailboxRestoreArtifactsBulkAdditionRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/exchangerestoresession-list-mailboxrestoreartifactsbulkadditionrequests?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::MailboxRestoreArtifactsBulkAdditionRequest> {
        let sheet = "GET exchangeRestoreSession: list
            exchangerestoresession-list-mailboxrestoreartifactsbulkadditionrequests: BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/exchangeRestoreSessions/{id}/mailboxRestoreArtifactsBulkAdditionRequests";
        self.0.list(sheet)
    }
}
