// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `bookings`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.serviceApp`, such as `/solutions/backupRestore/serviceApps/{id}`.
    ServiceApp: super::Entity = models::ServiceApp
}

impl ServiceApp {
    /// `POST /solutions/backupRestore/serviceApps/{serviceApp-id}/activate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceapp-activate?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.ReadWrite.All`.
    pub fn activate(&self, body: requests::service_app::ActivateRequest) -> Call<models::ServiceApp> {
        let sheet = "POST serviceApp: activate
            serviceapp-activate: BackupRestore-Control.ReadWrite.All | |
            /solutions/backupRestore/serviceApps/{id}/activate";
        self.0.name("activate").call(sheet).json(body)
    }

    /// `POST /solutions/backupRestore/serviceApps/{serviceApp-id}/deactivate`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceapp-deactivate?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.ReadWrite.All`.
    pub fn deactivate(&self) -> Call<models::ServiceApp> {
        let sheet = "POST serviceApp: deactivate
            serviceapp-deactivate: BackupRestore-Control.ReadWrite.All | |
            /solutions/backupRestore/serviceApps/{id}/deactivate";
        self.0.name("deactivate").call(sheet)
    }

    /// `DELETE /solutions/backupRestore/serviceApps/{serviceApp-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-delete-serviceapps?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.ReadWrite.All`; application: `BackupRestore-Control.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE backupRestoreRoot: delete
            backuprestoreroot-delete-serviceapps: BackupRestore-Control.ReadWrite.All | | BackupRestore-Control.ReadWrite.All
            /solutions/backupRestore/serviceApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/serviceApps/{serviceApp-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceapp-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Control.Read.All`, `BackupRestore-Control.ReadWrite.All`; application: `BackupRestore-Control.Read.All`, `BackupRestore-Control.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ServiceApp> {
        let sheet = "GET serviceApp: get
            serviceapp-get: BackupRestore-Control.Read.All BackupRestore-Control.ReadWrite.All | | BackupRestore-Control.Read.All BackupRestore-Control.ReadWrite.All
            /solutions/backupRestore/serviceApps/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharePointBrowseSession`, such as `/solutions/backupRestore/sharePointBrowseSessions/{id}`.
    SharePointBrowseSession: super::BrowseSessionBase = models::SharePointBrowseSession
}

impl SharePointBrowseSession {
    /// `POST /solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}/browse`
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
            /solutions/backupRestore/sharePointBrowseSessions/{id}/browse";
        self.0.name("browse").call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointbrowsesession-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SharePointBrowseSession> {
        let sheet = "GET sharePointBrowseSession: get
            sharepointbrowsesession-get: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/sharePointBrowseSessions/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharePointGroupIdentityMapping`, such as `/solutions/sharePoint/migrations/crossOrganizationGroupMappings/{id}`.
    SharePointGroupIdentityMapping: super::Entity = models::SharePointGroupIdentityMapping
}

impl SharePointGroupIdentityMapping {
    /// `GET /solutions/sharePoint/migrations/crossOrganizationGroupMappings(sourceGroupObjectId='{sourceGroupObjectId}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SharePointCrossTenantMigration.Read.All`; application: `SharePointCrossTenantMigration.Read.All`.
    pub fn get(&self) -> Get<models::SharePointGroupIdentityMapping> {
        let sheet = "GET sharePointGroupIdentityMapping: get
            : SharePointCrossTenantMigration.Read.All | | SharePointCrossTenantMigration.Read.All
            /solutions/sharePoint/migrations/crossOrganizationGroupMappings(sourceGroupObjectId='{sourceGroupObjectId}')";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/sharePoint/migrations/crossOrganizationGroupMappings/{sharePointGroupIdentityMapping-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointgroupidentitymapping-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::SharePointGroupIdentityMapping) -> Call<models::SharePointGroupIdentityMapping> {
        let sheet = "PATCH sharePointGroupIdentityMapping: update
            sharepointgroupidentitymapping-update: | |
            /solutions/sharePoint/migrations/crossOrganizationGroupMappings/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharePointMigrationTask`, such as `/solutions/sharePoint/migrations/crossOrganizationMigrationTasks/{id}`.
    SharePointMigrationTask: super::Entity = models::SharePointMigrationTask
}

impl SharePointMigrationTask {
    /// `POST /solutions/sharePoint/migrations/crossOrganizationMigrationTasks/{sharePointMigrationTask-id}/cancel`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointmigrationtask-cancel?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SharePointCrossTenantMigration.Manage.All`; application: `SharePointCrossTenantMigration.Manage.All`.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST sharePointMigrationTask: cancel
            sharepointmigrationtask-cancel: SharePointCrossTenantMigration.Manage.All | | SharePointCrossTenantMigration.Manage.All
            /solutions/sharePoint/migrations/crossOrganizationMigrationTasks/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `GET /solutions/sharePoint/migrations/crossOrganizationMigrationTasks/{sharePointMigrationTask-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointmigrationtask-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SharePointCrossTenantMigration.Read.All`; application: `SharePointCrossTenantMigration.Read.All`.
    pub fn get(&self) -> Get<models::SharePointMigrationTask> {
        let sheet = "GET sharePointMigrationTask: get
            sharepointmigrationtask-get: SharePointCrossTenantMigration.Read.All | | SharePointCrossTenantMigration.Read.All
            /solutions/sharePoint/migrations/crossOrganizationMigrationTasks/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharePointMigrationsRoot`, such as `/solutions/sharePoint/migrations`.
    SharePointMigrationsRoot: super::Entity = models::SharePointMigrationsRoot
}

impl SharePointMigrationsRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SharePointMigrationsRoot> {
        self.0.get("GET sharePointMigrationsRoot: get")
    }

    /// `…/crossOrganizationGroupMappings`
    pub fn cross_organization_group_mappings(&self) -> super::SharePointMigrationsRootCrossOrganizationGroupMappings {
        super::SharePointMigrationsRootCrossOrganizationGroupMappings(self.0.name("crossOrganizationGroupMappings"))
    }

    /// `…/crossOrganizationMigrationTasks`
    pub fn cross_organization_migration_tasks(&self) -> super::SharePointMigrationsRootCrossOrganizationMigrationTasks {
        super::SharePointMigrationsRootCrossOrganizationMigrationTasks(self.0.name("crossOrganizationMigrationTasks"))
    }

    /// `…/crossOrganizationUserMappings`
    pub fn cross_organization_user_mappings(&self) -> super::SharePointMigrationsRootCrossOrganizationUserMappings {
        super::SharePointMigrationsRootCrossOrganizationUserMappings(self.0.name("crossOrganizationUserMappings"))
    }

    /// `…/crossorganizationmigrationapps`
    pub fn crossorganizationmigrationapps(&self) -> super::SharePointMigrationsRootCrossorganizationmigrationapps {
        super::SharePointMigrationsRootCrossorganizationmigrationapps(self.0.name("crossorganizationmigrationapps"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sharePointGroupIdentityMapping`, such as `/solutions/sharePoint/migrations/crossOrganizationGroupMappings`.
    SharePointMigrationsRootCrossOrganizationGroupMappings[models::SharePointGroupIdentityMapping]
}

impl SharePointMigrationsRootCrossOrganizationGroupMappings {
    /// `GET /solutions/sharePoint/migrations/crossOrganizationGroupMappings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointgroupidentitymapping-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::SharePointGroupIdentityMapping> {
        let sheet = "GET sharePointGroupIdentityMapping: list
            sharepointgroupidentitymapping-get: | |
            /solutions/sharePoint/migrations/crossOrganizationGroupMappings";
        self.0.list(sheet)
    }

    /// `PATCH /solutions/sharePoint/migrations/crossOrganizationGroupMappings`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SharePointCrossTenantMigration.Manage.All`; application: `SharePointCrossTenantMigration.Manage.All`.
    pub fn update(&self, body: models::SharePointGroupIdentityMapping) -> Call<models::SharePointGroupIdentityMapping> {
        let sheet = "PATCH sharePointMigrationsRoot: update
            : SharePointCrossTenantMigration.Manage.All | | SharePointCrossTenantMigration.Manage.All
            /solutions/sharePoint/migrations/crossOrganizationGroupMappings";
        self.0.call(sheet).json(body)
    }

    /// `…(sourceGroupObjectId='{sourceGroupObjectId}')`
    pub fn by_source_group_object_id(&self, source_group_object_id: &str) -> super::SharePointGroupIdentityMapping {
        super::SharePointGroupIdentityMapping(
            self.0.alternate_key(&[("sourceGroupObjectId", Argument::quoted(source_group_object_id))], true),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sharePointMigrationTask`, such as `/solutions/sharePoint/migrations/crossOrganizationMigrationTasks`.
    SharePointMigrationsRootCrossOrganizationMigrationTasks[models::SharePointMigrationTask]
}

impl SharePointMigrationsRootCrossOrganizationMigrationTasks {
    /// `POST /solutions/sharePoint/migrations/crossOrganizationMigrationTasks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointmigrationtask-update?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SharePointCrossTenantMigration.Manage.All`; application: `SharePointCrossTenantMigration.Manage.All`.
    pub fn create(&self, body: models::SharePointMigrationTask) -> Call<models::SharePointMigrationTask> {
        let sheet = "POST sharePointMigrationTask: create
            sharepointmigrationtask-update: SharePointCrossTenantMigration.Manage.All | | SharePointCrossTenantMigration.Manage.All
            /solutions/sharePoint/migrations/crossOrganizationMigrationTasks";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/sharePoint/migrations/crossOrganizationMigrationTasks/getBySourceGroupMailNickname(sourceGroupMailNickname='{sourceGroupMailNickname}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointmigrationtask-getbysourcegroupmailnickname?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SharePointCrossTenantMigration.Read.All`; application: `SharePointCrossTenantMigration.Read.All`.
    pub fn get_by_source_group_mail_nickname(
        &self,
        source_group_mail_nickname: &str,
    ) -> Get<models::SharePointMigrationTask> {
        let sheet = "GET sharePointMigrationTask: get_by_source_group_mail_nickname
            sharepointmigrationtask-getbysourcegroupmailnickname: SharePointCrossTenantMigration.Read.All | | SharePointCrossTenantMigration.Read.All
            /solutions/sharePoint/migrations/crossOrganizationMigrationTasks/getBySourceGroupMailNickname(sourceGroupMailNickname='{sourceGroupMailNickname}')";
        self.0
            .function(
                "getBySourceGroupMailNickname",
                &[("sourceGroupMailNickname", Argument::quoted(source_group_mail_nickname))],
            )
            .get(sheet)
    }

    /// `GET /solutions/sharePoint/migrations/crossOrganizationMigrationTasks/getBySourceSiteUrl(sourceSiteUrl='{sourceSiteUrl}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointmigrationtask-getbysourcesiteurl?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SharePointCrossTenantMigration.Read.All`; application: `SharePointCrossTenantMigration.Read.All`.
    pub fn get_by_source_site_url(&self, source_site_url: &str) -> Get<models::SharePointMigrationTask> {
        let sheet = "GET sharePointMigrationTask: get_by_source_site_url
            sharepointmigrationtask-getbysourcesiteurl: SharePointCrossTenantMigration.Read.All | | SharePointCrossTenantMigration.Read.All
            /solutions/sharePoint/migrations/crossOrganizationMigrationTasks/getBySourceSiteUrl(sourceSiteUrl='{sourceSiteUrl}')";
        self.0.function("getBySourceSiteUrl", &[("sourceSiteUrl", Argument::quoted(source_site_url))]).get(sheet)
    }

    /// `GET /solutions/sharePoint/migrations/crossOrganizationMigrationTasks/getBySourceUserPrincipalName(sourcePrincipalName='{sourcePrincipalName}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointmigrationtask-getbysourceuserprincipalname?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SharePointCrossTenantMigration.Read.All`; application: `SharePointCrossTenantMigration.Read.All`.
    pub fn get_by_source_user_principal_name(
        &self,
        source_principal_name: &str,
    ) -> Get<models::SharePointMigrationTask> {
        let sheet = "GET sharePointMigrationTask: get_by_source_user_principal_name
            sharepointmigrationtask-getbysourceuserprincipalname: SharePointCrossTenantMigration.Read.All | | SharePointCrossTenantMigration.Read.All
            /solutions/sharePoint/migrations/crossOrganizationMigrationTasks/getBySourceUserPrincipalName(sourcePrincipalName='{sourcePrincipalName}')";
        self.0
            .function(
                "getBySourceUserPrincipalName",
                &[("sourcePrincipalName", Argument::quoted(source_principal_name))],
            )
            .get(sheet)
    }

    /// `GET /solutions/sharePoint/migrations/crossOrganizationMigrationTasks`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SharePointCrossTenantMigration.Read.All`; application: `SharePointCrossTenantMigration.Read.All`.
    pub fn list(&self) -> List<models::SharePointMigrationTask> {
        let sheet = "GET sharePointMigrationsRoot: list
            : SharePointCrossTenantMigration.Read.All | | SharePointCrossTenantMigration.Read.All
            /solutions/sharePoint/migrations/crossOrganizationMigrationTasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sharePointUserIdentityMapping`, such as `/solutions/sharePoint/migrations/crossOrganizationUserMappings`.
    SharePointMigrationsRootCrossOrganizationUserMappings[models::SharePointUserIdentityMapping]
}

impl SharePointMigrationsRootCrossOrganizationUserMappings {
    /// `GET /solutions/sharePoint/migrations/crossOrganizationUserMappings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointuseridentitymapping-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::SharePointUserIdentityMapping> {
        let sheet = "GET sharePointUserIdentityMapping: list
            sharepointuseridentitymapping-get: | |
            /solutions/sharePoint/migrations/crossOrganizationUserMappings";
        self.0.list(sheet)
    }

    /// `PATCH /solutions/sharePoint/migrations/crossOrganizationUserMappings`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SharePointCrossTenantMigration.Manage.All`; application: `SharePointCrossTenantMigration.Manage.All`.
    pub fn update(&self, body: models::SharePointUserIdentityMapping) -> Call<models::SharePointUserIdentityMapping> {
        let sheet = "PATCH sharePointMigrationsRoot: update
            : SharePointCrossTenantMigration.Manage.All | | SharePointCrossTenantMigration.Manage.All
            /solutions/sharePoint/migrations/crossOrganizationUserMappings";
        self.0.call(sheet).json(body)
    }

    /// `…(sourceUserPrincipalName='{sourceUserPrincipalName}')`
    pub fn by_source_user_principal_name(
        &self,
        source_user_principal_name: &str,
    ) -> super::SharePointUserIdentityMapping {
        super::SharePointUserIdentityMapping(
            self.0.alternate_key(&[("sourceUserPrincipalName", Argument::quoted(source_user_principal_name))], true),
        )
    }
}

crate::runtime::node! {
    /// `/solutions/sharePoint/migrations/crossorganizationmigrationapps`
    SharePointMigrationsRootCrossorganizationmigrationapps
}

impl SharePointMigrationsRootCrossorganizationmigrationapps {
    /// `POST /solutions/sharePoint/migrations/crossorganizationmigrationapps`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SharePointCrossTenantMigration.Manage.All`; application: `SharePointCrossTenantMigration.Manage.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST sharePointMigrationsRoot: create
            : SharePointCrossTenantMigration.Manage.All | | SharePointCrossTenantMigration.Manage.All
            /solutions/sharePoint/migrations/crossorganizationmigrationapps";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::SharePointMigrationsRootCrossorganizationmigrationappsId {
        super::SharePointMigrationsRootCrossorganizationmigrationappsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/solutions/sharePoint/migrations/crossorganizationmigrationapps/{id}`
    SharePointMigrationsRootCrossorganizationmigrationappsId
}

impl SharePointMigrationsRootCrossorganizationmigrationappsId {
    /// `GET /solutions/sharePoint/migrations/crossorganizationmigrationapps/{appId}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SharePointCrossTenantMigration.Read.All`; application: `SharePointCrossTenantMigration.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET sharePointMigrationsRoot: get
            : SharePointCrossTenantMigration.Read.All | | SharePointCrossTenantMigration.Read.All
            /solutions/sharePoint/migrations/crossorganizationmigrationapps/{id}";
        self.0.get(sheet)
    }

    /// `POST /solutions/sharePoint/migrations/crossorganizationmigrationapps/{appId}/unregister`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `SharePointCrossTenantMigration.Manage.All`; application: `SharePointCrossTenantMigration.Manage.All`.
    pub fn unregister(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST sharePointMigrationsRoot: unregister
            : SharePointCrossTenantMigration.Manage.All | | SharePointCrossTenantMigration.Manage.All
            /solutions/sharePoint/migrations/crossorganizationmigrationapps/{id}/unregister";
        self.0.name("unregister").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharePointProtectionPolicy`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}`.
    SharePointProtectionPolicy: super::ProtectionPolicyBase = models::SharePointProtectionPolicy
}

impl SharePointProtectionPolicy {
    /// `DELETE /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sharePointProtectionPolicy: delete
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SharePointProtectionPolicy> {
        let sheet = "GET sharePointProtectionPolicy: get
            : BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::SharePointProtectionPolicy) -> Call<models::SharePointProtectionPolicy> {
        let sheet = "PATCH sharePointProtectionPolicy: update
            sharepointprotectionpolicy-update: | |
            /solutions/backupRestore/sharePointProtectionPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/siteExclusionUnits`
    pub fn site_exclusion_units(&self) -> super::SharePointProtectionPolicySiteExclusionUnits {
        super::SharePointProtectionPolicySiteExclusionUnits(self.0.name("siteExclusionUnits"))
    }

    /// `…/siteExclusionUnitsBulkAdditionJobs`
    pub fn site_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> super::SharePointProtectionPolicySiteExclusionUnitsBulkAdditionJobs
    {
        super::SharePointProtectionPolicySiteExclusionUnitsBulkAdditionJobs(
            self.0.name("siteExclusionUnitsBulkAdditionJobs"),
        )
    }

    /// `…/siteInclusionRules`
    pub fn site_inclusion_rules(&self) -> super::SharePointProtectionPolicySiteInclusionRules {
        super::SharePointProtectionPolicySiteInclusionRules(self.0.name("siteInclusionRules"))
    }

    /// `…/siteProtectionUnits`
    pub fn site_protection_units(&self) -> super::SharePointProtectionPolicySiteProtectionUnits {
        super::SharePointProtectionPolicySiteProtectionUnits(self.0.name("siteProtectionUnits"))
    }

    /// `…/siteProtectionUnitsBulkAdditionJobs`
    pub fn site_protection_units_bulk_addition_jobs(
        &self,
    ) -> super::SharePointProtectionPolicySiteProtectionUnitsBulkAdditionJobs
    {
        super::SharePointProtectionPolicySiteProtectionUnitsBulkAdditionJobs(
            self.0.name("siteProtectionUnitsBulkAdditionJobs"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.siteExclusionUnit`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}/siteExclusionUnits`.
    SharePointProtectionPolicySiteExclusionUnits[models::SiteExclusionUnit]
}

impl SharePointProtectionPolicySiteExclusionUnits {
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnits`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-list-siteexclusionunits?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SiteExclusionUnit> {
        let sheet = "GET sharePointProtectionPolicy: list
            sharepointprotectionpolicy-list-siteexclusionunits: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteExclusionUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.siteExclusionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}/siteExclusionUnitsBulkAdditionJobs`.
    SharePointProtectionPolicySiteExclusionUnitsBulkAdditionJobs[models::SiteExclusionUnitsBulkAdditionJob]
}

impl SharePointProtectionPolicySiteExclusionUnitsBulkAdditionJobs {
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnitsBulkAdditionJobs`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::SiteExclusionUnitsBulkAdditionJob,
    ) -> Call<models::SiteExclusionUnitsBulkAdditionJob> {
        let sheet = "POST sharePointProtectionPolicy: create
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteExclusionUnitsBulkAdditionJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnitsBulkAdditionJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-list-siteexclusionunitsbulkadditionjobs?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SiteExclusionUnitsBulkAdditionJob> {
        let sheet = "GET sharePointProtectionPolicy: list
            sharepointprotectionpolicy-list-siteexclusionunitsbulkadditionjobs: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteExclusionUnitsBulkAdditionJobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.siteProtectionRule`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules`.
    SharePointProtectionPolicySiteInclusionRules[models::SiteProtectionRule]
}

impl SharePointProtectionPolicySiteInclusionRules {
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(&self, body: models::SiteProtectionRule) -> Call<models::SiteProtectionRule> {
        let sheet = "POST sharePointProtectionPolicy: create
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-list-siteinclusionrules?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SiteProtectionRule> {
        let sheet = "GET sharePointProtectionPolicy: list
            sharepointprotectionpolicy-list-siteinclusionrules: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.siteProtectionUnit`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}/siteProtectionUnits`.
    SharePointProtectionPolicySiteProtectionUnits[models::SiteProtectionUnit]
}

impl SharePointProtectionPolicySiteProtectionUnits {
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnits`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/backuprestoreroot-list-siteprotectionunits?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SiteProtectionUnit> {
        let sheet = "GET backupRestoreRoot: list
            backuprestoreroot-list-siteprotectionunits: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteProtectionUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.siteProtectionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}/siteProtectionUnitsBulkAdditionJobs`.
    SharePointProtectionPolicySiteProtectionUnitsBulkAdditionJobs[models::SiteProtectionUnitsBulkAdditionJob]
}

impl SharePointProtectionPolicySiteProtectionUnitsBulkAdditionJobs {
    /// `POST /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::SiteProtectionUnitsBulkAdditionJob,
    ) -> Call<models::SiteProtectionUnitsBulkAdditionJob> {
        let sheet = "POST sharePointProtectionPolicy: create
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteProtectionUnitsBulkAdditionJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointprotectionpolicy-list-siteprotectionunitsbulkadditionjobs?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn list(&self) -> List<models::SiteProtectionUnitsBulkAdditionJob> {
        let sheet = "GET sharePointProtectionPolicy: list
            sharepointprotectionpolicy-list-siteprotectionunitsbulkadditionjobs: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteProtectionUnitsBulkAdditionJobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharePointRestoreSession`, such as `/solutions/backupRestore/sharePointRestoreSessions/{id}`.
    SharePointRestoreSession: super::RestoreSessionBase = models::SharePointRestoreSession
}

impl SharePointRestoreSession {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SharePointRestoreSession> {
        self.0.get("GET sharePointRestoreSession: get")
    }

    /// `PATCH /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointrestoresession-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::SharePointRestoreSession) -> Call<models::SharePointRestoreSession> {
        let sheet = "PATCH sharePointRestoreSession: update
            sharepointrestoresession-update: | |
            /solutions/backupRestore/sharePointRestoreSessions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/granularSiteRestoreArtifacts`
    pub fn granular_site_restore_artifacts(&self) -> super::SharePointRestoreSessionGranularSiteRestoreArtifacts {
        super::SharePointRestoreSessionGranularSiteRestoreArtifacts(self.0.name("granularSiteRestoreArtifacts"))
    }

    /// `…/siteRestoreArtifacts`
    pub fn site_restore_artifacts(&self) -> super::SharePointRestoreSessionSiteRestoreArtifacts {
        super::SharePointRestoreSessionSiteRestoreArtifacts(self.0.name("siteRestoreArtifacts"))
    }

    /// `…/siteRestoreArtifactsBulkAdditionRequests`
    pub fn site_restore_artifacts_bulk_addition_requests(
        &self,
    ) -> super::SharePointRestoreSessionSiteRestoreArtifactsBulkAdditionRequests
    {
        super::SharePointRestoreSessionSiteRestoreArtifactsBulkAdditionRequests(
            self.0.name("siteRestoreArtifactsBulkAdditionRequests"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.granularSiteRestoreArtifact`, such as `/solutions/backupRestore/sharePointRestoreSessions/{id}/granularSiteRestoreArtifacts`.
    SharePointRestoreSessionGranularSiteRestoreArtifacts[models::GranularSiteRestoreArtifact]
}

impl SharePointRestoreSessionGranularSiteRestoreArtifacts {
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointrestoresession-list-granularsiterestoreartifacts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::GranularSiteRestoreArtifact> {
        let sheet = "GET sharePointRestoreSession: list
            sharepointrestoresession-list-granularsiterestoreartifacts: BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/sharePointRestoreSessions/{id}/granularSiteRestoreArtifacts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.siteRestoreArtifact`, such as `/solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifacts`.
    SharePointRestoreSessionSiteRestoreArtifacts[models::SiteRestoreArtifact]
}

impl SharePointRestoreSessionSiteRestoreArtifacts {
    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifacts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointrestoresession-list-siterestoreartifacts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::SiteRestoreArtifact> {
        let sheet = "GET sharePointRestoreSession: list
            sharepointrestoresession-list-siterestoreartifacts: BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifacts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.siteRestoreArtifactsBulkAdditionRequest`, such as `/solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifactsBulkAdditionRequests`.
    SharePointRestoreSessionSiteRestoreArtifactsBulkAdditionRequests[models::SiteRestoreArtifactsBulkAdditionRequest]
}

impl SharePointRestoreSessionSiteRestoreArtifactsBulkAdditionRequests {
    /// `POST /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointrestoresession-post-siterestoreartifactsbulkadditionrequests?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(
        &self,
        body: models::SiteRestoreArtifactsBulkAdditionRequest,
    ) -> Call<models::SiteRestoreArtifactsBulkAdditionRequest> {
        let sheet = "POST sharePointRestoreSession: create
            sharepointrestoresession-post-siterestoreartifactsbulkadditionrequests: | |
            /solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifactsBulkAdditionRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointrestoresession-list-siterestoreartifactsbulkadditionrequests?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`; application: `BackupRestore-Restore.Read.All`, `BackupRestore-Restore.ReadWrite.All`.
    pub fn list(&self) -> List<models::SiteRestoreArtifactsBulkAdditionRequest> {
        let sheet = "GET sharePointRestoreSession: list
            sharepointrestoresession-list-siterestoreartifactsbulkadditionrequests: BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All | | BackupRestore-Restore.Read.All BackupRestore-Restore.ReadWrite.All
            /solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifactsBulkAdditionRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharePointRoot`, such as `/solutions/sharePoint`.
    SharePointRoot: super::Entity = models::SharePointRoot
}

impl SharePointRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SharePointRoot> {
        self.0.get("GET sharePointRoot: get")
    }

    /// `…/migrations`
    pub fn migrations(&self) -> super::SharePointMigrationsRoot {
        super::SharePointMigrationsRoot(self.0.name("migrations"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharePointUserIdentityMapping`, such as `/solutions/sharePoint/migrations/crossOrganizationUserMappings/{id}`.
    SharePointUserIdentityMapping: super::Entity = models::SharePointUserIdentityMapping
}

impl SharePointUserIdentityMapping {
    /// `GET /solutions/sharePoint/migrations/crossOrganizationUserMappings(sourceUserPrincipalName='{sourceUserPrincipalName}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SharePointCrossTenantMigration.Read.All`; application: `SharePointCrossTenantMigration.Read.All`.
    pub fn get(&self) -> Get<models::SharePointUserIdentityMapping> {
        let sheet = "GET sharePointUserIdentityMapping: get
            : SharePointCrossTenantMigration.Read.All | | SharePointCrossTenantMigration.Read.All
            /solutions/sharePoint/migrations/crossOrganizationUserMappings(sourceUserPrincipalName='{sourceUserPrincipalName}')";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/sharePoint/migrations/crossOrganizationUserMappings/{sharePointUserIdentityMapping-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharepointuseridentitymapping-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::SharePointUserIdentityMapping) -> Call<models::SharePointUserIdentityMapping> {
        let sheet = "PATCH sharePointUserIdentityMapping: update
            sharepointuseridentitymapping-update: | |
            /solutions/sharePoint/migrations/crossOrganizationUserMappings/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.siteExclusionUnit`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}/siteExclusionUnits/{id}`.
    SiteExclusionUnit: super::Entity = models::SiteExclusionUnit
}

impl SiteExclusionUnit {
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnits/{siteExclusionUnit-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/siteexclusionunit-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::SiteExclusionUnit> {
        let sheet = "GET siteExclusionUnit: get
            siteexclusionunit-get: | |
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteExclusionUnits/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.siteExclusionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}/siteExclusionUnitsBulkAdditionJobs/{id}`.
    SiteExclusionUnitsBulkAdditionJob: super::Entity = models::SiteExclusionUnitsBulkAdditionJob
}

impl SiteExclusionUnitsBulkAdditionJob {
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteExclusionUnitsBulkAdditionJobs/{siteExclusionUnitsBulkAdditionJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/siteexclusionunitsbulkadditionjob-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SiteExclusionUnitsBulkAdditionJob> {
        let sheet = "GET siteExclusionUnitsBulkAdditionJob: get
            siteexclusionunitsbulkadditionjob-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteExclusionUnitsBulkAdditionJobs/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.siteProtectionRule`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules/{id}`.
    SiteProtectionRule: super::Entity = models::SiteProtectionRule
}

impl SiteProtectionRule {
    /// `DELETE /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE siteProtectionRule: delete
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/siteprotectionrule-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SiteProtectionRule> {
        let sheet = "GET siteProtectionRule: get
            siteprotectionrule-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteInclusionRules/{siteProtectionRule-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn update(&self, body: models::SiteProtectionRule) -> Call<models::SiteProtectionRule> {
        let sheet = "PATCH siteProtectionRule: update
            : BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteInclusionRules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.siteProtectionUnit`, such as `/solutions/backupRestore/siteProtectionUnits/{id}`.
    SiteProtectionUnit: super::ProtectionUnitBase = models::SiteProtectionUnit
}

impl SiteProtectionUnit {
    /// `GET /solutions/backupRestore/protectionUnits/{protectionUnitBase-id}/microsoft.graph.siteProtectionUnit`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/protectionunitbase-get-protectionunits-siteprotectionunit?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::SiteProtectionUnit> {
        let sheet = "GET protectionunits: get
            protectionunitbase-get-protectionunits-siteprotectionunit: | |
            /solutions/backupRestore/protectionUnits/{id}/microsoft.graph.siteProtectionUnit";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/backupRestore/siteProtectionUnits/{siteProtectionUnit-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.ReadWrite.All`.
    pub fn update(&self, body: models::SiteProtectionUnit) -> Call<models::SiteProtectionUnit> {
        let sheet = "PATCH siteProtectionUnit: update
            : BackupRestore-Configuration.ReadWrite.All | |
            /solutions/backupRestore/siteProtectionUnits/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.siteProtectionUnitsBulkAdditionJob`, such as `/solutions/backupRestore/sharePointProtectionPolicies/{id}/siteProtectionUnitsBulkAdditionJobs/{id}`.
    SiteProtectionUnitsBulkAdditionJob: super::Entity = models::SiteProtectionUnitsBulkAdditionJob
}

impl SiteProtectionUnitsBulkAdditionJob {
    /// `GET /solutions/backupRestore/sharePointProtectionPolicies/{sharePointProtectionPolicy-id}/siteProtectionUnitsBulkAdditionJobs/{siteProtectionUnitsBulkAdditionJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/siteprotectionunitsbulkadditionjobs-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`; application: `BackupRestore-Configuration.Read.All`, `BackupRestore-Configuration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SiteProtectionUnitsBulkAdditionJob> {
        let sheet = "GET siteprotectionunitsbulkadditionjobs: get
            siteprotectionunitsbulkadditionjobs-get: BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All | | BackupRestore-Configuration.Read.All BackupRestore-Configuration.ReadWrite.All
            /solutions/backupRestore/sharePointProtectionPolicies/{id}/siteProtectionUnitsBulkAdditionJobs/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.siteRestoreArtifactsBulkAdditionRequest`, such as `/solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifactsBulkAdditionRequests/{id}`.
    SiteRestoreArtifactsBulkAdditionRequest: super::Entity = models::SiteRestoreArtifactsBulkAdditionRequest
}

impl SiteRestoreArtifactsBulkAdditionRequest {
    /// `DELETE /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/{siteRestoreArtifactsBulkAdditionRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/siterestoreartifactsbulkadditionrequest-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE siteRestoreArtifactsBulkAdditionRequest: delete
            siterestoreartifactsbulkadditionrequest-delete: | |
            /solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifactsBulkAdditionRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/{siteRestoreArtifactsBulkAdditionRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/siterestoreartifactsbulkadditionrequest-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::SiteRestoreArtifactsBulkAdditionRequest> {
        let sheet = "GET siteRestoreArtifactsBulkAdditionRequest: get
            siterestoreartifactsbulkadditionrequest-get: | |
            /solutions/backupRestore/sharePointRestoreSessions/{id}/siteRestoreArtifactsBulkAdditionRequests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingBusiness`, such as `/solutions/bookingBusinesses`.
    SolutionsRootBookingBusinesses[models::BookingBusiness]
}

impl SolutionsRootBookingBusinesses {
    /// `POST /solutions/bookingBusinesses`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Bookings.Manage.All`.
    pub fn create(&self, body: models::BookingBusiness) -> Call<models::BookingBusiness> {
        let sheet = "POST solutionsRoot: create
            : Bookings.Manage.All | |
            /solutions/bookingBusinesses";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/bookingBusinesses`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more; application: `Bookings.Read.All`, `Bookings.Manage.All`, `Bookings.ReadWrite.All`.
    pub fn list(&self) -> List<models::BookingBusiness> {
        let sheet = "GET solutionsRoot: list
            : Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | | Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All
            /solutions/bookingBusinesses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.bookingCurrency`, such as `/solutions/bookingCurrencies`.
    SolutionsRootBookingCurrencies[models::BookingCurrency]
}

impl SolutionsRootBookingCurrencies {
    /// `GET /solutions/bookingCurrencies` — List bookingCurrencies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/bookingcurrency-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Bookings.Read.All` and 3 more.
    pub fn list(&self) -> List<models::BookingCurrency> {
        let sheet = "GET bookingCurrency: list
            bookingcurrency-list: Bookings.Read.All Bookings.Manage.All Bookings.ReadWrite.All BookingsAppointment.ReadWrite.All | |
            /solutions/bookingCurrencies";
        self.0.list(sheet)
    }
}
