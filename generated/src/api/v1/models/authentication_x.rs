// Written by `cargo xtask gen`; do not edit.
//! Types of the area `authentication`.

crate::runtime::enumeration! {
    /// `microsoft.graph.x509CertificateAffinityLevel`, metadata
    X509CertificateAffinityLevel = "microsoft.graph.x509CertificateAffinityLevel" {
        Low = "low",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateAuthenticationMethodConfiguration`, metadata, with the accessors of [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration)
    X509CertificateAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity = "microsoft.graph.x509CertificateAuthenticationMethodConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(super::AuthenticationMethodState), "`state`";
    inherited "excludeTargets" EXCLUDE_TARGETS, with_exclude_targets(Vec<super::ExcludeTarget>), "`excludeTargets`";
    "authenticationModeConfiguration" AUTHENTICATION_MODE_CONFIGURATION, authentication_mode_configuration model -> Option<&super::X509CertificateAuthenticationModeConfiguration>, with_authentication_mode_configuration(super::X509CertificateAuthenticationModeConfiguration), "`authenticationModeConfiguration`: `microsoft.graph.x509CertificateAuthenticationModeConfiguration`, metadata";
    "certificateAuthorityScopes" CERTIFICATE_AUTHORITY_SCOPES, certificate_authority_scopes models -> Option<&[super::X509CertificateAuthorityScope]>, with_certificate_authority_scopes(Vec<super::X509CertificateAuthorityScope>), "`certificateAuthorityScopes`: `Collection(microsoft.graph.x509CertificateAuthorityScope)`, metadata";
    "certificateUserBindings" CERTIFICATE_USER_BINDINGS, certificate_user_bindings models -> Option<&[super::X509CertificateUserBinding]>, with_certificate_user_bindings(Vec<super::X509CertificateUserBinding>), "`certificateUserBindings`: `Collection(microsoft.graph.x509CertificateUserBinding)`, metadata";
    "crlValidationConfiguration" CRL_VALIDATION_CONFIGURATION, crl_validation_configuration model -> Option<&super::X509CertificateCrlValidationConfiguration>, with_crl_validation_configuration(super::X509CertificateCrlValidationConfiguration), "`crlValidationConfiguration`: `microsoft.graph.x509CertificateCRLValidationConfiguration`, metadata";
    "issuerHintsConfiguration" ISSUER_HINTS_CONFIGURATION, issuer_hints_configuration model -> Option<&super::X509CertificateIssuerHintsConfiguration>, with_issuer_hints_configuration(super::X509CertificateIssuerHintsConfiguration), "`issuerHintsConfiguration`: `microsoft.graph.x509CertificateIssuerHintsConfiguration`, metadata";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::AuthenticationMethodTarget]>, with_include_targets(Vec<super::AuthenticationMethodTarget>), "`includeTargets`: `Collection(microsoft.graph.authenticationMethodTarget)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.x509CertificateAuthenticationMode`, metadata
    X509CertificateAuthenticationMode = "microsoft.graph.x509CertificateAuthenticationMode" {
        X509CertificateSingleFactor = "x509CertificateSingleFactor",
        X509CertificateMultiFactor = "x509CertificateMultiFactor",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateAuthenticationModeConfiguration`, metadata
    X509CertificateAuthenticationModeConfiguration = "microsoft.graph.x509CertificateAuthenticationModeConfiguration";
    "rules" RULES, rules models -> Option<&[super::X509CertificateRule]>, with_rules(Vec<super::X509CertificateRule>), "`rules`: `Collection(microsoft.graph.x509CertificateRule)`, metadata";
    "x509CertificateAuthenticationDefaultMode" X509_CERTIFICATE_AUTHENTICATION_DEFAULT_MODE, x509_certificate_authentication_default_mode enumeration -> Option<super::X509CertificateAuthenticationMode>, with_x509_certificate_authentication_default_mode(super::X509CertificateAuthenticationMode), "`x509CertificateAuthenticationDefaultMode`: `microsoft.graph.x509CertificateAuthenticationMode`, metadata";
    "x509CertificateDefaultRequiredAffinityLevel" X509_CERTIFICATE_DEFAULT_REQUIRED_AFFINITY_LEVEL, x509_certificate_default_required_affinity_level enumeration -> Option<super::X509CertificateAffinityLevel>, with_x509_certificate_default_required_affinity_level(super::X509CertificateAffinityLevel), "`x509CertificateDefaultRequiredAffinityLevel`: `microsoft.graph.x509CertificateAffinityLevel`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateAuthorityScope`, metadata
    X509CertificateAuthorityScope = "microsoft.graph.x509CertificateAuthorityScope";
    "includeTargets" INCLUDE_TARGETS, include_targets models -> Option<&[super::IncludeTarget]>, with_include_targets(Vec<super::IncludeTarget>), "`includeTargets`: `Collection(microsoft.graph.includeTarget)`, metadata";
    "publicKeyInfrastructureIdentifier" PUBLIC_KEY_INFRASTRUCTURE_IDENTIFIER, public_key_infrastructure_identifier str -> Option<&str>, with_public_key_infrastructure_identifier(String), "`publicKeyInfrastructureIdentifier`: `Edm.String`, metadata";
    "subjectKeyIdentifier" SUBJECT_KEY_IDENTIFIER, subject_key_identifier str -> Option<&str>, with_subject_key_identifier(String), "`subjectKeyIdentifier`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateCombinationConfiguration`, metadata, with the accessors of [`AuthenticationCombinationConfiguration`](super::AuthenticationCombinationConfiguration)
    X509CertificateCombinationConfiguration: super::AuthenticationCombinationConfiguration, super::Entity = "microsoft.graph.x509CertificateCombinationConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "appliesToCombinations" APPLIES_TO_COMBINATIONS, with_applies_to_combinations(Vec<super::AuthenticationMethodModes>), "`appliesToCombinations`";
    "allowedIssuerSkis" ALLOWED_ISSUER_SKIS, allowed_issuer_skis strs -> Option<Vec<&str>>, with_allowed_issuer_skis(Vec<String>), "`allowedIssuerSkis`: `Collection(Edm.String)`, metadata";
    "allowedPolicyOIDs" ALLOWED_POLICY_OI_DS, allowed_policy_oi_ds strs -> Option<Vec<&str>>, with_allowed_policy_oi_ds(Vec<String>), "`allowedPolicyOIDs`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateCRLValidationConfiguration`, metadata
    X509CertificateCrlValidationConfiguration = "microsoft.graph.x509CertificateCRLValidationConfiguration";
    "exemptedCertificateAuthoritiesSubjectKeyIdentifiers" EXEMPTED_CERTIFICATE_AUTHORITIES_SUBJECT_KEY_IDENTIFIERS, exempted_certificate_authorities_subject_key_identifiers strs -> Option<Vec<&str>>, with_exempted_certificate_authorities_subject_key_identifiers(Vec<String>), "`exemptedCertificateAuthoritiesSubjectKeyIdentifiers`: `Collection(Edm.String)`, metadata";
    "state" STATE, state enumeration -> Option<super::X509CertificateCrlValidationConfigurationState>, with_state(super::X509CertificateCrlValidationConfigurationState), "`state`: `microsoft.graph.x509CertificateCRLValidationConfigurationState`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.x509CertificateCRLValidationConfigurationState`, metadata
    X509CertificateCrlValidationConfigurationState = "microsoft.graph.x509CertificateCRLValidationConfigurationState" {
        Disabled = "disabled",
        Enabled = "enabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateIssuerHintsConfiguration`, metadata
    X509CertificateIssuerHintsConfiguration = "microsoft.graph.x509CertificateIssuerHintsConfiguration";
    "state" STATE, state enumeration -> Option<super::X509CertificateIssuerHintsState>, with_state(super::X509CertificateIssuerHintsState), "`state`: `microsoft.graph.x509CertificateIssuerHintsState`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.x509CertificateIssuerHintsState`, metadata
    X509CertificateIssuerHintsState = "microsoft.graph.x509CertificateIssuerHintsState" {
        Disabled = "disabled",
        Enabled = "enabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateRule`, metadata
    X509CertificateRule = "microsoft.graph.x509CertificateRule";
    "identifier" IDENTIFIER, identifier str -> Option<&str>, with_identifier(String), "`identifier`: `Edm.String`, metadata";
    "issuerSubjectIdentifier" ISSUER_SUBJECT_IDENTIFIER, issuer_subject_identifier str -> Option<&str>, with_issuer_subject_identifier(String), "`issuerSubjectIdentifier`: `Edm.String`, metadata";
    "policyOidIdentifier" POLICY_OID_IDENTIFIER, policy_oid_identifier str -> Option<&str>, with_policy_oid_identifier(String), "`policyOidIdentifier`: `Edm.String`, metadata";
    "x509CertificateAuthenticationMode" X509_CERTIFICATE_AUTHENTICATION_MODE, x509_certificate_authentication_mode enumeration -> Option<super::X509CertificateAuthenticationMode>, with_x509_certificate_authentication_mode(super::X509CertificateAuthenticationMode), "`x509CertificateAuthenticationMode`: `microsoft.graph.x509CertificateAuthenticationMode`, metadata";
    "x509CertificateRequiredAffinityLevel" X509_CERTIFICATE_REQUIRED_AFFINITY_LEVEL, x509_certificate_required_affinity_level enumeration -> Option<super::X509CertificateAffinityLevel>, with_x509_certificate_required_affinity_level(super::X509CertificateAffinityLevel), "`x509CertificateRequiredAffinityLevel`: `microsoft.graph.x509CertificateAffinityLevel`, metadata";
    "x509CertificateRuleType" X509_CERTIFICATE_RULE_TYPE, x509_certificate_rule_type enumeration -> Option<super::X509CertificateRuleType>, with_x509_certificate_rule_type(super::X509CertificateRuleType), "`x509CertificateRuleType`: `microsoft.graph.x509CertificateRuleType`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.x509CertificateRuleType`, metadata
    X509CertificateRuleType = "microsoft.graph.x509CertificateRuleType" {
        IssuerSubject = "issuerSubject",
        PolicyOid = "policyOID",
        UnknownFutureValue = "unknownFutureValue",
        IssuerSubjectAndPolicyOid = "issuerSubjectAndPolicyOID",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.x509CertificateUserBinding`, metadata
    X509CertificateUserBinding = "microsoft.graph.x509CertificateUserBinding";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "trustAffinityLevel" TRUST_AFFINITY_LEVEL, trust_affinity_level enumeration -> Option<super::X509CertificateAffinityLevel>, with_trust_affinity_level(super::X509CertificateAffinityLevel), "`trustAffinityLevel`: `microsoft.graph.x509CertificateAffinityLevel`, metadata";
    "userProperty" USER_PROPERTY, user_property str -> Option<&str>, with_user_property(String), "`userProperty`: `Edm.String`, metadata";
    "x509CertificateField" X509_CERTIFICATE_FIELD, x509_certificate_field str -> Option<&str>, with_x509_certificate_field(String), "`x509CertificateField`: `Edm.String`, metadata";
}
