// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// Inherits from enrollmentprofile.
    ///
    /// [`microsoft.graph.depEnrollmentBaseProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-depenrollmentbaseprofile?view=graph-rest-beta), with the accessors of [`EnrollmentProfile`](super::EnrollmentProfile)
    DepEnrollmentBaseProfile: super::EnrollmentProfile, super::Entity = "microsoft.graph.depEnrollmentBaseProfile" {
        "microsoft.graph.depIOSEnrollmentProfile",
        "microsoft.graph.depMacOSEnrollmentProfile",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "requiresUserAuthentication" REQUIRES_USER_AUTHENTICATION, with_requires_user_authentication(bool), "`requiresUserAuthentication`";
    inherited "configurationEndpointUrl" CONFIGURATION_ENDPOINT_URL, with_configuration_endpoint_url(String), "`configurationEndpointUrl`";
    inherited "enableAuthenticationViaCompanyPortal" ENABLE_AUTHENTICATION_VIA_COMPANY_PORTAL, with_enable_authentication_via_company_portal(bool), "`enableAuthenticationViaCompanyPortal`";
    inherited "requireCompanyPortalOnSetupAssistantEnrolledDevices" REQUIRE_COMPANY_PORTAL_ON_SETUP_ASSISTANT_ENROLLED_DEVICES, with_require_company_portal_on_setup_assistant_enrolled_devices(bool), "`requireCompanyPortalOnSetupAssistantEnrolledDevices`";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`";
    "supervisedModeEnabled" SUPERVISED_MODE_ENABLED, supervised_mode_enabled bool -> Option<bool>, with_supervised_mode_enabled(bool), "`supervisedModeEnabled`: `Edm.Boolean`";
    "supportDepartment" SUPPORT_DEPARTMENT, support_department str -> Option<&str>, with_support_department(String), "`supportDepartment`: `Edm.String`";
    "isMandatory" IS_MANDATORY, is_mandatory bool -> Option<bool>, with_is_mandatory(bool), "`isMandatory`: `Edm.Boolean`";
    "locationDisabled" LOCATION_DISABLED, location_disabled bool -> Option<bool>, with_location_disabled(bool), "`locationDisabled`: `Edm.Boolean`";
    "supportPhoneNumber" SUPPORT_PHONE_NUMBER, support_phone_number str -> Option<&str>, with_support_phone_number(String), "`supportPhoneNumber`: `Edm.String`";
    "profileRemovalDisabled" PROFILE_REMOVAL_DISABLED, profile_removal_disabled bool -> Option<bool>, with_profile_removal_disabled(bool), "`profileRemovalDisabled`: `Edm.Boolean`";
    "restoreBlocked" RESTORE_BLOCKED, restore_blocked bool -> Option<bool>, with_restore_blocked(bool), "`restoreBlocked`: `Edm.Boolean`";
    "appleIdDisabled" APPLE_ID_DISABLED, apple_id_disabled bool -> Option<bool>, with_apple_id_disabled(bool), "`appleIdDisabled`: `Edm.Boolean`";
    "termsAndConditionsDisabled" TERMS_AND_CONDITIONS_DISABLED, terms_and_conditions_disabled bool -> Option<bool>, with_terms_and_conditions_disabled(bool), "`termsAndConditionsDisabled`: `Edm.Boolean`";
    "touchIdDisabled" TOUCH_ID_DISABLED, touch_id_disabled bool -> Option<bool>, with_touch_id_disabled(bool), "`touchIdDisabled`: `Edm.Boolean`";
    "applePayDisabled" APPLE_PAY_DISABLED, apple_pay_disabled bool -> Option<bool>, with_apple_pay_disabled(bool), "`applePayDisabled`: `Edm.Boolean`";
    "siriDisabled" SIRI_DISABLED, siri_disabled bool -> Option<bool>, with_siri_disabled(bool), "`siriDisabled`: `Edm.Boolean`";
    "diagnosticsDisabled" DIAGNOSTICS_DISABLED, diagnostics_disabled bool -> Option<bool>, with_diagnostics_disabled(bool), "`diagnosticsDisabled`: `Edm.Boolean`";
    "displayToneSetupDisabled" DISPLAY_TONE_SETUP_DISABLED, display_tone_setup_disabled bool -> Option<bool>, with_display_tone_setup_disabled(bool), "`displayToneSetupDisabled`: `Edm.Boolean`";
    "privacyPaneDisabled" PRIVACY_PANE_DISABLED, privacy_pane_disabled bool -> Option<bool>, with_privacy_pane_disabled(bool), "`privacyPaneDisabled`: `Edm.Boolean`";
    "screenTimeScreenDisabled" SCREEN_TIME_SCREEN_DISABLED, screen_time_screen_disabled bool -> Option<bool>, with_screen_time_screen_disabled(bool), "`screenTimeScreenDisabled`: `Edm.Boolean`";
    "deviceNameTemplate" DEVICE_NAME_TEMPLATE, device_name_template str -> Option<&str>, with_device_name_template(String), "`deviceNameTemplate`: `Edm.String`";
    "configurationWebUrl" CONFIGURATION_WEB_URL, configuration_web_url bool -> Option<bool>, with_configuration_web_url(bool), "`configurationWebUrl`: `Edm.Boolean`";
    "enabledSkipKeys" ENABLED_SKIP_KEYS, enabled_skip_keys strs -> Option<Vec<&str>>, with_enabled_skip_keys(Vec<String>), "`enabledSkipKeys`: `Collection(Edm.String)`, metadata";
    "enrollmentTimeAzureAdGroupIds" ENROLLMENT_TIME_AZURE_AD_GROUP_IDS, enrollment_time_azure_ad_group_ids values -> Parsed<Vec<Uuid>>, with_enrollment_time_azure_ad_group_ids(Vec<Uuid>), "`enrollmentTimeAzureAdGroupIds`: `Collection(Edm.Guid)`, metadata";
    "waitForDeviceConfiguredConfirmation" WAIT_FOR_DEVICE_CONFIGURED_CONFIRMATION, wait_for_device_configured_confirmation bool -> Option<bool>, with_wait_for_device_configured_confirmation(bool), "`waitForDeviceConfiguredConfirmation`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from enrollmentprofile.
    ///
    /// [`microsoft.graph.depEnrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-depenrollmentprofile?view=graph-rest-beta), with the accessors of [`EnrollmentProfile`](super::EnrollmentProfile)
    DepEnrollmentProfile: super::EnrollmentProfile, super::Entity = "microsoft.graph.depEnrollmentProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "requiresUserAuthentication" REQUIRES_USER_AUTHENTICATION, with_requires_user_authentication(bool), "`requiresUserAuthentication`";
    inherited "configurationEndpointUrl" CONFIGURATION_ENDPOINT_URL, with_configuration_endpoint_url(String), "`configurationEndpointUrl`";
    inherited "enableAuthenticationViaCompanyPortal" ENABLE_AUTHENTICATION_VIA_COMPANY_PORTAL, with_enable_authentication_via_company_portal(bool), "`enableAuthenticationViaCompanyPortal`";
    inherited "requireCompanyPortalOnSetupAssistantEnrolledDevices" REQUIRE_COMPANY_PORTAL_ON_SETUP_ASSISTANT_ENROLLED_DEVICES, with_require_company_portal_on_setup_assistant_enrolled_devices(bool), "`requireCompanyPortalOnSetupAssistantEnrolledDevices`";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`";
    "supervisedModeEnabled" SUPERVISED_MODE_ENABLED, supervised_mode_enabled bool -> Option<bool>, with_supervised_mode_enabled(bool), "`supervisedModeEnabled`: `Edm.Boolean`";
    "supportDepartment" SUPPORT_DEPARTMENT, support_department str -> Option<&str>, with_support_department(String), "`supportDepartment`: `Edm.String`";
    "passCodeDisabled" PASS_CODE_DISABLED, pass_code_disabled bool -> Option<bool>, with_pass_code_disabled(bool), "`passCodeDisabled`: `Edm.Boolean`";
    "isMandatory" IS_MANDATORY, is_mandatory bool -> Option<bool>, with_is_mandatory(bool), "`isMandatory`: `Edm.Boolean`";
    "locationDisabled" LOCATION_DISABLED, location_disabled bool -> Option<bool>, with_location_disabled(bool), "`locationDisabled`: `Edm.Boolean`";
    "supportPhoneNumber" SUPPORT_PHONE_NUMBER, support_phone_number str -> Option<&str>, with_support_phone_number(String), "`supportPhoneNumber`: `Edm.String`";
    "iTunesPairingMode" I_TUNES_PAIRING_MODE, i_tunes_pairing_mode enumeration -> Option<super::ITunesPairingMode>, with_i_tunes_pairing_mode(super::ITunesPairingMode), "`iTunesPairingMode`: `microsoft.graph.iTunesPairingMode`" "Possible values are: disallow, allow, requiresCertificate.";
    "profileRemovalDisabled" PROFILE_REMOVAL_DISABLED, profile_removal_disabled bool -> Option<bool>, with_profile_removal_disabled(bool), "`profileRemovalDisabled`: `Edm.Boolean`";
    "managementCertificates" MANAGEMENT_CERTIFICATES, management_certificates models -> Option<&[super::ManagementCertificateWithThumbprint]>, with_management_certificates(Vec<super::ManagementCertificateWithThumbprint>), "`managementCertificates`: `Collection(microsoft.graph.managementCertificateWithThumbprint)`";
    "restoreBlocked" RESTORE_BLOCKED, restore_blocked bool -> Option<bool>, with_restore_blocked(bool), "`restoreBlocked`: `Edm.Boolean`";
    "restoreFromAndroidDisabled" RESTORE_FROM_ANDROID_DISABLED, restore_from_android_disabled bool -> Option<bool>, with_restore_from_android_disabled(bool), "`restoreFromAndroidDisabled`: `Edm.Boolean`";
    "appleIdDisabled" APPLE_ID_DISABLED, apple_id_disabled bool -> Option<bool>, with_apple_id_disabled(bool), "`appleIdDisabled`: `Edm.Boolean`";
    "termsAndConditionsDisabled" TERMS_AND_CONDITIONS_DISABLED, terms_and_conditions_disabled bool -> Option<bool>, with_terms_and_conditions_disabled(bool), "`termsAndConditionsDisabled`: `Edm.Boolean`";
    "touchIdDisabled" TOUCH_ID_DISABLED, touch_id_disabled bool -> Option<bool>, with_touch_id_disabled(bool), "`touchIdDisabled`: `Edm.Boolean`";
    "applePayDisabled" APPLE_PAY_DISABLED, apple_pay_disabled bool -> Option<bool>, with_apple_pay_disabled(bool), "`applePayDisabled`: `Edm.Boolean`";
    "zoomDisabled" ZOOM_DISABLED, zoom_disabled bool -> Option<bool>, with_zoom_disabled(bool), "`zoomDisabled`: `Edm.Boolean`";
    "siriDisabled" SIRI_DISABLED, siri_disabled bool -> Option<bool>, with_siri_disabled(bool), "`siriDisabled`: `Edm.Boolean`";
    "diagnosticsDisabled" DIAGNOSTICS_DISABLED, diagnostics_disabled bool -> Option<bool>, with_diagnostics_disabled(bool), "`diagnosticsDisabled`: `Edm.Boolean`";
    "macOSRegistrationDisabled" MAC_OS_REGISTRATION_DISABLED, mac_os_registration_disabled bool -> Option<bool>, with_mac_os_registration_disabled(bool), "`macOSRegistrationDisabled`: `Edm.Boolean`";
    "macOSFileVaultDisabled" MAC_OS_FILE_VAULT_DISABLED, mac_os_file_vault_disabled bool -> Option<bool>, with_mac_os_file_vault_disabled(bool), "`macOSFileVaultDisabled`: `Edm.Boolean`";
    "awaitDeviceConfiguredConfirmation" AWAIT_DEVICE_CONFIGURED_CONFIRMATION, await_device_configured_confirmation bool -> Option<bool>, with_await_device_configured_confirmation(bool), "`awaitDeviceConfiguredConfirmation`: `Edm.Boolean`";
    "sharedIPadMaximumUserCount" SHARED_I_PAD_MAXIMUM_USER_COUNT, shared_i_pad_maximum_user_count i32 -> Option<i32>, with_shared_i_pad_maximum_user_count(i32), "`sharedIPadMaximumUserCount`: `Edm.Int32`";
    "enableSharedIPad" ENABLE_SHARED_I_PAD, enable_shared_i_pad bool -> Option<bool>, with_enable_shared_i_pad(bool), "`enableSharedIPad`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from depenrollmentbaseprofile.
    ///
    /// [`microsoft.graph.depIOSEnrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-depiosenrollmentprofile?view=graph-rest-beta), with the accessors of [`DepEnrollmentBaseProfile`](super::DepEnrollmentBaseProfile)
    DepIosEnrollmentProfile: super::DepEnrollmentBaseProfile, super::EnrollmentProfile, super::Entity = "microsoft.graph.depIOSEnrollmentProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "requiresUserAuthentication" REQUIRES_USER_AUTHENTICATION, with_requires_user_authentication(bool), "`requiresUserAuthentication`";
    inherited "configurationEndpointUrl" CONFIGURATION_ENDPOINT_URL, with_configuration_endpoint_url(String), "`configurationEndpointUrl`";
    inherited "enableAuthenticationViaCompanyPortal" ENABLE_AUTHENTICATION_VIA_COMPANY_PORTAL, with_enable_authentication_via_company_portal(bool), "`enableAuthenticationViaCompanyPortal`";
    inherited "requireCompanyPortalOnSetupAssistantEnrolledDevices" REQUIRE_COMPANY_PORTAL_ON_SETUP_ASSISTANT_ENROLLED_DEVICES, with_require_company_portal_on_setup_assistant_enrolled_devices(bool), "`requireCompanyPortalOnSetupAssistantEnrolledDevices`";
    inherited "isDefault" IS_DEFAULT, with_is_default(bool), "`isDefault`";
    inherited "supervisedModeEnabled" SUPERVISED_MODE_ENABLED, with_supervised_mode_enabled(bool), "`supervisedModeEnabled`";
    inherited "supportDepartment" SUPPORT_DEPARTMENT, with_support_department(String), "`supportDepartment`";
    inherited "isMandatory" IS_MANDATORY, with_is_mandatory(bool), "`isMandatory`";
    inherited "locationDisabled" LOCATION_DISABLED, with_location_disabled(bool), "`locationDisabled`";
    inherited "supportPhoneNumber" SUPPORT_PHONE_NUMBER, with_support_phone_number(String), "`supportPhoneNumber`";
    inherited "profileRemovalDisabled" PROFILE_REMOVAL_DISABLED, with_profile_removal_disabled(bool), "`profileRemovalDisabled`";
    inherited "restoreBlocked" RESTORE_BLOCKED, with_restore_blocked(bool), "`restoreBlocked`";
    inherited "appleIdDisabled" APPLE_ID_DISABLED, with_apple_id_disabled(bool), "`appleIdDisabled`";
    inherited "termsAndConditionsDisabled" TERMS_AND_CONDITIONS_DISABLED, with_terms_and_conditions_disabled(bool), "`termsAndConditionsDisabled`";
    inherited "touchIdDisabled" TOUCH_ID_DISABLED, with_touch_id_disabled(bool), "`touchIdDisabled`";
    inherited "applePayDisabled" APPLE_PAY_DISABLED, with_apple_pay_disabled(bool), "`applePayDisabled`";
    inherited "siriDisabled" SIRI_DISABLED, with_siri_disabled(bool), "`siriDisabled`";
    inherited "diagnosticsDisabled" DIAGNOSTICS_DISABLED, with_diagnostics_disabled(bool), "`diagnosticsDisabled`";
    inherited "displayToneSetupDisabled" DISPLAY_TONE_SETUP_DISABLED, with_display_tone_setup_disabled(bool), "`displayToneSetupDisabled`";
    inherited "privacyPaneDisabled" PRIVACY_PANE_DISABLED, with_privacy_pane_disabled(bool), "`privacyPaneDisabled`";
    inherited "screenTimeScreenDisabled" SCREEN_TIME_SCREEN_DISABLED, with_screen_time_screen_disabled(bool), "`screenTimeScreenDisabled`";
    inherited "deviceNameTemplate" DEVICE_NAME_TEMPLATE, with_device_name_template(String), "`deviceNameTemplate`";
    inherited "configurationWebUrl" CONFIGURATION_WEB_URL, with_configuration_web_url(bool), "`configurationWebUrl`";
    inherited "enabledSkipKeys" ENABLED_SKIP_KEYS, with_enabled_skip_keys(Vec<String>), "`enabledSkipKeys`";
    inherited "enrollmentTimeAzureAdGroupIds" ENROLLMENT_TIME_AZURE_AD_GROUP_IDS, with_enrollment_time_azure_ad_group_ids(Vec<Uuid>), "`enrollmentTimeAzureAdGroupIds`";
    inherited "waitForDeviceConfiguredConfirmation" WAIT_FOR_DEVICE_CONFIGURED_CONFIRMATION, with_wait_for_device_configured_confirmation(bool), "`waitForDeviceConfiguredConfirmation`";
    "iTunesPairingMode" I_TUNES_PAIRING_MODE, i_tunes_pairing_mode enumeration -> Option<super::ITunesPairingMode>, with_i_tunes_pairing_mode(super::ITunesPairingMode), "`iTunesPairingMode`: `microsoft.graph.iTunesPairingMode`" "Possible values are: disallow, allow, requiresCertificate.";
    "managementCertificates" MANAGEMENT_CERTIFICATES, management_certificates models -> Option<&[super::ManagementCertificateWithThumbprint]>, with_management_certificates(Vec<super::ManagementCertificateWithThumbprint>), "`managementCertificates`: `Collection(microsoft.graph.managementCertificateWithThumbprint)`";
    "restoreFromAndroidDisabled" RESTORE_FROM_ANDROID_DISABLED, restore_from_android_disabled bool -> Option<bool>, with_restore_from_android_disabled(bool), "`restoreFromAndroidDisabled`: `Edm.Boolean`";
    "awaitDeviceConfiguredConfirmation" AWAIT_DEVICE_CONFIGURED_CONFIRMATION, await_device_configured_confirmation bool -> Option<bool>, with_await_device_configured_confirmation(bool), "`awaitDeviceConfiguredConfirmation`: `Edm.Boolean`";
    "sharedIPadMaximumUserCount" SHARED_I_PAD_MAXIMUM_USER_COUNT, shared_i_pad_maximum_user_count i32 -> Option<i32>, with_shared_i_pad_maximum_user_count(i32), "`sharedIPadMaximumUserCount`: `Edm.Int32`";
    "enableSharedIPad" ENABLE_SHARED_I_PAD, enable_shared_i_pad bool -> Option<bool>, with_enable_shared_i_pad(bool), "`enableSharedIPad`: `Edm.Boolean`";
    "companyPortalVppTokenId" COMPANY_PORTAL_VPP_TOKEN_ID, company_portal_vpp_token_id str -> Option<&str>, with_company_portal_vpp_token_id(String), "`companyPortalVppTokenId`: `Edm.String`";
    "enableSingleAppEnrollmentMode" ENABLE_SINGLE_APP_ENROLLMENT_MODE, enable_single_app_enrollment_mode bool -> Option<bool>, with_enable_single_app_enrollment_mode(bool), "`enableSingleAppEnrollmentMode`: `Edm.Boolean`";
    "homeButtonScreenDisabled" HOME_BUTTON_SCREEN_DISABLED, home_button_screen_disabled bool -> Option<bool>, with_home_button_screen_disabled(bool), "`homeButtonScreenDisabled`: `Edm.Boolean`";
    "iMessageAndFaceTimeScreenDisabled" I_MESSAGE_AND_FACE_TIME_SCREEN_DISABLED, i_message_and_face_time_screen_disabled bool -> Option<bool>, with_i_message_and_face_time_screen_disabled(bool), "`iMessageAndFaceTimeScreenDisabled`: `Edm.Boolean`";
    "onBoardingScreenDisabled" ON_BOARDING_SCREEN_DISABLED, on_boarding_screen_disabled bool -> Option<bool>, with_on_boarding_screen_disabled(bool), "`onBoardingScreenDisabled`: `Edm.Boolean`";
    "simSetupScreenDisabled" SIM_SETUP_SCREEN_DISABLED, sim_setup_screen_disabled bool -> Option<bool>, with_sim_setup_screen_disabled(bool), "`simSetupScreenDisabled`: `Edm.Boolean`";
    "softwareUpdateScreenDisabled" SOFTWARE_UPDATE_SCREEN_DISABLED, software_update_screen_disabled bool -> Option<bool>, with_software_update_screen_disabled(bool), "`softwareUpdateScreenDisabled`: `Edm.Boolean`";
    "watchMigrationScreenDisabled" WATCH_MIGRATION_SCREEN_DISABLED, watch_migration_screen_disabled bool -> Option<bool>, with_watch_migration_screen_disabled(bool), "`watchMigrationScreenDisabled`: `Edm.Boolean`";
    "appearanceScreenDisabled" APPEARANCE_SCREEN_DISABLED, appearance_screen_disabled bool -> Option<bool>, with_appearance_screen_disabled(bool), "`appearanceScreenDisabled`: `Edm.Boolean`";
    "expressLanguageScreenDisabled" EXPRESS_LANGUAGE_SCREEN_DISABLED, express_language_screen_disabled bool -> Option<bool>, with_express_language_screen_disabled(bool), "`expressLanguageScreenDisabled`: `Edm.Boolean`";
    "preferredLanguageScreenDisabled" PREFERRED_LANGUAGE_SCREEN_DISABLED, preferred_language_screen_disabled bool -> Option<bool>, with_preferred_language_screen_disabled(bool), "`preferredLanguageScreenDisabled`: `Edm.Boolean`";
    "deviceToDeviceMigrationDisabled" DEVICE_TO_DEVICE_MIGRATION_DISABLED, device_to_device_migration_disabled bool -> Option<bool>, with_device_to_device_migration_disabled(bool), "`deviceToDeviceMigrationDisabled`: `Edm.Boolean`";
    "welcomeScreenDisabled" WELCOME_SCREEN_DISABLED, welcome_screen_disabled bool -> Option<bool>, with_welcome_screen_disabled(bool), "`welcomeScreenDisabled`: `Edm.Boolean`";
    "passCodeDisabled" PASS_CODE_DISABLED, pass_code_disabled bool -> Option<bool>, with_pass_code_disabled(bool), "`passCodeDisabled`: `Edm.Boolean`";
    "zoomDisabled" ZOOM_DISABLED, zoom_disabled bool -> Option<bool>, with_zoom_disabled(bool), "`zoomDisabled`: `Edm.Boolean`";
    "restoreCompletedScreenDisabled" RESTORE_COMPLETED_SCREEN_DISABLED, restore_completed_screen_disabled bool -> Option<bool>, with_restore_completed_screen_disabled(bool), "`restoreCompletedScreenDisabled`: `Edm.Boolean`";
    "updateCompleteScreenDisabled" UPDATE_COMPLETE_SCREEN_DISABLED, update_complete_screen_disabled bool -> Option<bool>, with_update_complete_screen_disabled(bool), "`updateCompleteScreenDisabled`: `Edm.Boolean`";
    "forceTemporarySession" FORCE_TEMPORARY_SESSION, force_temporary_session bool -> Option<bool>, with_force_temporary_session(bool), "`forceTemporarySession`: `Edm.Boolean`";
    "temporarySessionTimeoutInSeconds" TEMPORARY_SESSION_TIMEOUT_IN_SECONDS, temporary_session_timeout_in_seconds i32 -> Option<i32>, with_temporary_session_timeout_in_seconds(i32), "`temporarySessionTimeoutInSeconds`: `Edm.Int32`";
    "userSessionTimeoutInSeconds" USER_SESSION_TIMEOUT_IN_SECONDS, user_session_timeout_in_seconds i32 -> Option<i32>, with_user_session_timeout_in_seconds(i32), "`userSessionTimeoutInSeconds`: `Edm.Int32`";
    "passcodeLockGracePeriodInSeconds" PASSCODE_LOCK_GRACE_PERIOD_IN_SECONDS, passcode_lock_grace_period_in_seconds i32 -> Option<i32>, with_passcode_lock_grace_period_in_seconds(i32), "`passcodeLockGracePeriodInSeconds`: `Edm.Int32`";
    "carrierActivationUrl" CARRIER_ACTIVATION_URL, carrier_activation_url str -> Option<&str>, with_carrier_activation_url(String), "`carrierActivationUrl`: `Edm.String`";
    "userlessSharedAadModeEnabled" USERLESS_SHARED_AAD_MODE_ENABLED, userless_shared_aad_mode_enabled bool -> Option<bool>, with_userless_shared_aad_mode_enabled(bool), "`userlessSharedAadModeEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from depenrollmentbaseprofile.
    ///
    /// [`microsoft.graph.depMacOSEnrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-depmacosenrollmentprofile?view=graph-rest-beta), with the accessors of [`DepEnrollmentBaseProfile`](super::DepEnrollmentBaseProfile)
    DepMacOsEnrollmentProfile: super::DepEnrollmentBaseProfile, super::EnrollmentProfile, super::Entity = "microsoft.graph.depMacOSEnrollmentProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "requiresUserAuthentication" REQUIRES_USER_AUTHENTICATION, with_requires_user_authentication(bool), "`requiresUserAuthentication`";
    inherited "configurationEndpointUrl" CONFIGURATION_ENDPOINT_URL, with_configuration_endpoint_url(String), "`configurationEndpointUrl`";
    inherited "enableAuthenticationViaCompanyPortal" ENABLE_AUTHENTICATION_VIA_COMPANY_PORTAL, with_enable_authentication_via_company_portal(bool), "`enableAuthenticationViaCompanyPortal`";
    inherited "requireCompanyPortalOnSetupAssistantEnrolledDevices" REQUIRE_COMPANY_PORTAL_ON_SETUP_ASSISTANT_ENROLLED_DEVICES, with_require_company_portal_on_setup_assistant_enrolled_devices(bool), "`requireCompanyPortalOnSetupAssistantEnrolledDevices`";
    inherited "isDefault" IS_DEFAULT, with_is_default(bool), "`isDefault`";
    inherited "supervisedModeEnabled" SUPERVISED_MODE_ENABLED, with_supervised_mode_enabled(bool), "`supervisedModeEnabled`";
    inherited "supportDepartment" SUPPORT_DEPARTMENT, with_support_department(String), "`supportDepartment`";
    inherited "isMandatory" IS_MANDATORY, with_is_mandatory(bool), "`isMandatory`";
    inherited "locationDisabled" LOCATION_DISABLED, with_location_disabled(bool), "`locationDisabled`";
    inherited "supportPhoneNumber" SUPPORT_PHONE_NUMBER, with_support_phone_number(String), "`supportPhoneNumber`";
    inherited "profileRemovalDisabled" PROFILE_REMOVAL_DISABLED, with_profile_removal_disabled(bool), "`profileRemovalDisabled`";
    inherited "restoreBlocked" RESTORE_BLOCKED, with_restore_blocked(bool), "`restoreBlocked`";
    inherited "appleIdDisabled" APPLE_ID_DISABLED, with_apple_id_disabled(bool), "`appleIdDisabled`";
    inherited "termsAndConditionsDisabled" TERMS_AND_CONDITIONS_DISABLED, with_terms_and_conditions_disabled(bool), "`termsAndConditionsDisabled`";
    inherited "touchIdDisabled" TOUCH_ID_DISABLED, with_touch_id_disabled(bool), "`touchIdDisabled`";
    inherited "applePayDisabled" APPLE_PAY_DISABLED, with_apple_pay_disabled(bool), "`applePayDisabled`";
    inherited "siriDisabled" SIRI_DISABLED, with_siri_disabled(bool), "`siriDisabled`";
    inherited "diagnosticsDisabled" DIAGNOSTICS_DISABLED, with_diagnostics_disabled(bool), "`diagnosticsDisabled`";
    inherited "displayToneSetupDisabled" DISPLAY_TONE_SETUP_DISABLED, with_display_tone_setup_disabled(bool), "`displayToneSetupDisabled`";
    inherited "privacyPaneDisabled" PRIVACY_PANE_DISABLED, with_privacy_pane_disabled(bool), "`privacyPaneDisabled`";
    inherited "screenTimeScreenDisabled" SCREEN_TIME_SCREEN_DISABLED, with_screen_time_screen_disabled(bool), "`screenTimeScreenDisabled`";
    inherited "deviceNameTemplate" DEVICE_NAME_TEMPLATE, with_device_name_template(String), "`deviceNameTemplate`";
    inherited "configurationWebUrl" CONFIGURATION_WEB_URL, with_configuration_web_url(bool), "`configurationWebUrl`";
    inherited "enabledSkipKeys" ENABLED_SKIP_KEYS, with_enabled_skip_keys(Vec<String>), "`enabledSkipKeys`";
    inherited "enrollmentTimeAzureAdGroupIds" ENROLLMENT_TIME_AZURE_AD_GROUP_IDS, with_enrollment_time_azure_ad_group_ids(Vec<Uuid>), "`enrollmentTimeAzureAdGroupIds`";
    inherited "waitForDeviceConfiguredConfirmation" WAIT_FOR_DEVICE_CONFIGURED_CONFIRMATION, with_wait_for_device_configured_confirmation(bool), "`waitForDeviceConfiguredConfirmation`";
    "registrationDisabled" REGISTRATION_DISABLED, registration_disabled bool -> Option<bool>, with_registration_disabled(bool), "`registrationDisabled`: `Edm.Boolean`";
    "fileVaultDisabled" FILE_VAULT_DISABLED, file_vault_disabled bool -> Option<bool>, with_file_vault_disabled(bool), "`fileVaultDisabled`: `Edm.Boolean`";
    "iCloudDiagnosticsDisabled" I_CLOUD_DIAGNOSTICS_DISABLED, i_cloud_diagnostics_disabled bool -> Option<bool>, with_i_cloud_diagnostics_disabled(bool), "`iCloudDiagnosticsDisabled`: `Edm.Boolean`";
    "passCodeDisabled" PASS_CODE_DISABLED, pass_code_disabled bool -> Option<bool>, with_pass_code_disabled(bool), "`passCodeDisabled`: `Edm.Boolean`";
    "zoomDisabled" ZOOM_DISABLED, zoom_disabled bool -> Option<bool>, with_zoom_disabled(bool), "`zoomDisabled`: `Edm.Boolean`";
    "iCloudStorageDisabled" I_CLOUD_STORAGE_DISABLED, i_cloud_storage_disabled bool -> Option<bool>, with_i_cloud_storage_disabled(bool), "`iCloudStorageDisabled`: `Edm.Boolean`";
    "chooseYourLockScreenDisabled" CHOOSE_YOUR_LOCK_SCREEN_DISABLED, choose_your_lock_screen_disabled bool -> Option<bool>, with_choose_your_lock_screen_disabled(bool), "`chooseYourLockScreenDisabled`: `Edm.Boolean`";
    "accessibilityScreenDisabled" ACCESSIBILITY_SCREEN_DISABLED, accessibility_screen_disabled bool -> Option<bool>, with_accessibility_screen_disabled(bool), "`accessibilityScreenDisabled`: `Edm.Boolean`";
    "autoUnlockWithWatchDisabled" AUTO_UNLOCK_WITH_WATCH_DISABLED, auto_unlock_with_watch_disabled bool -> Option<bool>, with_auto_unlock_with_watch_disabled(bool), "`autoUnlockWithWatchDisabled`: `Edm.Boolean`";
    "adminAccountFullName" ADMIN_ACCOUNT_FULL_NAME, admin_account_full_name str -> Option<&str>, with_admin_account_full_name(String), "`adminAccountFullName`: `Edm.String`, metadata";
    "adminAccountPassword" ADMIN_ACCOUNT_PASSWORD, admin_account_password str -> Option<&str>, with_admin_account_password(String), "`adminAccountPassword`: `Edm.String`, metadata";
    "adminAccountUserName" ADMIN_ACCOUNT_USER_NAME, admin_account_user_name str -> Option<&str>, with_admin_account_user_name(String), "`adminAccountUserName`: `Edm.String`, metadata";
    "autoAdvanceSetupEnabled" AUTO_ADVANCE_SETUP_ENABLED, auto_advance_setup_enabled bool -> Option<bool>, with_auto_advance_setup_enabled(bool), "`autoAdvanceSetupEnabled`: `Edm.Boolean`, metadata";
    "depProfileAdminAccountPasswordRotationSetting" DEP_PROFILE_ADMIN_ACCOUNT_PASSWORD_ROTATION_SETTING, dep_profile_admin_account_password_rotation_setting model -> Option<&super::DepProfileAdminAccountPasswordRotationSetting>, with_dep_profile_admin_account_password_rotation_setting(super::DepProfileAdminAccountPasswordRotationSetting), "`depProfileAdminAccountPasswordRotationSetting`: `microsoft.graph.depProfileAdminAccountPasswordRotationSetting`, metadata";
    "dontAutoPopulatePrimaryAccountInfo" DONT_AUTO_POPULATE_PRIMARY_ACCOUNT_INFO, dont_auto_populate_primary_account_info bool -> Option<bool>, with_dont_auto_populate_primary_account_info(bool), "`dontAutoPopulatePrimaryAccountInfo`: `Edm.Boolean`, metadata";
    "enableRestrictEditing" ENABLE_RESTRICT_EDITING, enable_restrict_editing bool -> Option<bool>, with_enable_restrict_editing(bool), "`enableRestrictEditing`: `Edm.Boolean`, metadata";
    "hideAdminAccount" HIDE_ADMIN_ACCOUNT, hide_admin_account bool -> Option<bool>, with_hide_admin_account(bool), "`hideAdminAccount`: `Edm.Boolean`, metadata";
    "primaryAccountFullName" PRIMARY_ACCOUNT_FULL_NAME, primary_account_full_name str -> Option<&str>, with_primary_account_full_name(String), "`primaryAccountFullName`: `Edm.String`, metadata";
    "primaryAccountUserName" PRIMARY_ACCOUNT_USER_NAME, primary_account_user_name str -> Option<&str>, with_primary_account_user_name(String), "`primaryAccountUserName`: `Edm.String`, metadata";
    "requestRequiresNetworkTether" REQUEST_REQUIRES_NETWORK_TETHER, request_requires_network_tether bool -> Option<bool>, with_request_requires_network_tether(bool), "`requestRequiresNetworkTether`: `Edm.Boolean`, metadata";
    "setPrimarySetupAccountAsRegularUser" SET_PRIMARY_SETUP_ACCOUNT_AS_REGULAR_USER, set_primary_setup_account_as_regular_user bool -> Option<bool>, with_set_primary_setup_account_as_regular_user(bool), "`setPrimarySetupAccountAsRegularUser`: `Edm.Boolean`, metadata";
    "skipPrimarySetupAccountCreation" SKIP_PRIMARY_SETUP_ACCOUNT_CREATION, skip_primary_setup_account_creation bool -> Option<bool>, with_skip_primary_setup_account_creation(bool), "`skipPrimarySetupAccountCreation`: `Edm.Boolean`, metadata";
    "usePlatformSSODuringSetupAssistant" USE_PLATFORM_SSO_DURING_SETUP_ASSISTANT, use_platform_sso_during_setup_assistant bool -> Option<bool>, with_use_platform_sso_during_setup_assistant(bool), "`usePlatformSSODuringSetupAssistant`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.depOnboardingSetting`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-deponboardingsetting?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DepOnboardingSetting: super::Entity = "microsoft.graph.depOnboardingSetting";
    inherited "id" ID, with_id(String), "`id`";
    "appleIdentifier" APPLE_IDENTIFIER, apple_identifier str -> Option<&str>, with_apple_identifier(String), "`appleIdentifier`: `Edm.String`";
    "tokenExpirationDateTime" TOKEN_EXPIRATION_DATE_TIME, token_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_token_expiration_date_time(OffsetDateTime), "`tokenExpirationDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "lastSuccessfulSyncDateTime" LAST_SUCCESSFUL_SYNC_DATE_TIME, last_successful_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_successful_sync_date_time(OffsetDateTime), "`lastSuccessfulSyncDateTime`: `Edm.DateTimeOffset`";
    "lastSyncTriggeredDateTime" LAST_SYNC_TRIGGERED_DATE_TIME, last_sync_triggered_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_triggered_date_time(OffsetDateTime), "`lastSyncTriggeredDateTime`: `Edm.DateTimeOffset`";
    "shareTokenWithSchoolDataSyncService" SHARE_TOKEN_WITH_SCHOOL_DATA_SYNC_SERVICE, share_token_with_school_data_sync_service bool -> Option<bool>, with_share_token_with_school_data_sync_service(bool), "`shareTokenWithSchoolDataSyncService`: `Edm.Boolean`";
    "lastSyncErrorCode" LAST_SYNC_ERROR_CODE, last_sync_error_code i32 -> Option<i32>, with_last_sync_error_code(i32), "`lastSyncErrorCode`: `Edm.Int32`";
    "tokenType" TOKEN_TYPE, token_type enumeration -> Option<super::DepTokenType>, with_token_type(super::DepTokenType), "`tokenType`: `microsoft.graph.depTokenType`" "Possible values are: none, dep, appleSchoolManager.";
    "tokenName" TOKEN_NAME, token_name str -> Option<&str>, with_token_name(String), "`tokenName`: `Edm.String`";
    "syncedDeviceCount" SYNCED_DEVICE_COUNT, synced_device_count i32 -> Option<i32>, with_synced_device_count(i32), "`syncedDeviceCount`: `Edm.Int32`";
    "dataSharingConsentGranted" DATA_SHARING_CONSENT_GRANTED, data_sharing_consent_granted bool -> Option<bool>, with_data_sharing_consent_granted(bool), "`dataSharingConsentGranted`: `Edm.Boolean`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "defaultIosEnrollmentProfile" DEFAULT_IOS_ENROLLMENT_PROFILE, default_ios_enrollment_profile model -> Option<&super::DepIosEnrollmentProfile>, with_default_ios_enrollment_profile(super::DepIosEnrollmentProfile), "`defaultIosEnrollmentProfile`: `microsoft.graph.depIOSEnrollmentProfile`";
    "defaultMacOsEnrollmentProfile" DEFAULT_MAC_OS_ENROLLMENT_PROFILE, default_mac_os_enrollment_profile model -> Option<&super::DepMacOsEnrollmentProfile>, with_default_mac_os_enrollment_profile(super::DepMacOsEnrollmentProfile), "`defaultMacOsEnrollmentProfile`: `microsoft.graph.depMacOSEnrollmentProfile`";
    "enrollmentProfiles" ENROLLMENT_PROFILES, enrollment_profiles models -> Option<&[super::EnrollmentProfile]>, with_enrollment_profiles(Vec<super::EnrollmentProfile>), "`enrollmentProfiles`: `Collection(microsoft.graph.enrollmentProfile)`";
    "importedAppleDeviceIdentities" IMPORTED_APPLE_DEVICE_IDENTITIES, imported_apple_device_identities models -> Option<&[super::ImportedAppleDeviceIdentity]>, with_imported_apple_device_identities(Vec<super::ImportedAppleDeviceIdentity>), "`importedAppleDeviceIdentities`: `Collection(microsoft.graph.importedAppleDeviceIdentity)`";
    "defaultTvOSEnrollmentProfile" DEFAULT_TV_OS_ENROLLMENT_PROFILE, default_tv_os_enrollment_profile model -> Option<&super::DepTvOsEnrollmentProfile>, with_default_tv_os_enrollment_profile(super::DepTvOsEnrollmentProfile), "`defaultTvOSEnrollmentProfile`: `microsoft.graph.depTvOSEnrollmentProfile`, metadata";
    "defaultVisionOSEnrollmentProfile" DEFAULT_VISION_OS_ENROLLMENT_PROFILE, default_vision_os_enrollment_profile model -> Option<&super::DepVisionOsEnrollmentProfile>, with_default_vision_os_enrollment_profile(super::DepVisionOsEnrollmentProfile), "`defaultVisionOSEnrollmentProfile`: `microsoft.graph.depVisionOSEnrollmentProfile`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.depProfileAdminAccountPasswordRotationSetting`, metadata
    DepProfileAdminAccountPasswordRotationSetting = "microsoft.graph.depProfileAdminAccountPasswordRotationSetting";
    "autoRotationPeriodInDays" AUTO_ROTATION_PERIOD_IN_DAYS, auto_rotation_period_in_days i32 -> Option<i32>, with_auto_rotation_period_in_days(i32), "`autoRotationPeriodInDays`: `Edm.Int32`, metadata";
    "depProfileDelayAutoRotationSetting" DEP_PROFILE_DELAY_AUTO_ROTATION_SETTING, dep_profile_delay_auto_rotation_setting model -> Option<&super::DepProfileDelayAutoRotationSetting>, with_dep_profile_delay_auto_rotation_setting(super::DepProfileDelayAutoRotationSetting), "`depProfileDelayAutoRotationSetting`: `microsoft.graph.depProfileDelayAutoRotationSetting`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.depProfileDelayAutoRotationSetting`, metadata
    DepProfileDelayAutoRotationSetting = "microsoft.graph.depProfileDelayAutoRotationSetting";
    "onRetrievalAutoRotatePasswordEnabled" ON_RETRIEVAL_AUTO_ROTATE_PASSWORD_ENABLED, on_retrieval_auto_rotate_password_enabled bool -> Option<bool>, with_on_retrieval_auto_rotate_password_enabled(bool), "`onRetrievalAutoRotatePasswordEnabled`: `Edm.Boolean`, metadata";
    "onRetrievalDelayAutoRotatePasswordInHours" ON_RETRIEVAL_DELAY_AUTO_ROTATE_PASSWORD_IN_HOURS, on_retrieval_delay_auto_rotate_password_in_hours i32 -> Option<i32>, with_on_retrieval_delay_auto_rotate_password_in_hours(i32), "`onRetrievalDelayAutoRotatePasswordInHours`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.depTokenType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-deptokentype?view=graph-rest-beta)
    DepTokenType = "microsoft.graph.depTokenType" {
        None = "none",
        Dep = "dep",
        AppleSchoolManager = "appleSchoolManager",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.depTvOSEnrollmentProfile`, metadata, with the accessors of [`EnrollmentProfile`](super::EnrollmentProfile)
    DepTvOsEnrollmentProfile: super::EnrollmentProfile, super::Entity = "microsoft.graph.depTvOSEnrollmentProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "requiresUserAuthentication" REQUIRES_USER_AUTHENTICATION, with_requires_user_authentication(bool), "`requiresUserAuthentication`";
    inherited "configurationEndpointUrl" CONFIGURATION_ENDPOINT_URL, with_configuration_endpoint_url(String), "`configurationEndpointUrl`";
    inherited "enableAuthenticationViaCompanyPortal" ENABLE_AUTHENTICATION_VIA_COMPANY_PORTAL, with_enable_authentication_via_company_portal(bool), "`enableAuthenticationViaCompanyPortal`";
    inherited "requireCompanyPortalOnSetupAssistantEnrolledDevices" REQUIRE_COMPANY_PORTAL_ON_SETUP_ASSISTANT_ENROLLED_DEVICES, with_require_company_portal_on_setup_assistant_enrolled_devices(bool), "`requireCompanyPortalOnSetupAssistantEnrolledDevices`";
}

crate::runtime::model! {
    /// `microsoft.graph.depVisionOSEnrollmentProfile`, metadata, with the accessors of [`EnrollmentProfile`](super::EnrollmentProfile)
    DepVisionOsEnrollmentProfile: super::EnrollmentProfile, super::Entity = "microsoft.graph.depVisionOSEnrollmentProfile";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "requiresUserAuthentication" REQUIRES_USER_AUTHENTICATION, with_requires_user_authentication(bool), "`requiresUserAuthentication`";
    inherited "configurationEndpointUrl" CONFIGURATION_ENDPOINT_URL, with_configuration_endpoint_url(String), "`configurationEndpointUrl`";
    inherited "enableAuthenticationViaCompanyPortal" ENABLE_AUTHENTICATION_VIA_COMPANY_PORTAL, with_enable_authentication_via_company_portal(bool), "`enableAuthenticationViaCompanyPortal`";
    inherited "requireCompanyPortalOnSetupAssistantEnrolledDevices" REQUIRE_COMPANY_PORTAL_ON_SETUP_ASSISTANT_ENROLLED_DEVICES, with_require_company_portal_on_setup_assistant_enrolled_devices(bool), "`requireCompanyPortalOnSetupAssistantEnrolledDevices`";
}
