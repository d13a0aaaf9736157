export const value = 'dynamic';
