package org.evidencestation.devices.mtp;

/** Operation codes (MTP 1.1 appendix D; 95C1 from Android's extension). */
final class Op {
    static final int GET_DEVICE_INFO = 0x1001;
    static final int OPEN_SESSION = 0x1002;
    static final int CLOSE_SESSION = 0x1003;
    static final int GET_STORAGE_IDS = 0x1004;
    static final int GET_STORAGE_INFO = 0x1005;
    static final int GET_OBJECT_HANDLES = 0x1007;
    static final int GET_OBJECT_INFO = 0x1008;
    static final int GET_OBJECT = 0x1009;
    static final int DELETE_OBJECT = 0x100B;
    static final int GET_PROPERTY_DESC = 0x1014;
    static final int GET_PROPERTY_VALUE = 0x1015;
    static final int SET_PROPERTY_VALUE = 0x1016;
    static final int GET_PARTIAL_OBJECT = 0x101B;
    static final int GET_PARTIAL_OBJECT_64 = 0x95C1;
    static final int GET_OBJECT_PROPERTY = 0x9803;
    static final int GET_OBJECT_PROPERTY_LIST = 0x9805;

    private Op() {}
}
