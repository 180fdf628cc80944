// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `intune`.

pub mod alert_record {
    //! The parameters of actions of `alertRecord`.

    crate::runtime::parameters! {
        /// The parameters of `change_alert_records_portal_notification_as_sent`.
        ChangeAlertRecordsPortalNotificationAsSentRequest;
        "alertRecordIds" with_alert_record_ids(Vec<String>), "`alertRecordIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod android_app_configuration_schema {
    //! The parameters of actions of `androidAppConfigurationSchema`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `retrieve_schema`.
        RetrieveSchemaRequest;
        "requestDetail" with_request_detail(models::AppConfigurationSchemaRequestDetail), "`requestDetail`: `microsoft.graph.appConfigurationSchemaRequestDetail`, metadata";
    }
}

pub mod android_device_owner_enrollment_profile {
    //! The parameters of actions of `androidDeviceOwnerEnrollmentProfile`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `set_enrollment_time_device_membership_target`.
        SetEnrollmentTimeDeviceMembershipTargetRequest;
        "enrollmentTimeDeviceMembershipTargets" with_enrollment_time_device_membership_targets(Vec<models::EnrollmentTimeDeviceMembershipTarget>), "`enrollmentTimeDeviceMembershipTargets`: `Collection(microsoft.graph.enrollmentTimeDeviceMembershipTarget)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-androidforwork-androiddeviceownerenrollmentprofile-createtoken](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-createtoken?view=graph-rest-beta).
        CreateTokenRequest;
        "tokenValidityInSeconds" with_token_validity_in_seconds(i32), "`tokenValidityInSeconds`: `Edm.Int32`";
    }
}

pub mod android_for_work_enrollment_profile {
    //! The parameters of actions of `androidForWorkEnrollmentProfile`.

    crate::runtime::parameters! {
        /// The parameters of [intune-androidforwork-androidforworkenrollmentprofile-createtoken](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkenrollmentprofile-createtoken?view=graph-rest-beta).
        CreateTokenRequest;
        "tokenValidityInSeconds" with_token_validity_in_seconds(i32), "`tokenValidityInSeconds`: `Edm.Int32`";
    }
}

pub mod android_for_work_settings {
    //! The parameters of actions of `androidForWorkSettings`.

    crate::runtime::parameters! {
        /// The parameters of [intune-androidforwork-androidforworksettings-completesignup](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-completesignup?view=graph-rest-beta).
        CompleteSignupRequest;
        "enterpriseToken" with_enterprise_token(String), "`enterpriseToken`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-androidforwork-androidforworksettings-requestsignupurl](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworksettings-requestsignupurl?view=graph-rest-beta).
        RequestSignupUrlRequest;
        "hostName" with_host_name(String), "`hostName`: `Edm.String`";
    }
}

pub mod android_managed_app_protection {
    //! The parameters of actions of `androidManagedAppProtection`.

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-androidmanagedappprotection-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-haspayloadlinks?view=graph-rest-beta).
        HasPayloadLinksRequest;
        "payloadIds" with_payload_ids(Vec<String>), "`payloadIds`: `Collection(Edm.String)`";
    }
}

pub mod android_managed_store_account_enterprise_settings {
    //! The parameters of actions of `androidManagedStoreAccountEnterpriseSettings`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `add_apps`.
        AddAppsRequest;
        "productIds" with_product_ids(Vec<String>), "`productIds`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `create_zero_touch_web_token`.
        CreateZeroTouchWebTokenRequest;
        "parentUri" with_parent_uri(String), "`parentUri`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `set_store_layout`.
        SetStoreLayoutRequest;
        "storeLayoutType" with_store_layout_type(models::AndroidManagedStoreLayoutType), "`storeLayoutType`: `microsoft.graph.androidManagedStoreLayoutType`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-androidforwork-androidmanagedstoreaccountenterprisesettings-approveapps](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-approveapps?view=graph-rest-beta).
        ApproveAppsRequest;
        "packageIds" with_package_ids(Vec<String>), "`packageIds`: `Collection(Edm.String)`";
        "approveAllPermissions" with_approve_all_permissions(bool), "`approveAllPermissions`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-androidforwork-androidmanagedstoreaccountenterprisesettings-completesignup](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-completesignup?view=graph-rest-beta).
        CompleteSignupRequest;
        "enterpriseToken" with_enterprise_token(String), "`enterpriseToken`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-androidforwork-androidmanagedstoreaccountenterprisesettings-creategoogleplaywebtoken](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-creategoogleplaywebtoken?view=graph-rest-beta).
        CreateGooglePlayWebTokenRequest;
        "parentUri" with_parent_uri(String), "`parentUri`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-androidforwork-androidmanagedstoreaccountenterprisesettings-requestsignupurl](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-requestsignupurl?view=graph-rest-beta).
        RequestSignupUrlRequest;
        "hostName" with_host_name(String), "`hostName`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-androidforwork-androidmanagedstoreaccountenterprisesettings-setandroiddeviceownerfullymanagedenrollmentstate](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreaccountenterprisesettings-setandroiddeviceownerfullymanagedenrollmentstate?view=graph-rest-beta).
        SetAndroidDeviceOwnerFullyManagedEnrollmentStateRequest;
        "enabled" with_enabled(bool), "`enabled`: `Edm.Boolean`";
    }
}

pub mod apple_user_initiated_enrollment_profile {
    //! The parameters of actions of `appleUserInitiatedEnrollmentProfile`.

    crate::runtime::parameters! {
        /// The parameters of [intune-enrollment-appleuserinitiatedenrollmentprofile-setpriority](https://learn.microsoft.com/graph/api/intune-enrollment-appleuserinitiatedenrollmentprofile-setpriority?view=graph-rest-beta).
        SetPriorityRequest;
        "priority" with_priority(i32), "`priority`: `Edm.Int32`";
    }
}

pub mod certificate_connector_details {
    //! The parameters of actions of `certificateConnectorDetails`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-raimportcerts-certificateconnectordetails-gethealthmetrics](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-gethealthmetrics?view=graph-rest-beta).
        GetHealthMetricsRequest;
        "metricNames" with_metric_names(Vec<String>), "`metricNames`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-raimportcerts-certificateconnectordetails-gethealthmetrictimeseries](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-gethealthmetrictimeseries?view=graph-rest-beta).
        GetHealthMetricTimeSeriesRequest;
        "timeSeries" with_time_series(models::TimeSeriesParameter), "`timeSeries`: `microsoft.graph.timeSeriesParameter`";
    }
}

pub mod chrome_os_onboarding_settings {
    //! The parameters of actions of `chromeOSOnboardingSettings`.

    crate::runtime::parameters! {
        /// The parameters of [intune-chromebooksync-chromeosonboardingsettings-connect](https://learn.microsoft.com/graph/api/intune-chromebooksync-chromeosonboardingsettings-connect?view=graph-rest-beta).
        ConnectRequest;
        "ownerUserPrincipalName" with_owner_user_principal_name(String), "`ownerUserPrincipalName`: `Edm.String`";
        "ownerAccessToken" with_owner_access_token(String), "`ownerAccessToken`: `Edm.String`";
    }
}

pub mod cloud_certification_authority {
    //! The parameters of actions of `cloudCertificationAuthority`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `activate`.
        ActivateRequest;
        "certificationAuthorityVersion" with_certification_authority_version(i32), "`certificationAuthorityVersion`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `change_cloud_certification_authority_status`.
        ChangeCloudCertificationAuthorityStatusRequest;
        "certificationAuthorityStatus" with_certification_authority_status(models::CloudCertificationAuthorityStatus), "`certificationAuthorityStatus`: `microsoft.graph.cloudCertificationAuthorityStatus`, metadata";
        "certificationAuthorityVersion" with_certification_authority_version(i32), "`certificationAuthorityVersion`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `revoke_cloud_certification_authority_certificate`.
        RevokeCloudCertificationAuthorityCertificateRequest;
        "certificationAuthorityVersion" with_certification_authority_version(i32), "`certificationAuthorityVersion`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `revoke_leaf_certificate`.
        RevokeLeafCertificateRequest;
        "leafCertificateId" with_leaf_certificate_id(String), "`leafCertificateId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `revoke_leaf_certificate_by_serial_number`.
        RevokeLeafCertificateBySerialNumberRequest;
        "certificateSerialNumber" with_certificate_serial_number(String), "`certificateSerialNumber`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `search_cloud_certification_authority_leaf_certificate_by_serial_number`.
        SearchCloudCertificationAuthorityLeafCertificateBySerialNumberRequest;
        "certificateSerialNumber" with_certificate_serial_number(String), "`certificateSerialNumber`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `upload_externally_signed_certification_authority_certificate`.
        UploadExternallySignedCertificationAuthorityCertificateRequest;
        "certificationAuthorityVersion" with_certification_authority_version(i32), "`certificationAuthorityVersion`: `Edm.Int32`, metadata";
        "signedCertificate" with_signed_certificate(String), "`signedCertificate`: `Edm.String`, metadata";
        "trustChainCertificates" with_trust_chain_certificates(Vec<models::TrustChainCertificate>), "`trustChainCertificates`: `Collection(microsoft.graph.trustChainCertificate)`, metadata";
    }
}

pub mod cloud_pc {
    //! The parameters of actions of `cloudPC`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [cloudpc-changeuseraccounttype](https://learn.microsoft.com/graph/api/cloudpc-changeuseraccounttype?view=graph-rest-beta).
        ChangeUserAccountTypeRequest;
        "userAccountType" with_user_account_type(models::CloudPcUserAccountType), "`userAccountType`: `microsoft.graph.cloudPcUserAccountType`" "Possible values are: standardUser, administrator, unknownFutureValue.";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpc-createsnapshot](https://learn.microsoft.com/graph/api/cloudpc-createsnapshot?view=graph-rest-beta).
        CreateSnapshotRequest;
        "accessTier" with_access_tier(models::CloudPcBlobAccessTier), "`accessTier`: `microsoft.graph.cloudPcBlobAccessTier`, metadata";
        "storageAccountId" with_storage_account_id(String), "`storageAccountId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpc-organizationaction](https://learn.microsoft.com/graph/api/cloudpc-organizationaction?view=graph-rest-beta).
        OrganizationActionRequest;
        "actionType" with_action_type(models::CloudPcOrganizationActionType), "`actionType`: `microsoft.graph.cloudPcOrganizationActionType`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpc-rename](https://learn.microsoft.com/graph/api/cloudpc-rename?view=graph-rest-beta).
        RenameRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpc-reprovision](https://learn.microsoft.com/graph/api/cloudpc-reprovision?view=graph-rest-beta).
        ReprovisionRequest;
        "osVersion" with_os_version(models::CloudPcOperatingSystem), "`osVersion`: `microsoft.graph.cloudPcOperatingSystem`" "Possible values are: windows10, windows11, unknownFutureValue.";
        "userAccountType" with_user_account_type(models::CloudPcUserAccountType), "`userAccountType`: `microsoft.graph.cloudPcUserAccountType`" "Possible values are: standardUser, administrator, unknownFutureValue.";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpc-resize](https://learn.microsoft.com/graph/api/cloudpc-resize?view=graph-rest-beta).
        ResizeRequest;
        "targetServicePlanId" with_target_service_plan_id(String), "`targetServicePlanId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpc-restore](https://learn.microsoft.com/graph/api/cloudpc-restore?view=graph-rest-beta).
        RestoreRequest;
        "cloudPcSnapshotId" with_cloud_pc_snapshot_id(String), "`cloudPcSnapshotId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpc-setreviewstatus](https://learn.microsoft.com/graph/api/cloudpc-setreviewstatus?view=graph-rest-beta).
        SetReviewStatusRequest;
        "reviewStatus" with_review_status(models::CloudPcReviewStatus), "`reviewStatus`: `microsoft.graph.cloudPcReviewStatus`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpc-validatebulkresize](https://learn.microsoft.com/graph/api/cloudpc-validatebulkresize?view=graph-rest-beta).
        ValidateBulkResizeRequest;
        "cloudPcIds" with_cloud_pc_ids(Vec<String>), "`cloudPcIds`: `Collection(Edm.String)`, metadata";
        "targetServicePlanId" with_target_service_plan_id(String), "`targetServicePlanId`: `Edm.String`, metadata";
    }
}

pub mod cloud_pc_bulk_action {
    //! The parameters of actions of `cloudPcBulkAction`.

    crate::runtime::parameters! {
        /// The parameters of [cloudpcbulkaction-retry](https://learn.microsoft.com/graph/api/cloudpcbulkaction-retry?view=graph-rest-beta).
        RetryRequest;
        "cloudPcIds" with_cloud_pc_ids(Vec<String>), "`cloudPcIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod cloud_pc_cloud_app {
    //! The parameters of actions of `cloudPcCloudApp`.

    crate::runtime::parameters! {
        /// The parameters of [cloudpccloudapp-publish](https://learn.microsoft.com/graph/api/cloudpccloudapp-publish?view=graph-rest-beta).
        PublishRequest;
        "cloudAppIds" with_cloud_app_ids(Vec<String>), "`cloudAppIds`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpccloudapp-reset](https://learn.microsoft.com/graph/api/cloudpccloudapp-reset?view=graph-rest-beta).
        ResetRequest;
        "cloudAppIds" with_cloud_app_ids(Vec<String>), "`cloudAppIds`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpccloudapp-unpublish](https://learn.microsoft.com/graph/api/cloudpccloudapp-unpublish?view=graph-rest-beta).
        UnpublishRequest;
        "cloudAppIds" with_cloud_app_ids(Vec<String>), "`cloudAppIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod cloud_pc_external_partner {
    //! The parameters of actions of `cloudPcExternalPartner`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [cloudpcexternalpartner-configureagent](https://learn.microsoft.com/graph/api/cloudpcexternalpartner-configureagent?view=graph-rest-beta).
        ConfigureAgentRequest;
        "agentSetting" with_agent_setting(models::CloudPcExternalPartnerAgentSetting), "`agentSetting`: `microsoft.graph.cloudPcExternalPartnerAgentSetting`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcexternalpartner-deployagent](https://learn.microsoft.com/graph/api/cloudpcexternalpartner-deployagent?view=graph-rest-beta).
        DeployAgentRequest;
        "cloudPcIds" with_cloud_pc_ids(Vec<String>), "`cloudPcIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod cloud_pc_on_premises_connection {
    //! The parameters of actions of `cloudPcOnPremisesConnection`.

    crate::runtime::parameters! {
        /// The parameters of [cloudpconpremisesconnection-updateaddomainpassword](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-updateaddomainpassword?view=graph-rest-beta).
        UpdateAdDomainPasswordRequest;
        "adDomainPassword" with_ad_domain_password(String), "`adDomainPassword`: `Edm.String`";
    }
}

pub mod cloud_pc_provisioning_policy {
    //! The parameters of actions of `cloudPcProvisioningPolicy`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [cloudpcprovisioningpolicy-apply](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-apply?view=graph-rest-beta).
        ApplyRequest;
        "isForceUserLogoffEnabled" with_is_force_user_logoff_enabled(bool), "`isForceUserLogoffEnabled`: `Edm.Boolean`, metadata";
        "policySettings" with_policy_settings(Flags<models::CloudPcPolicySettingType>), "`policySettings`: `microsoft.graph.cloudPcPolicySettingType`, metadata";
        "reservePercentage" with_reserve_percentage(i32), "`reservePercentage`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcprovisioningpolicy-applyconfig](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-applyconfig?view=graph-rest-beta).
        ApplyConfigRequest;
        "cloudPcIds" with_cloud_pc_ids(Vec<String>), "`cloudPcIds`: `Collection(Edm.String)`, metadata";
        "policySettings" with_policy_settings(Flags<models::CloudPcPolicySettingType>), "`policySettings`: `microsoft.graph.cloudPcPolicySettingType`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcprovisioningpolicy-assign](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::CloudPcProvisioningPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.cloudPcProvisioningPolicyAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcprovisioningpolicy-schedulepolicyapplytask](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-schedulepolicyapplytask?view=graph-rest-beta).
        SchedulePolicyApplyTaskRequest;
        "scheduledRule" with_scheduled_rule(models::CloudPcPolicyScheduledApplyActionDetail), "`scheduledRule`: `microsoft.graph.cloudPcPolicyScheduledApplyActionDetail`, metadata";
    }
}

pub mod cloud_pc_report {
    //! The parameters of actions of `cloudPcReport`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreport-retrievecloudpcclientappusagereport](https://learn.microsoft.com/graph/api/cloudpcreport-retrievecloudpcclientappusagereport?view=graph-rest-beta).
        RetrieveCloudPcClientAppUsageReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "reportType" with_report_type(models::CloudPcClientAppUsageReportType), "`reportType`: `microsoft.graph.cloudPcClientAppUsageReportType`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreport-retrievecloudpcrecommendationreports](https://learn.microsoft.com/graph/api/cloudpcreport-retrievecloudpcrecommendationreports?view=graph-rest-beta).
        RetrieveCloudPcRecommendationReportsRequest;
        "reportType" with_report_type(models::CloudPcRecommendationReportType), "`reportType`: `microsoft.graph.cloudPcRecommendationReportType`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }
}

pub mod cloud_pc_reports {
    //! The parameters of actions of `cloudPcReports`.

    use super::super::super::models;
    use crate::runtime::{Flags, OffsetDateTime};

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreports-getactionstatusreports](https://learn.microsoft.com/graph/api/cloudpcreports-getactionstatusreports?view=graph-rest-beta).
        GetActionStatusReportsRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreports-getcloudpcperformancereport](https://learn.microsoft.com/graph/api/cloudpcreports-getcloudpcperformancereport?view=graph-rest-beta).
        GetCloudPcPerformanceReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "reportName" with_report_name(models::CloudPcPerformanceReportName), "`reportName`: `microsoft.graph.cloudPCPerformanceReportName`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreports-getcloudpcrecommendationreports](https://learn.microsoft.com/graph/api/cloudpcreports-getcloudpcrecommendationreports?view=graph-rest-beta).
        GetCloudPcRecommendationReportsRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "reportName" with_report_name(models::CloudPcReportName), "`reportName`: `microsoft.graph.cloudPcReportName`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreports-getconnectionqualityreports](https://learn.microsoft.com/graph/api/cloudpcreports-getconnectionqualityreports?view=graph-rest-beta).
        GetConnectionQualityReportsRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreports-getdailyaggregatedremoteconnectionreports](https://learn.microsoft.com/graph/api/cloudpcreports-getdailyaggregatedremoteconnectionreports?view=graph-rest-beta).
        GetDailyAggregatedRemoteConnectionReportsRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreports-getfrontlinereport](https://learn.microsoft.com/graph/api/cloudpcreports-getfrontlinereport?view=graph-rest-beta).
        GetFrontlineReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "reportName" with_report_name(models::CloudPcReportName), "`reportName`: `microsoft.graph.cloudPcReportName`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreports-getinaccessiblecloudpcreports](https://learn.microsoft.com/graph/api/cloudpcreports-getinaccessiblecloudpcreports?view=graph-rest-beta).
        GetInaccessibleCloudPcReportsRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "reportName" with_report_name(models::CloudPcInaccessibleReportName), "`reportName`: `microsoft.graph.cloudPCInaccessibleReportName`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreports-getrawremoteconnectionreports](https://learn.microsoft.com/graph/api/cloudpcreports-getrawremoteconnectionreports?view=graph-rest-beta).
        GetRawRemoteConnectionReportsRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreports-getremoteconnectionhistoricalreports](https://learn.microsoft.com/graph/api/cloudpcreports-getremoteconnectionhistoricalreports?view=graph-rest-beta).
        GetRemoteConnectionHistoricalReportsRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreports-gettotalaggregatedremoteconnectionreports](https://learn.microsoft.com/graph/api/cloudpcreports-gettotalaggregatedremoteconnectionreports?view=graph-rest-beta).
        GetTotalAggregatedRemoteConnectionReportsRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreports-retrievebulkactionstatusreport](https://learn.microsoft.com/graph/api/cloudpcreports-retrievebulkactionstatusreport?view=graph-rest-beta).
        RetrieveBulkActionStatusReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreports-retrievecloudpcperformancemetricsreport](https://learn.microsoft.com/graph/api/cloudpcreports-retrievecloudpcperformancemetricsreport?view=graph-rest-beta).
        RetrieveCloudPcPerformanceMetricsReportRequest;
        "cloudPcId" with_cloud_pc_id(String), "`cloudPcId`: `Edm.String`, metadata";
        "endDateTime" with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
        "metricNames" with_metric_names(Flags<models::CloudPcPerformanceMetricNamesType>), "`metricNames`: `microsoft.graph.cloudPcPerformanceMetricNamesType`, metadata";
        "startDateTime" with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
        "timeRange" with_time_range(models::CloudPcVmPerformanceMetricsTimeRange), "`timeRange`: `microsoft.graph.cloudPcVmPerformanceMetricsTimeRange`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `retrieve_cloud_pc_recommendation_reports`.
        RetrieveCloudPcRecommendationReportsRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "reportName" with_report_name(models::CloudPcRecommendationReportType), "`reportName`: `microsoft.graph.cloudPcRecommendationReportType`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreports-retrievecloudpctenantmetricsreport](https://learn.microsoft.com/graph/api/cloudpcreports-retrievecloudpctenantmetricsreport?view=graph-rest-beta).
        RetrieveCloudPcTenantMetricsReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "reportName" with_report_name(models::CloudPcPerformanceReportName), "`reportName`: `microsoft.graph.cloudPCPerformanceReportName`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreports-retrievecloudpctroubleshootreports](https://learn.microsoft.com/graph/api/cloudpcreports-retrievecloudpctroubleshootreports?view=graph-rest-beta).
        RetrieveCloudPcTroubleshootReportsRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "reportName" with_report_name(models::CloudPcTroubleshootReportType), "`reportName`: `microsoft.graph.cloudPCTroubleshootReportType`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `retrieve_connection_quality_reports`.
        RetrieveConnectionQualityReportsRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "reportName" with_report_name(models::CloudPcConnectionQualityReportType), "`reportName`: `microsoft.graph.cloudPCConnectionQualityReportType`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcreports-retrievecrossregiondisasterrecoveryreport](https://learn.microsoft.com/graph/api/cloudpcreports-retrievecrossregiondisasterrecoveryreport?view=graph-rest-beta).
        RetrieveCrossRegionDisasterRecoveryReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "reportName" with_report_name(models::CloudPcDisasterRecoveryReportName), "`reportName`: `microsoft.graph.cloudPcDisasterRecoveryReportName`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `retrieve_frontline_reports`.
        RetrieveFrontlineReportsRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "reportName" with_report_name(models::CloudPcFrontlineReportType), "`reportName`: `microsoft.graph.cloudPCFrontlineReportType`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }
}

pub mod cloud_pc_snapshot {
    //! The parameters of actions of `cloudPcSnapshot`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [cloudpcsnapshot-importsnapshot](https://learn.microsoft.com/graph/api/cloudpcsnapshot-importsnapshot?view=graph-rest-beta).
        ImportSnapshotRequest;
        "assignedUserId" with_assigned_user_id(String), "`assignedUserId`: `Edm.String`, metadata";
        "sourceFiles" with_source_files(Vec<models::CloudPcSnapshotImportActionDetail>), "`sourceFiles`: `Collection(microsoft.graph.cloudPcSnapshotImportActionDetail)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [cloudpcsnapshot-purgeimportedsnapshot](https://learn.microsoft.com/graph/api/cloudpcsnapshot-purgeimportedsnapshot?view=graph-rest-beta).
        PurgeImportedSnapshotRequest;
        "snapshotIds" with_snapshot_ids(Vec<String>), "`snapshotIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod cloud_pc_user_profile_snapshot {
    //! The parameters of actions of `cloudPcUserProfileSnapshot`.

    crate::runtime::parameters! {
        /// The parameters of `restore`.
        RestoreRequest;
        "targetAssignmentId" with_target_assignment_id(String), "`targetAssignmentId`: `Edm.String`, metadata";
    }
}

pub mod cloud_pc_user_setting {
    //! The parameters of actions of `cloudPcUserSetting`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [cloudpcusersetting-assign](https://learn.microsoft.com/graph/api/cloudpcusersetting-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::CloudPcUserSettingAssignment>), "`assignments`: `Collection(microsoft.graph.cloudPcUserSettingAssignment)`";
    }
}

pub mod cloud_pc_user_settings_persistence_detail {
    //! The parameters of actions of `cloudPCUserSettingsPersistenceDetail`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `batch_cleanup_user_settings_persistence_profile`.
        BatchCleanupUserSettingsPersistenceProfileRequest;
        "cloudProfileIds" with_cloud_profile_ids(Vec<String>), "`cloudProfileIds`: `Collection(Edm.String)`, metadata";
        "configurationId" with_configuration_id(String), "`configurationId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `bulk_create_user_profile_snapshot`.
        BulkCreateUserProfileSnapshotRequest;
        "cloudProfileIds" with_cloud_profile_ids(Vec<String>), "`cloudProfileIds`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `bulk_export_user_profile_snapshot`.
        BulkExportUserProfileSnapshotRequest;
        "snapshotIds" with_snapshot_ids(Vec<String>), "`snapshotIds`: `Collection(Edm.String)`, metadata";
        "storageDetail" with_storage_detail(models::CloudPcUserProfileSnapshotStorageDetail), "`storageDetail`: `microsoft.graph.cloudPcUserProfileSnapshotStorageDetail`, metadata";
    }
}

pub mod dep_onboarding_setting {
    //! The parameters of actions of `depOnboardingSetting`.

    crate::runtime::parameters! {
        /// The parameters of `release_apple_devices`.
        ReleaseAppleDevicesRequest;
        "depToken" with_dep_token(String), "`depToken`: `Edm.String`, metadata";
        "deviceSerialNumbers" with_device_serial_numbers(Vec<String>), "`deviceSerialNumbers`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-enrollment-deponboardingsetting-uploaddeptoken](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-uploaddeptoken?view=graph-rest-beta).
        UploadDepTokenRequest;
        "appleId" with_apple_id(String), "`appleId`: `Edm.String`";
        "depToken" with_dep_token(String), "`depToken`: `Edm.String`";
    }
}

pub mod device_and_app_management_assignment_filter {
    //! The parameters of actions of `deviceAndAppManagementAssignmentFilter`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-policyset-deviceandappmanagementassignmentfilter-enable](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-enable?view=graph-rest-beta).
        EnableRequest;
        "enable" with_enable(bool), "`enable`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-policyset-deviceandappmanagementassignmentfilter-validatefilter](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-validatefilter?view=graph-rest-beta).
        ValidateFilterRequest;
        "deviceAndAppManagementAssignmentFilter" with_device_and_app_management_assignment_filter(models::DeviceAndAppManagementAssignmentFilter), "`deviceAndAppManagementAssignmentFilter`: `microsoft.graph.deviceAndAppManagementAssignmentFilter`";
    }
}

pub mod device_app_management_task {
    //! The parameters of actions of `deviceAppManagementTask`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-partnerintegration-deviceappmanagementtask-updatestatus](https://learn.microsoft.com/graph/api/intune-partnerintegration-deviceappmanagementtask-updatestatus?view=graph-rest-beta).
        UpdateStatusRequest;
        "status" with_status(models::DeviceAppManagementTaskStatus), "`status`: `microsoft.graph.deviceAppManagementTaskStatus`";
        "note" with_note(String), "`note`: `Edm.String`";
    }
}

pub mod device_compliance_policy {
    //! The parameters of actions of `deviceCompliancePolicy`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `get_noncompliant_devices_to_retire`.
        GetNoncompliantDevicesToRetireRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceconfig-devicecompliancepolicy-setscheduledretirestate](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-setscheduledretirestate?view=graph-rest-beta).
        SetScheduledRetireStateRequest;
        "state" with_state(models::ScheduledRetireState), "`state`: `microsoft.graph.scheduledRetireState`";
        "managedDeviceIds" with_managed_device_ids(Vec<String>), "`managedDeviceIds`: `Collection(Edm.String)`";
        "scopedToAllDevices" with_scoped_to_all_devices(bool), "`scopedToAllDevices`: `Edm.Boolean`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceconfig-devicecompliancepolicy-validatecompliancescript](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-validatecompliancescript?view=graph-rest-beta).
        ValidateComplianceScriptRequest;
        "deviceCompliancePolicyScript" with_device_compliance_policy_script(models::DeviceCompliancePolicyScript), "`deviceCompliancePolicyScript`: `microsoft.graph.deviceCompliancePolicyScript`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-devicecompliancepolicy-assign](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::DeviceCompliancePolicyAssignment>), "`assignments`: `Collection(microsoft.graph.deviceCompliancePolicyAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-devicecompliancepolicy-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-haspayloadlinks?view=graph-rest-beta).
        HasPayloadLinksRequest;
        "payloadIds" with_payload_ids(Vec<String>), "`payloadIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-devicecompliancepolicy-scheduleactionsforrules](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-scheduleactionsforrules?view=graph-rest-beta).
        ScheduleActionsForRulesRequest;
        "deviceComplianceScheduledActionForRules" with_device_compliance_scheduled_action_for_rules(Vec<models::DeviceComplianceScheduledActionForRule>), "`deviceComplianceScheduledActionForRules`: `Collection(microsoft.graph.deviceComplianceScheduledActionForRule)`";
    }
}

pub mod device_compliance_script {
    //! The parameters of actions of `deviceComplianceScript`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-devicecompliancescript-assign](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-assign?view=graph-rest-beta).
        AssignRequest;
        "deviceHealthScriptAssignments" with_device_health_script_assignments(Vec<models::DeviceHealthScriptAssignment>), "`deviceHealthScriptAssignments`: `Collection(microsoft.graph.deviceHealthScriptAssignment)`";
    }
}

pub mod device_configuration {
    //! The parameters of actions of `deviceConfiguration`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-deviceconfiguration-assign](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-assign?view=graph-rest-beta).
        AssignRequest;
        "deviceConfigurationGroupAssignments" with_device_configuration_group_assignments(Vec<models::DeviceConfigurationGroupAssignment>), "`deviceConfigurationGroupAssignments`: `Collection(microsoft.graph.deviceConfigurationGroupAssignment)`";
        "assignments" with_assignments(Vec<models::DeviceConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.deviceConfigurationAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-deviceconfiguration-assignedaccessmultimodeprofiles](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-assignedaccessmultimodeprofiles?view=graph-rest-beta).
        AssignedAccessMultiModeProfilesRequest;
        "assignedAccessMultiModeProfiles" with_assigned_access_multi_mode_profiles(Vec<models::WindowsAssignedAccessProfile>), "`assignedAccessMultiModeProfiles`: `Collection(microsoft.graph.windowsAssignedAccessProfile)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-deviceconfiguration-gettargetedusersanddevices](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-gettargetedusersanddevices?view=graph-rest-beta).
        GetTargetedUsersAndDevicesRequest;
        "deviceConfigurationIds" with_device_configuration_ids(Vec<String>), "`deviceConfigurationIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-deviceconfiguration-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-haspayloadlinks?view=graph-rest-beta).
        HasPayloadLinksRequest;
        "payloadIds" with_payload_ids(Vec<String>), "`payloadIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-deviceconfiguration-windowsprivacyaccesscontrols](https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-windowsprivacyaccesscontrols?view=graph-rest-beta).
        WindowsPrivacyAccessControlsRequest;
        "windowsPrivacyAccessControls" with_windows_privacy_access_controls(Vec<models::WindowsPrivacyDataAccessControlItem>), "`windowsPrivacyAccessControls`: `Collection(microsoft.graph.windowsPrivacyDataAccessControlItem)`";
    }
}

pub mod device_custom_attribute_shell_script {
    //! The parameters of actions of `deviceCustomAttributeShellScript`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-devicecustomattributeshellscript-assign](https://learn.microsoft.com/graph/api/intune-devices-devicecustomattributeshellscript-assign?view=graph-rest-beta).
        AssignRequest;
        "deviceManagementScriptGroupAssignments" with_device_management_script_group_assignments(Vec<models::DeviceManagementScriptGroupAssignment>), "`deviceManagementScriptGroupAssignments`: `Collection(microsoft.graph.deviceManagementScriptGroupAssignment)`";
        "deviceManagementScriptAssignments" with_device_management_script_assignments(Vec<models::DeviceManagementScriptAssignment>), "`deviceManagementScriptAssignments`: `Collection(microsoft.graph.deviceManagementScriptAssignment)`";
    }
}

pub mod device_enrollment_configuration {
    //! The parameters of actions of `deviceEnrollmentConfiguration`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-onboarding-deviceenrollmentconfiguration-createenrollmentnotificationconfiguration](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-createenrollmentnotificationconfiguration?view=graph-rest-beta).
        CreateEnrollmentNotificationConfigurationRequest;
        "deviceEnrollmentNotificationConfigurations" with_device_enrollment_notification_configurations(Vec<models::DeviceEnrollmentConfiguration>), "`deviceEnrollmentNotificationConfigurations`: `Collection(microsoft.graph.deviceEnrollmentConfiguration)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-deviceenrollmentconfiguration-assign](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-assign?view=graph-rest-beta).
        AssignRequest;
        "enrollmentConfigurationAssignments" with_enrollment_configuration_assignments(Vec<models::EnrollmentConfigurationAssignment>), "`enrollmentConfigurationAssignments`: `Collection(microsoft.graph.enrollmentConfigurationAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-deviceenrollmentconfiguration-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-haspayloadlinks?view=graph-rest-beta).
        HasPayloadLinksRequest;
        "payloadIds" with_payload_ids(Vec<String>), "`payloadIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-deviceenrollmentconfiguration-setpriority](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-setpriority?view=graph-rest-beta).
        SetPriorityRequest;
        "priority" with_priority(i32), "`priority`: `Edm.Int32`";
    }
}

pub mod device_health_script {
    //! The parameters of actions of `deviceHealthScript`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-devicehealthscript-assign](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-assign?view=graph-rest-beta).
        AssignRequest;
        "deviceHealthScriptAssignments" with_device_health_script_assignments(Vec<models::DeviceHealthScriptAssignment>), "`deviceHealthScriptAssignments`: `Collection(microsoft.graph.deviceHealthScriptAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-devicehealthscript-updateglobalscript](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-updateglobalscript?view=graph-rest-beta).
        UpdateGlobalScriptRequest;
        "version" with_version(String), "`version`: `Edm.String`";
    }
}

pub mod device_management {
    //! The parameters of actions of `deviceManagement`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-policyset-devicemanagement-evaluateassignmentfilter](https://learn.microsoft.com/graph/api/intune-policyset-devicemanagement-evaluateassignmentfilter?view=graph-rest-beta).
        EvaluateAssignmentFilterRequest;
        "data" with_data(models::AssignmentFilterEvaluateRequest), "`data`: `microsoft.graph.assignmentFilterEvaluateRequest`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-policyset-devicemanagement-getassignmentfiltersstatusdetails](https://learn.microsoft.com/graph/api/intune-policyset-devicemanagement-getassignmentfiltersstatusdetails?view=graph-rest-beta).
        GetAssignmentFiltersStatusDetailsRequest;
        "managedDeviceId" with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
        "payloadId" with_payload_id(String), "`payloadId`: `Edm.String`";
        "userId" with_user_id(String), "`userId`: `Edm.String`";
        "assignmentFilterIds" with_assignment_filter_ids(Vec<String>), "`assignmentFilterIds`: `Collection(Edm.String)`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-remoteassistance-devicemanagement-reportremoteassistance](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagement-reportremoteassistance?view=graph-rest-beta).
        ReportRemoteAssistanceRequest;
        "reportingPayload" with_reporting_payload(models::RemoteAssistanceReporting), "`reportingPayload`: `microsoft.graph.remoteAssistanceReporting`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-devicemanagement-sendcustomnotificationtocompanyportal](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-sendcustomnotificationtocompanyportal?view=graph-rest-beta).
        SendCustomNotificationToCompanyPortalRequest;
        "notificationTitle" with_notification_title(String), "`notificationTitle`: `Edm.String`";
        "notificationBody" with_notification_body(String), "`notificationBody`: `Edm.String`";
        "groupsToNotify" with_groups_to_notify(Vec<String>), "`groupsToNotify`: `Collection(Edm.String)`";
    }
}

pub mod device_management_compliance_policy {
    //! The parameters of actions of `deviceManagementCompliancePolicy`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceconfigv2-devicemanagementcompliancepolicy-assign](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::DeviceManagementConfigurationPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementConfigurationPolicyAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceconfigv2-devicemanagementcompliancepolicy-setscheduledactions](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-setscheduledactions?view=graph-rest-beta).
        SetScheduledActionsRequest;
        "scheduledActions" with_scheduled_actions(Vec<models::DeviceManagementComplianceScheduledActionForRule>), "`scheduledActions`: `Collection(microsoft.graph.deviceManagementComplianceScheduledActionForRule)`";
    }
}

pub mod device_management_configuration_policy {
    //! The parameters of actions of `deviceManagementConfigurationPolicy`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `reorder`.
        ReorderRequest;
        "priority" with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `set_enrollment_time_device_membership_target`.
        SetEnrollmentTimeDeviceMembershipTargetRequest;
        "enrollmentTimeDeviceMembershipTargets" with_enrollment_time_device_membership_targets(Vec<models::EnrollmentTimeDeviceMembershipTarget>), "`enrollmentTimeDeviceMembershipTargets`: `Collection(microsoft.graph.enrollmentTimeDeviceMembershipTarget)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceconfigv2-devicemanagementconfigurationpolicy-assign](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::DeviceManagementConfigurationPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementConfigurationPolicyAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceconfigv2-devicemanagementconfigurationpolicy-createcopy](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-createcopy?view=graph-rest-beta).
        CreateCopyRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "description" with_description(String), "`description`: `Edm.String`";
    }
}

pub mod device_management_exchange_connector {
    //! The parameters of actions of `deviceManagementExchangeConnector`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-onboarding-devicemanagementexchangeconnector-sync](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-sync?view=graph-rest-beta).
        SyncRequest;
        "syncType" with_sync_type(models::DeviceManagementExchangeConnectorSyncType), "`syncType`: `microsoft.graph.deviceManagementExchangeConnectorSyncType`";
    }
}

pub mod device_management_intent {
    //! The parameters of actions of `deviceManagementIntent`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceintent-devicemanagementintent-assign](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::DeviceManagementIntentAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementIntentAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceintent-devicemanagementintent-createcopy](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-createcopy?view=graph-rest-beta).
        CreateCopyRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "description" with_description(String), "`description`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceintent-devicemanagementintent-migratetotemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-migratetotemplate?view=graph-rest-beta).
        MigrateToTemplateRequest;
        "newTemplateId" with_new_template_id(String), "`newTemplateId`: `Edm.String`";
        "preserveCustomValues" with_preserve_custom_values(bool), "`preserveCustomValues`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceintent-devicemanagementintent-updatesettings](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-updatesettings?view=graph-rest-beta).
        UpdateSettingsRequest;
        "settings" with_settings(Vec<models::DeviceManagementSettingInstance>), "`settings`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
    }
}

pub mod device_management_reports {
    //! The parameters of actions of `deviceManagementReports`.

    crate::runtime::parameters! {
        /// The parameters of `get_active_malware_report`.
        GetActiveMalwareReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_active_malware_summary_report`.
        GetActiveMalwareSummaryReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_all_certificates_report`.
        GetAllCertificatesReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_apps_install_summary_report`.
        GetAppsInstallSummaryReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_app_status_overview_report`.
        GetAppStatusOverviewReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_certificates_report`.
        GetCertificatesReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_compliance_policies_report_for_device`.
        GetCompliancePoliciesReportForDeviceRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_compliance_policy_devices_report`.
        GetCompliancePolicyDevicesReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_compliance_policy_device_summary_report`.
        GetCompliancePolicyDeviceSummaryReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_compliance_setting_details_report`.
        GetComplianceSettingDetailsReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_compliance_settings_report`.
        GetComplianceSettingsReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_config_manager_device_policy_status_report`.
        GetConfigManagerDevicePolicyStatusReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_configuration_policies_report_for_device`.
        GetConfigurationPoliciesReportForDeviceRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_configuration_policy_devices_report`.
        GetConfigurationPolicyDevicesReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_configuration_policy_device_summary_report`.
        GetConfigurationPolicyDeviceSummaryReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_configuration_policy_settings_device_summary_report`.
        GetConfigurationPolicySettingsDeviceSummaryReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_configuration_setting_details_report`.
        GetConfigurationSettingDetailsReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_configuration_settings_report`.
        GetConfigurationSettingsReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_device_configuration_policy_settings_summary_report`.
        GetDeviceConfigurationPolicySettingsSummaryReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_device_configuration_policy_status_summary`.
        GetDeviceConfigurationPolicyStatusSummaryRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_device_policies_compliance_report`.
        GetDevicePoliciesComplianceReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_device_policy_settings_compliance_report`.
        GetDevicePolicySettingsComplianceReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_devices_status_by_policy_platform_compliance_report`.
        GetDevicesStatusByPolicyPlatformComplianceReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_devices_status_by_setting_report`.
        GetDevicesStatusBySettingReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_device_status_by_compliace_policy_report`.
        GetDeviceStatusByCompliacePolicyReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_device_status_by_compliance_policy_setting_report`.
        GetDeviceStatusByCompliancePolicySettingReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_device_status_summary_by_compliace_policy_report`.
        GetDeviceStatusSummaryByCompliacePolicyReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_device_status_summary_by_compliance_policy_settings_report`.
        GetDeviceStatusSummaryByCompliancePolicySettingsReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_devices_without_compliance_policy_report`.
        GetDevicesWithoutCompliancePolicyReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_encryption_report_for_devices`.
        GetEncryptionReportForDevicesRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_enrollment_configuration_policies_by_device`.
        GetEnrollmentConfigurationPoliciesByDeviceRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_failed_mobile_apps_report`.
        GetFailedMobileAppsReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_failed_mobile_apps_summary_report`.
        GetFailedMobileAppsSummaryReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_malware_summary_report`.
        GetMalwareSummaryReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_mobile_application_management_app_configuration_report`.
        GetMobileApplicationManagementAppConfigurationReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_mobile_application_management_app_registration_summary_report`.
        GetMobileApplicationManagementAppRegistrationSummaryReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_quiet_time_policy_users_report`.
        GetQuietTimePolicyUsersReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "skipToken" with_skip_token(String), "`skipToken`: `Edm.String`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_quiet_time_policy_user_summary_report`.
        GetQuietTimePolicyUserSummaryReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_related_apps_status_report`.
        GetRelatedAppsStatusReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_unhealthy_defender_agents_report`.
        GetUnhealthyDefenderAgentsReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_unhealthy_firewall_report`.
        GetUnhealthyFirewallReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_unhealthy_firewall_summary_report`.
        GetUnhealthyFirewallSummaryReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_user_install_status_report`.
        GetUserInstallStatusReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_windows_driver_update_alerts_per_policy_per_device_report`.
        GetWindowsDriverUpdateAlertsPerPolicyPerDeviceReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_windows_driver_update_alert_summary_report`.
        GetWindowsDriverUpdateAlertSummaryReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_windows_quality_update_alerts_per_policy_per_device_report`.
        GetWindowsQualityUpdateAlertsPerPolicyPerDeviceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_windows_quality_update_alert_summary_report`.
        GetWindowsQualityUpdateAlertSummaryReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_windows_update_alerts_per_policy_per_device_report`.
        GetWindowsUpdateAlertsPerPolicyPerDeviceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `get_windows_update_alert_summary_report`.
        GetWindowsUpdateAlertSummaryReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `retrieve_android_work_profile_device_migration_statuses`.
        RetrieveAndroidWorkProfileDeviceMigrationStatusesRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `retrieve_apple_device_os_update_status`.
        RetrieveAppleDeviceOsUpdateStatusRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `retrieve_apple_os_update_failures`.
        RetrieveAppleOsUpdateFailuresRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `retrieve_cloud_pki_leaf_certificate_report`.
        RetrieveCloudPkiLeafCertificateReportRequest;
        "certificationAuthorityId" with_certification_authority_id(String), "`certificationAuthorityId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `retrieve_cloud_pki_leaf_certificate_summary_report`.
        RetrieveCloudPkiLeafCertificateSummaryReportRequest;
        "certificationAuthorityId" with_certification_authority_id(String), "`certificationAuthorityId`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `retrieve_device_app_installation_status_report`.
        RetrieveDeviceAppInstallationStatusReportRequest;
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `retrieve_enrollment_time_grouping_failure_report`.
        RetrieveEnrollmentTimeGroupingFailureReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `retrieve_security_task_apps_report`.
        RetrieveSecurityTaskAppsReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `retrieve_win32_catalog_apps_update_report`.
        RetrieveWin32CatalogAppsUpdateReportRequest;
        "filter" with_filter(String), "`filter`: `Edm.String`, metadata";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`, metadata";
        "name" with_name(String), "`name`: `Edm.String`, metadata";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`, metadata";
        "search" with_search(String), "`search`: `Edm.String`, metadata";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`, metadata";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`, metadata";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`, metadata";
        "top" with_top(i32), "`top`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-androidfotaservice-devicemanagementreports-getzebrafotadeploymentreport](https://learn.microsoft.com/graph/api/intune-androidfotaservice-devicemanagementreports-getzebrafotadeploymentreport?view=graph-rest-beta).
        GetZebraFotaDeploymentReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(i32), "`sessionId`: `Edm.Int32`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-grouppolicy-devicemanagementreports-getgrouppolicysettingsdevicesettingsreport](https://learn.microsoft.com/graph/api/intune-grouppolicy-devicemanagementreports-getgrouppolicysettingsdevicesettingsreport?view=graph-rest-beta).
        GetGroupPolicySettingsDeviceSettingsReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
        "skiptoken" with_skiptoken(String), "`skiptoken`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-remoteassistance-devicemanagementreports-getremoteassistancemonitoractivesessionsreport](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-getremoteassistancemonitoractivesessionsreport?view=graph-rest-beta).
        GetRemoteAssistanceMonitorActiveSessionsReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-remoteassistance-devicemanagementreports-getremoteassistancemonitoravgsessiontimereport](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-getremoteassistancemonitoravgsessiontimereport?view=graph-rest-beta).
        GetRemoteAssistanceMonitorAvgSessionTimeReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-remoteassistance-devicemanagementreports-getremoteassistancemonitortotalsessionsreport](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-getremoteassistancemonitortotalsessionsreport?view=graph-rest-beta).
        GetRemoteAssistanceMonitorTotalSessionsReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-remoteassistance-devicemanagementreports-getremoteassistancesessionsreport](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagementreports-getremoteassistancesessionsreport?view=graph-rest-beta).
        GetRemoteAssistanceSessionsReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getcachedreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcachedreport?view=graph-rest-beta).
        GetCachedReportRequest;
        "id" with_id(String), "`id`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport?view=graph-rest-beta).
        GetCompliancePolicyNonComplianceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport?view=graph-rest-beta).
        GetCompliancePolicyNonComplianceSummaryReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport?view=graph-rest-beta).
        GetComplianceSettingNonComplianceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport?view=graph-rest-beta).
        GetConfigurationPolicyNonComplianceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport?view=graph-rest-beta).
        GetConfigurationPolicyNonComplianceSummaryReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport?view=graph-rest-beta).
        GetConfigurationSettingNonComplianceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles?view=graph-rest-beta).
        GetDeviceManagementIntentPerSettingContributingProfilesRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport?view=graph-rest-beta).
        GetDeviceManagementIntentSettingsReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getdevicenoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicenoncompliancereport?view=graph-rest-beta).
        GetDeviceNonComplianceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-gethistoricalreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-gethistoricalreport?view=graph-rest-beta).
        GetHistoricalReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport?view=graph-rest-beta).
        GetNoncompliantDevicesAndSettingsReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata?view=graph-rest-beta).
        GetPolicyNonComplianceMetadataRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getpolicynoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancereport?view=graph-rest-beta).
        GetPolicyNonComplianceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport?view=graph-rest-beta).
        GetPolicyNonComplianceSummaryReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getreportfilters](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getreportfilters?view=graph-rest-beta).
        GetReportFiltersRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-reporting-devicemanagementreports-getsettingnoncompliancereport](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getsettingnoncompliancereport?view=graph-rest-beta).
        GetSettingNonComplianceReportRequest;
        "name" with_name(String), "`name`: `Edm.String`";
        "select" with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
        "search" with_search(String), "`search`: `Edm.String`";
        "groupBy" with_group_by(Vec<String>), "`groupBy`: `Collection(Edm.String)`";
        "orderBy" with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
        "skip" with_skip(i32), "`skip`: `Edm.Int32`";
        "top" with_top(i32), "`top`: `Edm.Int32`";
        "sessionId" with_session_id(String), "`sessionId`: `Edm.String`";
        "filter" with_filter(String), "`filter`: `Edm.String`";
    }
}

pub mod device_management_resource_access_profile_base {
    //! The parameters of actions of `deviceManagementResourceAccessProfileBase`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-rapolicy-devicemanagementresourceaccessprofilebase-assign](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofilebase-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::DeviceManagementResourceAccessProfileAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementResourceAccessProfileAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-rapolicy-devicemanagementresourceaccessprofilebase-querybyplatformtype](https://learn.microsoft.com/graph/api/intune-rapolicy-devicemanagementresourceaccessprofilebase-querybyplatformtype?view=graph-rest-beta).
        QueryByPlatformTypeRequest;
        "platformType" with_platform_type(models::PolicyPlatformType), "`platformType`: `microsoft.graph.policyPlatformType`";
    }
}

pub mod device_management_script {
    //! The parameters of actions of `deviceManagementScript`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-devicemanagementscript-assign](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-assign?view=graph-rest-beta).
        AssignRequest;
        "deviceManagementScriptGroupAssignments" with_device_management_script_group_assignments(Vec<models::DeviceManagementScriptGroupAssignment>), "`deviceManagementScriptGroupAssignments`: `Collection(microsoft.graph.deviceManagementScriptGroupAssignment)`";
        "deviceManagementScriptAssignments" with_device_management_script_assignments(Vec<models::DeviceManagementScriptAssignment>), "`deviceManagementScriptAssignments`: `Collection(microsoft.graph.deviceManagementScriptAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-devicemanagementscript-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-haspayloadlinks?view=graph-rest-beta).
        HasPayloadLinksRequest;
        "payloadIds" with_payload_ids(Vec<String>), "`payloadIds`: `Collection(Edm.String)`";
    }
}

pub mod device_management_template {
    //! The parameters of actions of `deviceManagementTemplate`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceintent-devicemanagementtemplate-createinstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-createinstance?view=graph-rest-beta).
        CreateInstanceRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "description" with_description(String), "`description`: `Edm.String`";
        "settingsDelta" with_settings_delta(Vec<models::DeviceManagementSettingInstance>), "`settingsDelta`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
        "roleScopeTagIds" with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    }
}

pub mod device_shell_script {
    //! The parameters of actions of `deviceShellScript`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-deviceshellscript-assign](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-assign?view=graph-rest-beta).
        AssignRequest;
        "deviceManagementScriptGroupAssignments" with_device_management_script_group_assignments(Vec<models::DeviceManagementScriptGroupAssignment>), "`deviceManagementScriptGroupAssignments`: `Collection(microsoft.graph.deviceManagementScriptGroupAssignment)`";
        "deviceManagementScriptAssignments" with_device_management_script_assignments(Vec<models::DeviceManagementScriptAssignment>), "`deviceManagementScriptAssignments`: `Collection(microsoft.graph.deviceManagementScriptAssignment)`";
    }
}

pub mod embedded_sim_activation_code_pool {
    //! The parameters of actions of `embeddedSIMActivationCodePool`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-esim-embeddedsimactivationcodepool-assign](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepool-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::EmbeddedSimActivationCodePoolAssignment>), "`assignments`: `Collection(microsoft.graph.embeddedSIMActivationCodePoolAssignment)`";
    }
}

pub mod enrollment_profile {
    //! The parameters of actions of `enrollmentProfile`.

    crate::runtime::parameters! {
        /// The parameters of [intune-enrollment-enrollmentprofile-updatedeviceprofileassignment](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-updatedeviceprofileassignment?view=graph-rest-beta).
        UpdateDeviceProfileAssignmentRequest;
        "deviceIds" with_device_ids(Vec<String>), "`deviceIds`: `Collection(Edm.String)`";
    }
}

pub mod group_policy_configuration {
    //! The parameters of actions of `groupPolicyConfiguration`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-grouppolicy-grouppolicyconfiguration-assign](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::GroupPolicyConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.groupPolicyConfigurationAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-grouppolicy-grouppolicyconfiguration-updatedefinitionvalues](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-updatedefinitionvalues?view=graph-rest-beta).
        UpdateDefinitionValuesRequest;
        "added" with_added(Vec<models::GroupPolicyDefinitionValue>), "`added`: `Collection(microsoft.graph.groupPolicyDefinitionValue)`";
        "updated" with_updated(Vec<models::GroupPolicyDefinitionValue>), "`updated`: `Collection(microsoft.graph.groupPolicyDefinitionValue)`";
        "deletedIds" with_deleted_ids(Vec<String>), "`deletedIds`: `Collection(Edm.String)`";
    }
}

pub mod group_policy_migration_report {
    //! The parameters of actions of `groupPolicyMigrationReport`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `update_scope_tags`.
        UpdateScopeTagsRequest;
        "roleScopeTagIds" with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-gpanalyticsservice-grouppolicymigrationreport-createmigrationreport](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicymigrationreport-createmigrationreport?view=graph-rest-beta).
        CreateMigrationReportRequest;
        "groupPolicyObjectFile" with_group_policy_object_file(models::GroupPolicyObjectFile), "`groupPolicyObjectFile`: `microsoft.graph.groupPolicyObjectFile`";
    }
}

pub mod group_policy_uploaded_definition_file {
    //! The parameters of actions of `groupPolicyUploadedDefinitionFile`.

    use super::super::super::models;
    use crate::runtime::Bytes;

    crate::runtime::parameters! {
        /// The parameters of [intune-grouppolicy-grouppolicyuploadeddefinitionfile-addlanguagefiles](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-addlanguagefiles?view=graph-rest-beta).
        AddLanguageFilesRequest;
        "groupPolicyUploadedLanguageFiles" with_group_policy_uploaded_language_files(Vec<models::GroupPolicyUploadedLanguageFile>), "`groupPolicyUploadedLanguageFiles`: `Collection(microsoft.graph.groupPolicyUploadedLanguageFile)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-grouppolicy-grouppolicyuploadeddefinitionfile-removelanguagefiles](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-removelanguagefiles?view=graph-rest-beta).
        RemoveLanguageFilesRequest;
        "groupPolicyUploadedLanguageFiles" with_group_policy_uploaded_language_files(Vec<models::GroupPolicyUploadedLanguageFile>), "`groupPolicyUploadedLanguageFiles`: `Collection(microsoft.graph.groupPolicyUploadedLanguageFile)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-grouppolicy-grouppolicyuploadeddefinitionfile-updatelanguagefiles](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-updatelanguagefiles?view=graph-rest-beta).
        UpdateLanguageFilesRequest;
        "groupPolicyUploadedLanguageFiles" with_group_policy_uploaded_language_files(Vec<models::GroupPolicyUploadedLanguageFile>), "`groupPolicyUploadedLanguageFiles`: `Collection(microsoft.graph.groupPolicyUploadedLanguageFile)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-grouppolicy-grouppolicyuploadeddefinitionfile-uploadnewversion](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-uploadnewversion?view=graph-rest-beta).
        UploadNewVersionRequest;
        "content" with_content(Bytes), "`content`: `Edm.Binary`";
        "groupPolicyUploadedLanguageFiles" with_group_policy_uploaded_language_files(Vec<models::GroupPolicyUploadedLanguageFile>), "`groupPolicyUploadedLanguageFiles`: `Collection(microsoft.graph.groupPolicyUploadedLanguageFile)`";
    }
}

pub mod hardware_configuration {
    //! The parameters of actions of `hardwareConfiguration`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceconfig-hardwareconfiguration-assign](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-assign?view=graph-rest-beta).
        AssignRequest;
        "hardwareConfigurationAssignments" with_hardware_configuration_assignments(Vec<models::HardwareConfigurationAssignment>), "`hardwareConfigurationAssignments`: `Collection(microsoft.graph.hardwareConfigurationAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-deviceconfig-hardwareconfiguration-assignhardwareconfiguration](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-assignhardwareconfiguration?view=graph-rest-beta).
        AssignHardwareConfigurationRequest;
        "hardwareConfigurationAssignments" with_hardware_configuration_assignments(Vec<models::HardwareConfigurationAssignment>), "`hardwareConfigurationAssignments`: `Collection(microsoft.graph.hardwareConfigurationAssignment)`";
    }
}

pub mod imported_apple_device_identity {
    //! The parameters of actions of `importedAppleDeviceIdentity`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-enrollment-importedappledeviceidentity-importappledeviceidentitylist](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentity-importappledeviceidentitylist?view=graph-rest-beta).
        ImportAppleDeviceIdentityListRequest;
        "importedAppleDeviceIdentities" with_imported_apple_device_identities(Vec<models::ImportedAppleDeviceIdentity>), "`importedAppleDeviceIdentities`: `Collection(microsoft.graph.importedAppleDeviceIdentity)`";
        "overwriteImportedDeviceIdentities" with_overwrite_imported_device_identities(bool), "`overwriteImportedDeviceIdentities`: `Edm.Boolean`";
    }
}

pub mod imported_device_identity {
    //! The parameters of actions of `importedDeviceIdentity`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-enrollment-importeddeviceidentity-importdeviceidentitylist](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-importdeviceidentitylist?view=graph-rest-beta).
        ImportDeviceIdentityListRequest;
        "importedDeviceIdentities" with_imported_device_identities(Vec<models::ImportedDeviceIdentity>), "`importedDeviceIdentities`: `Collection(microsoft.graph.importedDeviceIdentity)`";
        "overwriteImportedDeviceIdentities" with_overwrite_imported_device_identities(bool), "`overwriteImportedDeviceIdentities`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-enrollment-importeddeviceidentity-searchexistingidentities](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-searchexistingidentities?view=graph-rest-beta).
        SearchExistingIdentitiesRequest;
        "importedDeviceIdentities" with_imported_device_identities(Vec<models::ImportedDeviceIdentity>), "`importedDeviceIdentities`: `Collection(microsoft.graph.importedDeviceIdentity)`";
    }
}

pub mod imported_windows_autopilot_device_identity {
    //! The parameters of actions of `importedWindowsAutopilotDeviceIdentity`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-enrollment-importedwindowsautopilotdeviceidentity-import](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-import?view=graph-rest-beta).
        ImportRequest;
        "importedWindowsAutopilotDeviceIdentities" with_imported_windows_autopilot_device_identities(Vec<models::ImportedWindowsAutopilotDeviceIdentity>), "`importedWindowsAutopilotDeviceIdentities`: `Collection(microsoft.graph.importedWindowsAutopilotDeviceIdentity)`";
    }
}

pub mod intune_branding_profile {
    //! The parameters of actions of `intuneBrandingProfile`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-wip-intunebrandingprofile-assign](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofile-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::IntuneBrandingProfileAssignment>), "`assignments`: `Collection(microsoft.graph.intuneBrandingProfileAssignment)`";
    }
}

pub mod ios_lob_app_provisioning_configuration {
    //! The parameters of actions of `iosLobAppProvisioningConfiguration`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-ioslobappprovisioningconfiguration-assign](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-assign?view=graph-rest-beta).
        AssignRequest;
        "appProvisioningConfigurationGroupAssignments" with_app_provisioning_configuration_group_assignments(Vec<models::MobileAppProvisioningConfigGroupAssignment>), "`appProvisioningConfigurationGroupAssignments`: `Collection(microsoft.graph.mobileAppProvisioningConfigGroupAssignment)`";
        "iOSLobAppProvisioningConfigAssignments" with_ios_lob_app_provisioning_config_assignments(Vec<models::IosLobAppProvisioningConfigurationAssignment>), "`iOSLobAppProvisioningConfigAssignments`: `Collection(microsoft.graph.iosLobAppProvisioningConfigurationAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-ioslobappprovisioningconfiguration-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-haspayloadlinks?view=graph-rest-beta).
        HasPayloadLinksRequest;
        "payloadIds" with_payload_ids(Vec<String>), "`payloadIds`: `Collection(Edm.String)`";
    }
}

pub mod ios_managed_app_protection {
    //! The parameters of actions of `iosManagedAppProtection`.

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-iosmanagedappprotection-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-haspayloadlinks?view=graph-rest-beta).
        HasPayloadLinksRequest;
        "payloadIds" with_payload_ids(Vec<String>), "`payloadIds`: `Collection(Edm.String)`";
    }
}

pub mod ios_vpp_app {
    //! The parameters of actions of `iosVppApp`.

    crate::runtime::parameters! {
        /// The parameters of [intune-apps-iosvppapp-revokealllicenses](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokealllicenses?view=graph-rest-beta).
        RevokeAllLicensesRequest;
        "notifyManagedDevices" with_notify_managed_devices(bool), "`notifyManagedDevices`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-apps-iosvppapp-revokedevicelicense](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokedevicelicense?view=graph-rest-beta).
        RevokeDeviceLicenseRequest;
        "managedDeviceId" with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
        "notifyManagedDevices" with_notify_managed_devices(bool), "`notifyManagedDevices`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-apps-iosvppapp-revokeuserlicense](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokeuserlicense?view=graph-rest-beta).
        RevokeUserLicenseRequest;
        "userId" with_user_id(String), "`userId`: `Edm.String`";
        "notifyManagedDevices" with_notify_managed_devices(bool), "`notifyManagedDevices`: `Edm.Boolean`";
    }
}

pub mod managed_app_policy {
    //! The parameters of actions of `managedAppPolicy`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-mam-managedapppolicy-targetapps](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-targetapps?view=graph-rest-beta).
        TargetAppsRequest;
        "apps" with_apps(Vec<models::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
    }
}

pub mod managed_device {
    //! The parameters of actions of `managedDevice`.

    use super::super::super::models;
    use crate::runtime::{OffsetDateTime, Uuid};

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-activatedeviceesim](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-activatedeviceesim?view=graph-rest-beta).
        ActivateDeviceEsimRequest;
        "carrierUrl" with_carrier_url(String), "`carrierUrl`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-cleanwindowsdevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-cleanwindowsdevice?view=graph-rest-beta).
        CleanWindowsDeviceRequest;
        "keepUserData" with_keep_user_data(bool), "`keepUserData`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-createdevicelogcollectionrequest](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-createdevicelogcollectionrequest?view=graph-rest-beta).
        CreateDeviceLogCollectionRequestRequest;
        "templateType" with_template_type(models::DeviceLogCollectionRequest), "`templateType`: `microsoft.graph.deviceLogCollectionRequest`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-deleteuserfromsharedappledevice](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deleteuserfromsharedappledevice?view=graph-rest-beta).
        DeleteUserFromSharedAppleDeviceRequest;
        "userPrincipalName" with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-deprovision](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deprovision?view=graph-rest-beta).
        DeprovisionRequest;
        "deprovisionReason" with_deprovision_reason(String), "`deprovisionReason`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-enablelostmode](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-enablelostmode?view=graph-rest-beta).
        EnableLostModeRequest;
        "message" with_message(String), "`message`: `Edm.String`";
        "phoneNumber" with_phone_number(String), "`phoneNumber`: `Edm.String`";
        "footer" with_footer(String), "`footer`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-executeaction](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-executeaction?view=graph-rest-beta).
        ExecuteActionRequest;
        "actionName" with_action_name(models::ManagedDeviceRemoteAction), "`actionName`: `microsoft.graph.managedDeviceRemoteAction`";
        "keepEnrollmentData" with_keep_enrollment_data(bool), "`keepEnrollmentData`: `Edm.Boolean`";
        "keepUserData" with_keep_user_data(bool), "`keepUserData`: `Edm.Boolean`";
        "persistEsimDataPlan" with_persist_esim_data_plan(bool), "`persistEsimDataPlan`: `Edm.Boolean`";
        "deviceIds" with_device_ids(Vec<String>), "`deviceIds`: `Collection(Edm.String)`";
        "notificationTitle" with_notification_title(String), "`notificationTitle`: `Edm.String`";
        "notificationBody" with_notification_body(String), "`notificationBody`: `Edm.String`";
        "deviceName" with_device_name(String), "`deviceName`: `Edm.String`";
        "carrierUrl" with_carrier_url(String), "`carrierUrl`: `Edm.String`";
        "deprovisionReason" with_deprovision_reason(String), "`deprovisionReason`: `Edm.String`";
        "organizationalUnitPath" with_organizational_unit_path(String), "`organizationalUnitPath`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-movedevicestoou](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-movedevicestoou?view=graph-rest-beta).
        MoveDevicesToOuRequest;
        "deviceIds" with_device_ids(Vec<Uuid>), "`deviceIds`: `Collection(Edm.Guid)`";
        "organizationalUnitPath" with_organizational_unit_path(String), "`organizationalUnitPath`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-playlostmodesound](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-playlostmodesound?view=graph-rest-beta).
        PlayLostModeSoundRequest;
        "durationInMinutes" with_duration_in_minutes(String), "`durationInMinutes`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-sendcustomnotificationtocompanyportal](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-sendcustomnotificationtocompanyportal?view=graph-rest-beta).
        SendCustomNotificationToCompanyPortalRequest;
        "notificationTitle" with_notification_title(String), "`notificationTitle`: `Edm.String`";
        "notificationBody" with_notification_body(String), "`notificationBody`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-setdevicename](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-setdevicename?view=graph-rest-beta).
        SetDeviceNameRequest;
        "deviceName" with_device_name(String), "`deviceName`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-triggerconfigurationmanageraction](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-triggerconfigurationmanageraction?view=graph-rest-beta).
        TriggerConfigurationManagerActionRequest;
        "configurationManagerAction" with_configuration_manager_action(models::ConfigurationManagerAction), "`configurationManagerAction`: `microsoft.graph.configurationManagerAction`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-updatewindowsdeviceaccount](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-updatewindowsdeviceaccount?view=graph-rest-beta).
        UpdateWindowsDeviceAccountRequest;
        "updateWindowsDeviceAccountActionParameter" with_update_windows_device_account_action_parameter(models::UpdateWindowsDeviceAccountActionParameter), "`updateWindowsDeviceAccountActionParameter`: `microsoft.graph.updateWindowsDeviceAccountActionParameter`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-windowsdefenderscan](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderscan?view=graph-rest-beta).
        WindowsDefenderScanRequest;
        "quickScan" with_quick_scan(bool), "`quickScan`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-manageddevice-wipe](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-beta).
        WipeRequest;
        "keepEnrollmentData" with_keep_enrollment_data(bool), "`keepEnrollmentData`: `Edm.Boolean`";
        "keepUserData" with_keep_user_data(bool), "`keepUserData`: `Edm.Boolean`";
        "macOsUnlockCode" with_mac_os_unlock_code(String), "`macOsUnlockCode`: `Edm.String`";
        "persistEsimDataPlan" with_persist_esim_data_plan(bool), "`persistEsimDataPlan`: `Edm.Boolean`";
        "useProtectedWipe" with_use_protected_wipe(bool), "`useProtectedWipe`: `Edm.Boolean`";
        "obliterationBehavior" with_obliteration_behavior(models::ObliterationBehavior), "`obliterationBehavior`: `microsoft.graph.obliterationBehavior`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [manageddevice-bulkreprovisioncloudpc](https://learn.microsoft.com/graph/api/manageddevice-bulkreprovisioncloudpc?view=graph-rest-beta).
        BulkReprovisionCloudPcRequest;
        "managedDeviceIds" with_managed_device_ids(Vec<String>), "`managedDeviceIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [manageddevice-bulkrestorecloudpc](https://learn.microsoft.com/graph/api/manageddevice-bulkrestorecloudpc?view=graph-rest-beta).
        BulkRestoreCloudPcRequest;
        "managedDeviceIds" with_managed_device_ids(Vec<String>), "`managedDeviceIds`: `Collection(Edm.String)`";
        "restorePointDateTime" with_restore_point_date_time(OffsetDateTime), "`restorePointDateTime`: `Edm.DateTimeOffset`";
        "timeRange" with_time_range(models::RestoreTimeRange), "`timeRange`: `microsoft.graph.restoreTimeRange`" "Possible values are: before, after, beforeOrAfter, unknownFutureValue.";
    }

    crate::runtime::parameters! {
        /// The parameters of [manageddevice-bulksetcloudpcreviewstatus](https://learn.microsoft.com/graph/api/manageddevice-bulksetcloudpcreviewstatus?view=graph-rest-beta).
        BulkSetCloudPcReviewStatusRequest;
        "managedDeviceIds" with_managed_device_ids(Vec<String>), "`managedDeviceIds`: `Collection(Edm.String)`";
        "reviewStatus" with_review_status(models::CloudPcReviewStatus), "`reviewStatus`: `microsoft.graph.cloudPcReviewStatus`";
    }

    crate::runtime::parameters! {
        /// The parameters of `change_assignments`.
        ChangeAssignmentsRequest;
        "deviceAssignmentItems" with_device_assignment_items(Vec<models::DeviceAssignmentItem>), "`deviceAssignmentItems`: `Collection(microsoft.graph.deviceAssignmentItem)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `download_app_diagnostics`.
        DownloadAppDiagnosticsRequest;
        "request" with_request(models::PowerliftDownloadRequest), "`request`: `microsoft.graph.powerliftDownloadRequest`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `download_powerlift_app_diagnostic`.
        DownloadPowerliftAppDiagnosticRequest;
        "request" with_request(models::PowerliftAppDiagnosticDownloadRequest), "`request`: `microsoft.graph.powerliftAppDiagnosticDownloadRequest`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `initiate_on_demand_proactive_remediation`.
        InitiateOnDemandProactiveRemediationRequest;
        "scriptPolicyId" with_script_policy_id(String), "`scriptPolicyId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `override_compliance_state`.
        OverrideComplianceStateRequest;
        "complianceState" with_compliance_state(models::AdministratorConfiguredDeviceComplianceState), "`complianceState`: `microsoft.graph.administratorConfiguredDeviceComplianceState`, metadata";
        "remediationUrl" with_remediation_url(String), "`remediationUrl`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `pause_configuration_refresh`.
        PauseConfigurationRefreshRequest;
        "pauseTimePeriodInMinutes" with_pause_time_period_in_minutes(i32), "`pauseTimePeriodInMinutes`: `Edm.Int32`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `remove_device_esim`.
        RemoveDeviceEsimRequest;
        "iccid" with_iccid(String), "`iccid`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [manageddevice-resizecloudpc](https://learn.microsoft.com/graph/api/manageddevice-resizecloudpc?view=graph-rest-beta).
        ResizeCloudPcRequest;
        "targetServicePlanId" with_target_service_plan_id(String), "`targetServicePlanId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [manageddevice-restorecloudpc](https://learn.microsoft.com/graph/api/manageddevice-restorecloudpc?view=graph-rest-beta).
        RestoreCloudPcRequest;
        "cloudPcSnapshotId" with_cloud_pc_snapshot_id(String), "`cloudPcSnapshotId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [manageddevice-setcloudpcreviewstatus](https://learn.microsoft.com/graph/api/manageddevice-setcloudpcreviewstatus?view=graph-rest-beta).
        SetCloudPcReviewStatusRequest;
        "reviewStatus" with_review_status(models::CloudPcReviewStatus), "`reviewStatus`: `microsoft.graph.cloudPcReviewStatus`";
    }

    crate::runtime::parameters! {
        /// The parameters of `suspend_managed_home_screen`.
        SuspendManagedHomeScreenRequest;
        "timeoutMinutes" with_timeout_minutes(String), "`timeoutMinutes`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `trigger_enhanced_log_collection`.
        TriggerEnhancedLogCollectionRequest;
        "appleCareToken" with_apple_care_token(String), "`appleCareToken`: `Edm.String`, metadata";
    }
}

pub mod managed_device_mobile_app_configuration {
    //! The parameters of actions of `managedDeviceMobileAppConfiguration`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-apps-manageddevicemobileappconfiguration-assign](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfiguration-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::ManagedDeviceMobileAppConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationAssignment)`";
    }
}

pub mod managed_e_book {
    //! The parameters of actions of `managedEBook`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-books-managedebook-assign](https://learn.microsoft.com/graph/api/intune-books-managedebook-assign?view=graph-rest-beta).
        AssignRequest;
        "managedEBookAssignments" with_managed_e_book_assignments(Vec<models::ManagedEBookAssignment>), "`managedEBookAssignments`: `Collection(microsoft.graph.managedEBookAssignment)`";
    }
}

pub mod mdm_windows_information_protection_policy {
    //! The parameters of actions of `mdmWindowsInformationProtectionPolicy`.

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-mdmwindowsinformationprotectionpolicy-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-mdmwindowsinformationprotectionpolicy-haspayloadlinks?view=graph-rest-beta).
        HasPayloadLinksRequest;
        "payloadIds" with_payload_ids(Vec<String>), "`payloadIds`: `Collection(Edm.String)`";
    }
}

pub mod microsoft_tunnel_server {
    //! The parameters of actions of `microsoftTunnelServer`.

    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [intune-mstunnel-microsofttunnelserver-createserverlogcollectionrequest](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-createserverlogcollectionrequest?view=graph-rest-beta).
        CreateServerLogCollectionRequestRequest;
        "startDateTime" with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
        "endDateTime" with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-mstunnel-microsofttunnelserver-gethealthmetrics](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-gethealthmetrics?view=graph-rest-beta).
        GetHealthMetricsRequest;
        "metricNames" with_metric_names(Vec<String>), "`metricNames`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-mstunnel-microsofttunnelserver-gethealthmetrictimeseries](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-gethealthmetrictimeseries?view=graph-rest-beta).
        GetHealthMetricTimeSeriesRequest;
        "metricName" with_metric_name(String), "`metricName`: `Edm.String`";
        "startDateTime" with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
        "endDateTime" with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    }

    crate::runtime::parameters! {
        /// The parameters of `generate_server_log_collection_request`.
        GenerateServerLogCollectionRequestRequest;
        "endDateTime" with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
        "startDateTime" with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    }
}

pub mod mobile_app {
    //! The parameters of actions of `mobileApp`.

    use super::super::super::models;
    use crate::runtime::Bytes;

    crate::runtime::parameters! {
        /// The parameters of [intune-apps-mobileapp-validatexml](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-validatexml?view=graph-rest-beta).
        ValidateXmlRequest;
        "officeConfigurationXml" with_office_configuration_xml(Bytes), "`officeConfigurationXml`: `Edm.Binary`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-mobileapp-assign](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-assign?view=graph-rest-beta).
        AssignRequest;
        "mobileAppAssignments" with_mobile_app_assignments(Vec<models::MobileAppAssignment>), "`mobileAppAssignments`: `Collection(microsoft.graph.mobileAppAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-mobileapp-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-haspayloadlinks?view=graph-rest-beta).
        HasPayloadLinksRequest;
        "payloadIds" with_payload_ids(Vec<String>), "`payloadIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-mobileapp-updaterelationships](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-updaterelationships?view=graph-rest-beta).
        UpdateRelationshipsRequest;
        "relationships" with_relationships(Vec<models::MobileAppRelationship>), "`relationships`: `Collection(microsoft.graph.mobileAppRelationship)`";
    }
}

pub mod mobile_app_content_file {
    //! The parameters of actions of `mobileAppContentFile`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-apps-mobileappcontentfile-commit](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-commit?view=graph-rest-beta).
        CommitRequest;
        "fileEncryptionInfo" with_file_encryption_info(models::FileEncryptionInfo), "`fileEncryptionInfo`: `microsoft.graph.fileEncryptionInfo`";
    }
}

pub mod office_client_configuration {
    //! The parameters of actions of `officeClientConfiguration`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-cirrus-officeclientconfiguration-assign](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-assign?view=graph-rest-beta).
        AssignRequest;
        "officeConfigurationAssignments" with_office_configuration_assignments(Vec<models::OfficeClientConfigurationAssignment>), "`officeConfigurationAssignments`: `Collection(microsoft.graph.officeClientConfigurationAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-cirrus-officeclientconfiguration-updatepriorities](https://learn.microsoft.com/graph/api/intune-cirrus-officeclientconfiguration-updatepriorities?view=graph-rest-beta).
        UpdatePrioritiesRequest;
        "officeConfigurationPolicyIds" with_office_configuration_policy_ids(Vec<String>), "`officeConfigurationPolicyIds`: `Collection(Edm.String)`";
        "officeConfigurationPriorities" with_office_configuration_priorities(Vec<i32>), "`officeConfigurationPriorities`: `Collection(Edm.Int32)`";
    }
}

pub mod operation_approval_request {
    //! The parameters of actions of `operationApprovalRequest`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-rbac-operationapprovalrequest-approve](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-approve?view=graph-rest-beta).
        ApproveRequest;
        "justification" with_justification(String), "`justification`: `Edm.String`";
        "approvalSource" with_approval_source(models::OperationApprovalSource), "`approvalSource`: `microsoft.graph.operationApprovalSource`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-rbac-operationapprovalrequest-cancelapproval](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-cancelapproval?view=graph-rest-beta).
        CancelApprovalRequest;
        "justification" with_justification(String), "`justification`: `Edm.String`";
        "approvalSource" with_approval_source(models::OperationApprovalSource), "`approvalSource`: `microsoft.graph.operationApprovalSource`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-rbac-operationapprovalrequest-cancelmyrequest](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-cancelmyrequest?view=graph-rest-beta).
        CancelMyRequestRequest;
        "id" with_id(String), "`id`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-rbac-operationapprovalrequest-getrequeststatus](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-getrequeststatus?view=graph-rest-beta).
        GetRequestStatusRequest;
        "entityId" with_entity_id(String), "`entityId`: `Edm.String`";
        "entityType" with_entity_type(String), "`entityType`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-rbac-operationapprovalrequest-reject](https://learn.microsoft.com/graph/api/intune-rbac-operationapprovalrequest-reject?view=graph-rest-beta).
        RejectRequest;
        "justification" with_justification(String), "`justification`: `Edm.String`";
        "approvalSource" with_approval_source(models::OperationApprovalSource), "`approvalSource`: `microsoft.graph.operationApprovalSource`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `retrieve_request_status`.
        RetrieveRequestStatusRequest;
        "entityId" with_entity_id(String), "`entityId`: `Edm.String`, metadata";
        "entityType" with_entity_type(String), "`entityType`: `Edm.String`, metadata";
    }
}

pub mod policy_set {
    //! The parameters of actions of `policySet`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-policyset-policyset-getpolicysets](https://learn.microsoft.com/graph/api/intune-policyset-policyset-getpolicysets?view=graph-rest-beta).
        GetPolicySetsRequest;
        "policySetIds" with_policy_set_ids(Vec<String>), "`policySetIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-policyset-policyset-update](https://learn.microsoft.com/graph/api/intune-policyset-policyset-update?view=graph-rest-beta).
        UpdateRequest;
        "addedPolicySetItems" with_added_policy_set_items(Vec<models::PolicySetItem>), "`addedPolicySetItems`: `Collection(microsoft.graph.policySetItem)`";
        "updatedPolicySetItems" with_updated_policy_set_items(Vec<models::PolicySetItem>), "`updatedPolicySetItems`: `Collection(microsoft.graph.policySetItem)`";
        "deletedPolicySetItems" with_deleted_policy_set_items(Vec<String>), "`deletedPolicySetItems`: `Collection(Edm.String)`";
        "assignments" with_assignments(Vec<models::PolicySetAssignment>), "`assignments`: `Collection(microsoft.graph.policySetAssignment)`";
    }
}

pub mod privilege_management_elevation_request {
    //! The parameters of actions of `privilegeManagementElevationRequest`.

    crate::runtime::parameters! {
        /// The parameters of `approve`.
        ApproveRequest;
        "reviewerJustification" with_reviewer_justification(String), "`reviewerJustification`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `deny`.
        DenyRequest;
        "reviewerJustification" with_reviewer_justification(String), "`reviewerJustification`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `revoke`.
        RevokeRequest;
        "reviewerJustification" with_reviewer_justification(String), "`reviewerJustification`: `Edm.String`, metadata";
    }
}

pub mod remote_assistance_partner {
    //! The parameters of actions of `remoteAssistancePartner`.

    crate::runtime::parameters! {
        /// The parameters of [intune-remoteassistance-remoteassistancepartner-beginonboarding](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-beginonboarding?view=graph-rest-beta).
        BeginOnboardingRequest;
        "partnerDomain" with_partner_domain(String), "`partnerDomain`: `Edm.String`, metadata";
    }
}

pub mod role_scope_tag {
    //! The parameters of actions of `roleScopeTag`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-rbac-rolescopetag-assign](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::RoleScopeTagAutoAssignment>), "`assignments`: `Collection(microsoft.graph.roleScopeTagAutoAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-rbac-rolescopetag-getrolescopetagsbyid](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-getrolescopetagsbyid?view=graph-rest-beta).
        GetRoleScopeTagsByIdRequest;
        "roleScopeTagIds" with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    }
}

pub mod targeted_managed_app_configuration {
    //! The parameters of actions of `targetedManagedAppConfiguration`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-targetedmanagedappconfiguration-assign](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-targetedmanagedappconfiguration-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-haspayloadlinks?view=graph-rest-beta).
        HasPayloadLinksRequest;
        "payloadIds" with_payload_ids(Vec<String>), "`payloadIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-targetedmanagedappconfiguration-targetapps](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-targetapps?view=graph-rest-beta).
        TargetAppsRequest;
        "apps" with_apps(Vec<models::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
        "appGroupType" with_app_group_type(Flags<models::TargetedManagedAppGroupType>), "`appGroupType`: `microsoft.graph.targetedManagedAppGroupType`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `change_settings`.
        ChangeSettingsRequest;
        "settings" with_settings(Vec<models::DeviceManagementConfigurationSetting>), "`settings`: `Collection(microsoft.graph.deviceManagementConfigurationSetting)`, metadata";
    }
}

pub mod targeted_managed_app_protection {
    //! The parameters of actions of `targetedManagedAppProtection`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-mam-targetedmanagedappprotection-assign](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`";
    }
}

pub mod tenant_attach_rbac {
    //! The parameters of actions of `tenantAttachRBAC`.

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-tenantattachrbac-enable](https://learn.microsoft.com/graph/api/intune-devices-tenantattachrbac-enable?view=graph-rest-beta).
        EnableRequest;
        "enable" with_enable(bool), "`enable`: `Edm.Boolean`";
    }
}

pub mod user_experience_analytics_device_scope {
    //! The parameters of actions of `userExperienceAnalyticsDeviceScope`.

    crate::runtime::parameters! {
        /// The parameters of [intune-devices-userexperienceanalyticsdevicescope-triggerdevicescopeaction](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsdevicescope-triggerdevicescopeaction?view=graph-rest-beta).
        TriggerDeviceScopeActionRequest;
        "actionName" with_action_name(String), "`actionName`: `Edm.String`, type of the metadata";
        "deviceScopeId" with_device_scope_id(String), "`deviceScopeId`: `Edm.String`";
    }
}

pub mod vpp_token {
    //! The parameters of actions of `vppToken`.

    crate::runtime::parameters! {
        /// The parameters of [intune-onboarding-vpptoken-revokelicenses](https://learn.microsoft.com/graph/api/intune-onboarding-vpptoken-revokelicenses?view=graph-rest-beta).
        RevokeLicensesRequest;
        "notifyManagedDevices" with_notify_managed_devices(bool), "`notifyManagedDevices`: `Edm.Boolean`";
        "revokeUntrackedLicenses" with_revoke_untracked_licenses(bool), "`revokeUntrackedLicenses`: `Edm.Boolean`";
    }
}

pub mod windows_autopilot_deployment_profile {
    //! The parameters of actions of `windowsAutopilotDeploymentProfile`.

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-windowsautopilotdeploymentprofile-assign](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-assign?view=graph-rest-beta).
        AssignRequest;
        "deviceIds" with_device_ids(Vec<String>), "`deviceIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-shared-windowsautopilotdeploymentprofile-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-windowsautopilotdeploymentprofile-haspayloadlinks?view=graph-rest-beta).
        HasPayloadLinksRequest;
        "payloadIds" with_payload_ids(Vec<String>), "`payloadIds`: `Collection(Edm.String)`";
    }
}

pub mod windows_autopilot_device_identity {
    //! The parameters of actions of `windowsAutopilotDeviceIdentity`.

    crate::runtime::parameters! {
        /// The parameters of [intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignresourceaccounttodevice?view=graph-rest-beta).
        AssignResourceAccountToDeviceRequest;
        "userPrincipalName" with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
        "addressableUserName" with_addressable_user_name(String), "`addressableUserName`: `Edm.String`";
        "resourceAccountName" with_resource_account_name(String), "`resourceAccountName`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-assignusertodevice?view=graph-rest-beta).
        AssignUserToDeviceRequest;
        "userPrincipalName" with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
        "addressableUserName" with_addressable_user_name(String), "`addressableUserName`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-updatedeviceproperties?view=graph-rest-beta).
        UpdateDevicePropertiesRequest;
        "userPrincipalName" with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
        "addressableUserName" with_addressable_user_name(String), "`addressableUserName`: `Edm.String`";
        "groupTag" with_group_tag(String), "`groupTag`: `Edm.String`";
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "deviceAccountUpn" with_device_account_upn(String), "`deviceAccountUpn`: `Edm.String`";
        "deviceAccountPassword" with_device_account_password(String), "`deviceAccountPassword`: `Edm.String`";
        "deviceFriendlyName" with_device_friendly_name(String), "`deviceFriendlyName`: `Edm.String`";
    }
}

pub mod windows_defender_application_control_supplemental_policy {
    //! The parameters of actions of `windowsDefenderApplicationControlSupplementalPolicy`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-assign](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-assign?view=graph-rest-beta).
        AssignRequest;
        "wdacPolicyAssignments" with_wdac_policy_assignments(Vec<models::WindowsDefenderApplicationControlSupplementalPolicyAssignment>), "`wdacPolicyAssignments`: `Collection(microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment)`";
    }
}

pub mod windows_driver_update_profile {
    //! The parameters of actions of `windowsDriverUpdateProfile`.

    use super::super::super::models;
    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [intune-softwareupdate-windowsdriverupdateprofile-assign](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::WindowsDriverUpdateProfileAssignment>), "`assignments`: `Collection(microsoft.graph.windowsDriverUpdateProfileAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-softwareupdate-windowsdriverupdateprofile-executeaction](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-executeaction?view=graph-rest-beta).
        ExecuteActionRequest;
        "actionName" with_action_name(models::DriverApprovalAction), "`actionName`: `microsoft.graph.driverApprovalAction`";
        "driverIds" with_driver_ids(Vec<String>), "`driverIds`: `Collection(Edm.String)`";
        "deploymentDate" with_deployment_date(OffsetDateTime), "`deploymentDate`: `Edm.DateTimeOffset`";
    }
}

pub mod windows_feature_update_profile {
    //! The parameters of actions of `windowsFeatureUpdateProfile`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-softwareupdate-windowsfeatureupdateprofile-assign](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsfeatureupdateprofile-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::WindowsFeatureUpdateProfileAssignment>), "`assignments`: `Collection(microsoft.graph.windowsFeatureUpdateProfileAssignment)`";
    }
}

pub mod windows_managed_app_protection {
    //! The parameters of actions of `windowsManagedAppProtection`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-mam-windowsmanagedappprotection-assign](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [intune-mam-windowsmanagedappprotection-targetapps](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-targetapps?view=graph-rest-beta).
        TargetAppsRequest;
        "apps" with_apps(Vec<models::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
    }
}

pub mod windows_quality_update_policy {
    //! The parameters of actions of `windowsQualityUpdatePolicy`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of `assign`.
        AssignRequest;
        "assignments" with_assignments(Vec<models::WindowsQualityUpdatePolicyAssignment>), "`assignments`: `Collection(microsoft.graph.windowsQualityUpdatePolicyAssignment)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `bulk_action`.
        BulkActionRequest;
        "action" with_action(models::WindowsQualityUpdatePolicyActionType), "`action`: `microsoft.graph.windowsQualityUpdatePolicyActionType`, metadata";
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`, metadata";
    }
}

pub mod windows_quality_update_profile {
    //! The parameters of actions of `windowsQualityUpdateProfile`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [intune-softwareupdate-windowsqualityupdateprofile-assign](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsqualityupdateprofile-assign?view=graph-rest-beta).
        AssignRequest;
        "assignments" with_assignments(Vec<models::WindowsQualityUpdateProfileAssignment>), "`assignments`: `Collection(microsoft.graph.windowsQualityUpdateProfileAssignment)`";
    }
}
