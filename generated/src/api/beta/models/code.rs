// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.code`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-code?view=graph-rest-beta)
    Code = "microsoft.graph.code" {
        /// `none`
        None = "none",
        /// `jsonFileInvalid`
        JsonFileInvalid = "jsonFileInvalid",
        /// `jsonFileMissing`
        JsonFileMissing = "jsonFileMissing",
        /// `jsonFileTooLarge`
        JsonFileTooLarge = "jsonFileTooLarge",
        /// `rulesMissing`
        RulesMissing = "rulesMissing",
        /// `duplicateRules`
        DuplicateRules = "duplicateRules",
        /// `tooManyRulesSpecified`
        TooManyRulesSpecified = "tooManyRulesSpecified",
        /// `operatorMissing`
        OperatorMissing = "operatorMissing",
        /// `operatorNotSupported`
        OperatorNotSupported = "operatorNotSupported",
        /// `datatypeMissing`
        DatatypeMissing = "datatypeMissing",
        /// `datatypeNotSupported`
        DatatypeNotSupported = "datatypeNotSupported",
        /// `operatorDataTypeCombinationNotSupported`
        OperatorDataTypeCombinationNotSupported = "operatorDataTypeCombinationNotSupported",
        /// `moreInfoUriMissing`
        MoreInfoUriMissing = "moreInfoUriMissing",
        /// `moreInfoUriInvalid`
        MoreInfoUriInvalid = "moreInfoUriInvalid",
        /// `moreInfoUriTooLarge`
        MoreInfoUriTooLarge = "moreInfoUriTooLarge",
        /// `descriptionMissing`
        DescriptionMissing = "descriptionMissing",
        /// `descriptionInvalid`
        DescriptionInvalid = "descriptionInvalid",
        /// `descriptionTooLarge`
        DescriptionTooLarge = "descriptionTooLarge",
        /// `titleMissing`
        TitleMissing = "titleMissing",
        /// `titleInvalid`
        TitleInvalid = "titleInvalid",
        /// `titleTooLarge`
        TitleTooLarge = "titleTooLarge",
        /// `operandMissing`
        OperandMissing = "operandMissing",
        /// `operandInvalid`
        OperandInvalid = "operandInvalid",
        /// `operandTooLarge`
        OperandTooLarge = "operandTooLarge",
        /// `settingNameMissing`
        SettingNameMissing = "settingNameMissing",
        /// `settingNameInvalid`
        SettingNameInvalid = "settingNameInvalid",
        /// `settingNameTooLarge`
        SettingNameTooLarge = "settingNameTooLarge",
        /// `englishLocaleMissing`
        EnglishLocaleMissing = "englishLocaleMissing",
        /// `duplicateLocales`
        DuplicateLocales = "duplicateLocales",
        /// `unrecognizedLocale`
        UnrecognizedLocale = "unrecognizedLocale",
        /// `unknown`
        Unknown = "unknown",
        /// `remediationStringsMissing`
        RemediationStringsMissing = "remediationStringsMissing",
    }
}
