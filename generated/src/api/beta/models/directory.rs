// Written by `cargo xtask gen`; do not edit.
//! Types of the area `directory`.

use crate::runtime::{Bytes, Duration, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// `microsoft.graph.actionStep`, metadata
    ActionStep = "microsoft.graph.actionStep";
    "actionUrl" ACTION_URL, action_url model -> Option<&super::ActionUrl>, with_action_url(super::ActionUrl), "`actionUrl`: `microsoft.graph.actionUrl`, metadata";
    "stepNumber" STEP_NUMBER, step_number i32 -> Option<i32>, with_step_number(i32), "`stepNumber`: `Edm.Int32`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.allowedValue`](https://learn.microsoft.com/graph/api/resources/allowedvalue?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AllowedValue: super::Entity = "microsoft.graph.allowedValue";
    inherited "id" ID, with_id(String), "`id`";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.applicationPermissionType`, metadata
    ApplicationPermissionType = "microsoft.graph.applicationPermissionType" {
        Role = "role",
        Scope = "scope",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.applicationResourcePermission`, metadata
    ApplicationResourcePermission = "microsoft.graph.applicationResourcePermission";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::ApplicationPermissionType>, with_type(super::ApplicationPermissionType), "`type`: `microsoft.graph.applicationPermissionType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.applicationsRequiredResourceAccess`, metadata
    ApplicationsRequiredResourceAccess = "microsoft.graph.applicationsRequiredResourceAccess";
    "permissions" PERMISSIONS, permissions models -> Option<&[super::ApplicationResourcePermission]>, with_permissions(Vec<super::ApplicationResourcePermission>), "`permissions`: `Collection(microsoft.graph.applicationResourcePermission)`, metadata";
    "resourceAppId" RESOURCE_APP_ID, resource_app_id str -> Option<&str>, with_resource_app_id(String), "`resourceAppId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.attributeSet`](https://learn.microsoft.com/graph/api/resources/attributeset?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AttributeSet: super::Entity = "microsoft.graph.attributeSet";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "maxAttributesPerSet" MAX_ATTRIBUTES_PER_SET, max_attributes_per_set i32 -> Option<i32>, with_max_attributes_per_set(i32), "`maxAttributesPerSet`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationProtocol`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationProtocol = "microsoft.graph.authenticationProtocol" {
        WsFed = "wsFed",
        Saml = "saml",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.b2BRegistrationMetricsBase`, metadata, with the accessors of [`Entity`](super::Entity)
    B2BRegistrationMetricsBase: super::Entity = "microsoft.graph.b2BRegistrationMetricsBase" {
        "microsoft.graph.b2BRegistrationMetricsInitial",
        "microsoft.graph.b2BRegistrationMetricsRecent",
    };
    inherited "id" ID, with_id(String), "`id`";
    "inboundTotalUsers" INBOUND_TOTAL_USERS, inbound_total_users f64 -> Option<f64>, with_inbound_total_users(f64), "`inboundTotalUsers`: `Edm.Double`, metadata";
    "outboundTotalUsers" OUTBOUND_TOTAL_USERS, outbound_total_users f64 -> Option<f64>, with_outbound_total_users(f64), "`outboundTotalUsers`: `Edm.Double`, metadata";
    "watermarkDateTime" WATERMARK_DATE_TIME, watermark_date_time date_time -> Parsed<OffsetDateTime>, with_watermark_date_time(OffsetDateTime), "`watermarkDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.b2BRegistrationMetricsInitial`, metadata, with the accessors of [`B2BRegistrationMetricsBase`](super::B2BRegistrationMetricsBase)
    B2BRegistrationMetricsInitial: super::B2BRegistrationMetricsBase, super::Entity = "microsoft.graph.b2BRegistrationMetricsInitial";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundTotalUsers" INBOUND_TOTAL_USERS, with_inbound_total_users(f64), "`inboundTotalUsers`";
    inherited "outboundTotalUsers" OUTBOUND_TOTAL_USERS, with_outbound_total_users(f64), "`outboundTotalUsers`";
    inherited "watermarkDateTime" WATERMARK_DATE_TIME, with_watermark_date_time(OffsetDateTime), "`watermarkDateTime`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.b2BRegistrationMetricsRecent`, metadata, with the accessors of [`B2BRegistrationMetricsBase`](super::B2BRegistrationMetricsBase)
    B2BRegistrationMetricsRecent: super::B2BRegistrationMetricsBase, super::Entity = "microsoft.graph.b2BRegistrationMetricsRecent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundTotalUsers" INBOUND_TOTAL_USERS, with_inbound_total_users(f64), "`inboundTotalUsers`";
    inherited "outboundTotalUsers" OUTBOUND_TOTAL_USERS, with_outbound_total_users(f64), "`outboundTotalUsers`";
    inherited "watermarkDateTime" WATERMARK_DATE_TIME, with_watermark_date_time(OffsetDateTime), "`watermarkDateTime`";
    "updateDateTime" UPDATE_DATE_TIME, update_date_time date_time -> Parsed<OffsetDateTime>, with_update_date_time(OffsetDateTime), "`updateDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.b2BSignInActivityMetrics`, metadata, with the accessors of [`Entity`](super::Entity)
    B2BSignInActivityMetrics: super::Entity = "microsoft.graph.b2BSignInActivityMetrics";
    inherited "id" ID, with_id(String), "`id`";
    "investigationHints" INVESTIGATION_HINTS, investigation_hints models -> Option<&[super::InvestigationActionStep]>, with_investigation_hints(Vec<super::InvestigationActionStep>), "`investigationHints`: `Collection(microsoft.graph.investigationActionStep)`, metadata";
    "initial" INITIAL, initial model -> Option<&super::B2BSignInActivityMetricsInitial>, with_initial(super::B2BSignInActivityMetricsInitial), "`initial`: `microsoft.graph.b2BSignInActivityMetricsInitial`, metadata";
    "recent" RECENT, recent model -> Option<&super::B2BSignInActivityMetricsRecent>, with_recent(super::B2BSignInActivityMetricsRecent), "`recent`: `microsoft.graph.b2BSignInActivityMetricsRecent`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.b2BSignInActivityMetricsBase`, metadata, with the accessors of [`Entity`](super::Entity)
    B2BSignInActivityMetricsBase: super::Entity = "microsoft.graph.b2BSignInActivityMetricsBase" {
        "microsoft.graph.b2BSignInActivityMetricsInitial",
        "microsoft.graph.b2BSignInActivityMetricsRecent",
    };
    inherited "id" ID, with_id(String), "`id`";
    "inboundMonthlyTotalApplications" INBOUND_MONTHLY_TOTAL_APPLICATIONS, inbound_monthly_total_applications f64 -> Option<f64>, with_inbound_monthly_total_applications(f64), "`inboundMonthlyTotalApplications`: `Edm.Double`, metadata";
    "inboundMonthlyTotalUsers" INBOUND_MONTHLY_TOTAL_USERS, inbound_monthly_total_users f64 -> Option<f64>, with_inbound_monthly_total_users(f64), "`inboundMonthlyTotalUsers`: `Edm.Double`, metadata";
    "outboundMonthlyTotalApplications" OUTBOUND_MONTHLY_TOTAL_APPLICATIONS, outbound_monthly_total_applications f64 -> Option<f64>, with_outbound_monthly_total_applications(f64), "`outboundMonthlyTotalApplications`: `Edm.Double`, metadata";
    "outboundMonthlyTotalUsers" OUTBOUND_MONTHLY_TOTAL_USERS, outbound_monthly_total_users f64 -> Option<f64>, with_outbound_monthly_total_users(f64), "`outboundMonthlyTotalUsers`: `Edm.Double`, metadata";
    "watermarkDateTime" WATERMARK_DATE_TIME, watermark_date_time date_time -> Parsed<OffsetDateTime>, with_watermark_date_time(OffsetDateTime), "`watermarkDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.b2BSignInActivityMetricsInitial`, metadata, with the accessors of [`B2BSignInActivityMetricsBase`](super::B2BSignInActivityMetricsBase)
    B2BSignInActivityMetricsInitial: super::B2BSignInActivityMetricsBase, super::Entity = "microsoft.graph.b2BSignInActivityMetricsInitial";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundMonthlyTotalApplications" INBOUND_MONTHLY_TOTAL_APPLICATIONS, with_inbound_monthly_total_applications(f64), "`inboundMonthlyTotalApplications`";
    inherited "inboundMonthlyTotalUsers" INBOUND_MONTHLY_TOTAL_USERS, with_inbound_monthly_total_users(f64), "`inboundMonthlyTotalUsers`";
    inherited "outboundMonthlyTotalApplications" OUTBOUND_MONTHLY_TOTAL_APPLICATIONS, with_outbound_monthly_total_applications(f64), "`outboundMonthlyTotalApplications`";
    inherited "outboundMonthlyTotalUsers" OUTBOUND_MONTHLY_TOTAL_USERS, with_outbound_monthly_total_users(f64), "`outboundMonthlyTotalUsers`";
    inherited "watermarkDateTime" WATERMARK_DATE_TIME, with_watermark_date_time(OffsetDateTime), "`watermarkDateTime`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.b2BSignInActivityMetricsRecent`, metadata, with the accessors of [`B2BSignInActivityMetricsBase`](super::B2BSignInActivityMetricsBase)
    B2BSignInActivityMetricsRecent: super::B2BSignInActivityMetricsBase, super::Entity = "microsoft.graph.b2BSignInActivityMetricsRecent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundMonthlyTotalApplications" INBOUND_MONTHLY_TOTAL_APPLICATIONS, with_inbound_monthly_total_applications(f64), "`inboundMonthlyTotalApplications`";
    inherited "inboundMonthlyTotalUsers" INBOUND_MONTHLY_TOTAL_USERS, with_inbound_monthly_total_users(f64), "`inboundMonthlyTotalUsers`";
    inherited "outboundMonthlyTotalApplications" OUTBOUND_MONTHLY_TOTAL_APPLICATIONS, with_outbound_monthly_total_applications(f64), "`outboundMonthlyTotalApplications`";
    inherited "outboundMonthlyTotalUsers" OUTBOUND_MONTHLY_TOTAL_USERS, with_outbound_monthly_total_users(f64), "`outboundMonthlyTotalUsers`";
    inherited "watermarkDateTime" WATERMARK_DATE_TIME, with_watermark_date_time(OffsetDateTime), "`watermarkDateTime`";
    "updateDateTime" UPDATE_DATE_TIME, update_date_time date_time -> Parsed<OffsetDateTime>, with_update_date_time(OffsetDateTime), "`updateDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.b2bRegistrationMetrics`, metadata, with the accessors of [`Entity`](super::Entity)
    B2bRegistrationMetrics: super::Entity = "microsoft.graph.b2bRegistrationMetrics";
    inherited "id" ID, with_id(String), "`id`";
    "investigationHints" INVESTIGATION_HINTS, investigation_hints models -> Option<&[super::InvestigationActionStep]>, with_investigation_hints(Vec<super::InvestigationActionStep>), "`investigationHints`: `Collection(microsoft.graph.investigationActionStep)`, metadata";
    "initial" INITIAL, initial model -> Option<&super::B2BRegistrationMetricsInitial>, with_initial(super::B2BRegistrationMetricsInitial), "`initial`: `microsoft.graph.b2BRegistrationMetricsInitial`, metadata";
    "recent" RECENT, recent model -> Option<&super::B2BRegistrationMetricsRecent>, with_recent(super::B2BRegistrationMetricsRecent), "`recent`: `microsoft.graph.b2BRegistrationMetricsRecent`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.billingMetrics`, metadata, with the accessors of [`Entity`](super::Entity)
    BillingMetrics: super::Entity = "microsoft.graph.billingMetrics";
    inherited "id" ID, with_id(String), "`id`";
    "investigationHints" INVESTIGATION_HINTS, investigation_hints models -> Option<&[super::InvestigationActionStep]>, with_investigation_hints(Vec<super::InvestigationActionStep>), "`investigationHints`: `Collection(microsoft.graph.investigationActionStep)`, metadata";
    "initial" INITIAL, initial model -> Option<&super::BillingMetricsInitial>, with_initial(super::BillingMetricsInitial), "`initial`: `microsoft.graph.billingMetricsInitial`, metadata";
    "recent" RECENT, recent model -> Option<&super::BillingMetricsRecent>, with_recent(super::BillingMetricsRecent), "`recent`: `microsoft.graph.billingMetricsRecent`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.billingMetricsBase`, metadata, with the accessors of [`Entity`](super::Entity)
    BillingMetricsBase: super::Entity = "microsoft.graph.billingMetricsBase" {
        "microsoft.graph.billingMetricsInitial",
        "microsoft.graph.billingMetricsRecent",
    };
    inherited "id" ID, with_id(String), "`id`";
    "foreignAssociatedTenantBillingManagementActiveCount" FOREIGN_ASSOCIATED_TENANT_BILLING_MANAGEMENT_ACTIVE_COUNT, foreign_associated_tenant_billing_management_active_count f64 -> Option<f64>, with_foreign_associated_tenant_billing_management_active_count(f64), "`foreignAssociatedTenantBillingManagementActiveCount`: `Edm.Double`, metadata";
    "foreignAssociatedTenantCount" FOREIGN_ASSOCIATED_TENANT_COUNT, foreign_associated_tenant_count f64 -> Option<f64>, with_foreign_associated_tenant_count(f64), "`foreignAssociatedTenantCount`: `Edm.Double`, metadata";
    "foreignAssociatedTenantProvisioningActiveCount" FOREIGN_ASSOCIATED_TENANT_PROVISIONING_ACTIVE_COUNT, foreign_associated_tenant_provisioning_active_count f64 -> Option<f64>, with_foreign_associated_tenant_provisioning_active_count(f64), "`foreignAssociatedTenantProvisioningActiveCount`: `Edm.Double`, metadata";
    "localAssociatedTenantBillingManagementActiveCount" LOCAL_ASSOCIATED_TENANT_BILLING_MANAGEMENT_ACTIVE_COUNT, local_associated_tenant_billing_management_active_count f64 -> Option<f64>, with_local_associated_tenant_billing_management_active_count(f64), "`localAssociatedTenantBillingManagementActiveCount`: `Edm.Double`, metadata";
    "localAssociatedTenantCount" LOCAL_ASSOCIATED_TENANT_COUNT, local_associated_tenant_count f64 -> Option<f64>, with_local_associated_tenant_count(f64), "`localAssociatedTenantCount`: `Edm.Double`, metadata";
    "localAssociatedTenantIds" LOCAL_ASSOCIATED_TENANT_IDS, local_associated_tenant_ids strs -> Option<Vec<&str>>, with_local_associated_tenant_ids(Vec<String>), "`localAssociatedTenantIds`: `Collection(Edm.String)`, metadata";
    "localAssociatedTenantProvisioningActiveCount" LOCAL_ASSOCIATED_TENANT_PROVISIONING_ACTIVE_COUNT, local_associated_tenant_provisioning_active_count f64 -> Option<f64>, with_local_associated_tenant_provisioning_active_count(f64), "`localAssociatedTenantProvisioningActiveCount`: `Edm.Double`, metadata";
    "watermarkDateTime" WATERMARK_DATE_TIME, watermark_date_time date_time -> Parsed<OffsetDateTime>, with_watermark_date_time(OffsetDateTime), "`watermarkDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.billingMetricsInitial`, metadata, with the accessors of [`BillingMetricsBase`](super::BillingMetricsBase)
    BillingMetricsInitial: super::BillingMetricsBase, super::Entity = "microsoft.graph.billingMetricsInitial";
    inherited "id" ID, with_id(String), "`id`";
    inherited "foreignAssociatedTenantBillingManagementActiveCount" FOREIGN_ASSOCIATED_TENANT_BILLING_MANAGEMENT_ACTIVE_COUNT, with_foreign_associated_tenant_billing_management_active_count(f64), "`foreignAssociatedTenantBillingManagementActiveCount`";
    inherited "foreignAssociatedTenantCount" FOREIGN_ASSOCIATED_TENANT_COUNT, with_foreign_associated_tenant_count(f64), "`foreignAssociatedTenantCount`";
    inherited "foreignAssociatedTenantProvisioningActiveCount" FOREIGN_ASSOCIATED_TENANT_PROVISIONING_ACTIVE_COUNT, with_foreign_associated_tenant_provisioning_active_count(f64), "`foreignAssociatedTenantProvisioningActiveCount`";
    inherited "localAssociatedTenantBillingManagementActiveCount" LOCAL_ASSOCIATED_TENANT_BILLING_MANAGEMENT_ACTIVE_COUNT, with_local_associated_tenant_billing_management_active_count(f64), "`localAssociatedTenantBillingManagementActiveCount`";
    inherited "localAssociatedTenantCount" LOCAL_ASSOCIATED_TENANT_COUNT, with_local_associated_tenant_count(f64), "`localAssociatedTenantCount`";
    inherited "localAssociatedTenantIds" LOCAL_ASSOCIATED_TENANT_IDS, with_local_associated_tenant_ids(Vec<String>), "`localAssociatedTenantIds`";
    inherited "localAssociatedTenantProvisioningActiveCount" LOCAL_ASSOCIATED_TENANT_PROVISIONING_ACTIVE_COUNT, with_local_associated_tenant_provisioning_active_count(f64), "`localAssociatedTenantProvisioningActiveCount`";
    inherited "watermarkDateTime" WATERMARK_DATE_TIME, with_watermark_date_time(OffsetDateTime), "`watermarkDateTime`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.billingMetricsRecent`, metadata, with the accessors of [`BillingMetricsBase`](super::BillingMetricsBase)
    BillingMetricsRecent: super::BillingMetricsBase, super::Entity = "microsoft.graph.billingMetricsRecent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "foreignAssociatedTenantBillingManagementActiveCount" FOREIGN_ASSOCIATED_TENANT_BILLING_MANAGEMENT_ACTIVE_COUNT, with_foreign_associated_tenant_billing_management_active_count(f64), "`foreignAssociatedTenantBillingManagementActiveCount`";
    inherited "foreignAssociatedTenantCount" FOREIGN_ASSOCIATED_TENANT_COUNT, with_foreign_associated_tenant_count(f64), "`foreignAssociatedTenantCount`";
    inherited "foreignAssociatedTenantProvisioningActiveCount" FOREIGN_ASSOCIATED_TENANT_PROVISIONING_ACTIVE_COUNT, with_foreign_associated_tenant_provisioning_active_count(f64), "`foreignAssociatedTenantProvisioningActiveCount`";
    inherited "localAssociatedTenantBillingManagementActiveCount" LOCAL_ASSOCIATED_TENANT_BILLING_MANAGEMENT_ACTIVE_COUNT, with_local_associated_tenant_billing_management_active_count(f64), "`localAssociatedTenantBillingManagementActiveCount`";
    inherited "localAssociatedTenantCount" LOCAL_ASSOCIATED_TENANT_COUNT, with_local_associated_tenant_count(f64), "`localAssociatedTenantCount`";
    inherited "localAssociatedTenantIds" LOCAL_ASSOCIATED_TENANT_IDS, with_local_associated_tenant_ids(Vec<String>), "`localAssociatedTenantIds`";
    inherited "localAssociatedTenantProvisioningActiveCount" LOCAL_ASSOCIATED_TENANT_PROVISIONING_ACTIVE_COUNT, with_local_associated_tenant_provisioning_active_count(f64), "`localAssociatedTenantProvisioningActiveCount`";
    inherited "watermarkDateTime" WATERMARK_DATE_TIME, with_watermark_date_time(OffsetDateTime), "`watermarkDateTime`";
    "updateDateTime" UPDATE_DATE_TIME, update_date_time date_time -> Parsed<OffsetDateTime>, with_update_date_time(OffsetDateTime), "`updateDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.certificateAuthorityAsEntity`, metadata, with the accessors of [`Entity`](super::Entity)
    CertificateAuthorityAsEntity: super::Entity = "microsoft.graph.certificateAuthorityAsEntity";
    inherited "id" ID, with_id(String), "`id`";
    "certificate" CERTIFICATE, certificate binary -> Parsed<Bytes>, with_certificate(Bytes), "`certificate`: `Edm.Binary`, metadata";
    "isRootAuthority" IS_ROOT_AUTHORITY, is_root_authority bool -> Option<bool>, with_is_root_authority(bool), "`isRootAuthority`: `Edm.Boolean`, metadata";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`, metadata";
    "issuerSubjectKeyIdentifier" ISSUER_SUBJECT_KEY_IDENTIFIER, issuer_subject_key_identifier str -> Option<&str>, with_issuer_subject_key_identifier(String), "`issuerSubjectKeyIdentifier`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.certificateAuthorityDetail`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    CertificateAuthorityDetail: super::DirectoryObject, super::Entity = "microsoft.graph.certificateAuthorityDetail";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "certificate" CERTIFICATE, certificate binary -> Parsed<Bytes>, with_certificate(Bytes), "`certificate`: `Edm.Binary`, metadata";
    "certificateAuthorityType" CERTIFICATE_AUTHORITY_TYPE, certificate_authority_type enumeration -> Option<super::CertificateAuthorityType>, with_certificate_authority_type(super::CertificateAuthorityType), "`certificateAuthorityType`: `microsoft.graph.certificateAuthorityType`, metadata";
    "certificateRevocationListUrl" CERTIFICATE_REVOCATION_LIST_URL, certificate_revocation_list_url str -> Option<&str>, with_certificate_revocation_list_url(String), "`certificateRevocationListUrl`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "deltaCertificateRevocationListUrl" DELTA_CERTIFICATE_REVOCATION_LIST_URL, delta_certificate_revocation_list_url str -> Option<&str>, with_delta_certificate_revocation_list_url(String), "`deltaCertificateRevocationListUrl`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "isIssuerHintEnabled" IS_ISSUER_HINT_ENABLED, is_issuer_hint_enabled bool -> Option<bool>, with_is_issuer_hint_enabled(bool), "`isIssuerHintEnabled`: `Edm.Boolean`, metadata";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`, metadata";
    "issuerSubjectKeyIdentifier" ISSUER_SUBJECT_KEY_IDENTIFIER, issuer_subject_key_identifier str -> Option<&str>, with_issuer_subject_key_identifier(String), "`issuerSubjectKeyIdentifier`: `Edm.String`, metadata";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.certificateAuthorityPath`, metadata, with the accessors of [`Entity`](super::Entity)
    CertificateAuthorityPath: super::Entity = "microsoft.graph.certificateAuthorityPath";
    inherited "id" ID, with_id(String), "`id`";
    "certificateBasedApplicationConfigurations" CERTIFICATE_BASED_APPLICATION_CONFIGURATIONS, certificate_based_application_configurations models -> Option<&[super::CertificateBasedApplicationConfiguration]>, with_certificate_based_application_configurations(Vec<super::CertificateBasedApplicationConfiguration>), "`certificateBasedApplicationConfigurations`: `Collection(microsoft.graph.certificateBasedApplicationConfiguration)`, metadata";
    "mutualTlsOauthConfigurations" MUTUAL_TLS_OAUTH_CONFIGURATIONS, mutual_tls_oauth_configurations models -> Option<&[super::MutualTlsOauthConfiguration]>, with_mutual_tls_oauth_configurations(Vec<super::MutualTlsOauthConfiguration>), "`mutualTlsOauthConfigurations`: `Collection(microsoft.graph.mutualTlsOauthConfiguration)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.certificateAuthorityType`, metadata
    CertificateAuthorityType = "microsoft.graph.certificateAuthorityType" {
        Root = "root",
        Intermediate = "intermediate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.certificateBasedApplicationConfiguration`, metadata, with the accessors of [`TrustedCertificateAuthorityAsEntityBase`](super::TrustedCertificateAuthorityAsEntityBase)
    CertificateBasedApplicationConfiguration: super::TrustedCertificateAuthorityAsEntityBase, super::DirectoryObject, super::Entity = "microsoft.graph.certificateBasedApplicationConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "trustedCertificateAuthorities" TRUSTED_CERTIFICATE_AUTHORITIES, with_trusted_certificate_authorities(Vec<super::CertificateAuthorityAsEntity>), "`trustedCertificateAuthorities`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.certificateBasedAuthConfiguration`](https://learn.microsoft.com/graph/api/resources/certificatebasedauthconfiguration?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CertificateBasedAuthConfiguration: super::Entity = "microsoft.graph.certificateBasedAuthConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "certificateAuthorities" CERTIFICATE_AUTHORITIES, certificate_authorities models -> Option<&[super::CertificateAuthority]>, with_certificate_authorities(Vec<super::CertificateAuthority>), "`certificateAuthorities`: `Collection(microsoft.graph.certificateAuthority)`";
}

crate::runtime::model! {
    /// `microsoft.graph.certificateBasedAuthPki`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    CertificateBasedAuthPki: super::DirectoryObject, super::Entity = "microsoft.graph.certificateBasedAuthPki";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
    "statusDetails" STATUS_DETAILS, status_details str -> Option<&str>, with_status_details(String), "`statusDetails`: `Edm.String`, metadata";
    "certificateAuthorities" CERTIFICATE_AUTHORITIES, certificate_authorities models -> Option<&[super::CertificateAuthorityDetail]>, with_certificate_authorities(Vec<super::CertificateAuthorityDetail>), "`certificateAuthorities`: `Collection(microsoft.graph.certificateAuthorityDetail)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.certificateConnectorSetting`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-certificateconnectorsetting?view=graph-rest-beta)
    CertificateConnectorSetting = "microsoft.graph.certificateConnectorSetting";
    "status" STATUS, status i32 -> Option<i32>, with_status(i32), "`status`: `Edm.Int32`";
    "certExpiryTime" CERT_EXPIRY_TIME, cert_expiry_time date_time -> Parsed<OffsetDateTime>, with_cert_expiry_time(OffsetDateTime), "`certExpiryTime`: `Edm.DateTimeOffset`";
    "enrollmentError" ENROLLMENT_ERROR, enrollment_error str -> Option<&str>, with_enrollment_error(String), "`enrollmentError`: `Edm.String`";
    "lastConnectorConnectionTime" LAST_CONNECTOR_CONNECTION_TIME, last_connector_connection_time date_time -> Parsed<OffsetDateTime>, with_last_connector_connection_time(OffsetDateTime), "`lastConnectorConnectionTime`: `Edm.DateTimeOffset`";
    "connectorVersion" CONNECTOR_VERSION, connector_version str -> Option<&str>, with_connector_version(String), "`connectorVersion`: `Edm.String`";
    "lastUploadVersion" LAST_UPLOAD_VERSION, last_upload_version i64 -> Option<i64>, with_last_upload_version(i64), "`lastUploadVersion`: `Edm.Int64`";
}

crate::runtime::model! {
    /// `microsoft.graph.companySubscription`, metadata, with the accessors of [`Entity`](super::Entity)
    CompanySubscription: super::Entity = "microsoft.graph.companySubscription";
    inherited "id" ID, with_id(String), "`id`";
    "commerceSubscriptionId" COMMERCE_SUBSCRIPTION_ID, commerce_subscription_id str -> Option<&str>, with_commerce_subscription_id(String), "`commerceSubscriptionId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "isTrial" IS_TRIAL, is_trial bool -> Option<bool>, with_is_trial(bool), "`isTrial`: `Edm.Boolean`, metadata";
    "nextLifecycleDateTime" NEXT_LIFECYCLE_DATE_TIME, next_lifecycle_date_time date_time -> Parsed<OffsetDateTime>, with_next_lifecycle_date_time(OffsetDateTime), "`nextLifecycleDateTime`: `Edm.DateTimeOffset`, metadata";
    "ocpSubscriptionId" OCP_SUBSCRIPTION_ID, ocp_subscription_id str -> Option<&str>, with_ocp_subscription_id(String), "`ocpSubscriptionId`: `Edm.String`, metadata";
    "ownerId" OWNER_ID, owner_id str -> Option<&str>, with_owner_id(String), "`ownerId`: `Edm.String`, metadata";
    "ownerTenantId" OWNER_TENANT_ID, owner_tenant_id str -> Option<&str>, with_owner_tenant_id(String), "`ownerTenantId`: `Edm.String`, metadata";
    "ownerType" OWNER_TYPE, owner_type str -> Option<&str>, with_owner_type(String), "`ownerType`: `Edm.String`, metadata";
    "serviceStatus" SERVICE_STATUS, service_status models -> Option<&[super::ServicePlanInfo]>, with_service_status(Vec<super::ServicePlanInfo>), "`serviceStatus`: `Collection(microsoft.graph.servicePlanInfo)`, metadata";
    "skuId" SKU_ID, sku_id str -> Option<&str>, with_sku_id(String), "`skuId`: `Edm.String`, metadata";
    "skuPartNumber" SKU_PART_NUMBER, sku_part_number str -> Option<&str>, with_sku_part_number(String), "`skuPartNumber`: `Edm.String`, metadata";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`, metadata";
    "totalLicenses" TOTAL_LICENSES, total_licenses i32 -> Option<i32>, with_total_licenses(i32), "`totalLicenses`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.contentCustomization`, metadata
    ContentCustomization = "microsoft.graph.contentCustomization";
    "attributeCollection" ATTRIBUTE_COLLECTION, attribute_collection models -> Option<&[super::KeyValue]>, with_attribute_collection(Vec<super::KeyValue>), "`attributeCollection`: `Collection(microsoft.graph.keyValue)`, metadata";
    "attributeCollectionRelativeUrl" ATTRIBUTE_COLLECTION_RELATIVE_URL, attribute_collection_relative_url str -> Option<&str>, with_attribute_collection_relative_url(String), "`attributeCollectionRelativeUrl`: `Edm.String`, metadata";
    "registrationCampaign" REGISTRATION_CAMPAIGN, registration_campaign models -> Option<&[super::KeyValue]>, with_registration_campaign(Vec<super::KeyValue>), "`registrationCampaign`: `Collection(microsoft.graph.keyValue)`, metadata";
    "registrationCampaignRelativeUrl" REGISTRATION_CAMPAIGN_RELATIVE_URL, registration_campaign_relative_url str -> Option<&str>, with_registration_campaign_relative_url(String), "`registrationCampaignRelativeUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.Contract`](https://learn.microsoft.com/graph/api/resources/contract?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Contract: super::DirectoryObject, super::Entity = "microsoft.graph.Contract";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "contractType" CONTRACT_TYPE, contract_type str -> Option<&str>, with_contract_type(String), "`contractType`: `Edm.String`" "Possible values are: SyndicationPartner, BreadthPartner, ResellerPartner.";
    "customerId" CUSTOMER_ID, customer_id guid -> Parsed<Uuid>, with_customer_id(Uuid), "`customerId`: `Edm.Guid`";
    "defaultDomainName" DEFAULT_DOMAIN_NAME, default_domain_name str -> Option<&str>, with_default_domain_name(String), "`defaultDomainName`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.customSecurityAttributeDefinition`](https://learn.microsoft.com/graph/api/resources/customsecurityattributedefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CustomSecurityAttributeDefinition: super::Entity = "microsoft.graph.customSecurityAttributeDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "attributeSet" ATTRIBUTE_SET, attribute_set str -> Option<&str>, with_attribute_set(String), "`attributeSet`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "isCollection" IS_COLLECTION, is_collection bool -> Option<bool>, with_is_collection(bool), "`isCollection`: `Edm.Boolean`" "Supports multiple values.";
    "isSearchable" IS_SEARCHABLE, is_searchable bool -> Option<bool>, with_is_searchable(bool), "`isSearchable`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`" "Possible values are: Available, Deprecated.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "usePreDefinedValuesOnly" USE_PRE_DEFINED_VALUES_ONLY, use_pre_defined_values_only bool -> Option<bool>, with_use_pre_defined_values_only(bool), "`usePreDefinedValuesOnly`: `Edm.Boolean`";
    "allowedValues" ALLOWED_VALUES, allowed_values models -> Option<&[super::AllowedValue]>, with_allowed_values(Vec<super::AllowedValue>), "`allowedValues`: `Collection(microsoft.graph.allowedValue)`";
}

crate::runtime::model! {
    /// `microsoft.graph.delegatedAdministrationRoleAssignment`, metadata
    DelegatedAdministrationRoleAssignment = "microsoft.graph.delegatedAdministrationRoleAssignment";
    "groupDisplayName" GROUP_DISPLAY_NAME, group_display_name str -> Option<&str>, with_group_display_name(String), "`groupDisplayName`: `Edm.String`, metadata";
    "roleTemplates" ROLE_TEMPLATES, role_templates models -> Option<&[super::RoleTemplate]>, with_role_templates(Vec<super::RoleTemplate>), "`roleTemplates`: `Collection(microsoft.graph.roleTemplate)`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.delegatedAdministrationRoleAssignmentSnapshot`, metadata
    DelegatedAdministrationRoleAssignmentSnapshot = "microsoft.graph.delegatedAdministrationRoleAssignmentSnapshot";
    "groupDisplayName" GROUP_DISPLAY_NAME, group_display_name str -> Option<&str>, with_group_display_name(String), "`groupDisplayName`: `Edm.String`, metadata";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "roleTemplates" ROLE_TEMPLATES, role_templates models -> Option<&[super::RoleTemplate]>, with_role_templates(Vec<super::RoleTemplate>), "`roleTemplates`: `Collection(microsoft.graph.roleTemplate)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deletedDateTime`, which the reference names and does not describe.
    DeletedDateTime = "microsoft.graph.deletedDateTime"
}

crate::runtime::model! {
    /// `microsoft.graph.deviceLocalCredential`, metadata
    DeviceLocalCredential = "microsoft.graph.deviceLocalCredential";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`, metadata";
    "accountSid" ACCOUNT_SID, account_sid str -> Option<&str>, with_account_sid(String), "`accountSid`: `Edm.String`, metadata";
    "backupDateTime" BACKUP_DATE_TIME, backup_date_time date_time -> Parsed<OffsetDateTime>, with_backup_date_time(OffsetDateTime), "`backupDateTime`: `Edm.DateTimeOffset`, metadata";
    "passwordBase64" PASSWORD_BASE64, password_base64 str -> Option<&str>, with_password_base64(String), "`passwordBase64`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceLocalCredentialInfo`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceLocalCredentialInfo: super::Entity = "microsoft.graph.deviceLocalCredentialInfo";
    inherited "id" ID, with_id(String), "`id`";
    "credentials" CREDENTIALS, credentials models -> Option<&[super::DeviceLocalCredential]>, with_credentials(Vec<super::DeviceLocalCredential>), "`credentials`: `Collection(microsoft.graph.deviceLocalCredential)`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "lastBackupDateTime" LAST_BACKUP_DATE_TIME, last_backup_date_time date_time -> Parsed<OffsetDateTime>, with_last_backup_date_time(OffsetDateTime), "`lastBackupDateTime`: `Edm.DateTimeOffset`, metadata";
    "refreshDateTime" REFRESH_DATE_TIME, refresh_date_time date_time -> Parsed<OffsetDateTime>, with_refresh_date_time(OffsetDateTime), "`refreshDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceTemplate`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    DeviceTemplate: super::DirectoryObject, super::Entity = "microsoft.graph.deviceTemplate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "deviceAuthority" DEVICE_AUTHORITY, device_authority str -> Option<&str>, with_device_authority(String), "`deviceAuthority`: `Edm.String`, metadata";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, metadata";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, metadata";
    "mutualTlsOauthConfigurationId" MUTUAL_TLS_OAUTH_CONFIGURATION_ID, mutual_tls_oauth_configuration_id str -> Option<&str>, with_mutual_tls_oauth_configuration_id(String), "`mutualTlsOauthConfigurationId`: `Edm.String`, metadata";
    "mutualTlsOauthConfigurationTenantId" MUTUAL_TLS_OAUTH_CONFIGURATION_TENANT_ID, mutual_tls_oauth_configuration_tenant_id str -> Option<&str>, with_mutual_tls_oauth_configuration_tenant_id(String), "`mutualTlsOauthConfigurationTenantId`: `Edm.String`, metadata";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`, metadata";
    "deviceInstances" DEVICE_INSTANCES, device_instances models -> Option<&[super::Device]>, with_device_instances(Vec<super::Device>), "`deviceInstances`: `Collection(microsoft.graph.device)`, metadata";
    "owners" OWNERS, owners models -> Option<&[super::DirectoryObject]>, with_owners(Vec<super::DirectoryObject>), "`owners`: `Collection(microsoft.graph.directoryObject)`, metadata";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.directory`](https://learn.microsoft.com/graph/api/resources/directory?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Directory: super::Entity = "microsoft.graph.directory";
    inherited "id" ID, with_id(String), "`id`";
    "administrativeUnits" ADMINISTRATIVE_UNITS, administrative_units models -> Option<&[super::AdministrativeUnit]>, with_administrative_units(Vec<super::AdministrativeUnit>), "`administrativeUnits`: `Collection(microsoft.graph.administrativeUnit)`";
    "attributeSets" ATTRIBUTE_SETS, attribute_sets models -> Option<&[super::AttributeSet]>, with_attribute_sets(Vec<super::AttributeSet>), "`attributeSets`: `Collection(microsoft.graph.attributeSet)`";
    "customSecurityAttributeDefinitions" CUSTOM_SECURITY_ATTRIBUTE_DEFINITIONS, custom_security_attribute_definitions models -> Option<&[super::CustomSecurityAttributeDefinition]>, with_custom_security_attribute_definitions(Vec<super::CustomSecurityAttributeDefinition>), "`customSecurityAttributeDefinitions`: `Collection(microsoft.graph.customSecurityAttributeDefinition)`";
    "deletedItems" DELETED_ITEMS, deleted_items models -> Option<&[super::DirectoryObject]>, with_deleted_items(Vec<super::DirectoryObject>), "`deletedItems`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "featureRolloutPolicies" FEATURE_ROLLOUT_POLICIES, feature_rollout_policies models -> Option<&[super::FeatureRolloutPolicy]>, with_feature_rollout_policies(Vec<super::FeatureRolloutPolicy>), "`featureRolloutPolicies`: `Collection(microsoft.graph.featureRolloutPolicy)`" "Nullable." if (feature = "authentication");
    "federationConfigurations" FEDERATION_CONFIGURATIONS, federation_configurations models -> Option<&[super::IdentityProviderBase]>, with_federation_configurations(Vec<super::IdentityProviderBase>), "`federationConfigurations`: `Collection(microsoft.graph.identityProviderBase)`";
    "authenticationMethodDevices" AUTHENTICATION_METHOD_DEVICES, authentication_method_devices model -> Option<&super::AuthenticationMethodDevice>, with_authentication_method_devices(super::AuthenticationMethodDevice), "`authenticationMethodDevices`: `microsoft.graph.authenticationMethodDevice`, metadata";
    "certificateAuthorities" CERTIFICATE_AUTHORITIES, certificate_authorities model -> Option<&super::CertificateAuthorityPath>, with_certificate_authorities(super::CertificateAuthorityPath), "`certificateAuthorities`: `microsoft.graph.certificateAuthorityPath`, metadata";
    "deviceLocalCredentials" DEVICE_LOCAL_CREDENTIALS, device_local_credentials models -> Option<&[super::DeviceLocalCredentialInfo]>, with_device_local_credentials(Vec<super::DeviceLocalCredentialInfo>), "`deviceLocalCredentials`: `Collection(microsoft.graph.deviceLocalCredentialInfo)`, metadata";
    "externalUserProfiles" EXTERNAL_USER_PROFILES, external_user_profiles models -> Option<&[super::ExternalUserProfile]>, with_external_user_profiles(Vec<super::ExternalUserProfile>), "`externalUserProfiles`: `Collection(microsoft.graph.externalUserProfile)`, metadata";
    "impactedResources" IMPACTED_RESOURCES, impacted_resources models -> Option<&[super::ImpactedResource]>, with_impacted_resources(Vec<super::ImpactedResource>), "`impactedResources`: `Collection(microsoft.graph.impactedResource)`, metadata";
    "inboundSharedUserProfiles" INBOUND_SHARED_USER_PROFILES, inbound_shared_user_profiles models -> Option<&[super::InboundSharedUserProfile]>, with_inbound_shared_user_profiles(Vec<super::InboundSharedUserProfile>), "`inboundSharedUserProfiles`: `Collection(microsoft.graph.inboundSharedUserProfile)`, metadata";
    "onPremisesSynchronization" ON_PREMISES_SYNCHRONIZATION, on_premises_synchronization models -> Option<&[super::OnPremisesDirectorySynchronization]>, with_on_premises_synchronization(Vec<super::OnPremisesDirectorySynchronization>), "`onPremisesSynchronization`: `Collection(microsoft.graph.onPremisesDirectorySynchronization)`, metadata";
    "outboundSharedUserProfiles" OUTBOUND_SHARED_USER_PROFILES, outbound_shared_user_profiles models -> Option<&[super::OutboundSharedUserProfile]>, with_outbound_shared_user_profiles(Vec<super::OutboundSharedUserProfile>), "`outboundSharedUserProfiles`: `Collection(microsoft.graph.outboundSharedUserProfile)`, metadata";
    "pendingExternalUserProfiles" PENDING_EXTERNAL_USER_PROFILES, pending_external_user_profiles models -> Option<&[super::PendingExternalUserProfile]>, with_pending_external_user_profiles(Vec<super::PendingExternalUserProfile>), "`pendingExternalUserProfiles`: `Collection(microsoft.graph.pendingExternalUserProfile)`, metadata";
    "publicKeyInfrastructure" PUBLIC_KEY_INFRASTRUCTURE, public_key_infrastructure model -> Option<&super::PublicKeyInfrastructureRoot>, with_public_key_infrastructure(super::PublicKeyInfrastructureRoot), "`publicKeyInfrastructure`: `microsoft.graph.publicKeyInfrastructureRoot`, metadata";
    "recommendationConfiguration" RECOMMENDATION_CONFIGURATION, recommendation_configuration model -> Option<&super::RecommendationConfiguration>, with_recommendation_configuration(super::RecommendationConfiguration), "`recommendationConfiguration`: `microsoft.graph.recommendationConfiguration`, metadata";
    "recommendations" RECOMMENDATIONS, recommendations models -> Option<&[super::Recommendation]>, with_recommendations(Vec<super::Recommendation>), "`recommendations`: `Collection(microsoft.graph.recommendation)`, metadata";
    "recovery" RECOVERY, recovery model -> Option<&super::entra_recovery_services::Recovery>, with_recovery(super::entra_recovery_services::Recovery), "`recovery`: `microsoft.graph.entraRecoveryServices.recovery`, metadata";
    "remoteTenantGroups" REMOTE_TENANT_GROUPS, remote_tenant_groups models -> Option<&[super::RemoteTenantGroup]>, with_remote_tenant_groups(Vec<super::RemoteTenantGroup>), "`remoteTenantGroups`: `Collection(microsoft.graph.remoteTenantGroup)`, metadata";
    "sharedEmailDomains" SHARED_EMAIL_DOMAINS, shared_email_domains models -> Option<&[super::SharedEmailDomain]>, with_shared_email_domains(Vec<super::SharedEmailDomain>), "`sharedEmailDomains`: `Collection(microsoft.graph.sharedEmailDomain)`, metadata";
    "subscriptions" SUBSCRIPTIONS, subscriptions models -> Option<&[super::CompanySubscription]>, with_subscriptions(Vec<super::CompanySubscription>), "`subscriptions`: `Collection(microsoft.graph.companySubscription)`, metadata";
    "templates" TEMPLATES, templates model -> Option<&super::Template>, with_templates(super::Template), "`templates`: `microsoft.graph.template`, metadata";
    "tenantGovernance" TENANT_GOVERNANCE, tenant_governance model -> Option<&super::TenantGovernance>, with_tenant_governance(super::TenantGovernance), "`tenantGovernance`: `microsoft.graph.tenantGovernance`, metadata";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.directoryRole`](https://learn.microsoft.com/graph/api/resources/directoryrole?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    DirectoryRole: super::DirectoryObject, super::Entity = "microsoft.graph.directoryRole";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "roleTemplateId" ROLE_TEMPLATE_ID, role_template_id str -> Option<&str>, with_role_template_id(String), "`roleTemplateId`: `Edm.String`, read-only" "Read-only.";
    "members" MEMBERS, members models -> Option<&[super::DirectoryObject]>, with_members(Vec<super::DirectoryObject>), "`members`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "scopedMembers" SCOPED_MEMBERS, scoped_members models -> Option<&[super::ScopedRoleMembership]>, with_scoped_members(Vec<super::ScopedRoleMembership>), "`scopedMembers`: `Collection(microsoft.graph.scopedRoleMembership)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.directoryRoleTemplate`](https://learn.microsoft.com/graph/api/resources/directoryroletemplate?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    DirectoryRoleTemplate: super::DirectoryObject, super::Entity = "microsoft.graph.directoryRoleTemplate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.directorySizeQuota`](https://learn.microsoft.com/graph/api/resources/directorysizequota?view=graph-rest-beta)
    DirectorySizeQuota = "microsoft.graph.directorySizeQuota";
    "used" USED, used i32 -> Option<i32>, with_used(i32), "`used`: `Edm.Int32`";
    "total" TOTAL, total i32 -> Option<i32>, with_total(i32), "`total`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.domain`](https://learn.microsoft.com/graph/api/resources/domain?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Domain: super::Entity = "microsoft.graph.domain";
    inherited "id" ID, with_id(String), "`id`";
    "authenticationType" AUTHENTICATION_TYPE, authentication_type str -> Option<&str>, with_authentication_type(String), "`authenticationType`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "availabilityStatus" AVAILABILITY_STATUS, availability_status str -> Option<&str>, with_availability_status(String), "`availabilityStatus`: `Edm.String`";
    "isAdminManaged" IS_ADMIN_MANAGED, is_admin_managed bool -> Option<bool>, with_is_admin_managed(bool), "`isAdminManaged`: `Edm.Boolean`" "Not nullable.";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`" "Not nullable.";
    "isInitial" IS_INITIAL, is_initial bool -> Option<bool>, with_is_initial(bool), "`isInitial`: `Edm.Boolean`" "Not nullable.";
    "isRoot" IS_ROOT, is_root bool -> Option<bool>, with_is_root(bool), "`isRoot`: `Edm.Boolean`" "Not nullable.";
    "isVerified" IS_VERIFIED, is_verified bool -> Option<bool>, with_is_verified(bool), "`isVerified`: `Edm.Boolean`" "Not nullable.";
    "passwordNotificationWindowInDays" PASSWORD_NOTIFICATION_WINDOW_IN_DAYS, password_notification_window_in_days i32 -> Option<i32>, with_password_notification_window_in_days(i32), "`passwordNotificationWindowInDays`: `Edm.Int32`";
    "passwordValidityPeriodInDays" PASSWORD_VALIDITY_PERIOD_IN_DAYS, password_validity_period_in_days i32 -> Option<i32>, with_password_validity_period_in_days(i32), "`passwordValidityPeriodInDays`: `Edm.Int32`";
    "supportedServices" SUPPORTED_SERVICES, supported_services strs -> Option<Vec<&str>>, with_supported_services(Vec<String>), "`supportedServices`: `Collection(Edm.String)`" "Not nullable.";
    "state" STATE, state model -> Option<&super::DomainState>, with_state(super::DomainState), "`state`: `microsoft.graph.domainState`";
    "domainNameReferences" DOMAIN_NAME_REFERENCES, domain_name_references models -> Option<&[super::DirectoryObject]>, with_domain_name_references(Vec<super::DirectoryObject>), "`domainNameReferences`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "serviceConfigurationRecords" SERVICE_CONFIGURATION_RECORDS, service_configuration_records models -> Option<&[super::DomainDnsRecord]>, with_service_configuration_records(Vec<super::DomainDnsRecord>), "`serviceConfigurationRecords`: `Collection(microsoft.graph.domainDnsRecord)`, read-only" "Read-only. Nullable.";
    "verificationDnsRecords" VERIFICATION_DNS_RECORDS, verification_dns_records models -> Option<&[super::DomainDnsRecord]>, with_verification_dns_records(Vec<super::DomainDnsRecord>), "`verificationDnsRecords`: `Collection(microsoft.graph.domainDnsRecord)`, read-only" "Read-only. Nullable.";
    "federationConfiguration" FEDERATION_CONFIGURATION, federation_configuration models -> Option<&[super::InternalDomainFederation]>, with_federation_configuration(Vec<super::InternalDomainFederation>), "`federationConfiguration`: `Collection(microsoft.graph.internalDomainFederation)`";
    "rootDomain" ROOT_DOMAIN, root_domain model -> Option<&super::Domain>, with_root_domain(super::Domain), "`rootDomain`: `microsoft.graph.domain`, metadata";
    "sharedEmailDomainInvitations" SHARED_EMAIL_DOMAIN_INVITATIONS, shared_email_domain_invitations models -> Option<&[super::SharedEmailDomainInvitation]>, with_shared_email_domain_invitations(Vec<super::SharedEmailDomainInvitation>), "`sharedEmailDomainInvitations`: `Collection(microsoft.graph.sharedEmailDomainInvitation)`, metadata";
}

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsCnameRecord`](https://learn.microsoft.com/graph/api/resources/domaindnscnamerecord?view=graph-rest-beta), with the accessors of [`DomainDnsRecord`](super::DomainDnsRecord)
    DomainDnsCnameRecord: super::DomainDnsRecord, super::Entity = "microsoft.graph.domainDnsCnameRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isOptional" IS_OPTIONAL, with_is_optional(bool), "`isOptional`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "recordType" RECORD_TYPE, with_record_type(String), "`recordType`";
    inherited "supportedService" SUPPORTED_SERVICE, with_supported_service(String), "`supportedService`";
    inherited "ttl" TTL, with_ttl(i32), "`ttl`";
    "canonicalName" CANONICAL_NAME, canonical_name str -> Option<&str>, with_canonical_name(String), "`canonicalName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsMxRecord`](https://learn.microsoft.com/graph/api/resources/domaindnsmxrecord?view=graph-rest-beta), with the accessors of [`DomainDnsRecord`](super::DomainDnsRecord)
    DomainDnsMxRecord: super::DomainDnsRecord, super::Entity = "microsoft.graph.domainDnsMxRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isOptional" IS_OPTIONAL, with_is_optional(bool), "`isOptional`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "recordType" RECORD_TYPE, with_record_type(String), "`recordType`";
    inherited "supportedService" SUPPORTED_SERVICE, with_supported_service(String), "`supportedService`";
    inherited "ttl" TTL, with_ttl(i32), "`ttl`";
    "mailExchange" MAIL_EXCHANGE, mail_exchange str -> Option<&str>, with_mail_exchange(String), "`mailExchange`: `Edm.String`";
    "preference" PREFERENCE, preference i32 -> Option<i32>, with_preference(i32), "`preference`: `Edm.Int32`";
    "canonicalName" CANONICAL_NAME, canonical_name str -> Option<&str>, with_canonical_name(String), "`canonicalName`: `Edm.String`, not in the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.domainDnsRecord`](https://learn.microsoft.com/graph/api/resources/domaindnsrecord?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DomainDnsRecord: super::Entity = "microsoft.graph.domainDnsRecord" {
        "microsoft.graph.domainDnsCnameRecord",
        "microsoft.graph.domainDnsMxRecord",
        "microsoft.graph.domainDnsSrvRecord",
        "microsoft.graph.domainDnsTxtRecord",
        "microsoft.graph.domainDnsUnavailableRecord",
    };
    inherited "id" ID, with_id(String), "`id`";
    "isOptional" IS_OPTIONAL, is_optional bool -> Option<bool>, with_is_optional(bool), "`isOptional`: `Edm.Boolean`";
    "label" LABEL, label str -> Option<&str>, with_label(String), "`label`: `Edm.String`";
    "recordType" RECORD_TYPE, record_type str -> Option<&str>, with_record_type(String), "`recordType`: `Edm.String`" "Possible values are: CName, Mx, Srv.";
    "supportedService" SUPPORTED_SERVICE, supported_service str -> Option<&str>, with_supported_service(String), "`supportedService`: `Edm.String`" "Possible values are: null, Email, Sharepoint, OfficeCommunicationsOnline, EmailInternalRelayOnly, SharePointDefaultDomain, FullRedelegation, SharePointPublic, OrgIdAuthentication, Yammer, Intune.";
    "ttl" TTL, ttl i32 -> Option<i32>, with_ttl(i32), "`ttl`: `Edm.Int32`" "Not nullable.";
}

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsSrvRecord`](https://learn.microsoft.com/graph/api/resources/domaindnssrvrecord?view=graph-rest-beta), with the accessors of [`DomainDnsRecord`](super::DomainDnsRecord)
    DomainDnsSrvRecord: super::DomainDnsRecord, super::Entity = "microsoft.graph.domainDnsSrvRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isOptional" IS_OPTIONAL, with_is_optional(bool), "`isOptional`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "recordType" RECORD_TYPE, with_record_type(String), "`recordType`";
    inherited "supportedService" SUPPORTED_SERVICE, with_supported_service(String), "`supportedService`";
    inherited "ttl" TTL, with_ttl(i32), "`ttl`";
    "nameTarget" NAME_TARGET, name_target str -> Option<&str>, with_name_target(String), "`nameTarget`: `Edm.String`";
    "port" PORT, port i32 -> Option<i32>, with_port(i32), "`port`: `Edm.Int32`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`";
    "protocol" PROTOCOL, protocol str -> Option<&str>, with_protocol(String), "`protocol`: `Edm.String`";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
    "weight" WEIGHT, weight i32 -> Option<i32>, with_weight(i32), "`weight`: `Edm.Int32`";
    "canonicalName" CANONICAL_NAME, canonical_name str -> Option<&str>, with_canonical_name(String), "`canonicalName`: `Edm.String`, not in the metadata";
}

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsTxtRecord`](https://learn.microsoft.com/graph/api/resources/domaindnstxtrecord?view=graph-rest-beta), with the accessors of [`DomainDnsRecord`](super::DomainDnsRecord)
    DomainDnsTxtRecord: super::DomainDnsRecord, super::Entity = "microsoft.graph.domainDnsTxtRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isOptional" IS_OPTIONAL, with_is_optional(bool), "`isOptional`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "recordType" RECORD_TYPE, with_record_type(String), "`recordType`";
    inherited "supportedService" SUPPORTED_SERVICE, with_supported_service(String), "`supportedService`";
    inherited "ttl" TTL, with_ttl(i32), "`ttl`";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`";
    "canonicalName" CANONICAL_NAME, canonical_name str -> Option<&str>, with_canonical_name(String), "`canonicalName`: `Edm.String`, not in the metadata";
}

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsUnavailableRecord`](https://learn.microsoft.com/graph/api/resources/domaindnsunavailablerecord?view=graph-rest-beta), with the accessors of [`DomainDnsRecord`](super::DomainDnsRecord)
    DomainDnsUnavailableRecord: super::DomainDnsRecord, super::Entity = "microsoft.graph.domainDnsUnavailableRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isOptional" IS_OPTIONAL, with_is_optional(bool), "`isOptional`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "recordType" RECORD_TYPE, with_record_type(String), "`recordType`";
    inherited "supportedService" SUPPORTED_SERVICE, with_supported_service(String), "`supportedService`";
    inherited "ttl" TTL, with_ttl(i32), "`ttl`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "canonicalName" CANONICAL_NAME, canonical_name str -> Option<&str>, with_canonical_name(String), "`canonicalName`: `Edm.String`, not in the metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, not in the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.domainState`](https://learn.microsoft.com/graph/api/resources/domainstate?view=graph-rest-beta)
    DomainState = "microsoft.graph.domainState";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`";
    "operation" OPERATION, operation str -> Option<&str>, with_operation(String), "`operation`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.domainVerificationResult`, metadata
    DomainVerificationResult = "microsoft.graph.domainVerificationResult";
    "holdingTenantId" HOLDING_TENANT_ID, holding_tenant_id untyped -> Option<&Value>, with_holding_tenant_id(Value), "`holdingTenantId`: `Edm.Untyped`, metadata";
    "verifiedDomain" VERIFIED_DOMAIN, verified_domain untyped -> Option<&Value>, with_verified_domain(Value), "`verifiedDomain`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.extensionSchemaProperty`](https://learn.microsoft.com/graph/api/resources/extensionschemaproperty?view=graph-rest-beta)
    ExtensionSchemaProperty = "microsoft.graph.extensionSchemaProperty";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Possible values are: Binary, Boolean, Integer, DateTime, String.";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.externalDomainName`](https://learn.microsoft.com/graph/api/resources/externaldomainname?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ExternalDomainName: super::Entity = "microsoft.graph.externalDomainName";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.externalProfile`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    ExternalProfile: super::DirectoryObject, super::Entity = "microsoft.graph.externalProfile" {
        "microsoft.graph.externalUserProfile",
        "microsoft.graph.pendingExternalUserProfile",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "address" ADDRESS, address model -> Option<&super::PhysicalOfficeAddress>, with_address(super::PhysicalOfficeAddress), "`address`: `microsoft.graph.physicalOfficeAddress`, metadata";
    "companyName" COMPANY_NAME, company_name str -> Option<&str>, with_company_name(String), "`companyName`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "department" DEPARTMENT, department str -> Option<&str>, with_department(String), "`department`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isDiscoverable" IS_DISCOVERABLE, is_discoverable bool -> Option<bool>, with_is_discoverable(bool), "`isDiscoverable`: `Edm.Boolean`, metadata";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
    "jobTitle" JOB_TITLE, job_title str -> Option<&str>, with_job_title(String), "`jobTitle`: `Edm.String`, metadata";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`, metadata";
    "supervisorId" SUPERVISOR_ID, supervisor_id str -> Option<&str>, with_supervisor_id(String), "`supervisorId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.externalUserProfile`, metadata, with the accessors of [`ExternalProfile`](super::ExternalProfile)
    ExternalUserProfile: super::ExternalProfile, super::DirectoryObject, super::Entity = "microsoft.graph.externalUserProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "address" ADDRESS, with_address(super::PhysicalOfficeAddress), "`address`";
    inherited "companyName" COMPANY_NAME, with_company_name(String), "`companyName`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "department" DEPARTMENT, with_department(String), "`department`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isDiscoverable" IS_DISCOVERABLE, with_is_discoverable(bool), "`isDiscoverable`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "jobTitle" JOB_TITLE, with_job_title(String), "`jobTitle`";
    inherited "phoneNumber" PHONE_NUMBER, with_phone_number(String), "`phoneNumber`";
    inherited "supervisorId" SUPERVISOR_ID, with_supervisor_id(String), "`supervisorId`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.federatedIdpMfaBehavior`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    FederatedIdpMfaBehavior = "microsoft.graph.federatedIdpMfaBehavior" {
        AcceptIfMfaDoneByFederatedIdp = "acceptIfMfaDoneByFederatedIdp",
        EnforceMfaByFederatedIdp = "enforceMfaByFederatedIdp",
        RejectMfaByFederatedIdp = "rejectMfaByFederatedIdp",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.governanceInvitation`, metadata, with the accessors of [`Entity`](super::Entity)
    GovernanceInvitation: super::Entity = "microsoft.graph.governanceInvitation";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "governedTenantId" GOVERNED_TENANT_ID, governed_tenant_id str -> Option<&str>, with_governed_tenant_id(String), "`governedTenantId`: `Edm.String`, metadata";
    "governedTenantName" GOVERNED_TENANT_NAME, governed_tenant_name str -> Option<&str>, with_governed_tenant_name(String), "`governedTenantName`: `Edm.String`, metadata";
    "governingTenantId" GOVERNING_TENANT_ID, governing_tenant_id str -> Option<&str>, with_governing_tenant_id(String), "`governingTenantId`: `Edm.String`, metadata";
    "governingTenantName" GOVERNING_TENANT_NAME, governing_tenant_name str -> Option<&str>, with_governing_tenant_name(String), "`governingTenantName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.governanceRelationship`, metadata, with the accessors of [`Entity`](super::Entity)
    GovernanceRelationship: super::Entity = "microsoft.graph.governanceRelationship";
    inherited "id" ID, with_id(String), "`id`";
    "createdType" CREATED_TYPE, created_type enumeration -> Option<super::RelationshipCreationType>, with_created_type(super::RelationshipCreationType), "`createdType`: `microsoft.graph.relationshipCreationType`, metadata";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`, metadata";
    "governedTenantId" GOVERNED_TENANT_ID, governed_tenant_id str -> Option<&str>, with_governed_tenant_id(String), "`governedTenantId`: `Edm.String`, metadata";
    "governedTenantName" GOVERNED_TENANT_NAME, governed_tenant_name str -> Option<&str>, with_governed_tenant_name(String), "`governedTenantName`: `Edm.String`, metadata";
    "governingTenantId" GOVERNING_TENANT_ID, governing_tenant_id str -> Option<&str>, with_governing_tenant_id(String), "`governingTenantId`: `Edm.String`, metadata";
    "governingTenantName" GOVERNING_TENANT_NAME, governing_tenant_name str -> Option<&str>, with_governing_tenant_name(String), "`governingTenantName`: `Edm.String`, metadata";
    "policySnapshot" POLICY_SNAPSHOT, policy_snapshot model -> Option<&super::RelationshipPolicy>, with_policy_snapshot(super::RelationshipPolicy), "`policySnapshot`: `microsoft.graph.relationshipPolicy`, metadata";
    "status" STATUS, status enumeration -> Option<super::RelationshipStatus>, with_status(super::RelationshipStatus), "`status`: `microsoft.graph.relationshipStatus`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.governanceRequest`, metadata, with the accessors of [`Entity`](super::Entity)
    GovernanceRequest: super::Entity = "microsoft.graph.governanceRequest";
    inherited "id" ID, with_id(String), "`id`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "governedTenantId" GOVERNED_TENANT_ID, governed_tenant_id str -> Option<&str>, with_governed_tenant_id(String), "`governedTenantId`: `Edm.String`, metadata";
    "governedTenantName" GOVERNED_TENANT_NAME, governed_tenant_name str -> Option<&str>, with_governed_tenant_name(String), "`governedTenantName`: `Edm.String`, metadata";
    "governingTenantId" GOVERNING_TENANT_ID, governing_tenant_id str -> Option<&str>, with_governing_tenant_id(String), "`governingTenantId`: `Edm.String`, metadata";
    "governingTenantName" GOVERNING_TENANT_NAME, governing_tenant_name str -> Option<&str>, with_governing_tenant_name(String), "`governingTenantName`: `Edm.String`, metadata";
    "policySnapshot" POLICY_SNAPSHOT, policy_snapshot model -> Option<&super::RelationshipPolicy>, with_policy_snapshot(super::RelationshipPolicy), "`policySnapshot`: `microsoft.graph.relationshipPolicy`, metadata";
    "requestDateTime" REQUEST_DATE_TIME, request_date_time date_time -> Parsed<OffsetDateTime>, with_request_date_time(OffsetDateTime), "`requestDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::RequestStatus>, with_status(super::RequestStatus), "`status`: `microsoft.graph.requestStatus`, metadata";
    "governancePolicyTemplate" GOVERNANCE_POLICY_TEMPLATE, governance_policy_template model -> Option<&super::TenantGovernancePolicyTemplate>, with_governance_policy_template(super::TenantGovernancePolicyTemplate), "`governancePolicyTemplate`: `microsoft.graph.tenantGovernancePolicyTemplate`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.impactedResource`, metadata, with the accessors of [`Entity`](super::Entity)
    ImpactedResource: super::Entity = "microsoft.graph.impactedResource";
    inherited "id" ID, with_id(String), "`id`";
    "addedDateTime" ADDED_DATE_TIME, added_date_time date_time -> Parsed<OffsetDateTime>, with_added_date_time(OffsetDateTime), "`addedDateTime`: `Edm.DateTimeOffset`, metadata";
    "additionalDetails" ADDITIONAL_DETAILS, additional_details models -> Option<&[super::KeyValue]>, with_additional_details(Vec<super::KeyValue>), "`additionalDetails`: `Collection(microsoft.graph.keyValue)`, metadata";
    "apiUrl" API_URL, api_url str -> Option<&str>, with_api_url(String), "`apiUrl`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by str -> Option<&str>, with_last_modified_by(String), "`lastModifiedBy`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "owner" OWNER, owner str -> Option<&str>, with_owner(String), "`owner`: `Edm.String`, metadata";
    "portalUrl" PORTAL_URL, portal_url str -> Option<&str>, with_portal_url(String), "`portalUrl`: `Edm.String`, metadata";
    "postponeUntilDateTime" POSTPONE_UNTIL_DATE_TIME, postpone_until_date_time date_time -> Parsed<OffsetDateTime>, with_postpone_until_date_time(OffsetDateTime), "`postponeUntilDateTime`: `Edm.DateTimeOffset`, metadata";
    "rank" RANK, rank i32 -> Option<i32>, with_rank(i32), "`rank`: `Edm.Int32`, metadata";
    "recommendationId" RECOMMENDATION_ID, recommendation_id str -> Option<&str>, with_recommendation_id(String), "`recommendationId`: `Edm.String`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type str -> Option<&str>, with_resource_type(String), "`resourceType`: `Edm.String`, metadata";
    "status" STATUS, status enumeration -> Option<super::RecommendationStatus>, with_status(super::RecommendationStatus), "`status`: `microsoft.graph.recommendationStatus`, metadata";
    "subjectId" SUBJECT_ID, subject_id str -> Option<&str>, with_subject_id(String), "`subjectId`: `Edm.String`, metadata";
    "tags" TAGS, tags models -> Option<&[super::RecommendationTag]>, with_tags(Vec<super::RecommendationTag>), "`tags`: `Collection(microsoft.graph.recommendationTag)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.inboundSharedUserProfile`, metadata
    InboundSharedUserProfile = "microsoft.graph.inboundSharedUserProfile";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "homeTenantId" HOME_TENANT_ID, home_tenant_id str -> Option<&str>, with_home_tenant_id(String), "`homeTenantId`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from samlorwsfedprovider.
    ///
    /// [`microsoft.graph.internalDomainFederation`](https://learn.microsoft.com/graph/api/resources/internaldomainfederation?view=graph-rest-beta), with the accessors of [`SamlOrWsFedProvider`](super::SamlOrWsFedProvider)
    InternalDomainFederation: super::SamlOrWsFedProvider, super::IdentityProviderBase, super::Entity = "microsoft.graph.internalDomainFederation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "issuerUri" ISSUER_URI, with_issuer_uri(String), "`issuerUri`";
    inherited "metadataExchangeUri" METADATA_EXCHANGE_URI, with_metadata_exchange_uri(String), "`metadataExchangeUri`";
    inherited "passiveSignInUri" PASSIVE_SIGN_IN_URI, with_passive_sign_in_uri(String), "`passiveSignInUri`";
    inherited "preferredAuthenticationProtocol" PREFERRED_AUTHENTICATION_PROTOCOL, with_preferred_authentication_protocol(super::AuthenticationProtocol), "`preferredAuthenticationProtocol`";
    inherited "signingCertificate" SIGNING_CERTIFICATE, with_signing_certificate(String), "`signingCertificate`";
    "activeSignInUri" ACTIVE_SIGN_IN_URI, active_sign_in_uri str -> Option<&str>, with_active_sign_in_uri(String), "`activeSignInUri`: `Edm.String`";
    "federatedIdpMfaBehavior" FEDERATED_IDP_MFA_BEHAVIOR, federated_idp_mfa_behavior enumeration -> Option<super::FederatedIdpMfaBehavior>, with_federated_idp_mfa_behavior(super::FederatedIdpMfaBehavior), "`federatedIdpMfaBehavior`: `microsoft.graph.federatedIdpMfaBehavior`" "Possible values are: acceptIfMfaDoneByFederatedIdp, enforceMfaByFederatedIdp, rejectMfaByFederatedIdp, unknownFutureValue.";
    "isSignedAuthenticationRequestRequired" IS_SIGNED_AUTHENTICATION_REQUEST_REQUIRED, is_signed_authentication_request_required bool -> Option<bool>, with_is_signed_authentication_request_required(bool), "`isSignedAuthenticationRequestRequired`: `Edm.Boolean`";
    "nextSigningCertificate" NEXT_SIGNING_CERTIFICATE, next_signing_certificate str -> Option<&str>, with_next_signing_certificate(String), "`nextSigningCertificate`: `Edm.String`";
    "promptLoginBehavior" PROMPT_LOGIN_BEHAVIOR, prompt_login_behavior enumeration -> Option<super::PromptLoginBehavior>, with_prompt_login_behavior(super::PromptLoginBehavior), "`promptLoginBehavior`: `microsoft.graph.promptLoginBehavior`" "Possible values are: translateToFreshPasswordAuthentication, nativeSupport, disabled, unknownFutureValue.";
    "signingCertificateUpdateStatus" SIGNING_CERTIFICATE_UPDATE_STATUS, signing_certificate_update_status model -> Option<&super::SigningCertificateUpdateStatus>, with_signing_certificate_update_status(super::SigningCertificateUpdateStatus), "`signingCertificateUpdateStatus`: `microsoft.graph.signingCertificateUpdateStatus`";
    "signOutUri" SIGN_OUT_URI, sign_out_uri str -> Option<&str>, with_sign_out_uri(String), "`signOutUri`: `Edm.String`";
    "defaultInteractiveAuthenticationMethod" DEFAULT_INTERACTIVE_AUTHENTICATION_METHOD, default_interactive_authentication_method str -> Option<&str>, with_default_interactive_authentication_method(String), "`defaultInteractiveAuthenticationMethod`: `Edm.String`, metadata";
    "openIdConnectDiscoveryEndpoint" OPEN_ID_CONNECT_DISCOVERY_ENDPOINT, open_id_connect_discovery_endpoint str -> Option<&str>, with_open_id_connect_discovery_endpoint(String), "`openIdConnectDiscoveryEndpoint`: `Edm.String`, metadata";
    "passwordChangeUri" PASSWORD_CHANGE_URI, password_change_uri str -> Option<&str>, with_password_change_uri(String), "`passwordChangeUri`: `Edm.String`, metadata";
    "passwordResetUri" PASSWORD_RESET_URI, password_reset_uri str -> Option<&str>, with_password_reset_uri(String), "`passwordResetUri`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.investigationActionStep`, metadata
    InvestigationActionStep = "microsoft.graph.investigationActionStep";
    "actionUrl" ACTION_URL, action_url model -> Option<&super::InvestigationActionUrl>, with_action_url(super::InvestigationActionUrl), "`actionUrl`: `microsoft.graph.investigationActionUrl`, metadata";
    "stepNumber" STEP_NUMBER, step_number str -> Option<&str>, with_step_number(String), "`stepNumber`: `Edm.String`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.investigationActionUrl`, metadata
    InvestigationActionUrl = "microsoft.graph.investigationActionUrl";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.invitation`](https://learn.microsoft.com/graph/api/resources/invitation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Invitation: super::Entity = "microsoft.graph.invitation";
    inherited "id" ID, with_id(String), "`id`";
    "invitedUserDisplayName" INVITED_USER_DISPLAY_NAME, invited_user_display_name str -> Option<&str>, with_invited_user_display_name(String), "`invitedUserDisplayName`: `Edm.String`";
    "invitedUserEmailAddress" INVITED_USER_EMAIL_ADDRESS, invited_user_email_address str -> Option<&str>, with_invited_user_email_address(String), "`invitedUserEmailAddress`: `Edm.String`" "Required.";
    "invitedUserMessageInfo" INVITED_USER_MESSAGE_INFO, invited_user_message_info model -> Option<&super::InvitedUserMessageInfo>, with_invited_user_message_info(super::InvitedUserMessageInfo), "`invitedUserMessageInfo`: `microsoft.graph.invitedUserMessageInfo`";
    "inviteRedirectUrl" INVITE_REDIRECT_URL, invite_redirect_url str -> Option<&str>, with_invite_redirect_url(String), "`inviteRedirectUrl`: `Edm.String`" "Required.";
    "inviteRedeemUrl" INVITE_REDEEM_URL, invite_redeem_url str -> Option<&str>, with_invite_redeem_url(String), "`inviteRedeemUrl`: `Edm.String`, read-only" "Read-only.";
    "invitedUserType" INVITED_USER_TYPE, invited_user_type str -> Option<&str>, with_invited_user_type(String), "`invitedUserType`: `Edm.String`";
    "resetRedemption" RESET_REDEMPTION, reset_redemption bool -> Option<bool>, with_reset_redemption(bool), "`resetRedemption`: `Edm.Boolean`";
    "sendInvitationMessage" SEND_INVITATION_MESSAGE, send_invitation_message bool -> Option<bool>, with_send_invitation_message(bool), "`sendInvitationMessage`: `Edm.Boolean`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`" "Possible values are: PendingAcceptance, Completed, InProgress, Error.";
    "invitedUser" INVITED_USER, invited_user model -> Option<&super::User>, with_invited_user(super::User), "`invitedUser`: `microsoft.graph.user`, read-only" "Read-only.";
    "invitedUserSponsors" INVITED_USER_SPONSORS, invited_user_sponsors models -> Option<&[super::DirectoryObject]>, with_invited_user_sponsors(Vec<super::DirectoryObject>), "`invitedUserSponsors`: `Collection(microsoft.graph.directoryObject)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.invitedUserMessageInfo`](https://learn.microsoft.com/graph/api/resources/invitedusermessageinfo?view=graph-rest-beta)
    InvitedUserMessageInfo = "microsoft.graph.invitedUserMessageInfo";
    "ccRecipients" CC_RECIPIENTS, cc_recipients models -> Option<&[super::Recipient]>, with_cc_recipients(Vec<super::Recipient>), "`ccRecipients`: `Collection(microsoft.graph.recipient)`";
    "customizedMessageBody" CUSTOMIZED_MESSAGE_BODY, customized_message_body str -> Option<&str>, with_customized_message_body(String), "`customizedMessageBody`: `Edm.String`";
    "messageLanguage" MESSAGE_LANGUAGE, message_language str -> Option<&str>, with_message_language(String), "`messageLanguage`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.layoutTemplateType`, metadata
    LayoutTemplateType = "microsoft.graph.layoutTemplateType" {
        Default = "default",
        VerticalSplit = "verticalSplit",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.licenseUnitsDetail`](https://learn.microsoft.com/graph/api/resources/licenseunitsdetail?view=graph-rest-beta)
    LicenseUnitsDetail = "microsoft.graph.licenseUnitsDetail";
    "enabled" ENABLED, enabled i32 -> Option<i32>, with_enabled(i32), "`enabled`: `Edm.Int32`";
    "suspended" SUSPENDED, suspended i32 -> Option<i32>, with_suspended(i32), "`suspended`: `Edm.Int32`";
    "warning" WARNING, warning i32 -> Option<i32>, with_warning(i32), "`warning`: `Edm.Int32`";
    "lockedOut" LOCKED_OUT, locked_out i32 -> Option<i32>, with_locked_out(i32), "`lockedOut`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.loginPageBrandingVisualElement`, metadata
    LoginPageBrandingVisualElement = "microsoft.graph.loginPageBrandingVisualElement";
    "customText" CUSTOM_TEXT, custom_text str -> Option<&str>, with_custom_text(String), "`customText`: `Edm.String`, metadata";
    "customUrl" CUSTOM_URL, custom_url str -> Option<&str>, with_custom_url(String), "`customUrl`: `Edm.String`, metadata";
    "isHidden" IS_HIDDEN, is_hidden bool -> Option<bool>, with_is_hidden(bool), "`isHidden`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.loginPageLayoutConfiguration`, metadata
    LoginPageLayoutConfiguration = "microsoft.graph.loginPageLayoutConfiguration";
    "isFooterShown" IS_FOOTER_SHOWN, is_footer_shown bool -> Option<bool>, with_is_footer_shown(bool), "`isFooterShown`: `Edm.Boolean`, metadata";
    "isHeaderShown" IS_HEADER_SHOWN, is_header_shown bool -> Option<bool>, with_is_header_shown(bool), "`isHeaderShown`: `Edm.Boolean`, metadata";
    "layoutTemplateType" LAYOUT_TEMPLATE_TYPE, layout_template_type enumeration -> Option<super::LayoutTemplateType>, with_layout_template_type(super::LayoutTemplateType), "`layoutTemplateType`: `microsoft.graph.layoutTemplateType`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.loginPageTextVisibilitySettings`](https://learn.microsoft.com/graph/api/resources/loginpagetextvisibilitysettings?view=graph-rest-beta)
    LoginPageTextVisibilitySettings = "microsoft.graph.loginPageTextVisibilitySettings";
    "hideAccountResetCredentials" HIDE_ACCOUNT_RESET_CREDENTIALS, hide_account_reset_credentials bool -> Option<bool>, with_hide_account_reset_credentials(bool), "`hideAccountResetCredentials`: `Edm.Boolean`";
    "hideCannotAccessYourAccount" HIDE_CANNOT_ACCESS_YOUR_ACCOUNT, hide_cannot_access_your_account bool -> Option<bool>, with_hide_cannot_access_your_account(bool), "`hideCannotAccessYourAccount`: `Edm.Boolean`";
    "hideForgotMyPassword" HIDE_FORGOT_MY_PASSWORD, hide_forgot_my_password bool -> Option<bool>, with_hide_forgot_my_password(bool), "`hideForgotMyPassword`: `Edm.Boolean`";
    "hideResetItNow" HIDE_RESET_IT_NOW, hide_reset_it_now bool -> Option<bool>, with_hide_reset_it_now(bool), "`hideResetItNow`: `Edm.Boolean`";
    "hideTermsOfUse" HIDE_TERMS_OF_USE, hide_terms_of_use bool -> Option<bool>, with_hide_terms_of_use(bool), "`hideTermsOfUse`: `Edm.Boolean`";
    "hidePrivacyAndCookies" HIDE_PRIVACY_AND_COOKIES, hide_privacy_and_cookies bool -> Option<bool>, with_hide_privacy_and_cookies(bool), "`hidePrivacyAndCookies`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mdmAuthority`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-mdmauthority?view=graph-rest-beta)
    MdmAuthority = "microsoft.graph.mdmAuthority" {
        Unknown = "unknown",
        Intune = "intune",
        Sccm = "sccm",
        Office365 = "office365",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.microsoftApplicationDataAccessSettings`](https://learn.microsoft.com/graph/api/resources/microsoftapplicationdataaccesssettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    MicrosoftApplicationDataAccessSettings: super::Entity = "microsoft.graph.microsoftApplicationDataAccessSettings";
    inherited "id" ID, with_id(String), "`id`";
    "isEnabledForAllMicrosoftApplications" IS_ENABLED_FOR_ALL_MICROSOFT_APPLICATIONS, is_enabled_for_all_microsoft_applications bool -> Option<bool>, with_is_enabled_for_all_microsoft_applications(bool), "`isEnabledForAllMicrosoftApplications`: `Edm.Boolean`";
    "disabledForGroup" DISABLED_FOR_GROUP, disabled_for_group str -> Option<&str>, with_disabled_for_group(String), "`disabledForGroup`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.multiTenantApplicationMetrics`, metadata, with the accessors of [`Entity`](super::Entity)
    MultiTenantApplicationMetrics: super::Entity = "microsoft.graph.multiTenantApplicationMetrics";
    inherited "id" ID, with_id(String), "`id`";
    "investigationHints" INVESTIGATION_HINTS, investigation_hints models -> Option<&[super::InvestigationActionStep]>, with_investigation_hints(Vec<super::InvestigationActionStep>), "`investigationHints`: `Collection(microsoft.graph.investigationActionStep)`, metadata";
    "initial" INITIAL, initial model -> Option<&super::MultiTenantApplicationMetricsInitial>, with_initial(super::MultiTenantApplicationMetricsInitial), "`initial`: `microsoft.graph.multiTenantApplicationMetricsInitial`, metadata";
    "recent" RECENT, recent model -> Option<&super::MultiTenantApplicationMetricsRecent>, with_recent(super::MultiTenantApplicationMetricsRecent), "`recent`: `microsoft.graph.multiTenantApplicationMetricsRecent`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.multiTenantApplicationMetricsBase`, metadata, with the accessors of [`Entity`](super::Entity)
    MultiTenantApplicationMetricsBase: super::Entity = "microsoft.graph.multiTenantApplicationMetricsBase" {
        "microsoft.graph.multiTenantApplicationMetricsInitial",
        "microsoft.graph.multiTenantApplicationMetricsRecent",
    };
    inherited "id" ID, with_id(String), "`id`";
    "inboundMonthlyTotalApplications" INBOUND_MONTHLY_TOTAL_APPLICATIONS, inbound_monthly_total_applications f64 -> Option<f64>, with_inbound_monthly_total_applications(f64), "`inboundMonthlyTotalApplications`: `Edm.Double`, metadata";
    "outboundMonthlyTotalApplications" OUTBOUND_MONTHLY_TOTAL_APPLICATIONS, outbound_monthly_total_applications f64 -> Option<f64>, with_outbound_monthly_total_applications(f64), "`outboundMonthlyTotalApplications`: `Edm.Double`, metadata";
    "watermarkDateTime" WATERMARK_DATE_TIME, watermark_date_time date_time -> Parsed<OffsetDateTime>, with_watermark_date_time(OffsetDateTime), "`watermarkDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.multiTenantApplicationMetricsInitial`, metadata, with the accessors of [`MultiTenantApplicationMetricsBase`](super::MultiTenantApplicationMetricsBase)
    MultiTenantApplicationMetricsInitial: super::MultiTenantApplicationMetricsBase, super::Entity = "microsoft.graph.multiTenantApplicationMetricsInitial";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundMonthlyTotalApplications" INBOUND_MONTHLY_TOTAL_APPLICATIONS, with_inbound_monthly_total_applications(f64), "`inboundMonthlyTotalApplications`";
    inherited "outboundMonthlyTotalApplications" OUTBOUND_MONTHLY_TOTAL_APPLICATIONS, with_outbound_monthly_total_applications(f64), "`outboundMonthlyTotalApplications`";
    inherited "watermarkDateTime" WATERMARK_DATE_TIME, with_watermark_date_time(OffsetDateTime), "`watermarkDateTime`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.multiTenantApplicationMetricsRecent`, metadata, with the accessors of [`MultiTenantApplicationMetricsBase`](super::MultiTenantApplicationMetricsBase)
    MultiTenantApplicationMetricsRecent: super::MultiTenantApplicationMetricsBase, super::Entity = "microsoft.graph.multiTenantApplicationMetricsRecent";
    inherited "id" ID, with_id(String), "`id`";
    inherited "inboundMonthlyTotalApplications" INBOUND_MONTHLY_TOTAL_APPLICATIONS, with_inbound_monthly_total_applications(f64), "`inboundMonthlyTotalApplications`";
    inherited "outboundMonthlyTotalApplications" OUTBOUND_MONTHLY_TOTAL_APPLICATIONS, with_outbound_monthly_total_applications(f64), "`outboundMonthlyTotalApplications`";
    inherited "watermarkDateTime" WATERMARK_DATE_TIME, with_watermark_date_time(OffsetDateTime), "`watermarkDateTime`";
    "updateDateTime" UPDATE_DATE_TIME, update_date_time date_time -> Parsed<OffsetDateTime>, with_update_date_time(OffsetDateTime), "`updateDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.multiTenantApplicationsToProvision`, metadata
    MultiTenantApplicationsToProvision = "microsoft.graph.multiTenantApplicationsToProvision";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`, metadata";
    "requiredResourceAccesses" REQUIRED_RESOURCE_ACCESSES, required_resource_accesses models -> Option<&[super::ApplicationsRequiredResourceAccess]>, with_required_resource_accesses(Vec<super::ApplicationsRequiredResourceAccess>), "`requiredResourceAccesses`: `Collection(microsoft.graph.applicationsRequiredResourceAccess)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.multiTenantApplicationsToProvisionSnapshot`, metadata
    MultiTenantApplicationsToProvisionSnapshot = "microsoft.graph.multiTenantApplicationsToProvisionSnapshot";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`, metadata";
    "requiredResourceAccesses" REQUIRED_RESOURCE_ACCESSES, required_resource_accesses models -> Option<&[super::ApplicationsRequiredResourceAccess]>, with_required_resource_accesses(Vec<super::ApplicationsRequiredResourceAccess>), "`requiredResourceAccesses`: `Collection(microsoft.graph.applicationsRequiredResourceAccess)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.nistClassification`, metadata
    NistClassification = "microsoft.graph.nistClassification";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "function" FUNCTION, function str -> Option<&str>, with_function(String), "`function`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onPremisesAccidentalDeletionPrevention`, metadata
    OnPremisesAccidentalDeletionPrevention = "microsoft.graph.onPremisesAccidentalDeletionPrevention";
    "alertThreshold" ALERT_THRESHOLD, alert_threshold i32 -> Option<i32>, with_alert_threshold(i32), "`alertThreshold`: `Edm.Int32`, metadata";
    "synchronizationPreventionType" SYNCHRONIZATION_PREVENTION_TYPE, synchronization_prevention_type enumeration -> Option<super::OnPremisesDirectorySynchronizationDeletionPreventionType>, with_synchronization_prevention_type(super::OnPremisesDirectorySynchronizationDeletionPreventionType), "`synchronizationPreventionType`: `microsoft.graph.onPremisesDirectorySynchronizationDeletionPreventionType`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onPremisesCurrentExportData`, metadata
    OnPremisesCurrentExportData = "microsoft.graph.onPremisesCurrentExportData";
    "clientMachineName" CLIENT_MACHINE_NAME, client_machine_name str -> Option<&str>, with_client_machine_name(String), "`clientMachineName`: `Edm.String`, metadata";
    "pendingObjectsAddition" PENDING_OBJECTS_ADDITION, pending_objects_addition i32 -> Option<i32>, with_pending_objects_addition(i32), "`pendingObjectsAddition`: `Edm.Int32`, metadata";
    "pendingObjectsDeletion" PENDING_OBJECTS_DELETION, pending_objects_deletion i32 -> Option<i32>, with_pending_objects_deletion(i32), "`pendingObjectsDeletion`: `Edm.Int32`, metadata";
    "pendingObjectsUpdate" PENDING_OBJECTS_UPDATE, pending_objects_update i32 -> Option<i32>, with_pending_objects_update(i32), "`pendingObjectsUpdate`: `Edm.Int32`, metadata";
    "serviceAccount" SERVICE_ACCOUNT, service_account str -> Option<&str>, with_service_account(String), "`serviceAccount`: `Edm.String`, metadata";
    "successfulLinksProvisioningCount" SUCCESSFUL_LINKS_PROVISIONING_COUNT, successful_links_provisioning_count i64 -> Option<i64>, with_successful_links_provisioning_count(i64), "`successfulLinksProvisioningCount`: `Edm.Int64`, metadata";
    "successfulObjectsProvisioningCount" SUCCESSFUL_OBJECTS_PROVISIONING_COUNT, successful_objects_provisioning_count i32 -> Option<i32>, with_successful_objects_provisioning_count(i32), "`successfulObjectsProvisioningCount`: `Edm.Int32`, metadata";
    "totalConnectorSpaceObjects" TOTAL_CONNECTOR_SPACE_OBJECTS, total_connector_space_objects i32 -> Option<i32>, with_total_connector_space_objects(i32), "`totalConnectorSpaceObjects`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onPremisesDirectorySynchronization`, metadata, with the accessors of [`Entity`](super::Entity)
    OnPremisesDirectorySynchronization: super::Entity = "microsoft.graph.onPremisesDirectorySynchronization";
    inherited "id" ID, with_id(String), "`id`";
    "configuration" CONFIGURATION, configuration model -> Option<&super::OnPremisesDirectorySynchronizationConfiguration>, with_configuration(super::OnPremisesDirectorySynchronizationConfiguration), "`configuration`: `microsoft.graph.onPremisesDirectorySynchronizationConfiguration`, metadata";
    "features" FEATURES, features model -> Option<&super::OnPremisesDirectorySynchronizationFeature>, with_features(super::OnPremisesDirectorySynchronizationFeature), "`features`: `microsoft.graph.onPremisesDirectorySynchronizationFeature`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onPremisesDirectorySynchronizationConfiguration`, metadata
    OnPremisesDirectorySynchronizationConfiguration = "microsoft.graph.onPremisesDirectorySynchronizationConfiguration";
    "accidentalDeletionPrevention" ACCIDENTAL_DELETION_PREVENTION, accidental_deletion_prevention model -> Option<&super::OnPremisesAccidentalDeletionPrevention>, with_accidental_deletion_prevention(super::OnPremisesAccidentalDeletionPrevention), "`accidentalDeletionPrevention`: `microsoft.graph.onPremisesAccidentalDeletionPrevention`, metadata";
    "anchorAttribute" ANCHOR_ATTRIBUTE, anchor_attribute str -> Option<&str>, with_anchor_attribute(String), "`anchorAttribute`: `Edm.String`, metadata";
    "applicationId" APPLICATION_ID, application_id str -> Option<&str>, with_application_id(String), "`applicationId`: `Edm.String`, metadata";
    "currentExportData" CURRENT_EXPORT_DATA, current_export_data model -> Option<&super::OnPremisesCurrentExportData>, with_current_export_data(super::OnPremisesCurrentExportData), "`currentExportData`: `microsoft.graph.onPremisesCurrentExportData`, metadata";
    "customerRequestedSynchronizationInterval" CUSTOMER_REQUESTED_SYNCHRONIZATION_INTERVAL, customer_requested_synchronization_interval duration -> Parsed<Duration>, with_customer_requested_synchronization_interval(Duration), "`customerRequestedSynchronizationInterval`: `Edm.Duration`, metadata";
    "synchronizationClientVersion" SYNCHRONIZATION_CLIENT_VERSION, synchronization_client_version str -> Option<&str>, with_synchronization_client_version(String), "`synchronizationClientVersion`: `Edm.String`, metadata";
    "synchronizationInterval" SYNCHRONIZATION_INTERVAL, synchronization_interval duration -> Parsed<Duration>, with_synchronization_interval(Duration), "`synchronizationInterval`: `Edm.Duration`, metadata";
    "writebackConfiguration" WRITEBACK_CONFIGURATION, writeback_configuration model -> Option<&super::OnPremisesWritebackConfiguration>, with_writeback_configuration(super::OnPremisesWritebackConfiguration), "`writebackConfiguration`: `microsoft.graph.onPremisesWritebackConfiguration`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.onPremisesDirectorySynchronizationDeletionPreventionType`, metadata
    OnPremisesDirectorySynchronizationDeletionPreventionType = "microsoft.graph.onPremisesDirectorySynchronizationDeletionPreventionType" {
        Disabled = "disabled",
        EnabledForCount = "enabledForCount",
        EnabledForPercentage = "enabledForPercentage",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.onPremisesDirectorySynchronizationFeature`, metadata
    OnPremisesDirectorySynchronizationFeature = "microsoft.graph.onPremisesDirectorySynchronizationFeature";
    "allowOnPremUpdateOfOnPremisesObjectIdentifierEnabled" ALLOW_ON_PREM_UPDATE_OF_ON_PREMISES_OBJECT_IDENTIFIER_ENABLED, allow_on_prem_update_of_on_premises_object_identifier_enabled bool -> Option<bool>, with_allow_on_prem_update_of_on_premises_object_identifier_enabled(bool), "`allowOnPremUpdateOfOnPremisesObjectIdentifierEnabled`: `Edm.Boolean`, metadata";
    "blockCloudObjectTakeoverThroughHardMatchEnabled" BLOCK_CLOUD_OBJECT_TAKEOVER_THROUGH_HARD_MATCH_ENABLED, block_cloud_object_takeover_through_hard_match_enabled bool -> Option<bool>, with_block_cloud_object_takeover_through_hard_match_enabled(bool), "`blockCloudObjectTakeoverThroughHardMatchEnabled`: `Edm.Boolean`, metadata";
    "blockSoftMatchEnabled" BLOCK_SOFT_MATCH_ENABLED, block_soft_match_enabled bool -> Option<bool>, with_block_soft_match_enabled(bool), "`blockSoftMatchEnabled`: `Edm.Boolean`, metadata";
    "bypassDirSyncOverridesEnabled" BYPASS_DIR_SYNC_OVERRIDES_ENABLED, bypass_dir_sync_overrides_enabled bool -> Option<bool>, with_bypass_dir_sync_overrides_enabled(bool), "`bypassDirSyncOverridesEnabled`: `Edm.Boolean`, metadata";
    "cloudPasswordPolicyForPasswordSyncedUsersEnabled" CLOUD_PASSWORD_POLICY_FOR_PASSWORD_SYNCED_USERS_ENABLED, cloud_password_policy_for_password_synced_users_enabled bool -> Option<bool>, with_cloud_password_policy_for_password_synced_users_enabled(bool), "`cloudPasswordPolicyForPasswordSyncedUsersEnabled`: `Edm.Boolean`, metadata";
    "concurrentCredentialUpdateEnabled" CONCURRENT_CREDENTIAL_UPDATE_ENABLED, concurrent_credential_update_enabled bool -> Option<bool>, with_concurrent_credential_update_enabled(bool), "`concurrentCredentialUpdateEnabled`: `Edm.Boolean`, metadata";
    "concurrentOrgIdProvisioningEnabled" CONCURRENT_ORG_ID_PROVISIONING_ENABLED, concurrent_org_id_provisioning_enabled bool -> Option<bool>, with_concurrent_org_id_provisioning_enabled(bool), "`concurrentOrgIdProvisioningEnabled`: `Edm.Boolean`, metadata";
    "deviceWritebackEnabled" DEVICE_WRITEBACK_ENABLED, device_writeback_enabled bool -> Option<bool>, with_device_writeback_enabled(bool), "`deviceWritebackEnabled`: `Edm.Boolean`, metadata";
    "directoryExtensionsEnabled" DIRECTORY_EXTENSIONS_ENABLED, directory_extensions_enabled bool -> Option<bool>, with_directory_extensions_enabled(bool), "`directoryExtensionsEnabled`: `Edm.Boolean`, metadata";
    "fopeConflictResolutionEnabled" FOPE_CONFLICT_RESOLUTION_ENABLED, fope_conflict_resolution_enabled bool -> Option<bool>, with_fope_conflict_resolution_enabled(bool), "`fopeConflictResolutionEnabled`: `Edm.Boolean`, metadata";
    "groupWriteBackEnabled" GROUP_WRITE_BACK_ENABLED, group_write_back_enabled bool -> Option<bool>, with_group_write_back_enabled(bool), "`groupWriteBackEnabled`: `Edm.Boolean`, metadata";
    "passwordSyncEnabled" PASSWORD_SYNC_ENABLED, password_sync_enabled bool -> Option<bool>, with_password_sync_enabled(bool), "`passwordSyncEnabled`: `Edm.Boolean`, metadata";
    "passwordWritebackEnabled" PASSWORD_WRITEBACK_ENABLED, password_writeback_enabled bool -> Option<bool>, with_password_writeback_enabled(bool), "`passwordWritebackEnabled`: `Edm.Boolean`, metadata";
    "quarantineUponProxyAddressesConflictEnabled" QUARANTINE_UPON_PROXY_ADDRESSES_CONFLICT_ENABLED, quarantine_upon_proxy_addresses_conflict_enabled bool -> Option<bool>, with_quarantine_upon_proxy_addresses_conflict_enabled(bool), "`quarantineUponProxyAddressesConflictEnabled`: `Edm.Boolean`, metadata";
    "quarantineUponUpnConflictEnabled" QUARANTINE_UPON_UPN_CONFLICT_ENABLED, quarantine_upon_upn_conflict_enabled bool -> Option<bool>, with_quarantine_upon_upn_conflict_enabled(bool), "`quarantineUponUpnConflictEnabled`: `Edm.Boolean`, metadata";
    "softMatchOnUpnEnabled" SOFT_MATCH_ON_UPN_ENABLED, soft_match_on_upn_enabled bool -> Option<bool>, with_soft_match_on_upn_enabled(bool), "`softMatchOnUpnEnabled`: `Edm.Boolean`, metadata";
    "synchronizeUpnForManagedUsersEnabled" SYNCHRONIZE_UPN_FOR_MANAGED_USERS_ENABLED, synchronize_upn_for_managed_users_enabled bool -> Option<bool>, with_synchronize_upn_for_managed_users_enabled(bool), "`synchronizeUpnForManagedUsersEnabled`: `Edm.Boolean`, metadata";
    "unifiedGroupWritebackEnabled" UNIFIED_GROUP_WRITEBACK_ENABLED, unified_group_writeback_enabled bool -> Option<bool>, with_unified_group_writeback_enabled(bool), "`unifiedGroupWritebackEnabled`: `Edm.Boolean`, metadata";
    "userForcePasswordChangeOnLogonEnabled" USER_FORCE_PASSWORD_CHANGE_ON_LOGON_ENABLED, user_force_password_change_on_logon_enabled bool -> Option<bool>, with_user_force_password_change_on_logon_enabled(bool), "`userForcePasswordChangeOnLogonEnabled`: `Edm.Boolean`, metadata";
    "userWritebackEnabled" USER_WRITEBACK_ENABLED, user_writeback_enabled bool -> Option<bool>, with_user_writeback_enabled(bool), "`userWritebackEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.onPremisesWritebackConfiguration`, metadata
    OnPremisesWritebackConfiguration = "microsoft.graph.onPremisesWritebackConfiguration";
    "unifiedGroupContainer" UNIFIED_GROUP_CONTAINER, unified_group_container str -> Option<&str>, with_unified_group_container(String), "`unifiedGroupContainer`: `Edm.String`, metadata";
    "userContainer" USER_CONTAINER, user_container str -> Option<&str>, with_user_container(String), "`userContainer`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.orgContact`](https://learn.microsoft.com/graph/api/resources/orgcontact?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    OrgContact: super::DirectoryObject, super::Entity = "microsoft.graph.orgContact";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "addresses" ADDRESSES, addresses models -> Option<&[super::PhysicalOfficeAddress]>, with_addresses(Vec<super::PhysicalOfficeAddress>), "`addresses`: `Collection(microsoft.graph.physicalOfficeAddress)`";
    "companyName" COMPANY_NAME, company_name str -> Option<&str>, with_company_name(String), "`companyName`: `Edm.String`";
    "department" DEPARTMENT, department str -> Option<&str>, with_department(String), "`department`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "jobTitle" JOB_TITLE, job_title str -> Option<&str>, with_job_title(String), "`jobTitle`: `Edm.String`";
    "mail" MAIL, mail str -> Option<&str>, with_mail(String), "`mail`: `Edm.String`";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`";
    "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, on_premises_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`";
    "onPremisesProvisioningErrors" ON_PREMISES_PROVISIONING_ERRORS, on_premises_provisioning_errors models -> Option<&[super::OnPremisesProvisioningError]>, with_on_premises_provisioning_errors(Vec<super::OnPremisesProvisioningError>), "`onPremisesProvisioningErrors`: `Collection(microsoft.graph.onPremisesProvisioningError)`";
    "onPremisesSyncEnabled" ON_PREMISES_SYNC_ENABLED, on_premises_sync_enabled bool -> Option<bool>, with_on_premises_sync_enabled(bool), "`onPremisesSyncEnabled`: `Edm.Boolean`";
    "phones" PHONES, phones models -> Option<&[super::Phone]>, with_phones(Vec<super::Phone>), "`phones`: `Collection(microsoft.graph.phone)`";
    "proxyAddresses" PROXY_ADDRESSES, proxy_addresses strs -> Option<Vec<&str>>, with_proxy_addresses(Vec<String>), "`proxyAddresses`: `Collection(Edm.String)`" "Supports multiple values.";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "serviceProvisioningErrors" SERVICE_PROVISIONING_ERRORS, service_provisioning_errors models -> Option<&[super::ServiceProvisioningError]>, with_service_provisioning_errors(Vec<super::ServiceProvisioningError>), "`serviceProvisioningErrors`: `Collection(microsoft.graph.serviceProvisioningError)`, metadata";
    "directReports" DIRECT_REPORTS, direct_reports models -> Option<&[super::DirectoryObject]>, with_direct_reports(Vec<super::DirectoryObject>), "`directReports`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "manager" MANAGER, manager model -> Option<&super::DirectoryObject>, with_manager(super::DirectoryObject), "`manager`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "transitiveReports" TRANSITIVE_REPORTS, transitive_reports models -> Option<&[super::DirectoryObject]>, with_transitive_reports(Vec<super::DirectoryObject>), "`transitiveReports`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
    "onPremisesSyncBehavior" ON_PREMISES_SYNC_BEHAVIOR, on_premises_sync_behavior model -> Option<&super::OnPremisesSyncBehavior>, with_on_premises_sync_behavior(super::OnPremisesSyncBehavior), "`onPremisesSyncBehavior`: `microsoft.graph.onPremisesSyncBehavior`, metadata" if (any(feature = "groups", feature = "users"));
    "transitiveMemberOf" TRANSITIVE_MEMBER_OF, transitive_member_of models -> Option<&[super::DirectoryObject]>, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`, metadata";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.organization`](https://learn.microsoft.com/graph/api/resources/organization?view=graph-rest-beta), [intune-onboarding-organization](https://learn.microsoft.com/graph/api/resources/intune-onboarding-organization?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Organization: super::DirectoryObject, super::Entity = "microsoft.graph.organization";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "assignedPlans" ASSIGNED_PLANS, assigned_plans models -> Option<&[super::AssignedPlan]>, with_assigned_plans(Vec<super::AssignedPlan>), "`assignedPlans`: `Collection(microsoft.graph.assignedPlan)`" "Not nullable.";
    "businessPhones" BUSINESS_PHONES, business_phones strs -> Option<Vec<&str>>, with_business_phones(Vec<String>), "`businessPhones`: `Collection(Edm.String)`";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "country" COUNTRY, country str -> Option<&str>, with_country(String), "`country`: `Edm.String`";
    "countryLetterCode" COUNTRY_LETTER_CODE, country_letter_code str -> Option<&str>, with_country_letter_code(String), "`countryLetterCode`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "directorySizeQuota" DIRECTORY_SIZE_QUOTA, directory_size_quota model -> Option<&super::DirectorySizeQuota>, with_directory_size_quota(super::DirectorySizeQuota), "`directorySizeQuota`: `microsoft.graph.directorySizeQuota`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isMultipleDataLocationsForServicesEnabled" IS_MULTIPLE_DATA_LOCATIONS_FOR_SERVICES_ENABLED, is_multiple_data_locations_for_services_enabled bool -> Option<bool>, with_is_multiple_data_locations_for_services_enabled(bool), "`isMultipleDataLocationsForServicesEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "marketingNotificationEmails" MARKETING_NOTIFICATION_EMAILS, marketing_notification_emails strs -> Option<Vec<&str>>, with_marketing_notification_emails(Vec<String>), "`marketingNotificationEmails`: `Collection(Edm.String)`" "Not nullable.";
    "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, on_premises_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`";
    "onPremisesSyncEnabled" ON_PREMISES_SYNC_ENABLED, on_premises_sync_enabled bool -> Option<bool>, with_on_premises_sync_enabled(bool), "`onPremisesSyncEnabled`: `Edm.Boolean`" "Nullable.";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
    "preferredLanguage" PREFERRED_LANGUAGE, preferred_language str -> Option<&str>, with_preferred_language(String), "`preferredLanguage`: `Edm.String`";
    "privacyProfile" PRIVACY_PROFILE, privacy_profile model -> Option<&super::PrivacyProfile>, with_privacy_profile(super::PrivacyProfile), "`privacyProfile`: `microsoft.graph.privacyProfile`";
    "provisionedPlans" PROVISIONED_PLANS, provisioned_plans models -> Option<&[super::ProvisionedPlan]>, with_provisioned_plans(Vec<super::ProvisionedPlan>), "`provisionedPlans`: `Collection(microsoft.graph.provisionedPlan)`" "Not nullable.";
    "securityComplianceNotificationMails" SECURITY_COMPLIANCE_NOTIFICATION_MAILS, security_compliance_notification_mails strs -> Option<Vec<&str>>, with_security_compliance_notification_mails(Vec<String>), "`securityComplianceNotificationMails`: `Collection(Edm.String)`";
    "securityComplianceNotificationPhones" SECURITY_COMPLIANCE_NOTIFICATION_PHONES, security_compliance_notification_phones strs -> Option<Vec<&str>>, with_security_compliance_notification_phones(Vec<String>), "`securityComplianceNotificationPhones`: `Collection(Edm.String)`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "street" STREET, street str -> Option<&str>, with_street(String), "`street`: `Edm.String`";
    "technicalNotificationMails" TECHNICAL_NOTIFICATION_MAILS, technical_notification_mails strs -> Option<Vec<&str>>, with_technical_notification_mails(Vec<String>), "`technicalNotificationMails`: `Collection(Edm.String)`" "Not nullable.";
    "verifiedDomains" VERIFIED_DOMAINS, verified_domains models -> Option<&[super::VerifiedDomain]>, with_verified_domains(Vec<super::VerifiedDomain>), "`verifiedDomains`: `Collection(microsoft.graph.verifiedDomain)`" "Not nullable.";
    "defaultUsageLocation" DEFAULT_USAGE_LOCATION, default_usage_location str -> Option<&str>, with_default_usage_location(String), "`defaultUsageLocation`: `Edm.String`, metadata";
    "onPremisesLastPasswordSyncDateTime" ON_PREMISES_LAST_PASSWORD_SYNC_DATE_TIME, on_premises_last_password_sync_date_time date_time -> Parsed<OffsetDateTime>, with_on_premises_last_password_sync_date_time(OffsetDateTime), "`onPremisesLastPasswordSyncDateTime`: `Edm.DateTimeOffset`, metadata";
    "partnerTenantType" PARTNER_TENANT_TYPE, partner_tenant_type enumeration -> Option<super::PartnerTenantType>, with_partner_tenant_type(super::PartnerTenantType), "`partnerTenantType`: `microsoft.graph.partnerTenantType`, metadata";
    "resourceQuotas" RESOURCE_QUOTAS, resource_quotas models -> Option<&[super::ResourceQuota]>, with_resource_quotas(Vec<super::ResourceQuota>), "`resourceQuotas`: `Collection(microsoft.graph.resourceQuota)`, metadata";
    "tenantType" TENANT_TYPE, tenant_type str -> Option<&str>, with_tenant_type(String), "`tenantType`: `Edm.String`, metadata";
    "mobileDeviceManagementAuthority" MOBILE_DEVICE_MANAGEMENT_AUTHORITY, mobile_device_management_authority enumeration -> Option<super::MdmAuthority>, with_mobile_device_management_authority(super::MdmAuthority), "`mobileDeviceManagementAuthority`: `microsoft.graph.mdmAuthority`" "Possible values are: unknown, intune, sccm, office365.";
    "certificateConnectorSetting" CERTIFICATE_CONNECTOR_SETTING, certificate_connector_setting model -> Option<&super::CertificateConnectorSetting>, with_certificate_connector_setting(super::CertificateConnectorSetting), "`certificateConnectorSetting`: `microsoft.graph.certificateConnectorSetting`";
    "companyLastDirSyncTime" COMPANY_LAST_DIR_SYNC_TIME, company_last_dir_sync_time str -> Option<&str>, with_company_last_dir_sync_time(String), "`companyLastDirSyncTime`: `Edm.String`, not in the metadata";
    "dirSyncEnabled" DIR_SYNC_ENABLED, dir_sync_enabled bool -> Option<bool>, with_dir_sync_enabled(bool), "`dirSyncEnabled`: `Edm.Boolean`, not in the metadata";
    "certificateBasedAuthConfiguration" CERTIFICATE_BASED_AUTH_CONFIGURATION, certificate_based_auth_configuration models -> Option<&[super::CertificateBasedAuthConfiguration]>, with_certificate_based_auth_configuration(Vec<super::CertificateBasedAuthConfiguration>), "`certificateBasedAuthConfiguration`: `Collection(microsoft.graph.certificateBasedAuthConfiguration)`";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "branding" BRANDING, branding model -> Option<&super::OrganizationalBranding>, with_branding(super::OrganizationalBranding), "`branding`: `microsoft.graph.organizationalBranding`, type of the metadata" "Nullable.";
    "settings" SETTINGS, settings model -> Option<&super::OrganizationSettings>, with_settings(super::OrganizationSettings), "`settings`: `microsoft.graph.organizationSettings`" "Nullable.";
    "partnerInformation" PARTNER_INFORMATION, partner_information model -> Option<&super::PartnerInformation>, with_partner_information(super::PartnerInformation), "`partnerInformation`: `microsoft.graph.partnerInformation`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.organizationSettings`](https://learn.microsoft.com/graph/api/resources/organizationsettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    OrganizationSettings: super::Entity = "microsoft.graph.organizationSettings";
    inherited "id" ID, with_id(String), "`id`";
    "profileCardProperties" PROFILE_CARD_PROPERTIES, profile_card_properties models -> Option<&[super::ProfileCardProperty]>, with_profile_card_properties(Vec<super::ProfileCardProperty>), "`profileCardProperties`: `Collection(microsoft.graph.profileCardProperty)`, not in the metadata";
    "itemInsights" ITEM_INSIGHTS, item_insights model -> Option<&super::InsightsSettings>, with_item_insights(super::InsightsSettings), "`itemInsights`: `microsoft.graph.insightsSettings`";
    "microsoftApplicationDataAccessSettings" MICROSOFT_APPLICATION_DATA_ACCESS_SETTINGS, microsoft_application_data_access_settings model -> Option<&super::MicrosoftApplicationDataAccessSettings>, with_microsoft_application_data_access_settings(super::MicrosoftApplicationDataAccessSettings), "`microsoftApplicationDataAccessSettings`: `microsoft.graph.microsoftApplicationDataAccessSettings`, not in the metadata";
    "peopleInsights" PEOPLE_INSIGHTS, people_insights model -> Option<&super::InsightsSettings>, with_people_insights(super::InsightsSettings), "`peopleInsights`: `microsoft.graph.insightsSettings`";
    "contactInsights" CONTACT_INSIGHTS, contact_insights model -> Option<&super::InsightsSettings>, with_contact_insights(super::InsightsSettings), "`contactInsights`: `microsoft.graph.insightsSettings`, metadata";
    "microsoftApplicationDataAccess" MICROSOFT_APPLICATION_DATA_ACCESS, microsoft_application_data_access model -> Option<&super::MicrosoftApplicationDataAccessSettings>, with_microsoft_application_data_access(super::MicrosoftApplicationDataAccessSettings), "`microsoftApplicationDataAccess`: `microsoft.graph.microsoftApplicationDataAccessSettings`, metadata";
}

crate::runtime::model! {
    /// Inherits from organizationalBrandingProperties.
    ///
    /// [`microsoft.graph.organizationalBranding`](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-beta), with the accessors of [`OrganizationalBrandingProperties`](super::OrganizationalBrandingProperties)
    OrganizationalBranding: super::OrganizationalBrandingProperties, super::Entity = "microsoft.graph.organizationalBranding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "backgroundColor" BACKGROUND_COLOR, with_background_color(String), "`backgroundColor`";
    inherited "backgroundImage" BACKGROUND_IMAGE, with_background_image(Value), "`backgroundImage`";
    inherited "backgroundImageRelativeUrl" BACKGROUND_IMAGE_RELATIVE_URL, with_background_image_relative_url(String), "`backgroundImageRelativeUrl`";
    inherited "bannerLogo" BANNER_LOGO, with_banner_logo(Value), "`bannerLogo`";
    inherited "bannerLogoRelativeUrl" BANNER_LOGO_RELATIVE_URL, with_banner_logo_relative_url(String), "`bannerLogoRelativeUrl`";
    inherited "cdnList" CDN_LIST, with_cdn_list(Vec<String>), "`cdnList`";
    inherited "customAccountResetCredentialsUrl" CUSTOM_ACCOUNT_RESET_CREDENTIALS_URL, with_custom_account_reset_credentials_url(String), "`customAccountResetCredentialsUrl`";
    inherited "customCannotAccessYourAccountText" CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_TEXT, with_custom_cannot_access_your_account_text(String), "`customCannotAccessYourAccountText`";
    inherited "customCannotAccessYourAccountUrl" CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_URL, with_custom_cannot_access_your_account_url(String), "`customCannotAccessYourAccountUrl`";
    inherited "customForgotMyPasswordText" CUSTOM_FORGOT_MY_PASSWORD_TEXT, with_custom_forgot_my_password_text(String), "`customForgotMyPasswordText`";
    inherited "customPrivacyAndCookiesText" CUSTOM_PRIVACY_AND_COOKIES_TEXT, with_custom_privacy_and_cookies_text(String), "`customPrivacyAndCookiesText`";
    inherited "customPrivacyAndCookiesUrl" CUSTOM_PRIVACY_AND_COOKIES_URL, with_custom_privacy_and_cookies_url(String), "`customPrivacyAndCookiesUrl`";
    inherited "customResetItNowText" CUSTOM_RESET_IT_NOW_TEXT, with_custom_reset_it_now_text(String), "`customResetItNowText`";
    inherited "customTermsOfUseText" CUSTOM_TERMS_OF_USE_TEXT, with_custom_terms_of_use_text(String), "`customTermsOfUseText`";
    inherited "customTermsOfUseUrl" CUSTOM_TERMS_OF_USE_URL, with_custom_terms_of_use_url(String), "`customTermsOfUseUrl`";
    inherited "favicon" FAVICON, with_favicon(Value), "`favicon`";
    inherited "faviconRelativeUrl" FAVICON_RELATIVE_URL, with_favicon_relative_url(String), "`faviconRelativeUrl`";
    inherited "headerBackgroundColor" HEADER_BACKGROUND_COLOR, with_header_background_color(String), "`headerBackgroundColor`";
    inherited "loginPageTextVisibilitySettings" LOGIN_PAGE_TEXT_VISIBILITY_SETTINGS, with_login_page_text_visibility_settings(super::LoginPageTextVisibilitySettings), "`loginPageTextVisibilitySettings`";
    inherited "signInPageText" SIGN_IN_PAGE_TEXT, with_sign_in_page_text(String), "`signInPageText`";
    inherited "squareLogo" SQUARE_LOGO, with_square_logo(Value), "`squareLogo`";
    inherited "squareLogoRelativeUrl" SQUARE_LOGO_RELATIVE_URL, with_square_logo_relative_url(String), "`squareLogoRelativeUrl`";
    inherited "usernameHintText" USERNAME_HINT_TEXT, with_username_hint_text(String), "`usernameHintText`";
    inherited "contentCustomization" CONTENT_CUSTOMIZATION, with_content_customization(super::ContentCustomization), "`contentCustomization`";
    inherited "customCSS" CUSTOM_CSS, with_custom_css(Value), "`customCSS`";
    inherited "customCSSRelativeUrl" CUSTOM_CSS_RELATIVE_URL, with_custom_css_relative_url(String), "`customCSSRelativeUrl`";
    inherited "headerLogo" HEADER_LOGO, with_header_logo(Value), "`headerLogo`";
    inherited "headerLogoRelativeUrl" HEADER_LOGO_RELATIVE_URL, with_header_logo_relative_url(String), "`headerLogoRelativeUrl`";
    inherited "loginPageLayoutConfiguration" LOGIN_PAGE_LAYOUT_CONFIGURATION, with_login_page_layout_configuration(super::LoginPageLayoutConfiguration), "`loginPageLayoutConfiguration`";
    inherited "squareLogoDark" SQUARE_LOGO_DARK, with_square_logo_dark(Value), "`squareLogoDark`";
    inherited "squareLogoDarkRelativeUrl" SQUARE_LOGO_DARK_RELATIVE_URL, with_square_logo_dark_relative_url(String), "`squareLogoDarkRelativeUrl`";
    "localizations" LOCALIZATIONS, localizations models -> Option<&[super::OrganizationalBrandingLocalization]>, with_localizations(Vec<super::OrganizationalBrandingLocalization>), "`localizations`: `Collection(microsoft.graph.organizationalBrandingLocalization)`";
    "themes" THEMES, themes models -> Option<&[super::OrganizationalBrandingTheme]>, with_themes(Vec<super::OrganizationalBrandingTheme>), "`themes`: `Collection(microsoft.graph.organizationalBrandingTheme)`, metadata";
}

crate::runtime::model! {
    /// Inherits from organizationalBrandingProperties.
    ///
    /// [`microsoft.graph.organizationalBrandingLocalization`](https://learn.microsoft.com/graph/api/resources/organizationalbrandinglocalization?view=graph-rest-beta), with the accessors of [`OrganizationalBrandingProperties`](super::OrganizationalBrandingProperties)
    OrganizationalBrandingLocalization: super::OrganizationalBrandingProperties, super::Entity = "microsoft.graph.organizationalBrandingLocalization";
    inherited "id" ID, with_id(String), "`id`";
    inherited "backgroundColor" BACKGROUND_COLOR, with_background_color(String), "`backgroundColor`";
    inherited "backgroundImage" BACKGROUND_IMAGE, with_background_image(Value), "`backgroundImage`";
    inherited "backgroundImageRelativeUrl" BACKGROUND_IMAGE_RELATIVE_URL, with_background_image_relative_url(String), "`backgroundImageRelativeUrl`";
    inherited "bannerLogo" BANNER_LOGO, with_banner_logo(Value), "`bannerLogo`";
    inherited "bannerLogoRelativeUrl" BANNER_LOGO_RELATIVE_URL, with_banner_logo_relative_url(String), "`bannerLogoRelativeUrl`";
    inherited "cdnList" CDN_LIST, with_cdn_list(Vec<String>), "`cdnList`";
    inherited "customAccountResetCredentialsUrl" CUSTOM_ACCOUNT_RESET_CREDENTIALS_URL, with_custom_account_reset_credentials_url(String), "`customAccountResetCredentialsUrl`";
    inherited "customCannotAccessYourAccountText" CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_TEXT, with_custom_cannot_access_your_account_text(String), "`customCannotAccessYourAccountText`";
    inherited "customCannotAccessYourAccountUrl" CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_URL, with_custom_cannot_access_your_account_url(String), "`customCannotAccessYourAccountUrl`";
    inherited "customForgotMyPasswordText" CUSTOM_FORGOT_MY_PASSWORD_TEXT, with_custom_forgot_my_password_text(String), "`customForgotMyPasswordText`";
    inherited "customPrivacyAndCookiesText" CUSTOM_PRIVACY_AND_COOKIES_TEXT, with_custom_privacy_and_cookies_text(String), "`customPrivacyAndCookiesText`";
    inherited "customPrivacyAndCookiesUrl" CUSTOM_PRIVACY_AND_COOKIES_URL, with_custom_privacy_and_cookies_url(String), "`customPrivacyAndCookiesUrl`";
    inherited "customResetItNowText" CUSTOM_RESET_IT_NOW_TEXT, with_custom_reset_it_now_text(String), "`customResetItNowText`";
    inherited "customTermsOfUseText" CUSTOM_TERMS_OF_USE_TEXT, with_custom_terms_of_use_text(String), "`customTermsOfUseText`";
    inherited "customTermsOfUseUrl" CUSTOM_TERMS_OF_USE_URL, with_custom_terms_of_use_url(String), "`customTermsOfUseUrl`";
    inherited "favicon" FAVICON, with_favicon(Value), "`favicon`";
    inherited "faviconRelativeUrl" FAVICON_RELATIVE_URL, with_favicon_relative_url(String), "`faviconRelativeUrl`";
    inherited "headerBackgroundColor" HEADER_BACKGROUND_COLOR, with_header_background_color(String), "`headerBackgroundColor`";
    inherited "loginPageTextVisibilitySettings" LOGIN_PAGE_TEXT_VISIBILITY_SETTINGS, with_login_page_text_visibility_settings(super::LoginPageTextVisibilitySettings), "`loginPageTextVisibilitySettings`";
    inherited "signInPageText" SIGN_IN_PAGE_TEXT, with_sign_in_page_text(String), "`signInPageText`";
    inherited "squareLogo" SQUARE_LOGO, with_square_logo(Value), "`squareLogo`";
    inherited "squareLogoRelativeUrl" SQUARE_LOGO_RELATIVE_URL, with_square_logo_relative_url(String), "`squareLogoRelativeUrl`";
    inherited "usernameHintText" USERNAME_HINT_TEXT, with_username_hint_text(String), "`usernameHintText`";
    inherited "contentCustomization" CONTENT_CUSTOMIZATION, with_content_customization(super::ContentCustomization), "`contentCustomization`";
    inherited "customCSS" CUSTOM_CSS, with_custom_css(Value), "`customCSS`";
    inherited "customCSSRelativeUrl" CUSTOM_CSS_RELATIVE_URL, with_custom_css_relative_url(String), "`customCSSRelativeUrl`";
    inherited "headerLogo" HEADER_LOGO, with_header_logo(Value), "`headerLogo`";
    inherited "headerLogoRelativeUrl" HEADER_LOGO_RELATIVE_URL, with_header_logo_relative_url(String), "`headerLogoRelativeUrl`";
    inherited "loginPageLayoutConfiguration" LOGIN_PAGE_LAYOUT_CONFIGURATION, with_login_page_layout_configuration(super::LoginPageLayoutConfiguration), "`loginPageLayoutConfiguration`";
    inherited "squareLogoDark" SQUARE_LOGO_DARK, with_square_logo_dark(Value), "`squareLogoDark`";
    inherited "squareLogoDarkRelativeUrl" SQUARE_LOGO_DARK_RELATIVE_URL, with_square_logo_dark_relative_url(String), "`squareLogoDarkRelativeUrl`";
}

crate::runtime::model! {
    /// [`microsoft.graph.organizationalBrandingProperties`](https://learn.microsoft.com/graph/api/resources/organizationalbrandingproperties?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    OrganizationalBrandingProperties: super::Entity = "microsoft.graph.organizationalBrandingProperties" {
        "microsoft.graph.organizationalBranding",
        "microsoft.graph.organizationalBrandingLocalization",
    };
    inherited "id" ID, with_id(String), "`id`";
    "backgroundColor" BACKGROUND_COLOR, background_color str -> Option<&str>, with_background_color(String), "`backgroundColor`: `Edm.String`";
    "backgroundImage" BACKGROUND_IMAGE, background_image untyped -> Option<&Value>, with_background_image(Value), "`backgroundImage`: `Edm.Stream`";
    "backgroundImageRelativeUrl" BACKGROUND_IMAGE_RELATIVE_URL, background_image_relative_url str -> Option<&str>, with_background_image_relative_url(String), "`backgroundImageRelativeUrl`: `Edm.String`, read-only" "Read-only.";
    "bannerLogo" BANNER_LOGO, banner_logo untyped -> Option<&Value>, with_banner_logo(Value), "`bannerLogo`: `Edm.Stream`";
    "bannerLogoRelativeUrl" BANNER_LOGO_RELATIVE_URL, banner_logo_relative_url str -> Option<&str>, with_banner_logo_relative_url(String), "`bannerLogoRelativeUrl`: `Edm.String`, read-only" "Read-only.";
    "cdnList" CDN_LIST, cdn_list strs -> Option<Vec<&str>>, with_cdn_list(Vec<String>), "`cdnList`: `Collection(Edm.String)`, read-only" "Read-only.";
    "customAccountResetCredentialsUrl" CUSTOM_ACCOUNT_RESET_CREDENTIALS_URL, custom_account_reset_credentials_url str -> Option<&str>, with_custom_account_reset_credentials_url(String), "`customAccountResetCredentialsUrl`: `Edm.String`";
    "customCannotAccessYourAccountText" CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_TEXT, custom_cannot_access_your_account_text str -> Option<&str>, with_custom_cannot_access_your_account_text(String), "`customCannotAccessYourAccountText`: `Edm.String`";
    "customCannotAccessYourAccountUrl" CUSTOM_CANNOT_ACCESS_YOUR_ACCOUNT_URL, custom_cannot_access_your_account_url str -> Option<&str>, with_custom_cannot_access_your_account_url(String), "`customCannotAccessYourAccountUrl`: `Edm.String`";
    "customForgotMyPasswordText" CUSTOM_FORGOT_MY_PASSWORD_TEXT, custom_forgot_my_password_text str -> Option<&str>, with_custom_forgot_my_password_text(String), "`customForgotMyPasswordText`: `Edm.String`";
    "customPrivacyAndCookiesText" CUSTOM_PRIVACY_AND_COOKIES_TEXT, custom_privacy_and_cookies_text str -> Option<&str>, with_custom_privacy_and_cookies_text(String), "`customPrivacyAndCookiesText`: `Edm.String`";
    "customPrivacyAndCookiesUrl" CUSTOM_PRIVACY_AND_COOKIES_URL, custom_privacy_and_cookies_url str -> Option<&str>, with_custom_privacy_and_cookies_url(String), "`customPrivacyAndCookiesUrl`: `Edm.String`";
    "customResetItNowText" CUSTOM_RESET_IT_NOW_TEXT, custom_reset_it_now_text str -> Option<&str>, with_custom_reset_it_now_text(String), "`customResetItNowText`: `Edm.String`";
    "customTermsOfUseText" CUSTOM_TERMS_OF_USE_TEXT, custom_terms_of_use_text str -> Option<&str>, with_custom_terms_of_use_text(String), "`customTermsOfUseText`: `Edm.String`";
    "customTermsOfUseUrl" CUSTOM_TERMS_OF_USE_URL, custom_terms_of_use_url str -> Option<&str>, with_custom_terms_of_use_url(String), "`customTermsOfUseUrl`: `Edm.String`";
    "favicon" FAVICON, favicon untyped -> Option<&Value>, with_favicon(Value), "`favicon`: `Edm.Stream`";
    "faviconRelativeUrl" FAVICON_RELATIVE_URL, favicon_relative_url str -> Option<&str>, with_favicon_relative_url(String), "`faviconRelativeUrl`: `Edm.String`, read-only" "Read-only.";
    "headerBackgroundColor" HEADER_BACKGROUND_COLOR, header_background_color str -> Option<&str>, with_header_background_color(String), "`headerBackgroundColor`: `Edm.String`";
    "loginPageTextVisibilitySettings" LOGIN_PAGE_TEXT_VISIBILITY_SETTINGS, login_page_text_visibility_settings model -> Option<&super::LoginPageTextVisibilitySettings>, with_login_page_text_visibility_settings(super::LoginPageTextVisibilitySettings), "`loginPageTextVisibilitySettings`: `microsoft.graph.loginPageTextVisibilitySettings`";
    "signInPageText" SIGN_IN_PAGE_TEXT, sign_in_page_text str -> Option<&str>, with_sign_in_page_text(String), "`signInPageText`: `Edm.String`";
    "squareLogo" SQUARE_LOGO, square_logo untyped -> Option<&Value>, with_square_logo(Value), "`squareLogo`: `Edm.Stream`";
    "squareLogoRelativeUrl" SQUARE_LOGO_RELATIVE_URL, square_logo_relative_url str -> Option<&str>, with_square_logo_relative_url(String), "`squareLogoRelativeUrl`: `Edm.String`, read-only" "Read-only.";
    "usernameHintText" USERNAME_HINT_TEXT, username_hint_text str -> Option<&str>, with_username_hint_text(String), "`usernameHintText`: `Edm.String`";
    "contentCustomization" CONTENT_CUSTOMIZATION, content_customization model -> Option<&super::ContentCustomization>, with_content_customization(super::ContentCustomization), "`contentCustomization`: `microsoft.graph.contentCustomization`, metadata";
    "customCSS" CUSTOM_CSS, custom_css untyped -> Option<&Value>, with_custom_css(Value), "`customCSS`: `Edm.Stream`, metadata";
    "customCSSRelativeUrl" CUSTOM_CSS_RELATIVE_URL, custom_css_relative_url str -> Option<&str>, with_custom_css_relative_url(String), "`customCSSRelativeUrl`: `Edm.String`, metadata";
    "headerLogo" HEADER_LOGO, header_logo untyped -> Option<&Value>, with_header_logo(Value), "`headerLogo`: `Edm.Stream`, metadata";
    "headerLogoRelativeUrl" HEADER_LOGO_RELATIVE_URL, header_logo_relative_url str -> Option<&str>, with_header_logo_relative_url(String), "`headerLogoRelativeUrl`: `Edm.String`, metadata";
    "loginPageLayoutConfiguration" LOGIN_PAGE_LAYOUT_CONFIGURATION, login_page_layout_configuration model -> Option<&super::LoginPageLayoutConfiguration>, with_login_page_layout_configuration(super::LoginPageLayoutConfiguration), "`loginPageLayoutConfiguration`: `microsoft.graph.loginPageLayoutConfiguration`, metadata";
    "squareLogoDark" SQUARE_LOGO_DARK, square_logo_dark untyped -> Option<&Value>, with_square_logo_dark(Value), "`squareLogoDark`: `Edm.Stream`, metadata";
    "squareLogoDarkRelativeUrl" SQUARE_LOGO_DARK_RELATIVE_URL, square_logo_dark_relative_url str -> Option<&str>, with_square_logo_dark_relative_url(String), "`squareLogoDarkRelativeUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.organizationalBrandingTheme`, metadata, with the accessors of [`Entity`](super::Entity)
    OrganizationalBrandingTheme: super::Entity = "microsoft.graph.organizationalBrandingTheme";
    inherited "id" ID, with_id(String), "`id`";
    "isDefaultTheme" IS_DEFAULT_THEME, is_default_theme bool -> Option<bool>, with_is_default_theme(bool), "`isDefaultTheme`: `Edm.Boolean`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "localizations" LOCALIZATIONS, localizations models -> Option<&[super::OrganizationalBrandingThemeLocalization]>, with_localizations(Vec<super::OrganizationalBrandingThemeLocalization>), "`localizations`: `Collection(microsoft.graph.organizationalBrandingThemeLocalization)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.organizationalBrandingThemeLocalization`, metadata
    OrganizationalBrandingThemeLocalization = "microsoft.graph.organizationalBrandingThemeLocalization";
    "accountResetCredentials" ACCOUNT_RESET_CREDENTIALS, account_reset_credentials model -> Option<&super::LoginPageBrandingVisualElement>, with_account_reset_credentials(super::LoginPageBrandingVisualElement), "`accountResetCredentials`: `microsoft.graph.loginPageBrandingVisualElement`, metadata";
    "backgroundImage" BACKGROUND_IMAGE, background_image untyped -> Option<&Value>, with_background_image(Value), "`backgroundImage`: `Edm.Stream`, metadata";
    "backgroundImageRelativeUrl" BACKGROUND_IMAGE_RELATIVE_URL, background_image_relative_url str -> Option<&str>, with_background_image_relative_url(String), "`backgroundImageRelativeUrl`: `Edm.String`, metadata";
    "bannerLogo" BANNER_LOGO, banner_logo untyped -> Option<&Value>, with_banner_logo(Value), "`bannerLogo`: `Edm.Stream`, metadata";
    "bannerLogoRelativeUrl" BANNER_LOGO_RELATIVE_URL, banner_logo_relative_url str -> Option<&str>, with_banner_logo_relative_url(String), "`bannerLogoRelativeUrl`: `Edm.String`, metadata";
    "cannotAccessYourAccount" CANNOT_ACCESS_YOUR_ACCOUNT, cannot_access_your_account model -> Option<&super::LoginPageBrandingVisualElement>, with_cannot_access_your_account(super::LoginPageBrandingVisualElement), "`cannotAccessYourAccount`: `microsoft.graph.loginPageBrandingVisualElement`, metadata";
    "cdnHosts" CDN_HOSTS, cdn_hosts strs -> Option<Vec<&str>>, with_cdn_hosts(Vec<String>), "`cdnHosts`: `Collection(Edm.String)`, metadata";
    "contentCustomization" CONTENT_CUSTOMIZATION, content_customization model -> Option<&super::ContentCustomization>, with_content_customization(super::ContentCustomization), "`contentCustomization`: `microsoft.graph.contentCustomization`, metadata";
    "customCSS" CUSTOM_CSS, custom_css untyped -> Option<&Value>, with_custom_css(Value), "`customCSS`: `Edm.Stream`, metadata";
    "customCSSRelativeUrl" CUSTOM_CSS_RELATIVE_URL, custom_css_relative_url str -> Option<&str>, with_custom_css_relative_url(String), "`customCSSRelativeUrl`: `Edm.String`, metadata";
    "favicon" FAVICON, favicon untyped -> Option<&Value>, with_favicon(Value), "`favicon`: `Edm.Stream`, metadata";
    "faviconRelativeUrl" FAVICON_RELATIVE_URL, favicon_relative_url str -> Option<&str>, with_favicon_relative_url(String), "`faviconRelativeUrl`: `Edm.String`, metadata";
    "forgotMyPassword" FORGOT_MY_PASSWORD, forgot_my_password model -> Option<&super::LoginPageBrandingVisualElement>, with_forgot_my_password(super::LoginPageBrandingVisualElement), "`forgotMyPassword`: `microsoft.graph.loginPageBrandingVisualElement`, metadata";
    "headerBackgroundColor" HEADER_BACKGROUND_COLOR, header_background_color str -> Option<&str>, with_header_background_color(String), "`headerBackgroundColor`: `Edm.String`, metadata";
    "headerLogo" HEADER_LOGO, header_logo untyped -> Option<&Value>, with_header_logo(Value), "`headerLogo`: `Edm.Stream`, metadata";
    "headerLogoRelativeUrl" HEADER_LOGO_RELATIVE_URL, header_logo_relative_url str -> Option<&str>, with_header_logo_relative_url(String), "`headerLogoRelativeUrl`: `Edm.String`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "loginPageLayoutConfiguration" LOGIN_PAGE_LAYOUT_CONFIGURATION, login_page_layout_configuration model -> Option<&super::LoginPageLayoutConfiguration>, with_login_page_layout_configuration(super::LoginPageLayoutConfiguration), "`loginPageLayoutConfiguration`: `microsoft.graph.loginPageLayoutConfiguration`, metadata";
    "pageBackgroundColor" PAGE_BACKGROUND_COLOR, page_background_color str -> Option<&str>, with_page_background_color(String), "`pageBackgroundColor`: `Edm.String`, metadata";
    "privacyAndCookies" PRIVACY_AND_COOKIES, privacy_and_cookies model -> Option<&super::LoginPageBrandingVisualElement>, with_privacy_and_cookies(super::LoginPageBrandingVisualElement), "`privacyAndCookies`: `microsoft.graph.loginPageBrandingVisualElement`, metadata";
    "resetItNow" RESET_IT_NOW, reset_it_now model -> Option<&super::LoginPageBrandingVisualElement>, with_reset_it_now(super::LoginPageBrandingVisualElement), "`resetItNow`: `microsoft.graph.loginPageBrandingVisualElement`, metadata";
    "signInPageText" SIGN_IN_PAGE_TEXT, sign_in_page_text str -> Option<&str>, with_sign_in_page_text(String), "`signInPageText`: `Edm.String`, metadata";
    "squareLogo" SQUARE_LOGO, square_logo untyped -> Option<&Value>, with_square_logo(Value), "`squareLogo`: `Edm.Stream`, metadata";
    "squareLogoDark" SQUARE_LOGO_DARK, square_logo_dark untyped -> Option<&Value>, with_square_logo_dark(Value), "`squareLogoDark`: `Edm.Stream`, metadata";
    "squareLogoDarkRelativeUrl" SQUARE_LOGO_DARK_RELATIVE_URL, square_logo_dark_relative_url str -> Option<&str>, with_square_logo_dark_relative_url(String), "`squareLogoDarkRelativeUrl`: `Edm.String`, metadata";
    "squareLogoRelativeUrl" SQUARE_LOGO_RELATIVE_URL, square_logo_relative_url str -> Option<&str>, with_square_logo_relative_url(String), "`squareLogoRelativeUrl`: `Edm.String`, metadata";
    "termsOfUse" TERMS_OF_USE, terms_of_use model -> Option<&super::LoginPageBrandingVisualElement>, with_terms_of_use(super::LoginPageBrandingVisualElement), "`termsOfUse`: `microsoft.graph.loginPageBrandingVisualElement`, metadata";
    "usernameHintText" USERNAME_HINT_TEXT, username_hint_text str -> Option<&str>, with_username_hint_text(String), "`usernameHintText`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.outboundSharedUserProfile`, metadata
    OutboundSharedUserProfile = "microsoft.graph.outboundSharedUserProfile";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "tenants" TENANTS, tenants models -> Option<&[super::TenantReference]>, with_tenants(Vec<super::TenantReference>), "`tenants`: `Collection(microsoft.graph.tenantReference)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.partnerInformation`, metadata
    PartnerInformation = "microsoft.graph.partnerInformation";
    "commerceUrl" COMMERCE_URL, commerce_url str -> Option<&str>, with_commerce_url(String), "`commerceUrl`: `Edm.String`, metadata";
    "companyName" COMPANY_NAME, company_name str -> Option<&str>, with_company_name(String), "`companyName`: `Edm.String`, metadata";
    "companyType" COMPANY_TYPE, company_type enumeration -> Option<super::PartnerTenantType>, with_company_type(super::PartnerTenantType), "`companyType`: `microsoft.graph.partnerTenantType`, metadata";
    "helpUrl" HELP_URL, help_url str -> Option<&str>, with_help_url(String), "`helpUrl`: `Edm.String`, metadata";
    "partnerTenantId" PARTNER_TENANT_ID, partner_tenant_id str -> Option<&str>, with_partner_tenant_id(String), "`partnerTenantId`: `Edm.String`, metadata";
    "supportEmails" SUPPORT_EMAILS, support_emails strs -> Option<Vec<&str>>, with_support_emails(Vec<String>), "`supportEmails`: `Collection(Edm.String)`, metadata";
    "supportTelephones" SUPPORT_TELEPHONES, support_telephones strs -> Option<Vec<&str>>, with_support_telephones(Vec<String>), "`supportTelephones`: `Collection(Edm.String)`, metadata";
    "supportUrl" SUPPORT_URL, support_url str -> Option<&str>, with_support_url(String), "`supportUrl`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.partnerTenantType`, metadata
    PartnerTenantType = "microsoft.graph.partnerTenantType" {
        MicrosoftSupport = "microsoftSupport",
        SyndicatePartner = "syndicatePartner",
        BreadthPartner = "breadthPartner",
        BreadthPartnerDelegatedAdmin = "breadthPartnerDelegatedAdmin",
        ResellerPartnerDelegatedAdmin = "resellerPartnerDelegatedAdmin",
        ValueAddedResellerPartnerDelegatedAdmin = "valueAddedResellerPartnerDelegatedAdmin",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.pendingExternalUserProfile`, metadata, with the accessors of [`ExternalProfile`](super::ExternalProfile)
    PendingExternalUserProfile: super::ExternalProfile, super::DirectoryObject, super::Entity = "microsoft.graph.pendingExternalUserProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "address" ADDRESS, with_address(super::PhysicalOfficeAddress), "`address`";
    inherited "companyName" COMPANY_NAME, with_company_name(String), "`companyName`";
    inherited "createdBy" CREATED_BY, with_created_by(String), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "department" DEPARTMENT, with_department(String), "`department`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isDiscoverable" IS_DISCOVERABLE, with_is_discoverable(bool), "`isDiscoverable`";
    inherited "isEnabled" IS_ENABLED, with_is_enabled(bool), "`isEnabled`";
    inherited "jobTitle" JOB_TITLE, with_job_title(String), "`jobTitle`";
    inherited "phoneNumber" PHONE_NUMBER, with_phone_number(String), "`phoneNumber`";
    inherited "supervisorId" SUPERVISOR_ID, with_supervisor_id(String), "`supervisorId`";
}

crate::runtime::model! {
    /// [`microsoft.graph.physicalOfficeAddress`](https://learn.microsoft.com/graph/api/resources/physicalofficeaddress?view=graph-rest-beta)
    PhysicalOfficeAddress = "microsoft.graph.physicalOfficeAddress";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region str -> Option<&str>, with_country_or_region(String), "`countryOrRegion`: `Edm.String`";
    "officeLocation" OFFICE_LOCATION, office_location str -> Option<&str>, with_office_location(String), "`officeLocation`: `Edm.String`";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "street" STREET, street str -> Option<&str>, with_street(String), "`street`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.privacyProfile`](https://learn.microsoft.com/graph/api/resources/privacyprofile?view=graph-rest-beta)
    PrivacyProfile = "microsoft.graph.privacyProfile";
    "contactEmail" CONTACT_EMAIL, contact_email str -> Option<&str>, with_contact_email(String), "`contactEmail`: `Edm.String`" "Optional.";
    "statementUrl" STATEMENT_URL, statement_url str -> Option<&str>, with_statement_url(String), "`statementUrl`: `Edm.String`" "Optional.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.promptLoginBehavior`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PromptLoginBehavior = "microsoft.graph.promptLoginBehavior" {
        TranslateToFreshPasswordAuthentication = "translateToFreshPasswordAuthentication",
        NativeSupport = "nativeSupport",
        Disabled = "disabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.publicKeyInfrastructureRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    PublicKeyInfrastructureRoot: super::Entity = "microsoft.graph.publicKeyInfrastructureRoot";
    inherited "id" ID, with_id(String), "`id`";
    "certificateBasedAuthConfigurations" CERTIFICATE_BASED_AUTH_CONFIGURATIONS, certificate_based_auth_configurations models -> Option<&[super::CertificateBasedAuthPki]>, with_certificate_based_auth_configurations(Vec<super::CertificateBasedAuthPki>), "`certificateBasedAuthConfigurations`: `Collection(microsoft.graph.certificateBasedAuthPki)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.recommendation`, metadata, with the accessors of [`RecommendationBase`](super::RecommendationBase)
    Recommendation: super::RecommendationBase, super::Entity = "microsoft.graph.recommendation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "actionSteps" ACTION_STEPS, with_action_steps(Vec<super::ActionStep>), "`actionSteps`";
    inherited "benefits" BENEFITS, with_benefits(String), "`benefits`";
    inherited "category" CATEGORY, with_category(super::RecommendationCategory), "`category`";
    inherited "categoryGroup" CATEGORY_GROUP, with_category_group(super::RecommendationCategoryGroup), "`categoryGroup`";
    inherited "completedBySystemDateTime" COMPLETED_BY_SYSTEM_DATE_TIME, with_completed_by_system_date_time(OffsetDateTime), "`completedBySystemDateTime`";
    inherited "completedByUserDateTime" COMPLETED_BY_USER_DATE_TIME, with_completed_by_user_date_time(OffsetDateTime), "`completedByUserDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "currentScore" CURRENT_SCORE, with_current_score(f64), "`currentScore`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "failedReviewDateTime" FAILED_REVIEW_DATE_TIME, with_failed_review_date_time(OffsetDateTime), "`failedReviewDateTime`";
    inherited "featureAreas" FEATURE_AREAS, with_feature_areas(Vec<super::RecommendationFeatureAreas>), "`featureAreas`";
    inherited "impactStartDateTime" IMPACT_START_DATE_TIME, with_impact_start_date_time(OffsetDateTime), "`impactStartDateTime`";
    inherited "impactType" IMPACT_TYPE, with_impact_type(String), "`impactType`";
    inherited "insights" INSIGHTS, with_insights(String), "`insights`";
    inherited "lastCheckedDateTime" LAST_CHECKED_DATE_TIME, with_last_checked_date_time(OffsetDateTime), "`lastCheckedDateTime`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(String), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "maxScore" MAX_SCORE, with_max_score(f64), "`maxScore`";
    inherited "needsMoreActionResourceCount" NEEDS_MORE_ACTION_RESOURCE_COUNT, with_needs_more_action_resource_count(i32), "`needsMoreActionResourceCount`";
    inherited "nistClassifications" NIST_CLASSIFICATIONS, with_nist_classifications(Vec<super::NistClassification>), "`nistClassifications`";
    inherited "postponeUntilDateTime" POSTPONE_UNTIL_DATE_TIME, with_postpone_until_date_time(OffsetDateTime), "`postponeUntilDateTime`";
    inherited "priority" PRIORITY, with_priority(super::RecommendationPriority), "`priority`";
    inherited "recommendationType" RECOMMENDATION_TYPE, with_recommendation_type(super::RecommendationType), "`recommendationType`";
    inherited "releaseType" RELEASE_TYPE, with_release_type(String), "`releaseType`";
    inherited "remediatedDateTime" REMEDIATED_DATE_TIME, with_remediated_date_time(OffsetDateTime), "`remediatedDateTime`";
    inherited "remediationImpact" REMEDIATION_IMPACT, with_remediation_impact(String), "`remediationImpact`";
    inherited "requiredLicenses" REQUIRED_LICENSES, with_required_licenses(super::RequiredLicenses), "`requiredLicenses`";
    inherited "status" STATUS, with_status(super::RecommendationStatus), "`status`";
    inherited "statusModifiedDateTime" STATUS_MODIFIED_DATE_TIME, with_status_modified_date_time(OffsetDateTime), "`statusModifiedDateTime`";
    inherited "impactedResources" IMPACTED_RESOURCES, with_impacted_resources(Vec<super::ImpactedResource>), "`impactedResources`";
    inherited "tags" TAGS, with_tags(Vec<super::RecommendationTag>), "`tags`";
}

crate::runtime::model! {
    /// `microsoft.graph.recommendationBase`, metadata, with the accessors of [`Entity`](super::Entity)
    RecommendationBase: super::Entity = "microsoft.graph.recommendationBase" {
        "microsoft.graph.recommendation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "actionSteps" ACTION_STEPS, action_steps models -> Option<&[super::ActionStep]>, with_action_steps(Vec<super::ActionStep>), "`actionSteps`: `Collection(microsoft.graph.actionStep)`, metadata";
    "benefits" BENEFITS, benefits str -> Option<&str>, with_benefits(String), "`benefits`: `Edm.String`, metadata";
    "category" CATEGORY, category enumeration -> Option<super::RecommendationCategory>, with_category(super::RecommendationCategory), "`category`: `microsoft.graph.recommendationCategory`, metadata";
    "categoryGroup" CATEGORY_GROUP, category_group enumeration -> Option<super::RecommendationCategoryGroup>, with_category_group(super::RecommendationCategoryGroup), "`categoryGroup`: `microsoft.graph.recommendationCategoryGroup`, metadata";
    "completedBySystemDateTime" COMPLETED_BY_SYSTEM_DATE_TIME, completed_by_system_date_time date_time -> Parsed<OffsetDateTime>, with_completed_by_system_date_time(OffsetDateTime), "`completedBySystemDateTime`: `Edm.DateTimeOffset`, metadata";
    "completedByUserDateTime" COMPLETED_BY_USER_DATE_TIME, completed_by_user_date_time date_time -> Parsed<OffsetDateTime>, with_completed_by_user_date_time(OffsetDateTime), "`completedByUserDateTime`: `Edm.DateTimeOffset`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "currentScore" CURRENT_SCORE, current_score f64 -> Option<f64>, with_current_score(f64), "`currentScore`: `Edm.Double`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "failedReviewDateTime" FAILED_REVIEW_DATE_TIME, failed_review_date_time date_time -> Parsed<OffsetDateTime>, with_failed_review_date_time(OffsetDateTime), "`failedReviewDateTime`: `Edm.DateTimeOffset`, metadata";
    "featureAreas" FEATURE_AREAS, feature_areas enumerations -> Option<Vec<super::RecommendationFeatureAreas>>, with_feature_areas(Vec<super::RecommendationFeatureAreas>), "`featureAreas`: `Collection(microsoft.graph.recommendationFeatureAreas)`, metadata";
    "impactStartDateTime" IMPACT_START_DATE_TIME, impact_start_date_time date_time -> Parsed<OffsetDateTime>, with_impact_start_date_time(OffsetDateTime), "`impactStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "impactType" IMPACT_TYPE, impact_type str -> Option<&str>, with_impact_type(String), "`impactType`: `Edm.String`, metadata";
    "insights" INSIGHTS, insights str -> Option<&str>, with_insights(String), "`insights`: `Edm.String`, metadata";
    "lastCheckedDateTime" LAST_CHECKED_DATE_TIME, last_checked_date_time date_time -> Parsed<OffsetDateTime>, with_last_checked_date_time(OffsetDateTime), "`lastCheckedDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by str -> Option<&str>, with_last_modified_by(String), "`lastModifiedBy`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "maxScore" MAX_SCORE, max_score f64 -> Option<f64>, with_max_score(f64), "`maxScore`: `Edm.Double`, metadata";
    "needsMoreActionResourceCount" NEEDS_MORE_ACTION_RESOURCE_COUNT, needs_more_action_resource_count i32 -> Option<i32>, with_needs_more_action_resource_count(i32), "`needsMoreActionResourceCount`: `Edm.Int32`, metadata";
    "nistClassifications" NIST_CLASSIFICATIONS, nist_classifications models -> Option<&[super::NistClassification]>, with_nist_classifications(Vec<super::NistClassification>), "`nistClassifications`: `Collection(microsoft.graph.nistClassification)`, metadata";
    "postponeUntilDateTime" POSTPONE_UNTIL_DATE_TIME, postpone_until_date_time date_time -> Parsed<OffsetDateTime>, with_postpone_until_date_time(OffsetDateTime), "`postponeUntilDateTime`: `Edm.DateTimeOffset`, metadata";
    "priority" PRIORITY, priority enumeration -> Option<super::RecommendationPriority>, with_priority(super::RecommendationPriority), "`priority`: `microsoft.graph.recommendationPriority`, metadata";
    "recommendationType" RECOMMENDATION_TYPE, recommendation_type enumeration -> Option<super::RecommendationType>, with_recommendation_type(super::RecommendationType), "`recommendationType`: `microsoft.graph.recommendationType`, metadata";
    "releaseType" RELEASE_TYPE, release_type str -> Option<&str>, with_release_type(String), "`releaseType`: `Edm.String`, metadata";
    "remediatedDateTime" REMEDIATED_DATE_TIME, remediated_date_time date_time -> Parsed<OffsetDateTime>, with_remediated_date_time(OffsetDateTime), "`remediatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "remediationImpact" REMEDIATION_IMPACT, remediation_impact str -> Option<&str>, with_remediation_impact(String), "`remediationImpact`: `Edm.String`, metadata";
    "requiredLicenses" REQUIRED_LICENSES, required_licenses enumeration -> Option<super::RequiredLicenses>, with_required_licenses(super::RequiredLicenses), "`requiredLicenses`: `microsoft.graph.requiredLicenses`, metadata";
    "status" STATUS, status enumeration -> Option<super::RecommendationStatus>, with_status(super::RecommendationStatus), "`status`: `microsoft.graph.recommendationStatus`, metadata";
    "statusModifiedDateTime" STATUS_MODIFIED_DATE_TIME, status_modified_date_time date_time -> Parsed<OffsetDateTime>, with_status_modified_date_time(OffsetDateTime), "`statusModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "impactedResources" IMPACTED_RESOURCES, impacted_resources models -> Option<&[super::ImpactedResource]>, with_impacted_resources(Vec<super::ImpactedResource>), "`impactedResources`: `Collection(microsoft.graph.impactedResource)`, metadata";
    "tags" TAGS, tags models -> Option<&[super::RecommendationTag]>, with_tags(Vec<super::RecommendationTag>), "`tags`: `Collection(microsoft.graph.recommendationTag)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.recommendationCategory`, metadata
    RecommendationCategory = "microsoft.graph.recommendationCategory" {
        IdentityBestPractice = "identityBestPractice",
        IdentitySecureScore = "identitySecureScore",
        UnknownFutureValue = "unknownFutureValue",
        MdiSecureScore = "mdiSecureScore",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.recommendationCategoryGroup`, metadata
    RecommendationCategoryGroup = "microsoft.graph.recommendationCategoryGroup" {
        StrengthenAuthentication = "strengthenAuthentication",
        DetectAndRespondToThreats = "detectAndRespondToThreats",
        EnforceLeastPrivilege = "enforceLeastPrivilege",
        GovernAppsCredentialsAndAgents = "governAppsCredentialsAndAgents",
        HardenInfrastructure = "hardenInfrastructure",
        DefenderForIdentity = "defenderForIdentity",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.recommendationConfiguration`, metadata, with the accessors of [`Entity`](super::Entity)
    RecommendationConfiguration: super::Entity = "microsoft.graph.recommendationConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "isNotificationEnabled" IS_NOTIFICATION_ENABLED, is_notification_enabled bool -> Option<bool>, with_is_notification_enabled(bool), "`isNotificationEnabled`: `Edm.Boolean`, metadata";
    "lastRefreshedDateTime" LAST_REFRESHED_DATE_TIME, last_refreshed_date_time date_time -> Parsed<OffsetDateTime>, with_last_refreshed_date_time(OffsetDateTime), "`lastRefreshedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.recommendationFeatureAreas`, metadata
    RecommendationFeatureAreas = "microsoft.graph.recommendationFeatureAreas" {
        Users = "users",
        Groups = "groups",
        Devices = "devices",
        Applications = "applications",
        AccessReviews = "accessReviews",
        ConditionalAccess = "conditionalAccess",
        Governance = "governance",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.recommendationPriority`, metadata
    RecommendationPriority = "microsoft.graph.recommendationPriority" {
        Low = "low",
        Medium = "medium",
        High = "high",
        Critical = "critical",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.recommendationStatus`, metadata
    RecommendationStatus = "microsoft.graph.recommendationStatus" {
        Active = "active",
        CompletedBySystem = "completedBySystem",
        CompletedByUser = "completedByUser",
        Dismissed = "dismissed",
        Postponed = "postponed",
        UnknownFutureValue = "unknownFutureValue",
        RiskAccepted = "riskAccepted",
        ThirdParty = "thirdParty",
        Planned = "planned",
        AlternateMitigation = "alternateMitigation",
        NeedsMoreAction = "needsMoreAction",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.recommendationTag`, metadata, with the accessors of [`Entity`](super::Entity)
    RecommendationTag: super::Entity = "microsoft.graph.recommendationTag";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.recommendationType`, metadata
    RecommendationType = "microsoft.graph.recommendationType" {
        AdfsAppsMigration = "adfsAppsMigration",
        EnableDesktopSso = "enableDesktopSSO",
        EnablePhs = "enablePHS",
        EnableProvisioning = "enableProvisioning",
        SwitchFromPerUserMfa = "switchFromPerUserMFA",
        TenantMfa = "tenantMFA",
        ThirdPartyApps = "thirdPartyApps",
        TurnOffPerUserMfa = "turnOffPerUserMFA",
        UseAuthenticatorApp = "useAuthenticatorApp",
        UseMyApps = "useMyApps",
        StaleApps = "staleApps",
        StaleAppCreds = "staleAppCreds",
        ApplicationCredentialExpiry = "applicationCredentialExpiry",
        ServicePrincipalKeyExpiry = "servicePrincipalKeyExpiry",
        AdminMfav2 = "adminMFAV2",
        BlockLegacyAuthentication = "blockLegacyAuthentication",
        IntegratedApps = "integratedApps",
        MfaRegistrationV2 = "mfaRegistrationV2",
        PwagePolicyNew = "pwagePolicyNew",
        PasswordHashSync = "passwordHashSync",
        OneAdmin = "oneAdmin",
        RoleOverlap = "roleOverlap",
        SelfServicePasswordReset = "selfServicePasswordReset",
        SigninRiskPolicy = "signinRiskPolicy",
        UserRiskPolicy = "userRiskPolicy",
        VerifyAppPublisher = "verifyAppPublisher",
        PrivateLinkForAad = "privateLinkForAAD",
        AppRoleAssignmentsGroups = "appRoleAssignmentsGroups",
        AppRoleAssignmentsUsers = "appRoleAssignmentsUsers",
        ManagedIdentity = "managedIdentity",
        OverprivilegedApps = "overprivilegedApps",
        UnknownFutureValue = "unknownFutureValue",
        LongLivedCredentials = "longLivedCredentials",
        AadConnectDeprecated = "aadConnectDeprecated",
        AdalToMsalMigration = "adalToMsalMigration",
        OwnerlessApps = "ownerlessApps",
        InactiveGuests = "inactiveGuests",
        AadGraphDeprecationApplication = "aadGraphDeprecationApplication",
        AadGraphDeprecationServicePrincipal = "aadGraphDeprecationServicePrincipal",
        MfaServerDeprecation = "mfaServerDeprecation",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.relatedTenant`, metadata, with the accessors of [`Entity`](super::Entity)
    RelatedTenant: super::Entity = "microsoft.graph.relatedTenant";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "isMicrosoftInfrastructure" IS_MICROSOFT_INFRASTRUCTURE, is_microsoft_infrastructure bool -> Option<bool>, with_is_microsoft_infrastructure(bool), "`isMicrosoftInfrastructure`: `Edm.Boolean`, metadata";
    "appB2BSignInActivityMetrics" APP_B2B_SIGN_IN_ACTIVITY_METRICS, app_b2b_sign_in_activity_metrics model -> Option<&super::B2BSignInActivityMetrics>, with_app_b2b_sign_in_activity_metrics(super::B2BSignInActivityMetrics), "`appB2BSignInActivityMetrics`: `microsoft.graph.b2BSignInActivityMetrics`, metadata";
    "b2BRegistrationMetrics" B2_B_REGISTRATION_METRICS, b2_b_registration_metrics model -> Option<&super::B2bRegistrationMetrics>, with_b2_b_registration_metrics(super::B2bRegistrationMetrics), "`b2BRegistrationMetrics`: `microsoft.graph.b2bRegistrationMetrics`, metadata";
    "b2BSignInActivityMetrics" B2_B_SIGN_IN_ACTIVITY_METRICS, b2_b_sign_in_activity_metrics model -> Option<&super::B2BSignInActivityMetrics>, with_b2_b_sign_in_activity_metrics(super::B2BSignInActivityMetrics), "`b2BSignInActivityMetrics`: `microsoft.graph.b2BSignInActivityMetrics`, metadata";
    "billingMetrics" BILLING_METRICS, billing_metrics model -> Option<&super::BillingMetrics>, with_billing_metrics(super::BillingMetrics), "`billingMetrics`: `microsoft.graph.billingMetrics`, metadata";
    "multiTenantApplicationMetrics" MULTI_TENANT_APPLICATION_METRICS, multi_tenant_application_metrics model -> Option<&super::MultiTenantApplicationMetrics>, with_multi_tenant_application_metrics(super::MultiTenantApplicationMetrics), "`multiTenantApplicationMetrics`: `microsoft.graph.multiTenantApplicationMetrics`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.relatedTenantsRefreshStatus`, metadata
    RelatedTenantsRefreshStatus = "microsoft.graph.relatedTenantsRefreshStatus";
    "isFirstRefresh" IS_FIRST_REFRESH, is_first_refresh bool -> Option<bool>, with_is_first_refresh(bool), "`isFirstRefresh`: `Edm.Boolean`, metadata";
    "mostRecentRefreshDateTime" MOST_RECENT_REFRESH_DATE_TIME, most_recent_refresh_date_time date_time -> Parsed<OffsetDateTime>, with_most_recent_refresh_date_time(OffsetDateTime), "`mostRecentRefreshDateTime`: `Edm.DateTimeOffset`, metadata";
    "mostRecentRefreshRequestStatus" MOST_RECENT_REFRESH_REQUEST_STATUS, most_recent_refresh_request_status str -> Option<&str>, with_most_recent_refresh_request_status(String), "`mostRecentRefreshRequestStatus`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.relationshipCreationType`, metadata
    RelationshipCreationType = "microsoft.graph.relationshipCreationType" {
        ApprovedByAdmin = "approvedByAdmin",
        AddOnTenant = "addOnTenant",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.relationshipPolicy`, metadata
    RelationshipPolicy = "microsoft.graph.relationshipPolicy";
    "delegatedAdministrationRoleAssignments" DELEGATED_ADMINISTRATION_ROLE_ASSIGNMENTS, delegated_administration_role_assignments models -> Option<&[super::DelegatedAdministrationRoleAssignmentSnapshot]>, with_delegated_administration_role_assignments(Vec<super::DelegatedAdministrationRoleAssignmentSnapshot>), "`delegatedAdministrationRoleAssignments`: `Collection(microsoft.graph.delegatedAdministrationRoleAssignmentSnapshot)`, metadata";
    "governedTenantCanTerminate" GOVERNED_TENANT_CAN_TERMINATE, governed_tenant_can_terminate bool -> Option<bool>, with_governed_tenant_can_terminate(bool), "`governedTenantCanTerminate`: `Edm.Boolean`, metadata";
    "multiTenantApplicationsToProvision" MULTI_TENANT_APPLICATIONS_TO_PROVISION, multi_tenant_applications_to_provision models -> Option<&[super::MultiTenantApplicationsToProvisionSnapshot]>, with_multi_tenant_applications_to_provision(Vec<super::MultiTenantApplicationsToProvisionSnapshot>), "`multiTenantApplicationsToProvision`: `Collection(microsoft.graph.multiTenantApplicationsToProvisionSnapshot)`, metadata";
    "policyId" POLICY_ID, policy_id str -> Option<&str>, with_policy_id(String), "`policyId`: `Edm.String`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.relationshipStatus`, metadata
    RelationshipStatus = "microsoft.graph.relationshipStatus" {
        Active = "active",
        Terminated = "terminated",
        TerminationRequestedByGoverningTenant = "terminationRequestedByGoverningTenant",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.remoteTenantGroup`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    RemoteTenantGroup: super::DirectoryObject, super::Entity = "microsoft.graph.remoteTenantGroup";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "remoteGroupDisplayName" REMOTE_GROUP_DISPLAY_NAME, remote_group_display_name str -> Option<&str>, with_remote_group_display_name(String), "`remoteGroupDisplayName`: `Edm.String`, metadata";
    "remoteGroupId" REMOTE_GROUP_ID, remote_group_id guid -> Parsed<Uuid>, with_remote_group_id(Uuid), "`remoteGroupId`: `Edm.Guid`, metadata";
    "remoteTenantDisplayName" REMOTE_TENANT_DISPLAY_NAME, remote_tenant_display_name str -> Option<&str>, with_remote_tenant_display_name(String), "`remoteTenantDisplayName`: `Edm.String`, metadata";
    "remoteTenantId" REMOTE_TENANT_ID, remote_tenant_id guid -> Parsed<Uuid>, with_remote_tenant_id(Uuid), "`remoteTenantId`: `Edm.Guid`, metadata";
    "remoteTenantPrimaryDomain" REMOTE_TENANT_PRIMARY_DOMAIN, remote_tenant_primary_domain str -> Option<&str>, with_remote_tenant_primary_domain(String), "`remoteTenantPrimaryDomain`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.requestStatus`, metadata
    RequestStatus = "microsoft.graph.requestStatus" {
        Pending = "pending",
        Accepted = "accepted",
        Rejected = "rejected",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.requiredLicenses`, metadata
    RequiredLicenses = "microsoft.graph.requiredLicenses" {
        NotApplicable = "notApplicable",
        MicrosoftEntraIdFree = "microsoftEntraIdFree",
        MicrosoftEntraIdP1 = "microsoftEntraIdP1",
        MicrosoftEntraIdP2 = "microsoftEntraIdP2",
        MicrosoftEntraIdGovernance = "microsoftEntraIdGovernance",
        MicrosoftEntraWorkloadId = "microsoftEntraWorkloadId",
        UnknownFutureValue = "unknownFutureValue",
        Aatp = "aatp",
        MicrosoftEntraSuite = "microsoftEntraSuite",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.resourceQuota`, metadata
    ResourceQuota = "microsoft.graph.resourceQuota";
    "maxPercentage" MAX_PERCENTAGE, max_percentage i32 -> Option<i32>, with_max_percentage(i32), "`maxPercentage`: `Edm.Int32`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type enumeration -> Option<super::ResourceQuotaType>, with_resource_type(super::ResourceQuotaType), "`resourceType`: `microsoft.graph.resourceQuotaType`, metadata";
    "total" TOTAL, total i32 -> Option<i32>, with_total(i32), "`total`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.resourceQuotaType`, metadata
    ResourceQuotaType = "microsoft.graph.resourceQuotaType" {
        AgentIdentityBlueprint = "agentIdentityBlueprint",
        AgentIdentity = "agentIdentity",
        ManagedIdentity = "managedIdentity",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.roleTemplate`, metadata
    RoleTemplate = "microsoft.graph.roleTemplate";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// Inherits from samlorwsfedprovider.
    ///
    /// [`microsoft.graph.samlOrWsFedExternalDomainFederation`](https://learn.microsoft.com/graph/api/resources/samlorwsfedexternaldomainfederation?view=graph-rest-beta), with the accessors of [`SamlOrWsFedProvider`](super::SamlOrWsFedProvider)
    SamlOrWsFedExternalDomainFederation: super::SamlOrWsFedProvider, super::IdentityProviderBase, super::Entity = "microsoft.graph.samlOrWsFedExternalDomainFederation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "issuerUri" ISSUER_URI, with_issuer_uri(String), "`issuerUri`";
    inherited "metadataExchangeUri" METADATA_EXCHANGE_URI, with_metadata_exchange_uri(String), "`metadataExchangeUri`";
    inherited "passiveSignInUri" PASSIVE_SIGN_IN_URI, with_passive_sign_in_uri(String), "`passiveSignInUri`";
    inherited "preferredAuthenticationProtocol" PREFERRED_AUTHENTICATION_PROTOCOL, with_preferred_authentication_protocol(super::AuthenticationProtocol), "`preferredAuthenticationProtocol`";
    inherited "signingCertificate" SIGNING_CERTIFICATE, with_signing_certificate(String), "`signingCertificate`";
    "domains" DOMAINS, domains models -> Option<&[super::ExternalDomainName]>, with_domains(Vec<super::ExternalDomainName>), "`domains`: `Collection(microsoft.graph.externalDomainName)`";
}

crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.samlOrWsFedProvider`](https://learn.microsoft.com/graph/api/resources/samlorwsfedprovider?view=graph-rest-beta), with the accessors of [`IdentityProviderBase`](super::IdentityProviderBase)
    SamlOrWsFedProvider: super::IdentityProviderBase, super::Entity = "microsoft.graph.samlOrWsFedProvider" {
        "microsoft.graph.internalDomainFederation",
        "microsoft.graph.samlOrWsFedExternalDomainFederation",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "issuerUri" ISSUER_URI, issuer_uri str -> Option<&str>, with_issuer_uri(String), "`issuerUri`: `Edm.String`";
    "metadataExchangeUri" METADATA_EXCHANGE_URI, metadata_exchange_uri str -> Option<&str>, with_metadata_exchange_uri(String), "`metadataExchangeUri`: `Edm.String`";
    "passiveSignInUri" PASSIVE_SIGN_IN_URI, passive_sign_in_uri str -> Option<&str>, with_passive_sign_in_uri(String), "`passiveSignInUri`: `Edm.String`";
    "preferredAuthenticationProtocol" PREFERRED_AUTHENTICATION_PROTOCOL, preferred_authentication_protocol enumeration -> Option<super::AuthenticationProtocol>, with_preferred_authentication_protocol(super::AuthenticationProtocol), "`preferredAuthenticationProtocol`: `microsoft.graph.authenticationProtocol`, type of the metadata" "Possible values are: saml, wsfed.";
    "signingCertificate" SIGNING_CERTIFICATE, signing_certificate str -> Option<&str>, with_signing_certificate(String), "`signingCertificate`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.schemaExtension`](https://learn.microsoft.com/graph/api/resources/schemaextension?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SchemaExtension: super::Entity = "microsoft.graph.schemaExtension";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "owner" OWNER, owner str -> Option<&str>, with_owner(String), "`owner`: `Edm.String`, read-only" "Read-only.";
    "properties" PROPERTIES, properties models -> Option<&[super::ExtensionSchemaProperty]>, with_properties(Vec<super::ExtensionSchemaProperty>), "`properties`: `Collection(microsoft.graph.extensionSchemaProperty)`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "targetTypes" TARGET_TYPES, target_types strs -> Option<Vec<&str>>, with_target_types(Vec<String>), "`targetTypes`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// `microsoft.graph.sharedEmailDomain`, metadata, with the accessors of [`Entity`](super::Entity)
    SharedEmailDomain: super::Entity = "microsoft.graph.sharedEmailDomain";
    inherited "id" ID, with_id(String), "`id`";
    "provisioningStatus" PROVISIONING_STATUS, provisioning_status str -> Option<&str>, with_provisioning_status(String), "`provisioningStatus`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.sharedEmailDomainInvitation`, metadata, with the accessors of [`Entity`](super::Entity)
    SharedEmailDomainInvitation: super::Entity = "microsoft.graph.sharedEmailDomainInvitation";
    inherited "id" ID, with_id(String), "`id`";
    "expiryTime" EXPIRY_TIME, expiry_time date_time -> Parsed<OffsetDateTime>, with_expiry_time(OffsetDateTime), "`expiryTime`: `Edm.DateTimeOffset`, metadata";
    "invitationDomain" INVITATION_DOMAIN, invitation_domain str -> Option<&str>, with_invitation_domain(String), "`invitationDomain`: `Edm.String`, metadata";
    "invitationStatus" INVITATION_STATUS, invitation_status str -> Option<&str>, with_invitation_status(String), "`invitationStatus`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.signingCertificateUpdateStatus`](https://learn.microsoft.com/graph/api/resources/signingcertificateupdatestatus?view=graph-rest-beta)
    SigningCertificateUpdateStatus = "microsoft.graph.signingCertificateUpdateStatus";
    "certificateUpdateResult" CERTIFICATE_UPDATE_RESULT, certificate_update_result str -> Option<&str>, with_certificate_update_result(String), "`certificateUpdateResult`: `Edm.String`, read-only" "Read-only.";
    "lastRunDateTime" LAST_RUN_DATE_TIME, last_run_date_time date_time -> Parsed<OffsetDateTime>, with_last_run_date_time(OffsetDateTime), "`lastRunDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.subscribedSku`](https://learn.microsoft.com/graph/api/resources/subscribedsku?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SubscribedSku: super::Entity = "microsoft.graph.subscribedSku";
    inherited "id" ID, with_id(String), "`id`";
    "appliesTo" APPLIES_TO, applies_to str -> Option<&str>, with_applies_to(String), "`appliesTo`: `Edm.String`";
    "capabilityStatus" CAPABILITY_STATUS, capability_status str -> Option<&str>, with_capability_status(String), "`capabilityStatus`: `Edm.String`, type of the metadata" "Possible values are: Enabled, Warning, Suspended, Deleted, LockedOut.";
    "consumedUnits" CONSUMED_UNITS, consumed_units i32 -> Option<i32>, with_consumed_units(i32), "`consumedUnits`: `Edm.Int32`";
    "prepaidUnits" PREPAID_UNITS, prepaid_units model -> Option<&super::LicenseUnitsDetail>, with_prepaid_units(super::LicenseUnitsDetail), "`prepaidUnits`: `microsoft.graph.licenseUnitsDetail`";
    "servicePlans" SERVICE_PLANS, service_plans models -> Option<&[super::ServicePlanInfo]>, with_service_plans(Vec<super::ServicePlanInfo>), "`servicePlans`: `Collection(microsoft.graph.servicePlanInfo)`" "Not nullable.";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`";
    "skuPartNumber" SKU_PART_NUMBER, sku_part_number str -> Option<&str>, with_sku_part_number(String), "`skuPartNumber`: `Edm.String`";
    "accountId" ACCOUNT_ID, account_id str -> Option<&str>, with_account_id(String), "`accountId`: `Edm.String`, metadata";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`, metadata";
    "subscriptionIds" SUBSCRIPTION_IDS, subscription_ids strs -> Option<Vec<&str>>, with_subscription_ids(Vec<String>), "`subscriptionIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.template`, metadata, with the accessors of [`Entity`](super::Entity)
    Template: super::Entity = "microsoft.graph.template";
    inherited "id" ID, with_id(String), "`id`";
    "deviceTemplates" DEVICE_TEMPLATES, device_templates models -> Option<&[super::DeviceTemplate]>, with_device_templates(Vec<super::DeviceTemplate>), "`deviceTemplates`: `Collection(microsoft.graph.deviceTemplate)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernance`, metadata, with the accessors of [`Entity`](super::Entity)
    TenantGovernance: super::Entity = "microsoft.graph.tenantGovernance";
    inherited "id" ID, with_id(String), "`id`";
    "governanceInvitations" GOVERNANCE_INVITATIONS, governance_invitations models -> Option<&[super::GovernanceInvitation]>, with_governance_invitations(Vec<super::GovernanceInvitation>), "`governanceInvitations`: `Collection(microsoft.graph.governanceInvitation)`, metadata";
    "governancePolicyTemplates" GOVERNANCE_POLICY_TEMPLATES, governance_policy_templates models -> Option<&[super::TenantGovernancePolicyTemplate]>, with_governance_policy_templates(Vec<super::TenantGovernancePolicyTemplate>), "`governancePolicyTemplates`: `Collection(microsoft.graph.tenantGovernancePolicyTemplate)`, metadata";
    "governanceRelationships" GOVERNANCE_RELATIONSHIPS, governance_relationships models -> Option<&[super::GovernanceRelationship]>, with_governance_relationships(Vec<super::GovernanceRelationship>), "`governanceRelationships`: `Collection(microsoft.graph.governanceRelationship)`, metadata";
    "governanceRequests" GOVERNANCE_REQUESTS, governance_requests models -> Option<&[super::GovernanceRequest]>, with_governance_requests(Vec<super::GovernanceRequest>), "`governanceRequests`: `Collection(microsoft.graph.governanceRequest)`, metadata";
    "relatedTenants" RELATED_TENANTS, related_tenants models -> Option<&[super::RelatedTenant]>, with_related_tenants(Vec<super::RelatedTenant>), "`relatedTenants`: `Collection(microsoft.graph.relatedTenant)`, metadata";
    "settings" SETTINGS, settings model -> Option<&super::TenantGovernanceSetting>, with_settings(super::TenantGovernanceSetting), "`settings`: `microsoft.graph.tenantGovernanceSetting`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernancePolicyTemplate`, metadata, with the accessors of [`Entity`](super::Entity)
    TenantGovernancePolicyTemplate: super::Entity = "microsoft.graph.tenantGovernancePolicyTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "delegatedAdministrationRoleAssignments" DELEGATED_ADMINISTRATION_ROLE_ASSIGNMENTS, delegated_administration_role_assignments models -> Option<&[super::DelegatedAdministrationRoleAssignment]>, with_delegated_administration_role_assignments(Vec<super::DelegatedAdministrationRoleAssignment>), "`delegatedAdministrationRoleAssignments`: `Collection(microsoft.graph.delegatedAdministrationRoleAssignment)`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "governedTenantCanTerminate" GOVERNED_TENANT_CAN_TERMINATE, governed_tenant_can_terminate bool -> Option<bool>, with_governed_tenant_can_terminate(bool), "`governedTenantCanTerminate`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "multiTenantApplicationsToProvision" MULTI_TENANT_APPLICATIONS_TO_PROVISION, multi_tenant_applications_to_provision models -> Option<&[super::MultiTenantApplicationsToProvision]>, with_multi_tenant_applications_to_provision(Vec<super::MultiTenantApplicationsToProvision>), "`multiTenantApplicationsToProvision`: `Collection(microsoft.graph.multiTenantApplicationsToProvision)`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantGovernanceSetting`, metadata, with the accessors of [`Entity`](super::Entity)
    TenantGovernanceSetting: super::Entity = "microsoft.graph.tenantGovernanceSetting";
    inherited "id" ID, with_id(String), "`id`";
    "canReceiveInvitations" CAN_RECEIVE_INVITATIONS, can_receive_invitations bool -> Option<bool>, with_can_receive_invitations(bool), "`canReceiveInvitations`: `Edm.Boolean`, metadata";
    "isRelatedTenantsEnabled" IS_RELATED_TENANTS_ENABLED, is_related_tenants_enabled bool -> Option<bool>, with_is_related_tenants_enabled(bool), "`isRelatedTenantsEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.tenantReference`, metadata
    TenantReference = "microsoft.graph.tenantReference";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.trustedCertificateAuthorityAsEntityBase`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    TrustedCertificateAuthorityAsEntityBase: super::DirectoryObject, super::Entity = "microsoft.graph.trustedCertificateAuthorityAsEntityBase" {
        "microsoft.graph.certificateBasedApplicationConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "trustedCertificateAuthorities" TRUSTED_CERTIFICATE_AUTHORITIES, trusted_certificate_authorities models -> Option<&[super::CertificateAuthorityAsEntity]>, with_trusted_certificate_authorities(Vec<super::CertificateAuthorityAsEntity>), "`trustedCertificateAuthorities`: `Collection(microsoft.graph.certificateAuthorityAsEntity)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.verifiedDomain`](https://learn.microsoft.com/graph/api/resources/verifieddomain?view=graph-rest-beta)
    VerifiedDomain = "microsoft.graph.verifiedDomain";
    "capabilities" CAPABILITIES, capabilities str -> Option<&str>, with_capabilities(String), "`capabilities`: `Edm.String`";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`";
    "isInitial" IS_INITIAL, is_initial bool -> Option<bool>, with_is_initial(bool), "`isInitial`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}
