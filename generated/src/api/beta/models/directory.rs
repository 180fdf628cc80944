// Written by `cargo xtask gen`; do not edit.
//! Types of the area `directory`.

use crate::runtime::{Bytes, OffsetDateTime, Parsed, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.allowedValue`](https://learn.microsoft.com/graph/api/resources/allowedvalue?view=graph-rest-beta)
    AllowedValue = "microsoft.graph.allowedValue";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.attributeSet`](https://learn.microsoft.com/graph/api/resources/attributeset?view=graph-rest-beta)
    AttributeSet = "microsoft.graph.attributeSet";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
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
    /// [`microsoft.graph.certificateAuthority`](https://learn.microsoft.com/graph/api/resources/certificateauthority?view=graph-rest-beta)
    CertificateAuthority = "microsoft.graph.certificateAuthority";
    "certificate" CERTIFICATE, certificate binary -> Parsed<Bytes>, with_certificate(Bytes), "`certificate`: `Edm.Binary`" "Required.";
    "certificateRevocationListUrl" CERTIFICATE_REVOCATION_LIST_URL, certificate_revocation_list_url str -> Option<&str>, with_certificate_revocation_list_url(String), "`certificateRevocationListUrl`: `Edm.String`";
    "deltaCertificateRevocationListUrl" DELTA_CERTIFICATE_REVOCATION_LIST_URL, delta_certificate_revocation_list_url str -> Option<&str>, with_delta_certificate_revocation_list_url(String), "`deltaCertificateRevocationListUrl`: `Edm.String`";
    "isRootAuthority" IS_ROOT_AUTHORITY, is_root_authority bool -> Option<bool>, with_is_root_authority(bool), "`isRootAuthority`: `Edm.Boolean`" "Required.";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`, read-only" "Read-only.";
    "issuerSki" ISSUER_SKI, issuer_ski str -> Option<&str>, with_issuer_ski(String), "`issuerSki`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.certificateBasedAuthConfiguration`](https://learn.microsoft.com/graph/api/resources/certificatebasedauthconfiguration?view=graph-rest-beta)
    CertificateBasedAuthConfiguration = "microsoft.graph.certificateBasedAuthConfiguration";
    "certificateAuthorities" CERTIFICATE_AUTHORITIES, certificate_authorities models -> Option<&[super::CertificateAuthority]>, with_certificate_authorities(Vec<super::CertificateAuthority>), "`certificateAuthorities`: `Collection(microsoft.graph.certificateAuthority)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
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
    /// [`microsoft.graph.Contract`](https://learn.microsoft.com/graph/api/resources/contract?view=graph-rest-beta)
    Contract = "microsoft.graph.Contract";
    "contractType" CONTRACT_TYPE, contract_type str -> Option<&str>, with_contract_type(String), "`contractType`: `Edm.String`" "Possible values are: SyndicationPartner, BreadthPartner, ResellerPartner.";
    "customerId" CUSTOMER_ID, customer_id guid -> Parsed<Uuid>, with_customer_id(Uuid), "`customerId`: `Edm.Guid`";
    "defaultDomainName" DEFAULT_DOMAIN_NAME, default_domain_name str -> Option<&str>, with_default_domain_name(String), "`defaultDomainName`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.customSecurityAttributeDefinition`](https://learn.microsoft.com/graph/api/resources/customsecurityattributedefinition?view=graph-rest-beta)
    CustomSecurityAttributeDefinition = "microsoft.graph.customSecurityAttributeDefinition";
    "attributeSet" ATTRIBUTE_SET, attribute_set str -> Option<&str>, with_attribute_set(String), "`attributeSet`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Supports multiple values.";
    "isCollection" IS_COLLECTION, is_collection bool -> Option<bool>, with_is_collection(bool), "`isCollection`: `Edm.Boolean`" "Supports multiple values.";
    "isSearchable" IS_SEARCHABLE, is_searchable bool -> Option<bool>, with_is_searchable(bool), "`isSearchable`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`" "Possible values are: Available, Deprecated.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "usePreDefinedValuesOnly" USE_PRE_DEFINED_VALUES_ONLY, use_pre_defined_values_only bool -> Option<bool>, with_use_pre_defined_values_only(bool), "`usePreDefinedValuesOnly`: `Edm.Boolean`";
    "allowedValues" ALLOWED_VALUES, allowed_values models -> Option<&[super::AllowedValue]>, with_allowed_values(Vec<super::AllowedValue>), "`allowedValues`: `Collection(microsoft.graph.allowedValue)`";
}

crate::runtime::model! {
    /// `microsoft.graph.deletedDateTime`, which the reference names and does not describe.
    DeletedDateTime = "microsoft.graph.deletedDateTime"
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
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.directoryRole`](https://learn.microsoft.com/graph/api/resources/directoryrole?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    DirectoryRole: super::DirectoryObject = "microsoft.graph.directoryRole";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "roleTemplateId" ROLE_TEMPLATE_ID, role_template_id str -> Option<&str>, with_role_template_id(String), "`roleTemplateId`: `Edm.String`, read-only" "Read-only.";
    "members" MEMBERS, members models -> Option<&[super::DirectoryObject]>, with_members(Vec<super::DirectoryObject>), "`members`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "scopedMembers" SCOPED_MEMBERS, scoped_members models -> Option<&[super::ScopedRoleMembership]>, with_scoped_members(Vec<super::ScopedRoleMembership>), "`scopedMembers`: `Collection(microsoft.graph.scopedRoleMembership)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.directoryRoleTemplate`](https://learn.microsoft.com/graph/api/resources/directoryroletemplate?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    DirectoryRoleTemplate: super::DirectoryObject = "microsoft.graph.directoryRoleTemplate";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
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
    /// [`microsoft.graph.domain`](https://learn.microsoft.com/graph/api/resources/domain?view=graph-rest-beta)
    Domain = "microsoft.graph.domain";
    "authenticationType" AUTHENTICATION_TYPE, authentication_type str -> Option<&str>, with_authentication_type(String), "`authenticationType`: `Edm.String`, read-only" "Read-only. Not nullable.";
    "availabilityStatus" AVAILABILITY_STATUS, availability_status str -> Option<&str>, with_availability_status(String), "`availabilityStatus`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Not nullable.";
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
}

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsCnameRecord`](https://learn.microsoft.com/graph/api/resources/domaindnscnamerecord?view=graph-rest-beta), with the accessors of [`DomainDnsRecord`](super::DomainDnsRecord)
    DomainDnsCnameRecord: super::DomainDnsRecord = "microsoft.graph.domainDnsCnameRecord";
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
    DomainDnsMxRecord: super::DomainDnsRecord = "microsoft.graph.domainDnsMxRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isOptional" IS_OPTIONAL, with_is_optional(bool), "`isOptional`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "recordType" RECORD_TYPE, with_record_type(String), "`recordType`";
    inherited "supportedService" SUPPORTED_SERVICE, with_supported_service(String), "`supportedService`";
    inherited "ttl" TTL, with_ttl(i32), "`ttl`";
    "mailExchange" MAIL_EXCHANGE, mail_exchange str -> Option<&str>, with_mail_exchange(String), "`mailExchange`: `Edm.String`";
    "preference" PREFERENCE, preference i32 -> Option<i32>, with_preference(i32), "`preference`: `Edm.Int32`";
    "canonicalName" CANONICAL_NAME, canonical_name str -> Option<&str>, with_canonical_name(String), "`canonicalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.domainDnsRecord`](https://learn.microsoft.com/graph/api/resources/domaindnsrecord?view=graph-rest-beta)
    DomainDnsRecord = "microsoft.graph.domainDnsRecord" {
        "microsoft.graph.domainDnsCnameRecord",
        "microsoft.graph.domainDnsMxRecord",
        "microsoft.graph.domainDnsSrvRecord",
        "microsoft.graph.domainDnsTxtRecord",
        "microsoft.graph.domainDnsUnavailableRecord",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable.";
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
    DomainDnsSrvRecord: super::DomainDnsRecord = "microsoft.graph.domainDnsSrvRecord";
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
    "canonicalName" CANONICAL_NAME, canonical_name str -> Option<&str>, with_canonical_name(String), "`canonicalName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsTxtRecord`](https://learn.microsoft.com/graph/api/resources/domaindnstxtrecord?view=graph-rest-beta), with the accessors of [`DomainDnsRecord`](super::DomainDnsRecord)
    DomainDnsTxtRecord: super::DomainDnsRecord = "microsoft.graph.domainDnsTxtRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isOptional" IS_OPTIONAL, with_is_optional(bool), "`isOptional`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "recordType" RECORD_TYPE, with_record_type(String), "`recordType`";
    inherited "supportedService" SUPPORTED_SERVICE, with_supported_service(String), "`supportedService`";
    inherited "ttl" TTL, with_ttl(i32), "`ttl`";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`";
    "canonicalName" CANONICAL_NAME, canonical_name str -> Option<&str>, with_canonical_name(String), "`canonicalName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from DomainDnsRecord.
    ///
    /// [`microsoft.graph.domainDnsUnavailableRecord`](https://learn.microsoft.com/graph/api/resources/domaindnsunavailablerecord?view=graph-rest-beta), with the accessors of [`DomainDnsRecord`](super::DomainDnsRecord)
    DomainDnsUnavailableRecord: super::DomainDnsRecord = "microsoft.graph.domainDnsUnavailableRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isOptional" IS_OPTIONAL, with_is_optional(bool), "`isOptional`";
    inherited "label" LABEL, with_label(String), "`label`";
    inherited "recordType" RECORD_TYPE, with_record_type(String), "`recordType`";
    inherited "supportedService" SUPPORTED_SERVICE, with_supported_service(String), "`supportedService`";
    inherited "ttl" TTL, with_ttl(i32), "`ttl`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "canonicalName" CANONICAL_NAME, canonical_name str -> Option<&str>, with_canonical_name(String), "`canonicalName`: `Edm.String`";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.domainState`](https://learn.microsoft.com/graph/api/resources/domainstate?view=graph-rest-beta)
    DomainState = "microsoft.graph.domainState";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`";
    "operation" OPERATION, operation str -> Option<&str>, with_operation(String), "`operation`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
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
    /// [`microsoft.graph.insightsSettings`](https://learn.microsoft.com/graph/api/resources/insightssettings?view=graph-rest-beta)
    InsightsSettings = "microsoft.graph.insightsSettings";
    "isEnabledInOrganization" IS_ENABLED_IN_ORGANIZATION, is_enabled_in_organization bool -> Option<bool>, with_is_enabled_in_organization(bool), "`isEnabledInOrganization`: `Edm.Boolean`" "Optional.";
    "disabledForGroup" DISABLED_FOR_GROUP, disabled_for_group str -> Option<&str>, with_disabled_for_group(String), "`disabledForGroup`: `Edm.String`" "Optional.";
}

crate::runtime::model! {
    /// Inherits from samlorwsfedprovider.
    ///
    /// [`microsoft.graph.internalDomainFederation`](https://learn.microsoft.com/graph/api/resources/internaldomainfederation?view=graph-rest-beta), with the accessors of [`SamlOrWsFedProvider`](super::SamlOrWsFedProvider)
    InternalDomainFederation: super::SamlOrWsFedProvider, super::IdentityProviderBase = "microsoft.graph.internalDomainFederation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "issuerUri" ISSUER_URI, with_issuer_uri(String), "`issuerUri`";
    inherited "metadataExchangeUri" METADATA_EXCHANGE_URI, with_metadata_exchange_uri(String), "`metadataExchangeUri`";
    inherited "passiveSignInUri" PASSIVE_SIGN_IN_URI, with_passive_sign_in_uri(String), "`passiveSignInUri`";
    inherited "preferredAuthenticationProtocol" PREFERRED_AUTHENTICATION_PROTOCOL, with_preferred_authentication_protocol(String), "`preferredAuthenticationProtocol`";
    inherited "signingCertificate" SIGNING_CERTIFICATE, with_signing_certificate(String), "`signingCertificate`";
    "activeSignInUri" ACTIVE_SIGN_IN_URI, active_sign_in_uri str -> Option<&str>, with_active_sign_in_uri(String), "`activeSignInUri`: `Edm.String`";
    "federatedIdpMfaBehavior" FEDERATED_IDP_MFA_BEHAVIOR, federated_idp_mfa_behavior enumeration -> Option<super::FederatedIdpMfaBehavior>, with_federated_idp_mfa_behavior(super::FederatedIdpMfaBehavior), "`federatedIdpMfaBehavior`: `microsoft.graph.federatedIdpMfaBehavior`" "Possible values are: acceptIfMfaDoneByFederatedIdp, enforceMfaByFederatedIdp, rejectMfaByFederatedIdp, unknownFutureValue.";
    "isSignedAuthenticationRequestRequired" IS_SIGNED_AUTHENTICATION_REQUEST_REQUIRED, is_signed_authentication_request_required bool -> Option<bool>, with_is_signed_authentication_request_required(bool), "`isSignedAuthenticationRequestRequired`: `Edm.Boolean`";
    "nextSigningCertificate" NEXT_SIGNING_CERTIFICATE, next_signing_certificate str -> Option<&str>, with_next_signing_certificate(String), "`nextSigningCertificate`: `Edm.String`";
    "promptLoginBehavior" PROMPT_LOGIN_BEHAVIOR, prompt_login_behavior enumeration -> Option<super::PromptLoginBehavior>, with_prompt_login_behavior(super::PromptLoginBehavior), "`promptLoginBehavior`: `microsoft.graph.promptLoginBehavior`" "Possible values are: translateToFreshPasswordAuthentication, nativeSupport, disabled, unknownFutureValue.";
    "signingCertificateUpdateStatus" SIGNING_CERTIFICATE_UPDATE_STATUS, signing_certificate_update_status model -> Option<&super::SigningCertificateUpdateStatus>, with_signing_certificate_update_status(super::SigningCertificateUpdateStatus), "`signingCertificateUpdateStatus`: `microsoft.graph.signingCertificateUpdateStatus`";
    "signOutUri" SIGN_OUT_URI, sign_out_uri str -> Option<&str>, with_sign_out_uri(String), "`signOutUri`: `Edm.String`";
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
}

crate::runtime::model! {
    /// [`microsoft.graph.invitedUserMessageInfo`](https://learn.microsoft.com/graph/api/resources/invitedusermessageinfo?view=graph-rest-beta)
    InvitedUserMessageInfo = "microsoft.graph.invitedUserMessageInfo";
    "ccRecipients" CC_RECIPIENTS, cc_recipients models -> Option<&[super::Recipient]>, with_cc_recipients(Vec<super::Recipient>), "`ccRecipients`: `Collection(microsoft.graph.recipient)`";
    "customizedMessageBody" CUSTOMIZED_MESSAGE_BODY, customized_message_body str -> Option<&str>, with_customized_message_body(String), "`customizedMessageBody`: `Edm.String`";
    "messageLanguage" MESSAGE_LANGUAGE, message_language str -> Option<&str>, with_message_language(String), "`messageLanguage`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.licenseUnitsDetail`](https://learn.microsoft.com/graph/api/resources/licenseunitsdetail?view=graph-rest-beta)
    LicenseUnitsDetail = "microsoft.graph.licenseUnitsDetail";
    "enabled" ENABLED, enabled i32 -> Option<i32>, with_enabled(i32), "`enabled`: `Edm.Int32`";
    "suspended" SUSPENDED, suspended i32 -> Option<i32>, with_suspended(i32), "`suspended`: `Edm.Int32`";
    "warning" WARNING, warning i32 -> Option<i32>, with_warning(i32), "`warning`: `Edm.Int32`";
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
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.orgContact`](https://learn.microsoft.com/graph/api/resources/orgcontact?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    OrgContact: super::DirectoryObject = "microsoft.graph.orgContact";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
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
    "directReports" DIRECT_REPORTS, direct_reports models -> Option<&[super::DirectoryObject]>, with_direct_reports(Vec<super::DirectoryObject>), "`directReports`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "manager" MANAGER, manager model -> Option<&super::DirectoryObject>, with_manager(super::DirectoryObject), "`manager`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "transitiveReports" TRANSITIVE_REPORTS, transitive_reports models -> Option<&[super::DirectoryObject]>, with_transitive_reports(Vec<super::DirectoryObject>), "`transitiveReports`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.organization`](https://learn.microsoft.com/graph/api/resources/organization?view=graph-rest-beta), [intune-onboarding-organization](https://learn.microsoft.com/graph/api/resources/intune-onboarding-organization?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    Organization: super::DirectoryObject = "microsoft.graph.organization";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
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
    "mobileDeviceManagementAuthority" MOBILE_DEVICE_MANAGEMENT_AUTHORITY, mobile_device_management_authority enumeration -> Option<super::MdmAuthority>, with_mobile_device_management_authority(super::MdmAuthority), "`mobileDeviceManagementAuthority`: `microsoft.graph.mdmAuthority`" "Possible values are: unknown, intune, sccm, office365.";
    "certificateConnectorSetting" CERTIFICATE_CONNECTOR_SETTING, certificate_connector_setting model -> Option<&super::CertificateConnectorSetting>, with_certificate_connector_setting(super::CertificateConnectorSetting), "`certificateConnectorSetting`: `microsoft.graph.certificateConnectorSetting`";
    "companyLastDirSyncTime" COMPANY_LAST_DIR_SYNC_TIME, company_last_dir_sync_time str -> Option<&str>, with_company_last_dir_sync_time(String), "`companyLastDirSyncTime`: `Edm.String`";
    "dirSyncEnabled" DIR_SYNC_ENABLED, dir_sync_enabled bool -> Option<bool>, with_dir_sync_enabled(bool), "`dirSyncEnabled`: `Edm.Boolean`";
    "certificateBasedAuthConfiguration" CERTIFICATE_BASED_AUTH_CONFIGURATION, certificate_based_auth_configuration models -> Option<&[super::CertificateBasedAuthConfiguration]>, with_certificate_based_auth_configuration(Vec<super::CertificateBasedAuthConfiguration>), "`certificateBasedAuthConfiguration`: `Collection(microsoft.graph.certificateBasedAuthConfiguration)`";
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "branding" BRANDING, branding models -> Option<&[super::OrganizationalBranding]>, with_branding(Vec<super::OrganizationalBranding>), "`branding`: `Collection(microsoft.graph.organizationalBranding)`" "Nullable.";
    "settings" SETTINGS, settings model -> Option<&super::OrganizationSettings>, with_settings(super::OrganizationSettings), "`settings`: `microsoft.graph.organizationSettings`" "Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.organizationSettings`](https://learn.microsoft.com/graph/api/resources/organizationsettings?view=graph-rest-beta)
    OrganizationSettings = "microsoft.graph.organizationSettings";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "profileCardProperties" PROFILE_CARD_PROPERTIES, profile_card_properties models -> Option<&[super::ProfileCardProperty]>, with_profile_card_properties(Vec<super::ProfileCardProperty>), "`profileCardProperties`: `Collection(microsoft.graph.profileCardProperty)`";
    "itemInsights" ITEM_INSIGHTS, item_insights model -> Option<&super::InsightsSettings>, with_item_insights(super::InsightsSettings), "`itemInsights`: `microsoft.graph.insightsSettings`";
    "microsoftApplicationDataAccessSettings" MICROSOFT_APPLICATION_DATA_ACCESS_SETTINGS, microsoft_application_data_access_settings model -> Option<&super::MicrosoftApplicationDataAccessSettings>, with_microsoft_application_data_access_settings(super::MicrosoftApplicationDataAccessSettings), "`microsoftApplicationDataAccessSettings`: `microsoft.graph.microsoftApplicationDataAccessSettings`";
    "peopleInsights" PEOPLE_INSIGHTS, people_insights model -> Option<&super::InsightsSettings>, with_people_insights(super::InsightsSettings), "`peopleInsights`: `microsoft.graph.insightsSettings`";
}

crate::runtime::model! {
    /// Inherits from organizationalBrandingProperties.
    ///
    /// [`microsoft.graph.organizationalBranding`](https://learn.microsoft.com/graph/api/resources/organizationalbranding?view=graph-rest-beta), with the accessors of [`OrganizationalBrandingProperties`](super::OrganizationalBrandingProperties)
    OrganizationalBranding: super::OrganizationalBrandingProperties = "microsoft.graph.organizationalBranding";
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
    inherited "id" ID, with_id(String), "`id`";
    inherited "loginPageTextVisibilitySettings" LOGIN_PAGE_TEXT_VISIBILITY_SETTINGS, with_login_page_text_visibility_settings(super::LoginPageTextVisibilitySettings), "`loginPageTextVisibilitySettings`";
    inherited "signInPageText" SIGN_IN_PAGE_TEXT, with_sign_in_page_text(String), "`signInPageText`";
    inherited "squareLogo" SQUARE_LOGO, with_square_logo(Value), "`squareLogo`";
    inherited "squareLogoRelativeUrl" SQUARE_LOGO_RELATIVE_URL, with_square_logo_relative_url(String), "`squareLogoRelativeUrl`";
    inherited "usernameHintText" USERNAME_HINT_TEXT, with_username_hint_text(String), "`usernameHintText`";
    "localizations" LOCALIZATIONS, localizations models -> Option<&[super::OrganizationalBrandingLocalization]>, with_localizations(Vec<super::OrganizationalBrandingLocalization>), "`localizations`: `Collection(microsoft.graph.organizationalBrandingLocalization)`";
}

crate::runtime::model! {
    /// Inherits from organizationalBrandingProperties.
    ///
    /// [`microsoft.graph.organizationalBrandingLocalization`](https://learn.microsoft.com/graph/api/resources/organizationalbrandinglocalization?view=graph-rest-beta), with the accessors of [`OrganizationalBrandingProperties`](super::OrganizationalBrandingProperties)
    OrganizationalBrandingLocalization: super::OrganizationalBrandingProperties = "microsoft.graph.organizationalBrandingLocalization";
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
    inherited "id" ID, with_id(String), "`id`";
    inherited "loginPageTextVisibilitySettings" LOGIN_PAGE_TEXT_VISIBILITY_SETTINGS, with_login_page_text_visibility_settings(super::LoginPageTextVisibilitySettings), "`loginPageTextVisibilitySettings`";
    inherited "signInPageText" SIGN_IN_PAGE_TEXT, with_sign_in_page_text(String), "`signInPageText`";
    inherited "squareLogo" SQUARE_LOGO, with_square_logo(Value), "`squareLogo`";
    inherited "squareLogoRelativeUrl" SQUARE_LOGO_RELATIVE_URL, with_square_logo_relative_url(String), "`squareLogoRelativeUrl`";
    inherited "usernameHintText" USERNAME_HINT_TEXT, with_username_hint_text(String), "`usernameHintText`";
}

crate::runtime::model! {
    /// [`microsoft.graph.organizationalBrandingProperties`](https://learn.microsoft.com/graph/api/resources/organizationalbrandingproperties?view=graph-rest-beta)
    OrganizationalBrandingProperties = "microsoft.graph.organizationalBrandingProperties" {
        "microsoft.graph.organizationalBranding",
        "microsoft.graph.organizationalBrandingLocalization",
    };
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
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "loginPageTextVisibilitySettings" LOGIN_PAGE_TEXT_VISIBILITY_SETTINGS, login_page_text_visibility_settings model -> Option<&super::LoginPageTextVisibilitySettings>, with_login_page_text_visibility_settings(super::LoginPageTextVisibilitySettings), "`loginPageTextVisibilitySettings`: `microsoft.graph.loginPageTextVisibilitySettings`";
    "signInPageText" SIGN_IN_PAGE_TEXT, sign_in_page_text str -> Option<&str>, with_sign_in_page_text(String), "`signInPageText`: `Edm.String`";
    "squareLogo" SQUARE_LOGO, square_logo untyped -> Option<&Value>, with_square_logo(Value), "`squareLogo`: `Edm.Stream`";
    "squareLogoRelativeUrl" SQUARE_LOGO_RELATIVE_URL, square_logo_relative_url str -> Option<&str>, with_square_logo_relative_url(String), "`squareLogoRelativeUrl`: `Edm.String`, read-only" "Read-only.";
    "usernameHintText" USERNAME_HINT_TEXT, username_hint_text str -> Option<&str>, with_username_hint_text(String), "`usernameHintText`: `Edm.String`";
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

crate::runtime::model! {
    /// [`microsoft.graph.profileCardAnnotation`](https://learn.microsoft.com/graph/api/resources/profilecardannotation?view=graph-rest-beta)
    ProfileCardAnnotation = "microsoft.graph.profileCardAnnotation";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "localizations" LOCALIZATIONS, localizations models -> Option<&[super::DisplayNameLocalization]>, with_localizations(Vec<super::DisplayNameLocalization>), "`localizations`: `Collection(microsoft.graph.displayNameLocalization)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.profileCardProperty`](https://learn.microsoft.com/graph/api/resources/profilecardproperty?view=graph-rest-beta)
    ProfileCardProperty = "microsoft.graph.profileCardProperty";
    "annotations" ANNOTATIONS, annotations models -> Option<&[super::ProfileCardAnnotation]>, with_annotations(Vec<super::ProfileCardAnnotation>), "`annotations`: `Collection(microsoft.graph.profileCardAnnotation)`";
    "directoryPropertyName" DIRECTORY_PROPERTY_NAME, directory_property_name str -> Option<&str>, with_directory_property_name(String), "`directoryPropertyName`: `Edm.String`" "Possible values are: UserPrincipalName, Fax, StreetAddress, PostalCode, StateOrProvince, Alias, CustomAttribute1, CustomAttribute2, CustomAttribute3, CustomAttribute4, CustomAttribute5, CustomAttribute6, CustomAttribute7, CustomAttribute8, CustomAttribute9, CustomAttribute10, CustomAttribute11, CustomAttribute12, CustomAttribute13, CustomAttribute14, CustomAttribute15.";
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
    /// Inherits from samlorwsfedprovider.
    ///
    /// [`microsoft.graph.samlOrWsFedExternalDomainFederation`](https://learn.microsoft.com/graph/api/resources/samlorwsfedexternaldomainfederation?view=graph-rest-beta), with the accessors of [`SamlOrWsFedProvider`](super::SamlOrWsFedProvider)
    SamlOrWsFedExternalDomainFederation: super::SamlOrWsFedProvider, super::IdentityProviderBase = "microsoft.graph.samlOrWsFedExternalDomainFederation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "issuerUri" ISSUER_URI, with_issuer_uri(String), "`issuerUri`";
    inherited "metadataExchangeUri" METADATA_EXCHANGE_URI, with_metadata_exchange_uri(String), "`metadataExchangeUri`";
    inherited "passiveSignInUri" PASSIVE_SIGN_IN_URI, with_passive_sign_in_uri(String), "`passiveSignInUri`";
    inherited "preferredAuthenticationProtocol" PREFERRED_AUTHENTICATION_PROTOCOL, with_preferred_authentication_protocol(String), "`preferredAuthenticationProtocol`";
    inherited "signingCertificate" SIGNING_CERTIFICATE, with_signing_certificate(String), "`signingCertificate`";
    "domains" DOMAINS, domains models -> Option<&[super::ExternalDomainName]>, with_domains(Vec<super::ExternalDomainName>), "`domains`: `Collection(microsoft.graph.externalDomainName)`";
}

crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.samlOrWsFedProvider`](https://learn.microsoft.com/graph/api/resources/samlorwsfedprovider?view=graph-rest-beta), with the accessors of [`IdentityProviderBase`](super::IdentityProviderBase)
    SamlOrWsFedProvider: super::IdentityProviderBase = "microsoft.graph.samlOrWsFedProvider" {
        "microsoft.graph.internalDomainFederation",
        "microsoft.graph.samlOrWsFedExternalDomainFederation",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "issuerUri" ISSUER_URI, issuer_uri str -> Option<&str>, with_issuer_uri(String), "`issuerUri`: `Edm.String`";
    "metadataExchangeUri" METADATA_EXCHANGE_URI, metadata_exchange_uri str -> Option<&str>, with_metadata_exchange_uri(String), "`metadataExchangeUri`: `Edm.String`";
    "passiveSignInUri" PASSIVE_SIGN_IN_URI, passive_sign_in_uri str -> Option<&str>, with_passive_sign_in_uri(String), "`passiveSignInUri`: `Edm.String`";
    "preferredAuthenticationProtocol" PREFERRED_AUTHENTICATION_PROTOCOL, preferred_authentication_protocol str -> Option<&str>, with_preferred_authentication_protocol(String), "`preferredAuthenticationProtocol`: `Edm.String`" "Possible values are: saml, wsfed.";
    "signingCertificate" SIGNING_CERTIFICATE, signing_certificate str -> Option<&str>, with_signing_certificate(String), "`signingCertificate`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.schemaExtension`](https://learn.microsoft.com/graph/api/resources/schemaextension?view=graph-rest-beta)
    SchemaExtension = "microsoft.graph.schemaExtension";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "owner" OWNER, owner str -> Option<&str>, with_owner(String), "`owner`: `Edm.String`, read-only" "Read-only.";
    "properties" PROPERTIES, properties models -> Option<&[super::ExtensionSchemaProperty]>, with_properties(Vec<super::ExtensionSchemaProperty>), "`properties`: `Collection(microsoft.graph.extensionSchemaProperty)`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
    "targetTypes" TARGET_TYPES, target_types strs -> Option<Vec<&str>>, with_target_types(Vec<String>), "`targetTypes`: `Collection(Edm.String)`";
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
    /// [`microsoft.graph.subscribedSku`](https://learn.microsoft.com/graph/api/resources/subscribedsku?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    SubscribedSku: super::DirectoryObject = "microsoft.graph.subscribedSku";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    "appliesTo" APPLIES_TO, applies_to str -> Option<&str>, with_applies_to(String), "`appliesTo`: `Edm.String`";
    "capabilityStatus" CAPABILITY_STATUS, capability_status enumeration -> Option<super::CapabilityStatus>, with_capability_status(super::CapabilityStatus), "`capabilityStatus`: `microsoft.graph.capabilityStatus`" "Possible values are: Enabled, Warning, Suspended, Deleted, LockedOut.";
    "consumedUnits" CONSUMED_UNITS, consumed_units i32 -> Option<i32>, with_consumed_units(i32), "`consumedUnits`: `Edm.Int32`";
    "prepaidUnits" PREPAID_UNITS, prepaid_units model -> Option<&super::LicenseUnitsDetail>, with_prepaid_units(super::LicenseUnitsDetail), "`prepaidUnits`: `microsoft.graph.licenseUnitsDetail`";
    "servicePlans" SERVICE_PLANS, service_plans models -> Option<&[super::ServicePlanInfo]>, with_service_plans(Vec<super::ServicePlanInfo>), "`servicePlans`: `Collection(microsoft.graph.servicePlanInfo)`" "Not nullable.";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`";
    "skuPartNumber" SKU_PART_NUMBER, sku_part_number str -> Option<&str>, with_sku_part_number(String), "`skuPartNumber`: `Edm.String`";
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
