package org.evidencestation.app.policy.rule;

/** Who decides or does something; the regulations' own titles stand in {@link Post}. */
public enum Role {
    /** 单位主要领导, 局主要负责人, 单位负责人. */
    UNIT_HEAD,
    /** 局分管领导 (Z8). */
    BUREAU_DEPUTY,
    /** 单位分管负责人 (Z16): in a bureau with sub-units not the same person as the one of Z8. */
    UNIT_DEPUTY,
    /** 法制机构主要负责人 (SA4). */
    LEGAL_HEAD,
    /** 所属部门负责人 (L11). */
    SECTION_HEAD,
    /** Who keeps what was recorded: 档案管理人, 管理员, 专人. */
    ARCHIVIST,
    /** Who looks after one recorder. */
    CUSTODIAN,
    /** 案件承办人, 案件主办人. */
    CASE_HANDLER,
    /** Who buys and equips. */
    EQUIPMENT_OFFICE,
    /** Who supervises: reads all, changes nothing. */
    INSPECTION
}
