// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// `microsoft.graph.security.geoLocation`, metadata
    GeoLocation = "microsoft.graph.security.geoLocation";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`, metadata";
    "countryName" COUNTRY_NAME, country_name str -> Option<&str>, with_country_name(String), "`countryName`: `Edm.String`, metadata";
    "latitude" LATITUDE, latitude f64 -> Option<f64>, with_latitude(f64), "`latitude`: `Edm.Double`, metadata";
    "longitude" LONGITUDE, longitude f64 -> Option<f64>, with_longitude(f64), "`longitude`: `Edm.Double`, metadata";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.gitHubOrganizationEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    GitHubOrganizationEvidence: super::security::AlertEvidence = "microsoft.graph.security.gitHubOrganizationEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "company" COMPANY, company str -> Option<&str>, with_company(String), "`company`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "login" LOGIN, login str -> Option<&str>, with_login(String), "`login`: `Edm.String`, metadata";
    "orgId" ORG_ID, org_id str -> Option<&str>, with_org_id(String), "`orgId`: `Edm.String`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.gitHubRepoEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    GitHubRepoEvidence: super::security::AlertEvidence = "microsoft.graph.security.gitHubRepoEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "baseUrl" BASE_URL, base_url str -> Option<&str>, with_base_url(String), "`baseUrl`: `Edm.String`, metadata";
    "login" LOGIN, login str -> Option<&str>, with_login(String), "`login`: `Edm.String`, metadata";
    "owner" OWNER, owner str -> Option<&str>, with_owner(String), "`owner`: `Edm.String`, metadata";
    "ownerType" OWNER_TYPE, owner_type str -> Option<&str>, with_owner_type(String), "`ownerType`: `Edm.String`, metadata";
    "repoId" REPO_ID, repo_id str -> Option<&str>, with_repo_id(String), "`repoId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.gitHubUserEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    GitHubUserEvidence: super::security::AlertEvidence = "microsoft.graph.security.gitHubUserEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "login" LOGIN, login str -> Option<&str>, with_login(String), "`login`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.googleCloudLocationType`, metadata
    GoogleCloudLocationType = "microsoft.graph.security.googleCloudLocationType" {
        Unknown = "unknown",
        Regional = "regional",
        Zonal = "zonal",
        Global = "global",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.googleCloudResourceEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    GoogleCloudResourceEntityMapping: super::security::EntityMapping = "microsoft.graph.security.googleCloudResourceEntityMapping";
    "fullResourceNameColumn" FULL_RESOURCE_NAME_COLUMN, full_resource_name_column str -> Option<&str>, with_full_resource_name_column(String), "`fullResourceNameColumn`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.googleCloudResourceEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    GoogleCloudResourceEvidence: super::security::AlertEvidence = "microsoft.graph.security.googleCloudResourceEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "fullResourceName" FULL_RESOURCE_NAME, full_resource_name str -> Option<&str>, with_full_resource_name(String), "`fullResourceName`: `Edm.String`, metadata";
    "location" LOCATION, location str -> Option<&str>, with_location(String), "`location`: `Edm.String`, metadata";
    "locationType" LOCATION_TYPE, location_type enumeration -> Option<GoogleCloudLocationType>, with_location_type(GoogleCloudLocationType), "`locationType`: `microsoft.graph.security.googleCloudLocationType`, metadata";
    "projectId" PROJECT_ID, project_id str -> Option<&str>, with_project_id(String), "`projectId`: `Edm.String`, metadata";
    "projectNumber" PROJECT_NUMBER, project_number i64 -> Option<i64>, with_project_number(i64), "`projectNumber`: `Edm.Int64`, metadata";
    "resourceName" RESOURCE_NAME, resource_name str -> Option<&str>, with_resource_name(String), "`resourceName`: `Edm.String`, metadata";
    "resourceType" RESOURCE_TYPE, resource_type str -> Option<&str>, with_resource_type(String), "`resourceType`: `Edm.String`, metadata";
}
