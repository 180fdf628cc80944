// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// Inherits from windowsupdatecatalogitem.
    ///
    /// [`microsoft.graph.windowsQualityUpdateCatalogItem`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdatecatalogitem?view=graph-rest-beta), with the accessors of [`WindowsUpdateCatalogItem`](super::WindowsUpdateCatalogItem)
    WindowsQualityUpdateCatalogItem: super::WindowsUpdateCatalogItem = "microsoft.graph.windowsQualityUpdateCatalogItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "releaseDateTime" RELEASE_DATE_TIME, with_release_date_time(OffsetDateTime), "`releaseDateTime`";
    inherited "endOfSupportDate" END_OF_SUPPORT_DATE, with_end_of_support_date(OffsetDateTime), "`endOfSupportDate`";
    "kbArticleId" KB_ARTICLE_ID, kb_article_id str -> Option<&str>, with_kb_article_id(String), "`kbArticleId`: `Edm.String`";
    "classification" CLASSIFICATION, classification enumeration -> Option<super::WindowsQualityUpdateClassification>, with_classification(super::WindowsQualityUpdateClassification), "`classification`: `microsoft.graph.windowsQualityUpdateClassification`" "Possible values are: all, security, nonSecurity.";
    "isExpeditable" IS_EXPEDITABLE, is_expeditable bool -> Option<bool>, with_is_expeditable(bool), "`isExpeditable`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsQualityUpdateClassification`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateclassification?view=graph-rest-beta)
    WindowsQualityUpdateClassification = "microsoft.graph.windowsQualityUpdateClassification" {
        All = "all",
        Security = "security",
        NonSecurity = "nonSecurity",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsQualityUpdateProfile`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateprofile?view=graph-rest-beta)
    WindowsQualityUpdateProfile = "microsoft.graph.windowsQualityUpdateProfile";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "expeditedUpdateSettings" EXPEDITED_UPDATE_SETTINGS, expedited_update_settings model -> Option<&super::ExpeditedWindowsQualityUpdateSettings>, with_expedited_update_settings(super::ExpeditedWindowsQualityUpdateSettings), "`expeditedUpdateSettings`: `microsoft.graph.expeditedWindowsQualityUpdateSettings`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "releaseDateDisplayName" RELEASE_DATE_DISPLAY_NAME, release_date_display_name str -> Option<&str>, with_release_date_display_name(String), "`releaseDateDisplayName`: `Edm.String`";
    "deployableContentDisplayName" DEPLOYABLE_CONTENT_DISPLAY_NAME, deployable_content_display_name str -> Option<&str>, with_deployable_content_display_name(String), "`deployableContentDisplayName`: `Edm.String`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::WindowsQualityUpdateProfileAssignment]>, with_assignments(Vec<super::WindowsQualityUpdateProfileAssignment>), "`assignments`: `Collection(microsoft.graph.windowsQualityUpdateProfileAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsQualityUpdateProfileAssignment`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateprofileassignment?view=graph-rest-beta)
    WindowsQualityUpdateProfileAssignment = "microsoft.graph.windowsQualityUpdateProfileAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}
